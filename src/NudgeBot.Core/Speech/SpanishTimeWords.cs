namespace NudgeBot.Core.Speech;

internal sealed class SpanishTimeWords : TimeWords
{
    private static readonly string[] Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly string[] Numbers =
        ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"];

    protected override string Today => "hoy";

    protected override string Yesterday => "ayer";

    protected override string LastWeek => "la semana pasada";

    protected override string WeeksAgo(int weeks) => $"hace {Numbers[weeks]} semanas";

    protected override string AboutAYearAgo => "hace cerca de un año";

    protected override string MoreThanYearsAgo(int years) => years == 1 ? "hace más de un año" : $"hace más de {Numbers[years]} años";

    protected override string ManyYearsAgo => "hace muchos años";

    protected override string Since => "desde hace ";

    protected override string ForADay => "desde hace un día";

    protected override string ForDays(int days) => $"desde hace {Numbers[days]} días";

    protected override string ForAWeek => "desde hace una semana";

    protected override string ForOverAWeek => "desde hace más de una semana";

    protected override string ForWeeks(int weeks) => $"desde hace {Numbers[weeks]} semanas";

    protected override string ForMonths(int months) => $"desde hace {Numbers[months]} meses";

    protected override string ForAboutAYear => "desde hace cerca de un año";

    protected override string ForMoreThanYears(int years) => years == 1 ? "desde hace más de un año" : $"desde hace más de {Numbers[years]} años";

    protected override string ForManyYears => "desde hace muchos años";

    protected override string EveryFewDays => "cada pocos días";

    protected override string OnceAWeek => "más o menos una vez por semana";

    protected override string EveryCoupleOfWeeks => "más o menos cada dos semanas";

    protected override string OnceAMonth => "más o menos una vez al mes";

    protected override string EveryCoupleOfMonths => "cada dos o tres meses";

    protected override string TwiceAYear => "más o menos dos veces al año";

    protected override string OnceAYear => "más o menos una vez al año";

    protected override string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    protected override string DueOnWeekday(DateOnly day) => $"el {Weekday(day)}";

    protected override string DueOnDate(string date) => $"el {date}";

    protected override string OnWeekday(DateOnly day) => $"el {Weekday(day)}";

    protected override string InMonth(DateOnly day) => $"en {Month(day)}";

    protected override string InMonthOfYear(DateOnly day) => $"en {Month(day)} de {Year(day)}";

    protected override string DateOfYear(DateOnly day) => $"{Number(day.Day)} de {Month(day)}";

    protected override string DateAndYear(DateOnly day) => $"{DateOfYear(day)} de {Year(day)}";

    protected override string DayOfYear(DateOnly day) => $"{Weekday(day)} {DateOfYear(day)}";

    protected override string DayAndYear(DateOnly day) => $"{Weekday(day)} {DateAndYear(day)}";

    protected override string On(string day) => $"el {day}";

    protected override string By(string day) => $"para el {day}";

    protected override string ByDate(string date) => $"para el {date}";

    protected override string Month(DateOnly day) => Months[day.Month - 1];
}
