using System.Globalization;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Speech;

/// <summary>
/// Time in the words people use, in the owner's language and zone. Words grow vaguer with age; none of them overstates how long
/// ago something was. "Last Tuesday" and "next Friday" are avoided because readers disagree on them.
/// </summary>
public abstract class TimeWords
{
    /// <summary>A day this near is named by its weekday alone.</summary>
    private const int WeekdayReach = 6;
    private const int AboutAYear = 335;
    private const int DaysInMonthsOfWeeks = 45;
    private const double DaysAMonth = 30.4375;

    /// <summary>Years beyond this are "many".</summary>
    private const int MostYears = 12;

    private static readonly TimeWords German = new GermanTimeWords();
    private static readonly TimeWords French = new FrenchTimeWords();
    private static readonly TimeWords Spanish = new SpanishTimeWords();

    public static TimeWords English { get; } = new EnglishTimeWords();

    public static TimeWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <summary>
    /// A point in the past: "today", "yesterday", "on Tuesday", "last week", "two weeks ago", "in May", "in November 2025",
    /// "about a year ago", "more than a year ago". A day is the owner's, not 24 hours; weeks begin on Monday; an instant
    /// after <paramref name="now"/> (clocks differ) counts as today.
    /// </summary>
    public string Point(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings)
    {
        var (day, today) = (settings.LocalDay(at), settings.LocalDay(now));
        var days = today.DayNumber - day.DayNumber;
        return days switch
        {
            <= 0 => Today,
            1 => Yesterday,
            <= 6 => OnWeekday(day),
            <= 13 when Monday(today).DayNumber - Monday(day).DayNumber == 7 => LastWeek,
            <= DaysInMonthsOfWeeks => WeeksAgo(Math.Max(2, (days + 3) / 7)),
            >= AboutAYear => Years(day, today) switch { 0 => AboutAYearAgo, > MostYears => ManyYearsAgo, var years => MoreThanYearsAgo(years) },
            _ => day.Year == today.Year ? InMonth(day) : InMonthOfYear(day),
        };
    }

    /// <summary>
    /// How long: "for a day", "for four days", "for over a week", "for eleven weeks", "for four months", "for about a year".
    /// Rounded down, with numbers in words up to twelve.
    /// </summary>
    public string Duration(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings)
    {
        var (day, today) = (settings.LocalDay(at), settings.LocalDay(now));
        var days = today.DayNumber - day.DayNumber;
        return days switch
        {
            <= 1 => ForADay,
            <= 6 => ForDays(days),
            7 => ForAWeek,
            <= 13 => ForOverAWeek,
            <= 90 => ForWeeks(days / 7),
            >= AboutAYear => Years(day, today) switch { 0 => ForAboutAYear, > MostYears => ForManyYears, var years => ForMoreThanYears(years) },
            // Five days of grace, or thirteen weeks would be two months.
            _ => ForMonths((int)((days + 5) / DaysAMonth)),
        };
    }

    /// <summary>The same without its preposition, for a sentence that brings its own: "about a year", in German in the dative.</summary>
    public string Span(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings) => Duration(at, now, settings)[Since.Length..];

    /// <summary>A day of a month: "4 May".</summary>
    public string Date(DateOnly day) => DateOfYear(day);

    /// <summary>"May".</summary>
    public string MonthName(DateOnly day) => Month(day);

    /// <summary>The last day in time, as it stands behind "by", "bis", "au plus tard" or "a más tardar": "Friday", "zum 6. März", "le 6 mars", "el viernes".</summary>
    public string DueDay(DateOnly due, DateOnly today) =>
        Math.Abs(today.DayNumber - due.DayNumber) <= WeekdayReach ? DueOnWeekday(due) : DueDate(due, today);

    /// <summary>The same by its date alone.</summary>
    public string DueDate(DateOnly due, DateOnly today) => DueOnDate(due.Year == today.Year ? DateOfYear(due) : DateAndYear(due));

    /// <summary>A rhythm as people say it: "about once a month".</summary>
    /// <param name="days">The usual gap; at least 1.</param>
    public string Often(int days) => days switch
    {
        <= 3 => EveryFewDays,
        <= 10 => OnceAWeek,
        <= 20 => EveryCoupleOfWeeks,
        <= 45 => OnceAMonth,
        <= 130 => EveryCoupleOfMonths,
        <= 270 => TwiceAYear,
        _ => OnceAYear,
    };

    /// <summary>A day as a card names it: "Friday 6 March", with the year when it is another.</summary>
    public string Day(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings)
    {
        var day = settings.LocalDay(at);
        return day.Year == settings.LocalDay(now).Year ? DayOfYear(day) : DayAndYear(day);
    }

    /// <summary>The same within a sentence: "on Friday 6 March".</summary>
    public string OnDay(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings) => On(Day(at, now, settings));

    /// <summary>The last day in time for something, by its date: "by Friday 6 March".</summary>
    public string ByDay(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings) => By(Day(at, now, settings));

    /// <summary>The same in as few words as are clear: "by Friday", "by 6 March", "by 6 March 2025".</summary>
    public string By(DateOnly due, DateOnly today) =>
        Math.Abs(today.DayNumber - due.DayNumber) <= WeekdayReach ? By(Weekday(due)) : ByDate(due.Year == today.Year ? DateOfYear(due) : DateAndYear(due));

    /// <summary>The time on the owner's clock: "14:00".</summary>
    public static string Time(DateTimeOffset at, MailboxSettings settings) =>
        settings.LocalTime(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    protected abstract string Today { get; }

    protected abstract string Yesterday { get; }

    protected abstract string LastWeek { get; }

    protected abstract string WeeksAgo(int weeks);

    protected abstract string AboutAYearAgo { get; }

    /// <summary>Of one year or more, up to twelve.</summary>
    protected abstract string MoreThanYearsAgo(int years);

    protected abstract string ManyYearsAgo { get; }

    /// <summary>With what a duration begins, up to its first word: "for ".</summary>
    protected abstract string Since { get; }

    protected abstract string ForADay { get; }

    protected abstract string ForDays(int days);

    protected abstract string ForAWeek { get; }

    protected abstract string ForOverAWeek { get; }

    protected abstract string ForWeeks(int weeks);

    protected abstract string ForMonths(int months);

    protected abstract string ForAboutAYear { get; }

    protected abstract string ForMoreThanYears(int years);

    protected abstract string ForManyYears { get; }

    protected abstract string EveryFewDays { get; }

    protected abstract string OnceAWeek { get; }

    protected abstract string EveryCoupleOfWeeks { get; }

    protected abstract string OnceAMonth { get; }

    protected abstract string EveryCoupleOfMonths { get; }

    protected abstract string TwiceAYear { get; }

    protected abstract string OnceAYear { get; }

    /// <summary>"Tuesday".</summary>
    protected abstract string Weekday(DateOnly day);

    /// <summary>"May".</summary>
    protected abstract string Month(DateOnly day);

    /// <summary>A weekday behind the language's word for "by".</summary>
    protected virtual string DueOnWeekday(DateOnly day) => Weekday(day);

    /// <summary>A day of a month behind the language's word for "by".</summary>
    protected virtual string DueOnDate(string date) => date;

    /// <summary>The last one of that name: "on Tuesday".</summary>
    protected abstract string OnWeekday(DateOnly day);

    /// <summary>"in May".</summary>
    protected abstract string InMonth(DateOnly day);

    /// <summary>"in May 2025".</summary>
    protected abstract string InMonthOfYear(DateOnly day);

    /// <summary>"6 March".</summary>
    protected abstract string DateOfYear(DateOnly day);

    /// <summary>"6 March 2026".</summary>
    protected abstract string DateAndYear(DateOnly day);

    /// <summary>"Friday 6 March".</summary>
    protected abstract string DayOfYear(DateOnly day);

    /// <summary>"Friday 6 March 2026".</summary>
    protected abstract string DayAndYear(DateOnly day);

    /// <summary>"on" a day that begins with its weekday.</summary>
    protected abstract string On(string day);

    /// <summary>"by" a day that begins with its weekday.</summary>
    protected abstract string By(string day);

    /// <summary>"by" a day of a month.</summary>
    protected abstract string ByDate(string date);

    protected static string Year(DateOnly day) => Number(day.Year);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many whole years, from one and a half on; 0 for "about a year".</summary>
    private static int Years(DateOnly day, DateOnly today)
    {
        if (today < day.AddMonths(18)) return 0;
        var whole = 1;
        while (today >= day.AddYears(whole + 1)) whole++;
        return whole;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
