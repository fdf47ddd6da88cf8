using NudgeBot.Core.Interactions;

namespace NudgeBot.Graph.Wire;

/// <summary>From Graph's schedule to busy times.</summary>
internal static class ScheduleFacts
{
    /// <summary>Null where the time is free, or cannot be read. Whoever works elsewhere can still take a call.</summary>
    public static BusyTime? Read(GraphScheduleItem wire) =>
        !MailFacts.Is(wire.Status, "free") && !MailFacts.Is(wire.Status, "workingElsewhere") && ZoneNames.Instant(wire.Start) is { } start && ZoneNames.Instant(wire.End) is { } end && start < end
            ? new BusyTime(start, end)
            : null;

    /// <summary>Null where they or their zone are not told.</summary>
    public static ZonedHours? Hours(GraphWorkingHours? wire) =>
        wire is not null && ZoneNames.Find(wire.TimeZone) is { } zone ? new ZonedHours(zone, OwnerFacts.Hours(wire)) : null;
}
