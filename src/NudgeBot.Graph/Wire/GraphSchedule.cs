using System.Text.Json.Serialization;

namespace NudgeBot.Graph.Wire;

/// <summary>Graph's answer to getSchedule, one entry for each address asked about.</summary>
internal sealed class SchedulePage
{
    public List<GraphSchedule?>? Value { get; set; }
}

/// <summary>Graph's scheduleInformation, as far as we read it.</summary>
internal sealed class GraphSchedule
{
    public List<GraphScheduleItem>? ScheduleItems { get; set; }

    public GraphWorkingHours? WorkingHours { get; set; }

    /// <summary>Set where the calendar cannot be shown; then nothing else is.</summary>
    public GraphScheduleError? Error { get; set; }
}

internal sealed class GraphScheduleItem
{
    /// <summary>free, tentative, busy, oof, workingElsewhere or unknown, in either letter case.</summary>
    public string? Status { get; set; }

    public GraphWallTime? Start { get; set; }

    public GraphWallTime? End { get; set; }
}

/// <summary>Graph's freeBusyError.</summary>
internal sealed class GraphScheduleError
{
    [JsonPropertyName("responseCode")]
    public string? Code { get; set; }
}
