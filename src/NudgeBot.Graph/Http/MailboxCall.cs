using NudgeBot.Core.People;

namespace NudgeBot.Graph.Http;

/// <summary>One call to a mailbox, and what may be done when it fails.</summary>
internal readonly record struct MailboxCall(OwnerId Owner, Urgency Urgency, Repeat Repeat, Missing Missing)
{
    public static MailboxCall Read(OwnerId owner) => new(owner, Urgency.Background, Repeat.Freely, Missing.Mailbox);

    public static MailboxCall ReadItem(OwnerId owner) => new(owner, Urgency.Background, Repeat.Freely, Missing.Item);

    /// <summary>A call about the organisation and about nobody's mailbox; all of them share one lane, and Graph's word to wait holds for all.</summary>
    public static MailboxCall Directory { get; } = new(new OwnerId("directory"), Urgency.Background, Repeat.Freely, Missing.Item);

    public static MailboxCall Click(OwnerId owner, Repeat repeat) => new(owner, Urgency.Click, repeat, Missing.Item);
}

/// <summary>Whether somebody waits for the answer.</summary>
internal enum Urgency
{
    Background,

    /// <summary>An owner pressed a button and looks at it.</summary>
    Click,
}

/// <summary>When a call may be made a second time.</summary>
internal enum Repeat
{
    /// <summary>Doing it twice is the same as doing it once.</summary>
    Freely,

    /// <summary>Only where the first one certainly did nothing.</summary>
    IfRefused,

    /// <summary>Sending mail: never, whatever happened.</summary>
    Never,
}

/// <summary>What it means when Graph says 404.</summary>
internal enum Missing
{
    Mailbox,
    Item,
}
