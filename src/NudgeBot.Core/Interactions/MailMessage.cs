using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>One mail as a fact: who wrote to whom, when, in which thread, and the words as they came.</summary>
public sealed record MailMessage
{
    public required MessageId Id { get; init; }

    public required ThreadId Thread { get; init; }

    /// <summary>When the mailbox learned of it: received for others' mail, sent for the owner's own.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Null where the sender is not an SMTP address; such mail is nobody's turn.</summary>
    public required NamedAddress? From { get; init; }

    /// <summary>Where answers are wanted, if not at <see cref="From"/>.</summary>
    public NamedAddress? ReplyTo { get; init; }

    public IReadOnlyList<NamedAddress> To { get; init; } = [];

    public IReadOnlyList<NamedAddress> Cc { get; init; } = [];

    public string Subject { get; init; } = "";

    /// <summary>The body with its quoted history, as it came; <c>MailWords</c> finds the sender's own new words in it.</summary>
    public string Body { get; init; } = "";

    public bool BodyIsHtml { get; init; }

    /// <summary>The organisation lets no text be read (P5): that there are no words here says nothing of what was written.</summary>
    public bool IsTextUnread { get; init; }

    /// <summary>Opens the mail in Outlook on the web; null where the mailbox gave none.</summary>
    public Uri? WebLink { get; init; }

    public MailKind Kind { get; init; }

    /// <summary>What the mail's headers say of its origin; null where the headers were not read.</summary>
    public MailMarks? Marks { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>A file hangs on it; pictures shown inside the text do not count (Graph: hasAttachments).</summary>
    public bool HasAttachments { get; init; }

    /// <summary>Marked private, personal or confidential by its sender: never named, never nudged.</summary>
    public bool IsPrivate { get; init; }
}

/// <summary>What a mailbox item is: a person's mail, or what calendars send each other.</summary>
public enum MailKind
{
    Mail,
    MeetingRequest,
    MeetingAnswer,
    MeetingCancellation,
}

/// <summary>What a mail's headers say of how it was made. Several may hold at once.</summary>
[Flags]
public enum MailMarks
{
    None = 0,

    /// <summary>List-Id (RFC 2919) or List-Unsubscribe (RFC 2369): sent to many through a list.</summary>
    List = 1,

    /// <summary>Auto-Submitted other than "no" (RFC 3834): an answer no human wrote.</summary>
    Automatic = 2,

    /// <summary>Precedence bulk, junk or list.</summary>
    Bulk = 4,
}
