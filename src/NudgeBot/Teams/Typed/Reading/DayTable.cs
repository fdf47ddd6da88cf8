using NudgeBot.Core.Commitments;

namespace NudgeBot.Teams.Typed.Reading;

/// <summary>
/// The small words of days in all four languages, folded. They stand together, because no two languages use one of them for
/// different days; what the days, months and numbers are called is <see cref="DayNames"/>.
/// </summary>
internal static class DayTable
{
    public static IReadOnlySet<string> Leads { get; } = Set("until till to on by for the in", "bis zum zur am auf den dem der im ab an", "jusqu' jusque a au le la l' pour", "hasta para el al a");

    public static IReadOnlySet<string> BesideWeekday { get; } = Set("next this coming on the of", "nachsten nachster nachste naechsten naechste naechster kommenden kommender diesen am den dem der", "prochain ce le", "proximo este el que viene de");

    public static IReadOnlySet<string> InLeads { get; } = Set("in within for", "in fur fuer", "dans d' pour", "en dentro de por");

    public static IReadOnlySet<string> WithinDates { get; } = Set("the of on", "den am der dem", "le", "el de del");

    public static IReadOnlySet<string> NextWeek { get; } = All(
        "next week", "a week", "one week", "nachste woche", "nachster woche", "naechste woche", "naechster woche", "kommende woche", "semaine prochaine", "proxima semana", "semana que viene", "semana proxima",
        "next week's", "of next week", "nachsten woche", "naechsten woche", "de semaine prochaine", "de la semaine prochaine", "de la proxima semana", "de la semana que viene");

    public static IReadOnlySet<string> NextMonth { get; } = All(
        "next month", "nachsten monat", "nachster monat", "naechsten monat", "mois prochain", "proximo mes", "mes que viene");

    /// <summary>Days in one of each: a month is taken as 30, a quarter as 91.</summary>
    public static IReadOnlyDictionary<string, int> Units { get; } = Table(
        (1, "day days tag tage tagen jour jours dia dias"),
        (7, "week weeks woche wochen semaine semaines semana semanas"),
        (30, "month months monat monate monaten mois mes meses"),
        (91, "quarter quarters quartal quartale trimestre trimestres"),
        (365, "year years jahr jahre jahren an ans annee annees ano anos"));

    public static Dictionary<string, int> Ahead() => new(StringComparer.Ordinal)
    {
        ["today"] = 0,
        ["heute"] = 0,
        ["aujourd'hui"] = 0,
        ["hoy"] = 0,
        ["tomorrow"] = 1,
        ["tmrw"] = 1,
        ["tomorrow morning"] = 1,
        ["morgen"] = 1,
        ["morgen fruh"] = 1,
        ["morgen frueh"] = 1,
        ["demain"] = 1,
        ["demain matin"] = 1,
        ["manana"] = 1,
        ["manana por la manana"] = 1,
        ["day after tomorrow"] = 2,
        ["tomorrow week"] = 8,
        ["ubermorgen"] = 2,
        ["uebermorgen"] = 2,
        ["apres-demain"] = 2,
        ["apres demain"] = 2,
        ["pasado manana"] = 2,
    };

    public static Dictionary<string, T> Merged<T>(IEnumerable<DayNames> languages, Func<DayNames, IReadOnlyDictionary<string, T>> names)
    {
        var merged = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, value) in languages.SelectMany(names))
        {
            foreach (var spelling in Folded.SpellingsOf(name)) merged.TryAdd(spelling, value);
        }

        return merged;
    }

    private static HashSet<string> Set(params string[] languages) => languages.SelectMany(words => words.Split(' ')).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> All(params string[] phrases) => phrases.ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, int> Table(params (int Days, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Days)).ToDictionary(pair => pair.word, pair => pair.Days, StringComparer.Ordinal);
}
