using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema.Teams;

/// <summary>A person searches in the message extension.</summary>
public sealed class MessagingExtensionQuery
{
    public string? CommandId { get; set; }

    /// <summary>What was typed, by the parameter's name. When the extension is opened it is one <c>initialRun</c> = <c>"true"</c>.</summary>
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>A code from a sign-in or a settings page, when one has just closed.</summary>
    public string? State { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>One parameter of a command; its value is mostly text.</summary>
public sealed class MessagingExtensionParameter
{
    public string? Name { get; set; }
    public JsonElement? Value { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Which part of the results is wanted.</summary>
public sealed class MessagingExtensionQueryOptions
{
    public int? Skip { get; set; }
    public int? Count { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A person pasted a link of a domain that the manifest names.</summary>
public sealed class AppBasedLinkQuery
{
    public string? Url { get; set; }
    public string? State { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A person ran an action command, sent its form, or decided about the preview of its message.</summary>
public sealed class MessagingExtensionAction
{
    public string? CommandId { get; set; }

    /// <summary><c>compose</c>, <c>message</c> or <c>commandbox</c>.</summary>
    public string? CommandContext { get; set; }

    public TaskModuleRequestContext? Context { get; set; }

    /// <summary>The form's values.</summary>
    public JsonElement? Data { get; set; }

    public string? State { get; set; }

    /// <summary><c>edit</c> or <c>send</c> where the person has seen a preview; absent otherwise.</summary>
    public string? BotMessagePreviewAction { get; set; }

    /// <summary>The message that was shown as a preview.</summary>
    public IList<Activity>? BotActivityPreview { get; set; }

    /// <summary>The message that the command was run on.</summary>
    public MessageActionsPayload? MessagePayload { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
