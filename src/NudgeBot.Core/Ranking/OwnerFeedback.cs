using NudgeBot.Core.Nudges;

namespace NudgeBot.Core.Ranking;

/// <summary>
/// What the owner's own answers to earlier nudges say, at once and without any training: about this person and this kind of nudge,
/// and about no other. Half of it is forgotten after 90 days.
/// </summary>
public static class OwnerFeedback
{
    /// <summary>No number of answers says more than this, in log-odds.</summary>
    public const double Most = 2;

    private const double HalfLifeDays = 90;

    /// <summary>In log-odds: above 0 where such nudges were welcome, below 0 where they were not.</summary>
    public static double Shift(PastNudges past, Finding finding, DateTimeOffset now)
    {
        var answers = past.AnswersAbout(finding.Person, finding.Reason);
        if (answers.Count == 0) return 0;
        double sum = 0;
        foreach (var record in answers)
        {
            var age = Math.Max(0, (now - (record.AnsweredAt ?? now)).TotalDays);
            sum += Says(record.State) * Math.Pow(2, -age / HalfLifeDays);
        }

        return Math.Clamp(sum, -Most, Most);
    }

    /// <summary>The score after a shift; it stays between 0 and 1, and 0 shifts nothing.</summary>
    public static double Shifted(double score, double shift)
    {
        if (shift == 0 || score is <= 0 or >= 1) return score;
        return 1 / (1 + Math.Exp(-(Math.Log(score / (1 - score)) + shift)));
    }

    /// <summary>"Already did" says that the nudge was right, and not needed.</summary>
    private static double Says(NudgeState state) => state switch
    {
        NudgeState.Sent or NudgeState.Sending or NudgeState.SendingLater or NudgeState.SendUncertain or NudgeState.Drafted => 0.4,
        NudgeState.Accepting or NudgeState.Declining or NudgeState.InvitationAccepted or NudgeState.InvitationDeclined => 0.4,
        NudgeState.Done => -0.2,
        NudgeState.Dismissed => -0.8,
        NudgeState.Muted => -Most,
        _ => 0,
    };
}
