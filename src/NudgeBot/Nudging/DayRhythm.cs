using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;

namespace NudgeBot.Nudging;

/// <summary>Whether this is the moment to speak up: by the owner's own rhythm, and only as long as they have a use for it.</summary>
internal sealed class DayRhythm(Account account, MailboxHistory history, PastNudges past, DateTimeOffset now)
{
    private MailboxSettings Settings => history.Owner.Settings;

    /// <summary>One card a day for all, which is what an owner gets who said nothing (N9).</summary>
    public bool IsDigest => history.Memory.Rhythm is not { Rhythm: Rhythm.SingleCards };

    /// <summary>
    /// Single cards come when they are due. A digest comes once a day, at its time or, where nothing was worth it then, later that
    /// day; never in the owner's off hours or absence.
    /// </summary>
    public bool IsDue => IsAtWork && (!IsDigest || (IsDigestTime && !WasShownToday));

    /// <summary>The time of the owner's digest has come today; whoever gets single cards is asked no question before it either.</summary>
    public bool IsDigestTime => TimeOnly.FromDateTime(Settings.LocalTime(now)) >= DigestTime.Of(history.Memory, past, Settings, now);

    /// <summary>Several rounds in a row were left unanswered, so that another would be noise (N10).</summary>
    public bool WasIgnored => IgnoredRounds.InARow(past.Records, Settings, account.WentOnAt, now) >= IgnoredRounds.Most;

    /// <summary>Since when to tell what was kept quiet; null where the week is not over yet (N15).</summary>
    public DateTimeOffset? QuietSince =>
        IsDigestTime && (account.ToldQuietAt ?? account.InstalledAt) is var last && Settings.LocalDay(now).DayNumber - Settings.LocalDay(last).DayNumber >= QuietWeek.Every.TotalDays ? last : null;

    private bool IsAtWork => Settings.NextWorkingTime(now) == now && !Settings.AutomaticReplies.CoversAt(now);

    private bool WasShownToday => past.ShownBy(Settings.LocalDay(now), Settings).Day > 0;
}
