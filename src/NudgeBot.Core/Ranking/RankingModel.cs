using System.Text.Json;
using NudgeBot.Core.Ranking.Weights;

namespace NudgeBot.Core.Ranking;

/// <summary>
/// Judges how likely an answer or a word of the owner is, and says why. The weights were learned offline from published mail and
/// lie in <c>Weights/weights.json</c> with the command that made them; nothing is learned from the mailboxes that are read here.
/// </summary>
public sealed class RankingModel
{
    private readonly Scorecard<WaitingMail> _atArrival;
    private readonly Scorecard<WaitingMail> _later;
    private readonly Scorecard<KnownPerson> _writing;

    public RankingModel(RankingWeights weights)
    {
        _atArrival = new Scorecard<WaitingMail>(AnswerFeatures.AtArrival, weights.AnswerAtArrival);
        _later = new Scorecard<WaitingMail>(AnswerFeatures.Later, weights.AnswerLater);
        _writing = new Scorecard<KnownPerson>(WritingFeatures.All, weights.Writing);
    }

    /// <summary>With the weights that come with this version.</summary>
    public static RankingModel Default { get; } = new(Read());

    /// <summary>How likely the owner answers this mail, judged when it arrives.</summary>
    public Chance AnswerAtArrival(WaitingMail mail) => _atArrival.Of(mail);

    /// <summary>How likely the owner still answers it, judged at a later instant at which no answer is seen.</summary>
    public Chance AnswerLater(WaitingMail mail)
    {
        var reasons = new List<ScoreReason>();
        mail.AtArrival = _atArrival.Weigh(mail, reasons);
        var logOdds = _later.Weigh(mail, reasons);
        return new Chance(logOdds, ScoreReason.Heaviest(reasons));
    }

    /// <summary>How likely the owner writes to this person within 30 days.</summary>
    public Chance Writing(KnownPerson person) => _writing.Of(person);

    private static RankingWeights Read()
    {
        using var file = typeof(RankingModel).Assembly.GetManifestResourceStream("NudgeBot.Core.Ranking.Weights.weights.json")
            ?? throw new InvalidOperationException("The program was built without its ranking weights: build NudgeBot.Core again.");
        return JsonSerializer.Deserialize(file, RankingJson.Default.RankingWeights)
            ?? throw new InvalidOperationException("The ranking weights are empty: make them anew with the training command in docs/ranking.md.");
    }
}
