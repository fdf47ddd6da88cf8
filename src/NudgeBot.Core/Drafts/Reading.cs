using System.Text.RegularExpressions;
using NudgeBot.Core.Drafts.English;

namespace NudgeBot.Core.Drafts;

/// <summary>A rendered text taken apart for checking: what the frame says, and what the slots say.</summary>
internal sealed partial record Reading
{
    public required DraftFacts Facts { get; init; }

    public required SlotValues Values { get; init; }

    public required Situation Situation { get; init; }

    /// <summary>Between greeting and signature.</summary>
    public required string Core { get; init; }

    /// <summary><see cref="Core"/> with each proven value replaced by a word that says nothing: what must not state a fact by itself.</summary>
    public required string OwnWords { get; init; }

    public int WordCount => Words().Count(Core);

    public double WordsASentence => Words().Count(OwnWords) / (double)SentenceCount;

    /// <summary>Flesch-Kincaid grade; values are left out, because a topic's long words are not ours.</summary>
    public double Grade
    {
        get
        {
            var words = Words().Matches(OwnWords);
            var syllables = words.Sum(word => Syllables.Of(word.Value));
            return (0.39 * WordsASentence) + (11.8 * syllables / Math.Max(1, words.Count)) - 15.59;
        }
    }

    private int SentenceCount => Math.Max(1, Sentences().Split(OwnWords).Count(sentence => Words().IsMatch(sentence)));

    public static Reading Of(string text, DraftFacts facts)
    {
        var values = SlotValues.Of(facts);
        var core = WithoutFrame(text, facts);
        var own = values.All.OrderByDescending(value => value.Text.Length)
            .Aggregate(core, (words, value) => words.Replace(value.Text, "then", StringComparison.Ordinal));
        return new Reading { Facts = facts, Values = values, Situation = Situations.Of(facts), Core = core, OwnWords = own };
    }

    private static string WithoutFrame(string text, DraftFacts facts)
    {
        var start = text.IndexOf("\n\n", StringComparison.Ordinal);
        var end = DraftWriter.Signature(facts.Owner) is null ? text.Length : text.LastIndexOf("\n\n", StringComparison.Ordinal);
        return start < 0 || end <= start ? text : text[(start + 2)..end];
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+(?:['’\-][\p{L}\p{M}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"[.!?…]+|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
