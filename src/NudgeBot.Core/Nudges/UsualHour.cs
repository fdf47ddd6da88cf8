using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// When somebody is likely to read a mail: at the hour at which they usually write (A3). Only hours of the day count, and only
/// the owner's working days, so nothing ever leaves at night or on the owner's weekend.
/// </summary>
public static class UsualHour
{
    /// <summary>With fewer mails than this, an hour is chance.</summary>
    private const int FewestMails = 3;

    /// <summary>Mails of this hour and of those beside it speak for it.</summary>
    private const int Around = 1;

    private const int FirstHour = 7;
    private const int LastHour = 19;

    /// <summary>A leave longer than this does not hold a mail back; the owner chose to write.</summary>
    private const int LongestWaitDays = 14;

    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>The next such hour after <paramref name="now"/>; where too little is known of them, nine o'clock on the owner's next working morning.</summary>
    public static DateTimeOffset Next(MailboxHistory history, PersonId person, DateTimeOffset now)
    {
        var settings = history.Owner.Settings;
        var at = Of(history, person) is { } hour ? new TimeOnly(hour, 0) : Morning;
        return NextWorkingDayAt(at, settings, now);
    }

    /// <summary>The hour of the owner's clock, 7 to 19, around which most of their known mails came; null where too few are known.</summary>
    public static int? Of(MailboxHistory history, PersonId person)
    {
        var mails = new int[24];
        foreach (var thread in history.ThreadsWith(person))
        {
            if (thread.LastReceived is not { } mail || mail.With != person) continue;
            var hour = history.Owner.Settings.LocalTime(mail.At).Hour;
            if (hour is >= FirstHour and <= LastHour) mails[hour]++;
        }

        if (mails.Sum() < FewestMails) return null;
        // Of hours that are as good, the one in which they wrote most; then the earliest.
        return Enumerable.Range(FirstHour, LastHour - FirstHour + 1).MaxBy(hour => (mails[(hour - Around)..(hour + Around + 1)].Sum(), mails[hour]));
    }

    private static DateTimeOffset NextWorkingDayAt(TimeOnly at, MailboxSettings settings, DateTimeOffset now)
    {
        var today = settings.LocalDay(now);
        var first = settings.WorkingHours.IsWorkingDay(today) && settings.Instant(today, at) > now ? today : settings.WorkingHours.NextWorkingDay(today);
        for (var day = first; day.DayNumber - today.DayNumber <= LongestWaitDays; day = settings.WorkingHours.NextWorkingDay(day))
        {
            if (settings.Instant(day, at) is var instant && !settings.AutomaticReplies.CoversAt(instant)) return instant;
        }

        return settings.Instant(first, at);
    }
}
