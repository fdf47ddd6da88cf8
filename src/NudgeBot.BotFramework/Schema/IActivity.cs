using System.Text.Json;

namespace NudgeBot.BotFramework.Schema;

/// <summary>What every activity has. The narrower interfaces name what one kind of activity adds, as in the SDK.</summary>
public interface IActivity
{
    public string Type { get; }

    /// <summary>Unique within its conversation; the same id again is a redelivery.</summary>
    public string? Id { get; }

    public DateTimeOffset? Timestamp { get; }
    public string? ChannelId { get; }
    public string? ServiceUrl { get; }
    public string? Locale { get; }
    public ChannelAccount? From { get; }
    public ChannelAccount? Recipient { get; }
    public ConversationAccount? Conversation { get; }
    public string? ReplyToId { get; }
    public IList<Entity>? Entities { get; }
    public JsonElement? ChannelData { get; }

    /// <summary>The sender's tenant: the conversation's, or else the one in channelData. Null where Teams sent neither.</summary>
    public string? TenantId { get; }

    /// <summary>What is needed to speak in this conversation again, later.</summary>
    public ConversationReference GetConversationReference();

    /// <summary>The channelData as one of the schema's types, such as <see cref="Teams.TeamsChannelData"/>; null where there is none.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public T? GetChannelData<T>()
        where T : class;
}

/// <summary>A message; also what a press on an <c>Action.Submit</c> arrives as (<see cref="Value"/> set, <see cref="Text"/> often null).</summary>
public interface IMessageActivity : IActivity
{
    public string? Text { get; }
    public string? TextFormat { get; }
    public IList<Attachment>? Attachments { get; }
    public JsonElement? Value { get; }
}

/// <summary>A message that was edited, or brought back after its deletion: the channelData says which.</summary>
public interface IMessageUpdateActivity : IActivity
{
    public string? Text { get; }
    public IList<Attachment>? Attachments { get; }
    public JsonElement? Value { get; }
}

/// <summary>A message was deleted; its words are not sent again.</summary>
public interface IMessageDeleteActivity : IActivity;

/// <summary>Reactions to a message of the bot, whose id is <see cref="IActivity.ReplyToId"/>.</summary>
public interface IMessageReactionActivity : IActivity
{
    public IList<MessageReaction>? ReactionsAdded { get; }
    public IList<MessageReaction>? ReactionsRemoved { get; }
}

/// <summary>Members joined or left. In a personal chat it is sent only the first time the chat exists.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>The bot itself may be among them.</summary>
    public IList<ChannelAccount>? MembersAdded { get; }

    public IList<ChannelAccount>? MembersRemoved { get; }
}

/// <summary>The app was installed, upgraded or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary><c>add</c>, <c>add-upgrade</c>, <c>remove</c> or <c>remove-upgrade</c>.</summary>
    public string? Action { get; }
}

/// <summary>Something happened that nobody waits for: a message was read, a meeting began.</summary>
public interface IEventActivity : IActivity
{
    public string? Name { get; }
    public JsonElement? Value { get; }
}

/// <summary>A call that the person waits for: answered in the HTTP response itself.</summary>
public interface IInvokeActivity : IActivity
{
    public string? Name { get; }
    public JsonElement? Value { get; }
}
