using System.Globalization;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Time;

/// <summary>The two ways Graph writes time: an instant that ends in Z, and a wall clock reading beside the name of its zone.</summary>
internal static class Instants
{
    private const string WallClock = "yyyy-MM-ddTHH:mm:ss.fffffff";

    /// <summary>ISO 8601 with date and time; a missing offset is UTC. Null when it is not an instant.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        text is { Length: >= 16 } && text[10] is 'T' && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant : null;

    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(
        instant.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    /// <summary>The instant of a Graph dateTimeTimeZone; null when its time or its zone is not known here.</summary>
    public static DateTimeOffset? ParseWallClock(JsonObject? reading)
    {
        if (reading?.Text("dateTime") is not { Length: >= 16 } text || ZoneNamed(reading.Text("timeZone") ?? "UTC") is not { } zone)
            return null;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time))
            return null;
        return text.EndsWith('Z') ? new DateTimeOffset(time) : ToInstant(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), zone);
    }

    /// <summary>Seven decimals and no offset, as Outlook writes it: <c>2026-01-05T09:00:00.0000000</c>.</summary>
    public static JsonObject WriteWallClock(DateTimeOffset instant, TimeZoneInfo zone, string zoneName) => new()
    {
        ["dateTime"] = TimeZoneInfo.ConvertTime(instant, zone).ToString(WallClock, CultureInfo.InvariantCulture),
        ["timeZone"] = zoneName,
    };

    /// <summary>A time the clocks skip is read as one hour later, as Windows does.</summary>
    public static DateTimeOffset ToInstant(DateTime wallClock, TimeZoneInfo zone)
    {
        var exists = zone.IsInvalidTime(wallClock) ? wallClock.AddHours(1) : wallClock;
        return new DateTimeOffset(exists, zone.GetUtcOffset(exists)).ToUniversalTime();
    }

    /// <summary>A Windows or an IANA zone; null when the machine knows neither.</summary>
    public static TimeZoneInfo? ZoneNamed(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
