using System.Globalization;

namespace NudgeBot.Graph.Http;

/// <summary>
/// Reads <c>Retry-After</c> (RFC 9110, 10.2.3): whole seconds, the fractional seconds that Graph sends although the RFC has
/// none, or a date. The date is read against the answer's own <c>Date</c>, so that a wrong clock here does no harm.
/// </summary>
internal static class RetryAfter
{
    /// <summary>The wait asked for, never negative; null where none was asked for or it cannot be read.</summary>
    public static TimeSpan? Read(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers, DateTimeOffset now)
    {
        string? asked = null, date = null;
        foreach (var (name, values) in headers)
        {
            if (name.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)) asked = values.FirstOrDefault();
            else if (name.Equals("Date", StringComparison.OrdinalIgnoreCase)) date = values.FirstOrDefault();
        }

        return asked is null ? null : Read(asked, Date(date) ?? now);
    }

    public static TimeSpan? Read(string asked, DateTimeOffset asOf)
    {
        const NumberStyles Seconds = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (double.TryParse(asked, Seconds, CultureInfo.InvariantCulture, out var seconds) && !double.IsNaN(seconds))
            return TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(1).TotalSeconds));
        return Date(asked) is not { } until ? null : until > asOf ? until - asOf : TimeSpan.Zero;
    }

    private static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;
}
