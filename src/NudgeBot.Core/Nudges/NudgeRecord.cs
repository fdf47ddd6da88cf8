using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Nudges;

/// <summary>Where a nudge stands.</summary>
public enum NudgeState
{
    /// <summary>Decided and stored; its card may not have reached the chat.</summary>
    Decided,

    /// <summary>Its card is open in the chat.</summary>
    Shown,

    /// <summary>The owner said send; the mail is on its way.</summary>
    Sending,

    /// <summary>The mail left.</summary>
    Sent,

    /// <summary>The mail may or may not have left, and we will not try again by ourselves.</summary>
    SendUncertain,

    /// <summary>The words lie in a draft in Outlook.</summary>
    Drafted,

    Snoozed,

    /// <summary>"Already did."</summary>
    Done,

    /// <summary>"Not this."</summary>
    Dismissed,

    /// <summary>"Never this person."</summary>
    Muted,

    /// <summary>The owner or the other acted elsewhere, and the mailbox shows it.</summary>
    Settled,

    /// <summary>"We didn't meet."</summary>
    NotMet,

    /// <summary>The owner said "later"; the words wait for their hour, at which the card comes back, and can be called back before.</summary>
    SendingLater,

    /// <summary>The owner accepts the invitation; the answer is on its way.</summary>
    Accepting,

    /// <summary>The owner declines the invitation; the answer is on its way.</summary>
    Declining,

    /// <summary>The invitation is accepted, and its organizer knows.</summary>
    InvitationAccepted,

    /// <summary>The invitation is declined, and its organizer knows.</summary>
    InvitationDeclined,
}

/// <summary>A nudge, whether and where it was shown, and what the owner did with it.</summary>
public sealed partial record NudgeRecord
{
    public required Guid Id { get; init; }

    public required Nudge Nudge { get; init; }

    public required NudgeState State { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>Counts the answers; a button on an older face of the card carries an older number.</summary>
    public int Revision { get; init; }

    public DateTimeOffset? ShownAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? SnoozedUntil { get; init; }

    /// <summary>The chat message that carries the card.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The words the owner chose, byte for byte.</summary>
    public string? Text { get; init; }

    /// <summary>What we laid into the message box instead of the draft's first words, or told anew for the hour they go out; null where those stand.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>The new mail's subject; null for an answer.</summary>
    public string? Subject => Suggestion is { } suggestion ? suggestion.Subject : Nudge.Draft.Subject;

    /// <summary>The draft in the owner's mailbox, stored before it is sent.</summary>
    public string? DraftMessageId { get; init; }

    /// <summary>Opens that draft in Outlook.</summary>
    public Uri? DraftLink { get; init; }

    /// <summary>One sentence for the owner: why it closed by itself, what went wrong, what to check.</summary>
    public string? Remark { get; init; }

    /// <summary>The card message it shares with others of that day; null where it stands alone.</summary>
    public Guid? Digest { get; init; }

    /// <summary>When the card comes back with the words; only while it is <see cref="NudgeState.SendingLater"/>.</summary>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>When a second look kept the words from leaving (<see cref="SecondLook"/>); null where none did since the last answer.</summary>
    public DateTimeOffset? HeldBackAt { get; init; }

    /// <summary>The invitation it is about, which the owner may accept or decline; null where it is about none.</summary>
    public MeetingId? Invitation => Nudge is { Reason: NudgeReason.Invitation, Evidence: [{ Kind: EvidenceKind.Event } meeting, ..] } ? new MeetingId(meeting.Id) : null;

    /// <summary>The meeting that brought it up, which the owner may deny; null where none did.</summary>
    public MeetingId? DeniableMeeting => Nudge is { Reason: NudgeReason.MetNotWritten, Evidence: [{ Kind: EvidenceKind.Event } meeting, ..] } ? new MeetingId(meeting.Id) : null;

    /// <summary>The owner answered, and what follows from it has not left yet.</summary>
    public bool IsUnderWay => State is NudgeState.Sending or NudgeState.SendingLater or NudgeState.Accepting or NudgeState.Declining;

    /// <summary>Still open to the owner's answer.</summary>
    public bool IsOpen => State is NudgeState.Decided or NudgeState.Shown or NudgeState.Drafted;

    /// <summary>Nothing more is to come of it.</summary>
    public bool IsClosed => !IsOpen && !IsUnderWay && State != NudgeState.Snoozed;

    /// <summary>Which of its words are still kept.</summary>
    public WordsKept Words => Nudge.Why.Length > 0 ? WordsKept.All : Text is not null ? WordsKept.Sent : WordsKept.None;
}

/// <summary>What is kept of a nudge's words; its ids, times, reason and choice stay as long as the nudge does.</summary>
public enum WordsKept
{
    All,

    /// <summary>Those the owner sent, which no later text to the same people may repeat.</summary>
    Sent,

    None,
}
