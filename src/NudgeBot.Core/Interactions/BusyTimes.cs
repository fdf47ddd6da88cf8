using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>A stretch of somebody's time that is taken, half open; by what is not told.</summary>
public readonly record struct BusyTime(DateTimeOffset Start, DateTimeOffset End)
{
    public bool Overlaps(DateTimeOffset from, DateTimeOffset until) => Start < until && End > from;
}

/// <summary>What another's calendar tells of their time.</summary>
/// <param name="Hours">Their working hours in their own zone; null where they are not told.</param>
public sealed record BusyTimes(IReadOnlyList<BusyTime> Taken, ZonedHours? Hours)
{
    /// <summary>Nothing is taken, and they work then as far as is known.</summary>
    public bool AreFree(DateTimeOffset from, DateTimeOffset until) =>
        !Taken.Any(busy => busy.Overlaps(from, until)) && Hours?.Cover(from, until) is not false;
}

/// <summary>Working hours and the zone they are meant in.</summary>
public sealed record ZonedHours(TimeZoneInfo Zone, WorkingHours Hours)
{
    /// <summary>Both ends lie in the hours of one day.</summary>
    public bool Cover(DateTimeOffset from, DateTimeOffset until)
    {
        var (begin, end) = (TimeZoneInfo.ConvertTime(from, Zone).DateTime, TimeZoneInfo.ConvertTime(until, Zone).DateTime);
        return Hours.Covers(begin) && begin.Date == end.Date && TimeOnly.FromDateTime(end) <= Hours.End;
    }
}
