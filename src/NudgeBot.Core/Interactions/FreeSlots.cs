using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>Half an hour to offer for a short call.</summary>
public readonly record struct FreeSlot(DateTimeOffset Start)
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    public DateTimeOffset End => Start + Length;
}

/// <summary>
/// Finds times for a short call (A4): a few, on different days and at different times of day, so that one of them suits. A plan
/// counts as taken as soon as it may take place; what is declined, called off or shown as free does not.
/// </summary>
public static class FreeSlots
{
    /// <summary>More would be a calendar, not an offer.</summary>
    private const int Most = 3;

    private const int WorkingDays = 5;

    private static readonly TimeSpan Notice = TimeSpan.FromHours(2);

    /// <summary>Two on one day lie at least so far apart.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromHours(2);

    /// <summary>One for those who like mornings, one after lunch, one late.</summary>
    private static readonly TimeOnly[] TimesOfDay = [new(10, 0), new(14, 30), new(16, 0)];

    /// <summary>Up to three slots on the half hours of the owner's working hours, within the next five working days, earliest first.</summary>
    /// <param name="meetings">The owner's own, those to come among them.</param>
    /// <param name="theirs">The other's time; null where it is not known.</param>
    public static IReadOnlyList<FreeSlot> Of(MailboxSettings settings, IEnumerable<Meeting> meetings, BusyTimes? theirs, DateTimeOffset now)
    {
        var taken = meetings.Where(MayTakePlace).Select(meeting => TimeOf(meeting, settings)).ToList();
        var days = Candidates(settings, now)
            .Where(slot => !taken.Any(busy => busy.Overlaps(slot.Start, slot.End)) && theirs?.AreFree(slot.Start, slot.End) is not false)
            .GroupBy(slot => settings.LocalDay(slot.Start))
            .Select(day => day.ToList())
            .ToList();
        return days.Count == 0 ? [] : [.. Spread(days, settings).OrderBy(slot => slot.Start)];
    }

    /// <summary>The span in which <see cref="Of"/> looks, so that whoever asks for the other's time asks for no more.</summary>
    public static (DateTimeOffset From, DateTimeOffset Until) Window(MailboxSettings settings, DateTimeOffset now)
    {
        var last = Days(settings, now).Last();
        return (now, settings.Instant(last.AddDays(1), TimeOnly.MinValue));
    }

    private static IEnumerable<FreeSlot> Candidates(MailboxSettings settings, DateTimeOffset now)
    {
        foreach (var day in Days(settings, now))
        {
            var end = settings.Instant(day, settings.WorkingHours.End);
            for (var at = settings.Instant(day, OnHalfHour(settings.WorkingHours.Start)); at + FreeSlot.Length <= end; at += FreeSlot.Length)
            {
                if (at >= now + Notice && !settings.AutomaticReplies.CoversAt(at)) yield return new FreeSlot(at);
            }
        }
    }

    private static IEnumerable<DateOnly> Days(MailboxSettings settings, DateTimeOffset now)
    {
        var today = settings.LocalDay(now);
        var day = settings.WorkingHours.IsWorkingDay(today) ? today : settings.WorkingHours.NextWorkingDay(today);
        for (var count = 0; count < WorkingDays; count++, day = settings.WorkingHours.NextWorkingDay(day)) yield return day;
    }

    private static TimeOnly OnHalfHour(TimeOnly time) => time.Minute is 0 or 30 ? new TimeOnly(time.Hour, time.Minute) : time.Minute < 30 ? new TimeOnly(time.Hour, 30) : new TimeOnly(time.Hour, 0).AddHours(1);

    /// <summary>The first day, the middle and the last; on each the slot nearest to its time of day.</summary>
    private static List<FreeSlot> Spread(List<List<FreeSlot>> days, MailboxSettings settings)
    {
        var chosen = new List<FreeSlot>();
        for (var i = 0; i < Most; i++)
        {
            var (day, wanted) = (days[i * (days.Count - 1) / (Most - 1)], TimesOfDay[i]);
            var apart = day.Where(slot => chosen.TrueForAll(other => (slot.Start - other.Start).Duration() >= Apart)).ToList();
            if (apart.Count > 0) chosen.Add(apart.MinBy(slot => (TimeOnly.FromDateTime(settings.LocalTime(slot.Start)).ToTimeSpan() - wanted.ToTimeSpan()).Duration()));
        }

        return chosen;
    }

    private static bool MayTakePlace(Meeting meeting) => !meeting.IsCancelled && !meeting.IsShownAsFree && meeting.OwnerAnswer != MeetingAnswer.Declined;

    /// <summary>An entry for whole days means the owner's days, whatever zone its midnights are told in.</summary>
    private static BusyTime TimeOf(Meeting meeting, MailboxSettings settings) => meeting.IsAllDay
        ? new BusyTime(Midnight(meeting.Start, settings), Midnight(meeting.End, settings))
        : new BusyTime(meeting.Start, meeting.End);

    private static DateTimeOffset Midnight(DateTimeOffset told, MailboxSettings settings) => settings.Instant(DateOnly.FromDateTime(told.UtcDateTime), TimeOnly.MinValue);
}
