using NudgeBot.Core.Memory;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// When the digest of a day comes, on the owner's clock: when they said, else when they usually act on nudges, else half past nine.
/// Always within their working hours.
/// </summary>
public static class DigestTime
{
    /// <summary>Where neither the owner nor their habit says otherwise.</summary>
    public static readonly TimeOnly Usual = new(9, 30);

    /// <summary>Fewer answers than these are no habit.</summary>
    private const int FewestAnswers = 5;

    private const int Quarter = 15;

    /// <summary>Older answers are no habit any more.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(60);

    /// <summary>An answer that came so soon agrees with the time at which it was asked; it does not wish for a later one.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromHours(1);

    public static TimeOnly Of(OwnerMemory memory, PastNudges past, MailboxSettings settings, DateTimeOffset now) =>
        Within(settings.WorkingHours, memory.Rhythm?.Time ?? Learned(past, settings, now) ?? Usual);

    /// <summary>The middle of the times at which the owner acted in the last two months, on a quarter of an hour; null where there are too few.</summary>
    public static TimeOnly? Learned(PastNudges past, MailboxSettings settings, DateTimeOffset now)
    {
        var acted = past.Records
            .Where(record => record is { AnsweredAt: not null, ShownAt: not null } && record.State != NudgeState.Settled && record.AnsweredAt > now - LookBack)
            .Select(record => MinuteOf(record.AnsweredAt - record.ShownAt <= AtOnce ? record.ShownAt!.Value : record.AnsweredAt!.Value, settings))
            .Order()
            .ToList();
        return acted.Count < FewestAnswers ? null : new TimeOnly(0, 0).AddMinutes(acted[acted.Count / 2] / Quarter * Quarter);
    }

    private static TimeOnly Within(WorkingHours hours, TimeOnly time)
    {
        var latest = hours.End.AddHours(-1);
        if (latest <= hours.Start || time < hours.Start) return hours.Start;
        return time > latest ? latest : time;
    }

    private static int MinuteOf(DateTimeOffset at, MailboxSettings settings) => (int)settings.LocalTime(at).TimeOfDay.TotalMinutes;
}
