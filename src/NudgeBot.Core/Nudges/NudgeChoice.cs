using NudgeBot.Core.Memory;

namespace NudgeBot.Core.Nudges;

/// <summary>What an owner may do with a nudge: a closed set, whether it came from a button or a typed reply.</summary>
public abstract record NudgeChoice
{
    private NudgeChoice()
    {
    }

    /// <summary>Carrying it out writes in the owner's mailbox or calendar at once, which takes the owner's own sign-in.</summary>
    public bool WritesInMailbox => this is Send or OpenInOutlook or AcceptInvitation or DeclineInvitation;

    /// <summary>Send these words, exactly.</summary>
    public sealed record Send(string Text) : Worded(Text);

    /// <summary>Put these words into a draft in Outlook; the owner sends it there, or not.</summary>
    public sealed record OpenInOutlook(string Text) : Worded(Text);

    /// <summary>Show it again at that instant, if it still holds then.</summary>
    public sealed record Snooze(DateTimeOffset Until) : NudgeChoice;

    /// <summary>The owner already did it where we cannot see.</summary>
    public sealed record AlreadyDid : NudgeChoice;

    /// <summary>Not this one.</summary>
    public sealed record NotThis : NudgeChoice;

    /// <summary>The meeting it is about did not take place; only for <see cref="NudgeReason.MetNotWritten"/>.</summary>
    public sealed record DidNotMeet : NudgeChoice;

    /// <summary>Never again about this person.</summary>
    public sealed record NeverThisPerson : NudgeChoice;

    /// <summary>Bring these words back at that instant, to be sent with one press: unless one of the two writes first.</summary>
    public sealed record SendLater(string Text, DateTimeOffset At) : Worded(Text);

    /// <summary>Lay these words into the message box, to be changed or sent; null for the draft's first ones.</summary>
    public sealed record Take(Suggestion? Words) : NudgeChoice;

    /// <summary>Accept the invitation it is about; only for <see cref="NudgeReason.Invitation"/>.</summary>
    public sealed record AcceptInvitation : NudgeChoice;

    /// <summary>Decline the invitation it is about, with these words to the organizer, or with none; only for <see cref="NudgeReason.Invitation"/>.</summary>
    public sealed record DeclineInvitation(string Comment) : NudgeChoice;

    /// <summary>What only the owner could know: it closes the card, is remembered, and taken back with the answer.</summary>
    public sealed record Tell(MemoryFact Told) : NudgeChoice;

    /// <summary>A choice with words that go out, or into a draft.</summary>
    public abstract record Worded(string Text) : NudgeChoice
    {
        /// <summary>The suggestion they are, as told for their hour; null where they are the owner's own.</summary>
        public Suggestion? Told { get; init; }

        /// <summary>One sentence for the owner on what was told anew; null where nothing was.</summary>
        public string? Remark { get; init; }
    }

    /// <summary>Take the last answer back, as long as nothing left.</summary>
    public sealed record Undo : NudgeChoice;
}
