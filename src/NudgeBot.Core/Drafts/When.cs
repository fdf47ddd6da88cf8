using System.Globalization;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// Time in the words people use, in English and in the owner's zone. Words grow vaguer with age; none of them overstates how
/// long ago something was. "Last Tuesday" and "next Friday" are avoided because readers disagree on them.
/// </summary>
public static class When
{
    private const int AboutAYear = 335;
    private const int DaysInMonthsOfWeeks = 45;
    private const double DaysAMonth = 30.4375;

    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>
    /// A point in the past: "today", "yesterday", "on Tuesday", "last week", "two weeks ago", "in May", "in November 2025",
    /// "about a year ago", "more than a year ago". A day is the owner's, not 24 hours; weeks begin on Monday; an instant
    /// after <paramref name="now"/> (clocks differ) counts as today.
    /// </summary>
    public static string Point(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings)
    {
        var (day, today) = (settings.LocalDay(at), settings.LocalDay(now));
        var days = today.DayNumber - day.DayNumber;
        return days switch
        {
            <= 0 => "today",
            1 => "yesterday",
            <= 6 => $"on {Format(day, "dddd")}",
            <= 13 when Monday(today).DayNumber - Monday(day).DayNumber == 7 => "last week",
            <= DaysInMonthsOfWeeks => $"{Numbers[Math.Max(2, (days + 3) / 7)]} weeks ago",
            >= AboutAYear => $"{Years(day, today)} ago",
            _ => Format(day, day.Year == today.Year ? "'in' MMMM" : "'in' MMMM yyyy"),
        };
    }

    /// <summary>
    /// How long: "for a day", "for four days", "for over a week", "for eleven weeks", "for four months", "for about a year".
    /// Rounded down, with numbers in words up to twelve.
    /// </summary>
    public static string Duration(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings)
    {
        var (day, today) = (settings.LocalDay(at), settings.LocalDay(now));
        var days = today.DayNumber - day.DayNumber;
        return days switch
        {
            <= 1 => "for a day",
            <= 6 => $"for {Numbers[days]} days",
            7 => "for a week",
            <= 13 => "for over a week",
            <= 90 => $"for {Numbers[days / 7]} weeks",
            >= AboutAYear => $"for {Years(day, today)}",
            // Five days of grace, or thirteen weeks would be two months.
            _ => $"for {Numbers[(int)((days + 5) / DaysAMonth)]} months",
        };
    }

    /// <summary>A rhythm as people say it: "about once a month".</summary>
    /// <param name="days">The usual gap; at least 1.</param>
    public static string Often(int days) => days switch
    {
        <= 3 => "every few days",
        <= 10 => "about once a week",
        <= 20 => "every couple of weeks",
        <= 45 => "about once a month",
        <= 130 => "every couple of months",
        <= 270 => "about twice a year",
        _ => "about once a year",
    };

    /// <summary>A day as a card names it: "Friday 6 March", with the year when it is another.</summary>
    public static string Day(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings)
    {
        var day = settings.LocalDay(at);
        return Format(day, day.Year == settings.LocalDay(now).Year ? "dddd d MMMM" : "dddd d MMMM yyyy");
    }

    /// <summary>The time on the owner's clock: "14:00".</summary>
    public static string Time(DateTimeOffset at, MailboxSettings settings) =>
        settings.LocalTime(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Years(DateOnly day, DateOnly today)
    {
        if (today < day.AddMonths(18)) return "about a year";
        var whole = 1;
        while (today >= day.AddYears(whole + 1)) whole++;
        return whole == 1 ? "more than a year" : whole < Numbers.Length ? $"more than {Numbers[whole]} years" : "many years";
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
