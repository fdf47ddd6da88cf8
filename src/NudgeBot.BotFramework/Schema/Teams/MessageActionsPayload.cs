using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema.Teams;

/// <summary>A message of a chat, in Graph's form, that an action command was run on. What is not named here is in its properties.</summary>
public sealed class MessageActionsPayload
{
    public string? Id { get; set; }
    public string? ReplyToId { get; set; }

    /// <summary>When it was written, as Teams writes it.</summary>
    public string? CreatedDateTime { get; set; }

    public string? Subject { get; set; }
    public string? LinkToMessage { get; set; }
    public MessageActionsPayloadFrom? From { get; set; }
    public MessageActionsPayloadBody? Body { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Who wrote it: a person, or else an application or a conversation, which are in the properties.</summary>
public sealed class MessageActionsPayloadFrom
{
    public MessageActionsPayloadUser? User { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The person who wrote it, by their Entra id.</summary>
public sealed class MessageActionsPayloadUser
{
    public string? Id { get; set; }
    public string? DisplayName { get; set; }
    public string? UserIdentityType { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Its words.</summary>
public sealed class MessageActionsPayloadBody
{
    /// <summary><c>html</c> or <c>text</c>.</summary>
    public string? ContentType { get; set; }

    public string? Content { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
