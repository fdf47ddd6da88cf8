using System.Text.Json.Nodes;
using System.Xml;

namespace NudgeBot.Sandbox.Time;

/// <summary>Where a move of the clock ends, and where it stops on its way.</summary>
internal static class ClockMove
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);
    private static readonly TimeOnly Morning = new(9, 35);

    /// <summary>Reads <c>{"to": instant | "nextMorning"}</c> or <c>{"by": ISO 8601 duration}</c>; otherwise the sentence that says why not.</summary>
    public static (DateTimeOffset? Target, string? Refusal) Read(JsonObject asked, DateTimeOffset now, TimeZoneInfo zone)
    {
        var target = (asked.Text("to"), asked.Text("by")) switch
        {
            ("nextMorning", null) => NextMorning(now, zone),
            ({ } to, null) => Instants.Parse(to),
            (null, { } by) => Later(now, by),
            _ => null,
        };
        return target switch
        {
            null => (null, "Say where to move the clock: {\"to\": an ISO 8601 instant or \"nextMorning\"} or {\"by\": an ISO 8601 duration such as PT1H or P1D}."),
            { } at when at < now => (null, $"The clock only moves forward; it is already {Instants.Write(now)}."),
            { } at when at - now > Longest => (null, "The clock moves at most 366 days at a time."),
            _ => (target, null),
        };
    }

    /// <summary>
    /// Each 09:35 strictly between the two instants in any of the zones, then the target: no day is jumped over in one go, and
    /// nobody's morning either.
    /// </summary>
    public static IEnumerable<DateTimeOffset> Stops(DateTimeOffset from, DateTimeOffset target, IEnumerable<TimeZoneInfo> zones) =>
        [.. zones.SelectMany(zone => Mornings(from, target, zone)).Distinct().Order(), target];

    private static IEnumerable<DateTimeOffset> Mornings(DateTimeOffset from, DateTimeOffset target, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, zone).DateTime);
        for (var stop = MorningOf(day, zone); stop < target; stop = MorningOf(day = day.AddDays(1), zone))
        {
            if (stop > from)
                yield return stop;
        }
    }

    private static DateTimeOffset NextMorning(DateTimeOffset now, TimeZoneInfo zone) =>
        MorningOf(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime).AddDays(1), zone);

    private static DateTimeOffset MorningOf(DateOnly day, TimeZoneInfo zone) => Instants.ToInstant(day.ToDateTime(Morning), zone);

    private static DateTimeOffset? Later(DateTimeOffset now, string duration)
    {
        try
        {
            return now + XmlConvert.ToTimeSpan(duration);
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
