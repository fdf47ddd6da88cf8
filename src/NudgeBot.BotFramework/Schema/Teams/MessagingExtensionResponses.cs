using System.Text.Json;

namespace NudgeBot.BotFramework.Schema.Teams;

/// <summary>The answer to a query or a link. Teams waits 5 s for it.</summary>
public sealed class MessagingExtensionResponse
{
    public MessagingExtensionResult? ComposeExtension { get; set; }
    public CacheInfo? CacheInfo { get; set; }
}

/// <summary>The answer to an action: the next dialog, or something for the compose box. Teams waits 5 s for it.</summary>
public sealed class MessagingExtensionActionResponse
{
    public TaskModuleResponseBase? Task { get; set; }
    public MessagingExtensionResult? ComposeExtension { get; set; }
    public CacheInfo? CacheInfo { get; set; }
}

/// <summary>Results, a line of text, a request to sign in or to configure, or a preview.</summary>
public sealed class MessagingExtensionResult
{
    /// <summary><c>result</c>, <c>message</c>, <c>auth</c>, <c>silentAuth</c>, <c>config</c> or <c>botMessagePreview</c>.</summary>
    public string? Type { get; set; }

    /// <summary><c>list</c> or <c>grid</c>.</summary>
    public string? AttachmentLayout { get; set; }

    public IList<MessagingExtensionAttachment>? Attachments { get; set; }
    public string? Text { get; set; }
    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }

    /// <summary>A message with exactly one card, shown before it is sent.</summary>
    public Activity? ActivityPreview { get; set; }
}

/// <summary>One result.</summary>
public sealed class MessagingExtensionAttachment : Attachment
{
    /// <summary>How it looks in the list: a hero or thumbnail card. Without one an adaptive card does not show at all.</summary>
    public Attachment? Preview { get; set; }
}

/// <summary>Buttons beside the answer; for settings and sign-in the first one is opened.</summary>
public sealed class MessagingExtensionSuggestedAction
{
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>A button of a card that is not adaptive.</summary>
public sealed class CardAction
{
    /// <summary><c>openUrl</c>, <c>openApp</c>, <c>imBack</c>, <c>invoke</c> and others.</summary>
    public string? Type { get; set; }

    public string? Title { get; set; }
    public string? Image { get; set; }
    public string? Text { get; set; }
    public string? DisplayText { get; set; }

    /// <summary>An address, words or an object, as the type asks.</summary>
    public JsonElement? Value { get; set; }
}

/// <summary>How long Teams may keep an answer.</summary>
public sealed class CacheInfo
{
    public string? CacheType { get; set; }

    /// <summary>In seconds.</summary>
    public int? CacheDuration { get; set; }
}
