using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema;

/// <summary>
/// One thing that happened in a conversation, in either direction: a message, an installation, a press on a card.
/// Mutable like the SDK's class of this name; what it does not name is kept in <see cref="Properties"/> and written back.
/// Source: the Bot Framework activity schema, as Teams uses it.
/// </summary>
public sealed class Activity :
    IMessageActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    IConversationUpdateActivity,
    IInstallationUpdateActivity,
    IEventActivity,
    IInvokeActivity
{
    public string Type { get; set; } = "";
    public string? Id { get; set; }
    public DateTimeOffset? Timestamp { get; set; }
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's IANA time zone, such as <c>Europe/Berlin</c>.</summary>
    public string? LocalTimezone { get; set; }

    public string? Locale { get; set; }
    public string? ChannelId { get; set; }

    /// <summary>Where answers go: the root of every connector call of this conversation. It may hold a tenant id; never take it apart.</summary>
    public string? ServiceUrl { get; set; }

    public ChannelAccount? From { get; set; }
    public ChannelAccount? Recipient { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public string? ReplyToId { get; set; }
    public string? Text { get; set; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>The words of the notification when a card is sent alone.</summary>
    public string? Summary { get; set; }

    public string? AttachmentLayout { get; set; }
    public IList<Attachment>? Attachments { get; set; }
    public IList<Entity>? Entities { get; set; }
    public JsonElement? ChannelData { get; set; }
    public JsonElement? Value { get; set; }
    public string? Name { get; set; }
    public string? Action { get; set; }
    public IList<ChannelAccount>? MembersAdded { get; set; }
    public IList<ChannelAccount>? MembersRemoved { get; set; }
    public IList<MessageReaction>? ReactionsAdded { get; set; }
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>Everything received that has no property of its own.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <inheritdoc/>
    [JsonIgnore]
    public string? TenantId => Conversation?.TenantId ?? ChannelTenantId;

    /// <summary>The tenant that the channel's own data names, which may be another than the conversation's; null where it names none.</summary>
    [JsonIgnore]
    internal string? ChannelTenantId => TextAt(ChannelData, "tenant", "id");

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = (Conversation ?? new ConversationAccount()).InTenant(TenantId),
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
    };

    /// <inheritdoc/>
    public T? GetChannelData<T>()
        where T : class => (T?)ChannelData?.Deserialize(typeof(T), BotFrameworkJson.Default);

    /// <summary>Addresses this activity to the conversation: from the bot to the person, or the other way when <paramref name="isIncoming"/>.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (isIncoming) Id = reference.ActivityId;
        else ReplyToId ??= reference.ActivityId;
        return this;
    }

    private static string? TextAt(JsonElement? from, string outer, string inner) =>
        from is { ValueKind: JsonValueKind.Object } root
        && root.TryGetProperty(outer, out var middle) && middle.ValueKind == JsonValueKind.Object
        && middle.TryGetProperty(inner, out var leaf) && leaf.ValueKind == JsonValueKind.String
            ? leaf.GetString()
            : null;
}
