using System.Collections.Frozen;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Which properties of a message an answer carries. The id always comes; two properties come only when they are named.</summary>
internal sealed class MessageSelection
{
    private static readonly FrozenSet<string> OnlyWhenNamed =
        new[] { "internetMessageHeaders", "uniqueBody" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string Cast = "microsoft.graph.eventMessage";

    // The properties of microsoft.graph.message.
    private static readonly FrozenSet<string> Known = new[]
    {
        "id", "createdDateTime", "lastModifiedDateTime", "changeKey", "categories", "receivedDateTime", "sentDateTime", "hasAttachments",
        "internetMessageId", "internetMessageHeaders", "subject", "body", "bodyPreview", "importance", "parentFolderId", "sender", "from",
        "toRecipients", "ccRecipients", "bccRecipients", "replyTo", "conversationId", "conversationIndex", "uniqueBody",
        "isDeliveryReceiptRequested", "isReadReceiptRequested", "isRead", "isDraft", "webLink", "inferenceClassification", "flag",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Those of eventMessage and its kinds, which a select reaches by a cast alone.
    private static readonly FrozenSet<string> KnownByCast = new[]
    {
        "meetingMessageType", "startDateTime", "endDateTime", "location", "type", "recurrence", "isOutOfDate", "isAllDay", "isDelegated",
        "responseType", "proposedNewTime", "previousLocation", "previousStartDateTime", "previousEndDateTime", "meetingRequestType",
        "allowNewTimeProposals", "responseRequested",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What Mail.ReadBasic leaves out (Graph permissions reference); headers are taken to be among it.
    private static readonly FrozenSet<string> Text =
        new[] { "body", "bodyPreview", "uniqueBody", "internetMessageHeaders" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string>? _names;
    private readonly bool _withoutText;

    private MessageSelection(HashSet<string>? names, bool withoutText = false) => (_names, _withoutText) = (names, withoutText);

    public static MessageSelection Everything { get; } = new(null);

    /// <summary>The same for a caller who may read no text.</summary>
    public MessageSelection WithoutText => new(_names, withoutText: true);

    /// <summary>Reads $select; null or empty selects everything that comes unasked.</summary>
    public static MessageSelection Parse(string? select)
    {
        if (string.IsNullOrWhiteSpace(select))
            return Everything;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in select.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            names.Add(Checked(part));
        return new MessageSelection(names);
    }

    public bool Takes(string property) => (!_withoutText || !Text.Contains(property)) && Selects(property);

    private bool Selects(string property) => _names?.Contains(property) ?? !OnlyWhenNamed.Contains(property);

    private static string Checked(string name)
    {
        var property = name[(name.LastIndexOf('/') + 1)..];
        var isKnown = name.StartsWith(Cast, StringComparison.OrdinalIgnoreCase) ? KnownByCast.Contains(property) : Known.Contains(name);
        return isKnown ? property : throw GraphRefusal.BadRequest(
            $"Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.message'.",
            "RequestBroker--ParseUri");
    }
}
