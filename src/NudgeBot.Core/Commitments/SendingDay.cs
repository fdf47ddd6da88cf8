using NudgeBot.Core.People;

namespace NudgeBot.Core.Commitments;

/// <summary>The day a mail was sent, on the owner's calendar, from which "Friday" and "next week" are counted.</summary>
internal readonly record struct SendingDay(DateOnly Day, WorkingHours Hours)
{
    /// <summary>A day of the year without its year that went by no longer ago than this is past, not next year's.</summary>
    private const int RecentlyPastDays = 45;

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The next of that name; a week later when it is that day already.</summary>
    public DateOnly Coming(DayOfWeek weekday) => Day.AddDays((((int)weekday - (int)Day.DayOfWeek + 6) % 7) + 1);

    /// <summary>The next of that name, today included.</summary>
    public DateOnly This(DayOfWeek weekday) => Day.AddDays(((int)weekday - (int)Day.DayOfWeek + 7) % 7);

    /// <summary>The day of that name in the next calendar week.</summary>
    public DateOnly OfNextWeek(DayOfWeek weekday) => MondayOf(Day).AddDays(7 + (((int)weekday + 6) % 7));

    /// <summary>The last working day of the week so many weeks on. A week that is over at its week-end means the next.</summary>
    public DateOnly EndOfWeek(int weeks)
    {
        var last = LastWorkingDay(MondayOf(Day).AddDays(7 * weeks));
        return weeks == 0 && last < Day ? LastWorkingDay(MondayOf(Day).AddDays(7)) : last;
    }

    /// <summary>The second working day of the week so many weeks on: until then it is early.</summary>
    public DateOnly StartOfWeek(int weeks) => MondayOf(Day).AddDays((7 * weeks) + 1);

    public DateOnly MiddleOfWeek(int weeks) => MondayOf(Day).AddDays((7 * weeks) + 2);

    public DateOnly EndOfMonth(int months) => LastOf(Day.Year, Day.Month).AddDays(1).AddMonths(months).AddDays(-1);

    /// <summary>The last day of the month of that number that is still to come.</summary>
    public DateOnly EndOfNamedMonth(int month) => LastOf(month < Day.Month ? Day.Year + 1 : Day.Year, month);

    public DateOnly EndOfQuarter() => LastOf(Day.Year, ((Day.Month + 2) / 3) * 3);

    public DateOnly EndOfYear() => new(Day.Year, 12, 31);

    public DateOnly AfterWorkingDays(int days)
    {
        var day = Day;
        for (var i = 0; i < Math.Min(days, 60); i++) day = Hours.NextWorkingDay(day);
        return day;
    }

    /// <summary>A date; without its year the next one, and null where that has just gone by or does not exist.</summary>
    public DateOnly? Date(int? year, int month, int day)
    {
        if (year is { } given) return Exact(given < 100 ? 2000 + given : given, month, day);
        if (Exact(Day.Year, month, day) is { } here && here >= Day.AddDays(-RecentlyPastDays)) return here >= Day ? here : null;
        return Exact(Day.Year + 1, month, day);
    }

    /// <summary>Day and month in an order that is not known: the one reading that is a day to come, or null.</summary>
    public DateOnly? EitherOrder(int? year, int one, int other)
    {
        var (first, second) = (Plausible(year, one, other), Plausible(year, other, one));
        if (first is null || second is null) return first ?? second;
        return first == second ? first : null;
    }

    private DateOnly? Plausible(int? year, int month, int day) =>
        Date(year, month, day) is { } date && date >= Day ? date : null;

    private DateOnly LastWorkingDay(DateOnly monday)
    {
        for (var back = 6; back > 0; back--)
        {
            if (Hours.IsWorkingDay(monday.AddDays(back))) return monday.AddDays(back);
        }

        return monday;
    }

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static DateOnly? Exact(int year, int month, int day) =>
        year is > 1990 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
