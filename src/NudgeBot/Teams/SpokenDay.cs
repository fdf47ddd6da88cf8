using System.Globalization;

namespace NudgeBot.Teams;

/// <summary>
/// Reads a day as people type it: "tomorrow", "next week", "friday", "next friday", "in 3 days", "5 january", "january 5",
/// "2026-03-20". A weekday means its next coming; a day and month without a year mean the next time they come.
/// </summary>
internal static class SpokenDay
{
    private static readonly string[] DayAndMonth = ["d MMMM", "d MMM", "MMMM d", "MMM d", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"];

    /// <summary>The day meant, seen from <paramref name="today"/>; null where the words name none.</summary>
    public static DateOnly? Parse(string words, DateOnly today)
    {
        var text = words.Trim().TrimEnd('.', '!').Replace(",", "", StringComparison.Ordinal).ToLowerInvariant();
        foreach (var lead in (string[])["until ", "till ", "to ", "on "])
        {
            if (text.StartsWith(lead, StringComparison.Ordinal)) text = text[lead.Length..];
        }

        if (text is "tomorrow") return today.AddDays(1);
        if (text is "next week" or "a week" or "one week") return NextMonday(today);
        return Weekday(text, today) ?? InDays(text, today) ?? Date(text, today);
    }

    private static DateOnly NextMonday(DateOnly today) => today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));

    private static DateOnly? Weekday(string text, DateOnly today)
    {
        var next = text.StartsWith("next ", StringComparison.Ordinal);
        var name = next ? text[5..] : text;
        if (name.Length < 3) return null;
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            var full = day.ToString().ToLowerInvariant();
            if (!string.Equals(full, name, StringComparison.Ordinal) && !string.Equals(full[..3], name, StringComparison.Ordinal)) continue;
            var ahead = ((int)day - (int)today.DayOfWeek + 7) % 7;
            return today.AddDays(ahead == 0 ? 7 : ahead);
        }

        return null;
    }

    private static DateOnly? InDays(string text, DateOnly today)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not ["in", var number, var unit] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is 0 or > 366) return null;
        return unit switch
        {
            "day" or "days" => today.AddDays(count),
            "week" or "weeks" when count <= 52 => today.AddDays(7 * count),
            "month" or "months" when count <= 12 => today.AddMonths(count),
            _ => null,
        };
    }

    private static DateOnly? Date(string text, DateOnly today)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso)) return iso;
        if (!DateOnly.TryParseExact(text, DayAndMonth, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var named)) return null;
        if (text.AsSpan().Trim().Length > 4 && char.IsDigit(text[^1]) && int.TryParse(text.AsSpan(text.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out _)) return named;
        var thisYear = new DateOnly(today.Year, named.Month, Math.Min(named.Day, DateTime.DaysInMonth(today.Year, named.Month)));
        return thisYear > today ? thisYear : thisYear.AddYears(1);
    }
}
