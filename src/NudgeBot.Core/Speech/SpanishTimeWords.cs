using System.Globalization;

namespace NudgeBot.Core.Speech;

internal sealed class SpanishTimeWords : TimeWords
{
    private static readonly string[] Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    protected override string DayOfYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Weekday(day)} {day.Day} de {Month(day)}");

    protected override string DayAndYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{DayOfYear(day)} de {day.Year}");

    protected override string On(string day) => $"el {day}";

    private static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    private static string Month(DateOnly day) => Months[day.Month - 1];
}
