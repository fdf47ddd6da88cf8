using System.Text.Json;

namespace NudgeBot.BotFramework.Schema;

/// <summary>Where and with whom to speak again. Kept in storage; refreshed from every activity that arrives.</summary>
public sealed class ConversationReference
{
    /// <summary>The activity it was taken from; left out of what the bot says by itself.</summary>
    public string? ActivityId { get; set; }

    public ChannelAccount? User { get; set; }
    public ChannelAccount? Bot { get; set; }
    public ConversationAccount Conversation { get; set; } = new();
    public string? ChannelId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? Locale { get; set; }

    /// <summary>The same conversation, answering nothing in particular.</summary>
    internal ConversationReference WithoutActivity() => new()
    {
        User = User,
        Bot = Bot,
        Conversation = Conversation,
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
    };
}

/// <summary>The request that opens a conversation. For one person it is idempotent: the same chat comes back.</summary>
public sealed class ConversationParameters
{
    public bool IsGroup { get; set; }
    public ChannelAccount? Bot { get; set; }
    public IList<ChannelAccount> Members { get; set; } = [];

    /// <summary>Required by Teams.</summary>
    public string? TenantId { get; set; }

    public JsonElement? ChannelData { get; set; }
}

/// <summary>What the connector says of an activity it took.</summary>
public sealed class ResourceResponse
{
    /// <summary>The id to update or delete it by. Null where the connector took the activity (202) without saying its id.</summary>
    public string? Id { get; set; }
}
