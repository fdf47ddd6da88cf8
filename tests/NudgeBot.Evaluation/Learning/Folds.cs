using NudgeBot.Core.Ranking.Weights;

namespace NudgeBot.Evaluation.Learning;

/// <summary>Leave one mailbox out: learn on all others, put the held-out one in order.</summary>
internal static class Folds
{
    /// <summary>Below every score, for mail in which nobody waits.</summary>
    public const double Lowest = -1000;

    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The held-out score of every candidate.</summary>
    public static double[] Score(TaskRows task, Learner learner, IReadOnlySet<string>? without = null)
    {
        var scores = new double[task.Rows.Length];
        var mailboxes = task.Labels.Select(label => label.Mailbox).Distinct(StringComparer.Ordinal).ToList();
        Parallel.ForEach(mailboxes, new ParallelOptions { MaxDegreeOfParallelism = 2 }, mailbox =>
        {
            var weights = Fit(task, learner, i => !string.Equals(task.Labels[i].Mailbox, mailbox, StringComparison.Ordinal), without ?? Nothing);
            for (var i = 0; i < scores.Length; i++)
            {
                if (string.Equals(task.Labels[i].Mailbox, mailbox, StringComparison.Ordinal)) scores[i] = ScoreOf(weights, task.Features, task.Rows[i]);
            }
        });
        return scores;
    }

    public static ScorecardWeights Fit(TaskRows task, Learner learner, Func<int, bool> chosen, IReadOnlySet<string> without)
    {
        var rows = Enumerable.Range(0, task.Rows.Length).Where(i => task.Rows[i] is not null && chosen(i)).ToList();
        return BoostedStumps.Fit([.. rows.Select(i => task.Rows[i]!)], [.. rows.Select(i => task.Labels[i].Holds)], task.Features, without, learner);
    }

    public static double ScoreOf(ScorecardWeights weights, IReadOnlyList<string> features, double[]? row)
    {
        if (row is null) return Lowest;
        var sum = weights.Bias;
        foreach (var steps in weights.Features) sum += steps.At(row[IndexOf(features, steps.Name)]);
        return sum;
    }

    private static int IndexOf(IReadOnlyList<string> features, string name)
    {
        for (var i = 0; i < features.Count; i++) if (string.Equals(features[i], name, StringComparison.Ordinal)) return i;
        throw new ArgumentException($"There is no feature '{name}'.", nameof(name));
    }
}
