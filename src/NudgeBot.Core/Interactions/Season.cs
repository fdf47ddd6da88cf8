using System.Collections.Frozen;

namespace NudgeBot.Core.Interactions;

/// <summary>The first day of a month, a season or a year that somebody named without a date. Seasons are those of the north, from the first of the month.</summary>
internal static class Season
{
    private const int NewYear = 1;

    private static readonly FrozenDictionary<string, int> Months = Named().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The next such day after <paramref name="from"/>; null where the words name none.</summary>
    public static DateOnly? FirstDay(string words, DateOnly from)
    {
        if (words.Contains("month", StringComparison.OrdinalIgnoreCase) || words.Contains("monat", StringComparison.OrdinalIgnoreCase) || words.Contains("mois", StringComparison.OrdinalIgnoreCase) || words.Contains("mes ", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" mes", StringComparison.OrdinalIgnoreCase))
            return new DateOnly(from.Year, from.Month, 1).AddMonths(1);
        if (words.Contains("quarter", StringComparison.OrdinalIgnoreCase)) return new DateOnly(from.Year, (((from.Month - 1) / 3) * 3) + 1, 1).AddMonths(3);
        foreach (var word in words.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Months.TryGetValue(word, out var month)) return Next(month, from);
        }

        return null;
    }

    private static DateOnly Next(int month, DateOnly from)
    {
        // Spoken of within the season itself, it is a matter of days and not of a year.
        var day = new DateOnly(from.Year, month, 1);
        return day > from ? day : day.AddYears(1);
    }

    private static IEnumerable<KeyValuePair<string, int>> Named()
    {
        string[] months =
        [
            "january januar janvier enero jahr year année año", "february februar février febrero", "march märz mars marzo spring frühjahr frühling printemps primavera",
            "april avril abril", "may mai mayo", "june juni juin junio summer sommer été verano", "july juli juillet julio", "august août agosto",
            "september septembre septiembre autumn fall herbst automne otoño rentrée", "october oktober octobre octubre", "november novembre noviembre", "december dezember décembre diciembre winter hiver invierno",
        ];
        for (var i = 0; i < months.Length; i++)
        {
            foreach (var name in months[i].Split(' ')) yield return new(name, i + NewYear);
        }
    }
}
