using NudgeBot.Core.Ranking;
using NudgeBot.Core.Ranking.Weights;

namespace NudgeBot.Evaluation.Learning;

/// <summary>Prints leave-one-mailbox-out figures, and what is lost without each feature.</summary>
internal static class FoldsReport
{
    public static void Print(RankingData data, TextWriter output)
    {
        output.WriteLine($"needreply        {Ranked.Of(data.NeedReply.Labels, Folds.Score(data.NeedReply))}");
        output.WriteLine($"reply            {Ranked.Of(data.Reply.Labels, Folds.ScoreReply(data))}");
        PrintContact(data.Contact, Folds.Score(data.Contact), output);
    }

    /// <summary>The weights on the very mail they were learned from: what the predictions file gives there, and no measure of what they are worth.</summary>
    public static void PrintLearned(RankingData data, RankingWeights weights, TextWriter output)
    {
        output.WriteLine("On the mail they were learned from:");
        output.WriteLine($"needreply        {Ranked.Of(data.NeedReply.Labels, ScoresOf(data.NeedReply, weights.AnswerAtArrival))}");
        output.WriteLine($"reply            {Ranked.Of(data.Reply.Labels, ScoresOf(Training.WithArrival(data, weights.AnswerAtArrival), weights.AnswerLater))}");
        PrintContact(data.Contact, ScoresOf(data.Contact, weights.Writing), output);
    }

    private static double[] ScoresOf(TaskRows task, ScorecardWeights weights)
    {
        var score = new RowScore(weights, task.Features);
        return [.. task.Rows.Select(score.Of)];
    }

    public static void PrintAblation(RankingData data, TextWriter output)
    {
        foreach (var feature in data.NeedReply.Features)
            output.WriteLine($"needreply without {feature,-22} {Ranked.Of(data.NeedReply.Labels, Folds.Score(data.NeedReply, feature))}");
        foreach (var feature in (string[])[AnswerFeatures.AtArrivalName, .. data.Reply.Features])
            output.WriteLine($"reply without {feature,-26} {Ranked.Of(data.Reply.Labels, Folds.ScoreReply(data, feature))}");
        foreach (var feature in data.Contact.Features)
        {
            output.WriteLine($"without {feature}");
            PrintContact(data.Contact, Folds.Score(data.Contact, feature), output);
        }
    }

    private static void PrintContact(TaskRows contact, double[] scores, TextWriter output)
    {
        output.WriteLine($"contact, all     {Ranked.Of(contact.Labels, scores)}");
        output.WriteLine($"contact, fading  {Ranked.Of(contact.Labels, scores, label => label.Fading == 1)}");
    }
}
