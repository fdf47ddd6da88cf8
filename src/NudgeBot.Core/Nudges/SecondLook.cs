using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Nudges;

/// <summary>What came between the owner's "send later" and its hour, so that the words may no longer be right.</summary>
public enum Overtaken
{
    TheyWrote,
    OwnerWrote,
    TheyMet,

    /// <summary>What the nudge is about is settled, or it has become a moment for silence.</summary>
    NothingOpen,
}

/// <summary>Decides again at delivery whether words chosen earlier may still leave (A3).</summary>
public static class SecondLook
{
    /// <summary>
    /// What speaks against sending now; null where nothing does. That a day has passed or a finding grew old does not: the owner
    /// chose the hour.
    /// </summary>
    /// <param name="findings">All of the mailbox as it stands at <paramref name="now"/>.</param>
    public static Overtaken? At(NudgeRecord record, MailboxHistory history, IEnumerable<Finding> findings, DateTimeOffset now)
    {
        var (person, since) = (record.Nudge.Person, record.AnsweredAt ?? record.DecidedAt);
        if (history.LastReceivedAt(person) > since) return Overtaken.TheyWrote;
        if (history.LastSentAt(person) > since) return Overtaken.OwnerWrote;
        if (history.MetSince(person, since, now)) return Overtaken.TheyMet;
        var key = Restart.Underlying(record.Nudge.Key);
        return findings.FirstOrDefault(finding => finding.Key == key) is { Silence: not (null or Silence.Away) } ? Overtaken.NothingOpen : null;
    }

    /// <summary>
    /// Its words were held back and the owner has not written since: it stays open, whatever closed the matter before. Only the
    /// owner knows whether the words still fit.
    /// </summary>
    public static bool KeepsOpen(NudgeRecord record, MailboxHistory history) =>
        record.HeldBackAt is { } at && !(history.LastSentAt(record.Nudge.Person) > at);
}
