namespace NudgeBot.Sandbox.Scenes;

/// <summary>
/// One mail as it left its author, before any mailbox has its copy. Two mailboxes that hold it agree on
/// <see cref="Key"/> (and so on internetMessageId) and on nothing else.
/// </summary>
internal sealed record Mail(
    DateTimeOffset SentAt,
    Character From,
    IReadOnlyList<Character> To,
    string Subject,
    string Words,
    Mail? Answers,
    Envelope Envelope)
{
    /// <summary>Where the author's clock stands, for the "Sent:" line above a quotation of this mail.</summary>
    public required DateTime SentAtLocally { get; init; }

    /// <summary>The meeting this item is about; null for ordinary mail.</summary>
    public MeetingItem? About { get; init; }

    public IReadOnlyList<Character> Cc => Envelope.Cc;

    public string Key { get; } = $"{From.Address}|{SentAt.UtcTicks}|{Subject}";

    public string ThreadKey { get; } = Answers?.ThreadKey ?? $"{From.Address}|{SentAt.UtcTicks}|{Subject}";

    public string InternetMessageId { get; } =
        $"<{Identifier.Hex($"{From.Address}|{SentAt.UtcTicks}|{Subject}")}@{From.Address[(From.Address.IndexOf('@', StringComparison.Ordinal) + 1)..]}>";
}

/// <summary>A calendar item that travels as mail: "meetingRequest", "meetingAccepted", "meetingCancelled" and the like (Graph meetingMessageType).</summary>
internal sealed record MeetingItem(string MessageType, string ODataType);

/// <summary>What is on a mail besides author, addressee, subject and words.</summary>
internal sealed record Envelope
{
    public static Envelope Plain { get; } = new();

    public IReadOnlyList<Character> Cc { get; init; } = [];

    /// <summary>Addressees beside the first.</summary>
    public IReadOnlyList<Character> AlsoTo { get; init; } = [];

    /// <summary>Overrides the addressee, as with a distribution list or the owner's plus-address; the owner's mailbox receives it all the same.</summary>
    public Character? AddressedTo { get; init; }

    public IReadOnlyList<Character> ReplyTo { get; init; } = [];

    /// <summary>The account that really sent it, where that is not the author (a delegate).</summary>
    public Character? Sender { get; init; }

    /// <summary>Internet headers beside those of the thread.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public string Importance { get; init; } = "normal";

    public bool HasAttachments { get; init; }

    /// <summary>Sent by a machine or to many: Outlook's "other" tab.</summary>
    public bool IsBulk { get; init; }

    /// <summary>A new subject on the same thread, or none.</summary>
    public string? Subject { get; init; }
}
