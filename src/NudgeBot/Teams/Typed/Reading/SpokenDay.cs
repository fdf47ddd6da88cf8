using System.Globalization;
using NudgeBot.Core.Commitments;

namespace NudgeBot.Teams.Typed.Reading;

/// <summary>A day as an owner typed it.</summary>
/// <param name="Words">As typed.</param>
/// <param name="On">Null where the words name no day.</param>
internal sealed record SpokenDay(string Words, DateOnly? On)
{
    private static readonly Dictionary<string, int> Ahead = DayTable.Ahead();
    private static readonly DayNames[] Names = [.. Grammar.Languages.Select(DayNames.Of)];
    private static readonly Dictionary<string, DayOfWeek> Weekdays = DayTable.Merged(Names, names => names.Weekdays);
    private static readonly Dictionary<string, int> Months = DayTable.Merged(Names, names => names.Months);
    private static readonly Dictionary<string, int> Numbers = DayTable.Merged(Names, names => names.Numbers);

    /// <summary>
    /// The day meant, seen from <paramref name="today"/>; null where the words name none. A weekday means its next coming; a day
    /// and month without a year mean the next time they come; "next week" is its Monday, since a nudge comes back at its start.
    /// </summary>
    /// <param name="folded">Word by word, see <see cref="Folded"/>.</param>
    /// <param name="typed">The same words as they were typed.</param>
    /// <param name="language">Says which of two numbers is the month where both could be: none, in English.</param>
    /// <param name="today">On the owner's calendar.</param>
    public static SpokenDay? Parse(string[] folded, string typed, string language, DateOnly today)
    {
        // "Until", "bis zum", "jusqu'à", "hasta el": what may stand before a day says nothing more about it.
        for (var first = 0; first < folded.Length && (first == 0 || DayTable.Leads.Contains(folded[first - 1])); first++)
        {
            if (Meant(folded[first..], language, today) is { } day) return new SpokenDay(typed, day);
        }

        return null;
    }

    /// <summary>How many; null where the word is no number.</summary>
    internal static int? NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Numbers.TryGetValue(word, out var known) ? known : null;

    private static DateOnly? Meant(string[] words, string language, DateOnly today) =>
        Named(string.Join(' ', words), today) ?? Weekday(words, today) ?? InSome(words, today) ?? Date(words, today) ?? Digits(words, language, today);

    private static DateOnly? Named(string words, DateOnly today) =>
        Ahead.TryGetValue(words, out var days) ? today.AddDays(days)
        : DayTable.NextWeek.Contains(words) ? NextMonday(today)
        : DayTable.NextMonth.Contains(words) ? new DateOnly(today.Year, today.Month, 1).AddMonths(1)
        : null;

    private static DateOnly NextMonday(DateOnly today) => today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));

    /// <summary>"Friday", "next Friday", "vendredi prochain", "Friday, 13 March", "Friday next week".</summary>
    private static DateOnly? Weekday(string[] words, DateOnly today)
    {
        var at = Array.FindIndex(words, Weekdays.ContainsKey);
        if (at < 0) return null;
        var weekday = Weekdays[words[at]];
        var beside = words.Where((word, i) => i != at && !DayTable.BesideWeekday.Contains(word)).ToArray();
        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        if (beside.Length == 0) return today.AddDays(ahead == 0 ? 7 : ahead);
        if (DayTable.NextWeek.Contains(string.Join(' ', words.Where((_, i) => i != at)))) return NextMonday(today).AddDays(((int)weekday + 6) % 7);
        return Date(beside, today) is { } date && date.DayOfWeek == weekday ? date : null;
    }

    /// <summary>"In 3 days", "in zwei Wochen", "dans un mois", "2 weeks".</summary>
    private static DateOnly? InSome(string[] words, DateOnly today)
    {
        if (words is not [.., var number, var unit] || words.Length > 4 || !words[..^2].All(DayTable.InLeads.Contains)) return null;
        if (NumberOf(number) is not ({ } count and > 0 and <= 366) || !DayTable.Units.TryGetValue(unit, out var days)) return null;
        return days switch
        {
            30 when count <= 12 => today.AddMonths(count),
            365 => null,
            _ when count * days <= 366 => today.AddDays(count * days),
            _ => null,
        };
    }

    /// <summary>"5 January", "January 5th", "5. Januar 2027", "5 de enero de 2027".</summary>
    private static DateOnly? Date(string[] words, DateOnly today)
    {
        var bare = words.Where(word => !DayTable.WithinDates.Contains(word)).ToArray();
        var at = Array.FindIndex(bare, Months.ContainsKey);
        if (at < 0 || bare.Length is < 2 or > 3) return null;
        var numbers = bare.Where((_, i) => i != at).Select(Ordinal).ToArray();
        if (numbers[0] is not { } day || (numbers.Length == 2 && numbers[1] is not >= 2000 and <= 2100)) return null;
        return Of(numbers.Length == 2 ? numbers[1] : null, Months[bare[at]], day, today);
    }

    private static int? Ordinal(string word)
    {
        var digits = word.TrimEnd('.').AsSpan();
        foreach (var ending in (string[])["st", "nd", "rd", "th", "er"])
        {
            if (digits.EndsWith(ending, StringComparison.Ordinal)) digits = digits[..^2];
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>"2026-03-20", "20.3.", "20.03.2026", "20/3"; between 3/4 and 4/3 an English line does not decide.</summary>
    private static DateOnly? Digits(string[] words, string language, DateOnly today)
    {
        if (words is not [var word]) return null;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return iso;
        var parts = word.Split('.', '/');
        if (parts.Length is not (2 or 3) || !Array.TrueForAll(parts, part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit))) return null;
        int? year = parts.Length == 3 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : null;
        var (one, other) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        if (word.Contains('.', StringComparison.Ordinal) || !string.Equals(language, "en", StringComparison.Ordinal)) return Of(year, other, one, today);
        return (one > 12, other > 12) switch
        {
            (true, false) => Of(year, other, one, today),
            (false, true) => Of(year, one, other, today),
            _ when one == other => Of(year, one, other, today),
            _ => null,
        };
    }

    private static DateOnly? Of(int? year, int month, int day, DateOnly today)
    {
        if (month is < 1 or > 12 || day < 1) return null;
        if (year is { } given) return Exact(given < 100 ? 2000 + given : given, month, day);
        return Exact(today.Year, month, day) is { } here && here > today ? here : Exact(today.Year + 1, month, day);
    }

    private static DateOnly? Exact(int year, int month, int day) =>
        year is > 1990 and < 2200 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
