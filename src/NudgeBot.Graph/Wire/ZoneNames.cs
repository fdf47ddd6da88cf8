using System.Globalization;

namespace NudgeBot.Graph.Wire;

/// <summary>Graph's names of time zones: Windows' or IANA's, and a few of its own.</summary>
internal static class ZoneNames
{
    /// <summary>Null where nobody but that mailbox knows the zone ("Customized Time Zone", "tzone://Microsoft/Custom") or none is named.</summary>
    public static TimeZoneInfo? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        if (MailFacts.Is(name, "UTC") || MailFacts.Is(name, "tzone://Microsoft/Utc")) return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
    }

    /// <summary>A zone by its name; failing that, a fixed one by its bias (UTC less local time, in minutes).</summary>
    public static TimeZoneInfo? Find(GraphZone? wire)
    {
        if (Find(wire?.Name) is { } named) return named;
        if (wire?.Bias is not { } bias || Math.Abs(bias) > 14 * 60) return null;
        var offset = TimeSpan.FromMinutes(-bias);
        var id = string.Create(CultureInfo.InvariantCulture, $"UTC{(bias > 0 ? '-' : '+')}{offset:hh\\:mm}");
        return TimeZoneInfo.CreateCustomTimeZone(id, offset, id, id);
    }

    /// <summary>The instant of a wall-clock time; an unknown zone is taken for UTC, which is what we ask Graph for.</summary>
    /// <returns>Null where there is no time or it cannot be read.</returns>
    public static DateTimeOffset? Instant(GraphWallTime? wire)
    {
        const DateTimeStyles AsWritten = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind;
        if (wire?.DateTime is not { } text || !DateTime.TryParse(text, CultureInfo.InvariantCulture, AsWritten, out var time)) return null;
        if (time.Kind != DateTimeKind.Unspecified) return new DateTimeOffset(time.ToUniversalTime());
        var zone = Find(wire.TimeZone) ?? TimeZoneInfo.Utc;
        // A clock that springs over this hour shows the next one instead.
        if (zone.IsInvalidTime(time)) time = time.AddHours(1);
        return new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUniversalTime();
    }
}
