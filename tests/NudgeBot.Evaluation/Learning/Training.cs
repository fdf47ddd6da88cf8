using NudgeBot.Core.Ranking;
using NudgeBot.Core.Ranking.Weights;

namespace NudgeBot.Evaluation.Learning;

/// <summary>Learns the scorecards, on all mailboxes or on all but one.</summary>
internal static class Training
{
    private static readonly Learner Stumps = new(Rounds: 200, Rate: 0.1, Ridge: 5, LeastInLeaf: 5);

    /// <summary>The weights file's content, learned on every mailbox.</summary>
    public static RankingWeights All(RankingData data, string command) => new(
        command,
        Fit(data.NeedReply, null),
        Fit(WithArrival(data, Fit(data.NeedReply, null)), null),
        Fit(data.Contact, null));

    /// <summary>Learns one task's scorecard on every mailbox but <paramref name="heldOut"/>.</summary>
    public static ScorecardWeights Fit(TaskRows task, string? heldOut, string? without = null)
    {
        var rows = Enumerable.Range(0, task.Rows.Length).Where(i => task.Rows[i] is not null && (heldOut is null || !task.IsOf(i, heldOut))).ToList();
        return BoostedStumps.Fit([.. rows.Select(i => task.Rows[i]!)], [.. rows.Select(i => task.Labels[i].Holds)], task.Features, without, Stumps);
    }

    /// <summary>The reply task's rows with the judgement at arrival as their first number.</summary>
    public static TaskRows WithArrival(RankingData data, ScorecardWeights atArrival)
    {
        var score = new RowScore(atArrival, data.ReplyAtArrival.Features);
        var rows = data.Reply.Rows.Select((row, i) => row is null ? null : (double[])[score.Of(data.ReplyAtArrival.Rows[i]), .. row]);
        return data.Reply with { Features = [AnswerFeatures.AtArrivalName, .. data.Reply.Features], Rows = [.. rows] };
    }
}

/// <summary>Scores rows of numbers, as <see cref="Scorecard{TCase}"/> scores what they were read from.</summary>
internal sealed class RowScore(ScorecardWeights weights, IReadOnlyList<string> features)
{
    /// <summary>Below every score, for mail in which nobody waits.</summary>
    public const double Lowest = -1000;

    private readonly int[] _columns = [.. weights.Features.Select(steps => features.ToList().IndexOf(steps.Name))];

    public double Of(double[]? row)
    {
        if (row is null) return Lowest;
        var sum = weights.Bias;
        for (var i = 0; i < _columns.Length; i++) sum += weights.Features[i].At(row[_columns[i]]);
        return sum;
    }
}
