namespace NudgeBot.Evaluation.Learning;

/// <summary>Leave one mailbox out: learn on all others, put the held-out one in order.</summary>
internal static class Folds
{
    private static readonly ParallelOptions EveryCore = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>The held-out score of every candidate.</summary>
    /// <param name="without">A feature to do without; null for none.</param>
    public static double[] Score(TaskRows task, string? without = null)
    {
        var scores = new double[task.Rows.Length];
        Parallel.ForEach(task.Mailboxes, EveryCore, mailbox => ScoreHeldOut(task, mailbox, without, scores));
        return scores;
    }

    /// <summary>The same for the reply task, whose first feature is another scorecard's judgement, also learned without the held-out mailbox.</summary>
    public static double[] ScoreReply(RankingData data, string? without = null)
    {
        var scores = new double[data.Reply.Rows.Length];
        Parallel.ForEach(data.Reply.Mailboxes, EveryCore, mailbox =>
            ScoreHeldOut(Training.WithArrival(data, Training.Fit(data.NeedReply, mailbox)), mailbox, without, scores));
        return scores;
    }

    private static void ScoreHeldOut(TaskRows task, string mailbox, string? without, double[] scores)
    {
        var score = new RowScore(Training.Fit(task, mailbox, without), task.Features);
        for (var i = 0; i < scores.Length; i++) if (task.IsOf(i, mailbox)) scores[i] = score.Of(task.Rows[i]);
    }
}
