using System.Globalization;

namespace NudgeBot.Core.Speech;

internal sealed class GermanTimeWords : TimeWords
{
    private static readonly string[] Weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    protected override string DayOfYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Weekday(day)}, {day.Day}. {Month(day)}");

    protected override string DayAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{DayOfYear(day)} {day.Year}");

    protected override string On(string day) => $"am {day}";

    private static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    private static string Month(DateOnly day) => Months[day.Month - 1];
}
