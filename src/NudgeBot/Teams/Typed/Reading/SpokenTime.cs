using System.Globalization;

namespace NudgeBot.Teams.Typed.Reading;

/// <summary>Reads a time of day: "9:00", "9.30", "8h30", "9 am", "9 Uhr", "18h", "at 8:30", "um 9", "à 9h", "a las 9".</summary>
internal static class SpokenTime
{
    private static readonly HashSet<string> Leads = new(["at", "um", "gegen", "a", "vers", "las", "sobre"], StringComparer.Ordinal);

    /// <summary>Null where the words are no time; a bare number is one only behind "at" or before "Uhr", "h" or "am".</summary>
    public static TimeOnly? Parse(string[] folded)
    {
        var first = 0;
        while (first < folded.Length && Leads.Contains(folded[first])) first++;
        return folded[first..] switch
        {
            [var alone] => Of(alone, half: null, mayBeBare: first > 0),
            [var number, "am" or "a.m"] => Of(number, 0, mayBeBare: true),
            [var number, "pm" or "p.m"] => Of(number, 12, mayBeBare: true),
            [var number, "uhr" or "h" or "heures" or "heure" or "o'clock" or "horas"] => Of(number, half: null, mayBeBare: true),
            _ => null,
        };
    }

    private static TimeOnly? Of(string word, int? half, bool mayBeBare)
    {
        if (half is null && word.Length > 2 && word[^2..] is "am" or "pm") return Of(word[..^2], word[^2] == 'p' ? 12 : 0, mayBeBare: true);
        var parts = word.Split(':', '.', 'h');
        if (parts.Length > 2 || (parts.Length == 1 && !mayBeBare) || !Number(parts[0], 23, out var hour)) return null;
        var minute = 0;
        if (parts.Length == 2 && parts[1].Length > 0 && (parts[1].Length != 2 || !Number(parts[1], 59, out minute))) return null;
        if (half is { } later && hour is < 1 or > 12) return null;
        return new TimeOnly(half is { } add ? (hour % 12) + add : hour, minute);
    }

    private static bool Number(string digits, int most, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
}

/// <summary>Reads how often: "every two weeks", "jeden Monat", "toutes les deux semaines", "cada mes", "monthly".</summary>
internal static class SpokenCadence
{
    private static readonly HashSet<string> Every = new(["every", "each", "once", "a", "per", "alle", "jede", "jeden", "jedes", "einmal", "pro", "im", "in", "der", "tous", "toutes", "les", "chaque", "fois", "par", "cada", "todos", "todas", "los", "las", "vez", "al", "la", "una", "une"], StringComparer.Ordinal);

    private static readonly HashSet<string> Other = new(["other", "second", "zweite", "zweiten", "zwei"], StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Adverbs = new(StringComparer.Ordinal)
    {
        ["weekly"] = 7,
        ["fortnightly"] = 14,
        ["monthly"] = 30,
        ["quarterly"] = 91,
        ["yearly"] = 365,
        ["wochentlich"] = 7,
        ["woechentlich"] = 7,
        ["monatlich"] = 30,
        ["vierteljahrlich"] = 91,
        ["vierteljaehrlich"] = 91,
        ["jahrlich"] = 365,
        ["jaehrlich"] = 365,
        ["hebdomadaire"] = 7,
        ["mensuellement"] = 30,
        ["semanalmente"] = 7,
        ["mensualmente"] = 30,
        ["trimestralmente"] = 91,
        ["anualmente"] = 365,
    };

    /// <summary>In days, from 1 to 366; null where the words say no rhythm.</summary>
    public static object? Parse(string[] folded)
    {
        if (folded is [var adverb] && Adverbs.TryGetValue(adverb, out var known)) return known;
        if (folded.Length < 2 || !DayTable.Units.TryGetValue(folded[^1], out var unit)) return null;
        var between = folded[..^1];
        if (!Every.Contains(between[0])) return null;
        var count = 1;
        foreach (var word in between)
        {
            if (Other.Contains(word)) count = 2;
            else if (Every.Contains(word)) continue;
            else if (SpokenDay.NumberOf(word) is { } number) count = number;
            else return null;
        }

        return count * unit is >= 1 and <= 366 and var days ? days : null;
    }
}
