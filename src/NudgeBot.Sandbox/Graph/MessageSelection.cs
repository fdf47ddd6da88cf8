using System.Collections.Frozen;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Which properties of a message an answer carries. The id always comes; two properties come only when they are named.</summary>
internal sealed class MessageSelection
{
    private static readonly FrozenSet<string> OnlyWhenNamed =
        new[] { "internetMessageHeaders", "uniqueBody" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // The properties of microsoft.graph.message and, for casts, of eventMessage.
    private static readonly FrozenSet<string> Known = new[]
    {
        "id", "createdDateTime", "lastModifiedDateTime", "changeKey", "categories", "receivedDateTime", "sentDateTime", "hasAttachments",
        "internetMessageId", "internetMessageHeaders", "subject", "body", "bodyPreview", "importance", "parentFolderId", "sender", "from",
        "toRecipients", "ccRecipients", "bccRecipients", "replyTo", "conversationId", "conversationIndex", "uniqueBody",
        "isDeliveryReceiptRequested", "isReadReceiptRequested", "isRead", "isDraft", "webLink", "inferenceClassification", "flag",
        "meetingMessageType", "startDateTime", "endDateTime", "location", "type", "recurrence", "isOutOfDate", "isAllDay", "isDelegated",
        "responseType", "proposedNewTime", "previousLocation", "previousStartDateTime", "previousEndDateTime", "meetingRequestType",
        "allowNewTimeProposals", "responseRequested",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string>? _names;

    private MessageSelection(HashSet<string>? names) => _names = names;

    public static MessageSelection Everything { get; } = new(null);

    /// <summary>Reads $select; null or empty selects everything that comes unasked.</summary>
    public static MessageSelection Parse(string? select)
    {
        if (string.IsNullOrWhiteSpace(select))
            return Everything;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in select.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            names.Add(Checked(part[(part.LastIndexOf('/') + 1)..]));
        return new MessageSelection(names);
    }

    public bool Names(string property) => _names?.Contains(property) == true;

    public bool Takes(string property) => _names?.Contains(property) ?? !OnlyWhenNamed.Contains(property);

    private static string Checked(string name) => Known.Contains(name)
        ? name
        : throw GraphRefusal.BadRequest(
            $"Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.message'.",
            "RequestBroker--ParseUri");
}
