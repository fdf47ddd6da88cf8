using System.Globalization;

namespace NudgeBot.Core.Speech;

internal sealed class FrenchTimeWords : TimeWords
{
    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    protected override string DayOfYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Weekday(day)} {Ordinal(day)} {Month(day)}");

    protected override string DayAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{DayOfYear(day)} {day.Year}");

    protected override string On(string day) => $"le {day}";

    private static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    private static string Month(DateOnly day) => Months[day.Month - 1];

    private static string Ordinal(DateOnly day) => day.Day == 1 ? "1er" : string.Create(CultureInfo.InvariantCulture, $"{day.Day}");
}
