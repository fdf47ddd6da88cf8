using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema.Teams;

/// <summary>A dialog (once "task module") is to be opened, or its form was sent. Its data comes from outside: trust none of it.</summary>
public sealed class TaskModuleRequest
{
    /// <summary>The data of the button, or the values of the form.</summary>
    public JsonElement? Data { get; set; }

    public TaskModuleRequestContext? Context { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>How the client looks.</summary>
public sealed class TaskModuleRequestContext
{
    /// <summary><c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    public string? Theme { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>What the dialog does next.</summary>
public sealed class TaskModuleResponse
{
    public TaskModuleResponseBase? Task { get; set; }
}

/// <summary>The next step of a dialog: go on, or close with words. Its kind is the <c>type</c> on the wire.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TaskModuleContinueResponse), "continue")]
[JsonDerivedType(typeof(TaskModuleMessageResponse), "message")]
public abstract class TaskModuleResponseBase
{
    private protected TaskModuleResponseBase()
    {
    }
}

/// <summary>Opens a dialog, or shows the next one.</summary>
public sealed class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleTaskInfo? Value { get; set; }
}

/// <summary>Closes the dialog and shows a line of text.</summary>
public sealed class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public string? Value { get; set; }
}

/// <summary>A dialog: a title, a size, and a card or a page.</summary>
public sealed class TaskModuleTaskInfo
{
    public string? Title { get; set; }

    /// <summary>A number of pixels, or <c>small</c>, <c>medium</c> or <c>large</c>.</summary>
    public JsonNode? Height { get; set; }

    /// <summary>As <see cref="Height"/>.</summary>
    public JsonNode? Width { get; set; }

    public string? Url { get; set; }

    /// <summary>An attachment that holds the card; the bare card is not shown.</summary>
    public Attachment? Card { get; set; }

    public string? FallbackUrl { get; set; }
    public string? CompletionBotId { get; set; }
}
