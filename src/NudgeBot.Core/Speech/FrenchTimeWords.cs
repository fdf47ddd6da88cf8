namespace NudgeBot.Core.Speech;

internal sealed class FrenchTimeWords : TimeWords
{
    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] Numbers =
        ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];

    protected override string Today => "aujourd’hui";

    protected override string Yesterday => "hier";

    protected override string LastWeek => "la semaine dernière";

    protected override string WeeksAgo(int weeks) => $"il y a {Numbers[weeks]} semaines";

    protected override string AboutAYearAgo => "il y a environ un an";

    protected override string MoreThanYearsAgo(int years) => years == 1 ? "il y a plus d’un an" : $"il y a plus de {Numbers[years]} ans";

    protected override string ManyYearsAgo => "il y a de nombreuses années";

    protected override string Since => "depuis ";

    protected override string ForADay => "depuis un jour";

    protected override string ForDays(int days) => $"depuis {Numbers[days]} jours";

    protected override string ForAWeek => "depuis une semaine";

    protected override string ForOverAWeek => "depuis plus d’une semaine";

    protected override string ForWeeks(int weeks) => $"depuis {Numbers[weeks]} semaines";

    protected override string ForMonths(int months) => $"depuis {Numbers[months]} mois";

    protected override string ForAboutAYear => "depuis environ un an";

    protected override string ForMoreThanYears(int years) => years == 1 ? "depuis plus d’un an" : $"depuis plus de {Numbers[years]} ans";

    protected override string ForManyYears => "depuis de nombreuses années";

    protected override string EveryFewDays => "tous les deux ou trois jours";

    protected override string OnceAWeek => "environ une fois par semaine";

    protected override string EveryCoupleOfWeeks => "environ toutes les deux semaines";

    protected override string OnceAMonth => "environ une fois par mois";

    protected override string EveryCoupleOfMonths => "tous les deux ou trois mois";

    protected override string TwiceAYear => "environ deux fois par an";

    protected override string OnceAYear => "environ une fois par an";

    protected override string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    protected override string DueOnDate(string date) => $"le {date}";

    protected override string OnWeekday(DateOnly day) => Weekday(day);

    protected override string InMonth(DateOnly day) => $"en {Month(day)}";

    protected override string InMonthOfYear(DateOnly day) => $"en {Month(day)} {Year(day)}";

    protected override string DateOfYear(DateOnly day) => $"{(day.Day == 1 ? "1er" : Number(day.Day))} {Month(day)}";

    protected override string DateAndYear(DateOnly day) => $"{DateOfYear(day)} {Year(day)}";

    protected override string DayOfYear(DateOnly day) => $"{Weekday(day)} {DateOfYear(day)}";

    protected override string DayAndYear(DateOnly day) => $"{Weekday(day)} {DateAndYear(day)}";

    protected override string On(string day) => $"le {day}";

    protected override string By(string day) => day.Contains(' ', StringComparison.Ordinal) ? $"pour le {day}" : $"pour {day}";

    protected override string ByDate(string date) => $"pour le {date}";

    protected override string Month(DateOnly day) => Months[day.Month - 1];
}
