using System.Globalization;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Interactions;

/// <summary>An automatic reply: somebody is away, and perhaps says until when.</summary>
/// <param name="ReturnsOn">The first day back as the reply names it; null where it names none that can be read for certain.</param>
public sealed partial record AwayNotice(DateTimeOffset At, DateOnly? ReturnsOn)
{
    private const int PatienceInMilliseconds = 1000;

    /// <summary>Longer absences are more likely a misread date.</summary>
    private const int LongestAbsenceDays = 200;

    private static readonly string[] Forms = ["d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "yyyy-MM-dd", "d.M.yyyy"];

    /// <summary>Reads the day of return: "back on Wednesday, 11 March", "until March 10", "I return on 2026-03-11".</summary>
    public static AwayNotice Read(string subject, string words, DateTimeOffset at)
    {
        foreach (var text in (ReadOnlySpan<string>)[words, subject])
        {
            foreach (Match match in Return().Matches(text))
            {
                if (DayOf(match.Groups["day"].Value, at) is { } day) return new AwayNotice(at, match.Groups["until"].Success ? day.AddDays(1) : day);
            }
        }

        return new AwayNotice(at, null);
    }

    /// <summary>A day without its year is the next one of that name.</summary>
    private static DateOnly? DayOf(string written, DateTimeOffset at)
    {
        var sent = DateOnly.FromDateTime(at.UtcDateTime);
        var text = Ordinal().Replace(written.Replace(",", "", StringComparison.Ordinal), "");
        for (var year = sent.Year; year <= sent.Year + 1; year++)
        {
            foreach (var candidate in (ReadOnlySpan<string>)[text, $"{text} {year}", $"{text}{year}"])
            {
                if (!DateOnly.TryParseExact(candidate, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)) continue;
                if (day >= sent && day.DayNumber - sent.DayNumber <= LongestAbsenceDays) return day;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"\b((?<until>until|through|till|bis( zum)?)|back( in the office| at work)?( on)?|return(ing)?( to the office| to work)?( on)?|again( from| on)?|wieder (am|ab))\s+((and including|including)\s+)?"
        + @"((mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(the\s+)?(?<day>\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.(\d{4})?|\d{1,2}(st|nd|rd|th)?\s+(of\s+)?[A-Z][a-z]{2,8}(,?\s+\d{4})?|[A-Z][a-z]{2,8}\s+\d{1,2}(st|nd|rd|th)?(,?\s+\d{4})?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatienceInMilliseconds)]
    private static partial Regex Return();

    [GeneratedRegex(@"(?<=\d)(st|nd|rd|th)\b|\bof\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Ordinal();
}
