using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema;

/// <summary>Something attached to a message: a card, a file, or the HTML form that Teams adds to a person's rich text.</summary>
public class Attachment
{
    /// <summary>The content type of an adaptive card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string? ContentType { get; set; }
    public string? ContentUrl { get; set; }
    public JsonElement? Content { get; set; }
    public string? Name { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A fact beside the message, told apart by <see cref="Type"/>: <c>clientInfo</c>, <c>mention</c> and others.</summary>
public sealed class Entity
{
    public string? Type { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A reaction to a message.</summary>
public sealed class MessageReaction
{
    /// <summary><c>like</c>, <c>heart</c>, <c>laugh</c>, <c>surprised</c>, <c>sad</c>, <c>angry</c>: an open set.</summary>
    public string? Type { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
