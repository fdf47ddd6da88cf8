namespace NudgeBot.Core.Speech;

internal sealed class GermanTimeWords : TimeWords
{
    private static readonly string[] Weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] Numbers =
        ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    protected override string Today => "heute";

    protected override string Yesterday => "gestern";

    protected override string LastWeek => "letzte Woche";

    protected override string WeeksAgo(int weeks) => $"vor {Numbers[weeks]} Wochen";

    protected override string AboutAYearAgo => "vor etwa einem Jahr";

    protected override string MoreThanYearsAgo(int years) => years == 1 ? "vor mehr als einem Jahr" : $"vor mehr als {Numbers[years]} Jahren";

    protected override string ManyYearsAgo => "vor vielen Jahren";

    protected override string Since => "seit ";

    protected override string ForADay => "seit einem Tag";

    protected override string ForDays(int days) => $"seit {Numbers[days]} Tagen";

    protected override string ForAWeek => "seit einer Woche";

    protected override string ForOverAWeek => "seit über einer Woche";

    protected override string ForWeeks(int weeks) => $"seit {Numbers[weeks]} Wochen";

    protected override string ForMonths(int months) => $"seit {Numbers[months]} Monaten";

    protected override string ForAboutAYear => "seit etwa einem Jahr";

    protected override string ForMoreThanYears(int years) => years == 1 ? "seit mehr als einem Jahr" : $"seit mehr als {Numbers[years]} Jahren";

    protected override string ForManyYears => "seit vielen Jahren";

    protected override string EveryFewDays => "alle paar Tage";

    protected override string OnceAWeek => "etwa einmal in der Woche";

    protected override string EveryCoupleOfWeeks => "etwa alle zwei Wochen";

    protected override string OnceAMonth => "etwa einmal im Monat";

    protected override string EveryCoupleOfMonths => "alle paar Monate";

    protected override string TwiceAYear => "etwa zweimal im Jahr";

    protected override string OnceAYear => "etwa einmal im Jahr";

    protected override string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    protected override string DueOnDate(string date) => $"zum {date}";

    protected override string OnWeekday(DateOnly day) => $"am {Weekday(day)}";

    protected override string InMonth(DateOnly day) => $"im {Month(day)}";

    protected override string InMonthOfYear(DateOnly day) => $"im {Month(day)} {Year(day)}";

    protected override string DateOfYear(DateOnly day) => $"{Number(day.Day)}. {Month(day)}";

    protected override string DateAndYear(DateOnly day) => $"{DateOfYear(day)} {Year(day)}";

    protected override string DayOfYear(DateOnly day) => $"{Weekday(day)}, {DateOfYear(day)}";

    protected override string DayAndYear(DateOnly day) => $"{Weekday(day)}, {DateAndYear(day)}";

    protected override string On(string day) => $"am {day}";

    protected override string By(string day) => $"bis {day}";

    protected override string ByDate(string date) => $"bis zum {date}";

    protected override string Month(DateOnly day) => Months[day.Month - 1];
}
