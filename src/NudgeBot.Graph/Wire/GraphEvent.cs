using System.Text.Json.Serialization;

namespace NudgeBot.Graph.Wire;

/// <summary>A page of a calendarView delta.</summary>
internal sealed class EventPage
{
    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; set; }

    [JsonPropertyName("@odata.deltaLink")]
    public string? DeltaLink { get; set; }

    public List<GraphEvent?>? Value { get; set; }
}

/// <summary>Graph's event, as far as we read it.</summary>
internal sealed class GraphEvent
{
    [JsonPropertyName("@removed")]
    public GraphRemoved? Removed { get; set; }

    public string? Id { get; set; }

    /// <summary>singleInstance, occurrence, exception or seriesMaster.</summary>
    public string? Type { get; set; }

    public string? SeriesMasterId { get; set; }

    public string? Subject { get; set; }

    public GraphWallTime? Start { get; set; }

    public GraphWallTime? End { get; set; }

    [JsonConverter(typeof(LenientBooleanConverter))]
    public bool? IsAllDay { get; set; }

    [JsonConverter(typeof(LenientBooleanConverter))]
    public bool? IsCancelled { get; set; }

    [JsonConverter(typeof(LenientBooleanConverter))]
    public bool? IsOrganizer { get; set; }

    public string? ShowAs { get; set; }

    public string? Sensitivity { get; set; }

    public GraphRecipient? Organizer { get; set; }

    public List<GraphAttendee>? Attendees { get; set; }

    public GraphResponse? ResponseStatus { get; set; }

    [JsonConverter(typeof(InstantConverter))]
    public DateTimeOffset? CreatedDateTime { get; set; }

    public string? WebLink { get; set; }
}

/// <summary>Graph's dateTimeTimeZone: a wall-clock time without offset, and the zone it is meant in.</summary>
internal sealed class GraphWallTime
{
    public string? DateTime { get; set; }

    public string? TimeZone { get; set; }
}

internal sealed class GraphAttendee
{
    public GraphEmailAddress? EmailAddress { get; set; }

    public string? Type { get; set; }

    public GraphResponse? Status { get; set; }
}

internal sealed class GraphResponse
{
    public string? Response { get; set; }
}
