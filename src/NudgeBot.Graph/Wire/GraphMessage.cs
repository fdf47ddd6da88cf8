using System.Text.Json.Serialization;

namespace NudgeBot.Graph.Wire;

/// <summary>A page of a message delta.</summary>
internal sealed class MessagePage
{
    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; set; }

    [JsonPropertyName("@odata.deltaLink")]
    public string? DeltaLink { get; set; }

    public List<GraphMessage?>? Value { get; set; }
}

/// <summary>Graph's message, as far as we read it. Nothing is certain to be there, not even in a delta that selected it.</summary>
internal sealed class GraphMessage
{
    [JsonPropertyName("@odata.type")]
    public string? Type { get; set; }

    [JsonPropertyName("@removed")]
    public GraphRemoved? Removed { get; set; }

    public string? Id { get; set; }

    public string? ConversationId { get; set; }

    public string? Subject { get; set; }

    public GraphRecipient? From { get; set; }

    public List<GraphRecipient>? ReplyTo { get; set; }

    public List<GraphRecipient>? ToRecipients { get; set; }

    public List<GraphRecipient>? CcRecipients { get; set; }

    [JsonConverter(typeof(InstantConverter))]
    public DateTimeOffset? ReceivedDateTime { get; set; }

    [JsonConverter(typeof(InstantConverter))]
    public DateTimeOffset? SentDateTime { get; set; }

    public GraphBody? Body { get; set; }

    public string? WebLink { get; set; }

    [JsonConverter(typeof(LenientBooleanConverter))]
    public bool? IsDraft { get; set; }

    [JsonConverter(typeof(LenientBooleanConverter))]
    public bool? HasAttachments { get; set; }

    /// <summary>Not in v1.0's message, so never asked for; mailbox folders may carry it.</summary>
    public string? Sensitivity { get; set; }

    /// <summary>A property of the derived type only; it comes where nothing was selected.</summary>
    public string? MeetingMessageType { get; set; }

    public string? ParentFolderId { get; set; }

    public List<GraphHeader>? InternetMessageHeaders { get; set; }

    /// <summary>What Exchange keeps beside Graph's own fields, as far as <see cref="Discretion.Expand"/> asks for it.</summary>
    public List<GraphExtendedProperty>? SingleValueExtendedProperties { get; set; }
}

/// <summary>A property of Exchange's under its own id, for example <c>Integer 0x36</c>.</summary>
internal sealed class GraphExtendedProperty
{
    public string? Id { get; set; }

    public string? Value { get; set; }
}

/// <summary>Stands in a delta where an item went away.</summary>
internal sealed class GraphRemoved
{
    public string? Reason { get; set; }
}

internal sealed class GraphRecipient
{
    public GraphEmailAddress? EmailAddress { get; set; }
}

internal sealed class GraphEmailAddress
{
    public string? Name { get; set; }

    public string? Address { get; set; }
}

internal sealed class GraphBody
{
    public string? ContentType { get; set; }

    public string? Content { get; set; }
}

internal sealed class GraphHeader
{
    public string? Name { get; set; }

    public string? Value { get; set; }
}
