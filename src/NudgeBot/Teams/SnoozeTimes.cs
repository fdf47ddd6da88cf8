using NudgeBot.Core.People;

namespace NudgeBot.Teams;

/// <summary>When a snoozed nudge comes back: always at the start of one of the owner's working days.</summary>
internal static class SnoozeTimes
{
    private const int FarthestDays = 366;

    /// <summary>The next working morning.</summary>
    public static DateTimeOffset Tomorrow(MailboxSettings settings, DateTimeOffset now) => settings.WorkingMorning(now, 1);

    /// <summary>The first working morning of the week that begins with the next Monday.</summary>
    public static DateTimeOffset NextWeek(MailboxSettings settings, DateTimeOffset now)
    {
        var today = settings.LocalDay(now);
        var monday = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));
        return Morning(monday, settings);
    }

    /// <summary>The morning of that day, or of the next working day after it; null where it is not ahead, or more than a year away.</summary>
    public static DateTimeOffset? On(DateOnly day, MailboxSettings settings, DateTimeOffset now)
    {
        var today = settings.LocalDay(now);
        return day <= today || day.DayNumber - today.DayNumber > FarthestDays ? null : Morning(day, settings);
    }

    private static DateTimeOffset Morning(DateOnly day, MailboxSettings settings) =>
        settings.Instant(settings.WorkingHours.IsWorkingDay(day) ? day : settings.WorkingHours.NextWorkingDay(day), settings.WorkingHours.Start);
}
