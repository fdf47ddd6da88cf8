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

    public static void PrintAblation(RankingData data, TextWriter output)
    {
        foreach (var feature in data.NeedReply.Features)
            output.WriteLine($"needreply without {feature,-22} {Ranked.Of(data.NeedReply.Labels, Folds.Score(data.NeedReply, feature))}");
        foreach (var feature in data.Reply.Features)
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
