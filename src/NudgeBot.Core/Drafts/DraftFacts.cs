using System.Collections.Immutable;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Drafts;

/// <summary>All that a text may draw on. What is not here cannot be said.</summary>
public sealed record DraftFacts
{
    public required Owner Owner { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>The display name from the mailbox, untrusted: it may be markdown, an address, a title or three hundred characters.</summary>
    public string? PersonName { get; init; }

    public required NudgeReason Reason { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>The instant for which relative dates hold.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>For <see cref="NudgeReason.MetNotWritten"/>: the meeting that took place.</summary>
    public Meeting? Met { get; init; }

    /// <summary>The two had never met or written before, but for arranging this meeting.</summary>
    public bool IsFirstMeeting { get; init; }

    /// <summary>They had met before; only then may a text say "again".</summary>
    public bool HadMetBefore { get; init; }

    /// <summary>For the two awaiting reasons: the thread that waits.</summary>
    public MailThread? Thread { get; init; }

    /// <summary>For <see cref="NudgeReason.AwaitingTheirReply"/>: the owner already asked again, so this text must let them off.</summary>
    public bool AskedTwice { get; init; }

    /// <summary>The promise or the dated request it is about.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>For <see cref="NudgeReason.FadingTie"/>: when they were last in contact, and whether that was a meeting or mail.</summary>
    public DateTimeOffset? LastContactAt { get; init; }

    public ContactKinds LastContactKind { get; init; }

    /// <summary>For <see cref="NudgeReason.Thanks"/> and <see cref="NudgeReason.Introduction"/>: the third person.</summary>
    public NamedAddress? Whom { get; init; }

    /// <summary>The mail that told of the third person.</summary>
    public Evidence? Told { get; init; }

    /// <summary>For an <see cref="NudgeReason.Introduction"/> that was begun: which step of it; null for the first.</summary>
    public IntroductionStep? Step { get; init; }

    /// <summary>For an <see cref="NudgeReason.Introduction"/> by a common thread, and for its later steps: when the owner and the third person last wrote.</summary>
    public DateTimeOffset? OtherWroteAt { get; init; }

    /// <summary>What the owner asked words for by themselves; null where a nudge brought it up.</summary>
    public OwnersWish? Wish { get; init; }

    /// <summary>When they last wrote to each other, in either direction; null where they never did.</summary>
    public DateTimeOffset? LastWroteAt { get; init; }

    /// <summary>What they last wrote about; null where that is not known or not fit to quote.</summary>
    public Topic? LastTopic { get; init; }

    /// <summary>The meeting before <see cref="Met"/>; null where there was none that is still known.</summary>
    public Meeting? MetBefore { get; init; }

    /// <summary>The owner's own note on what the other said, as a few words that can stand behind "about"; null where there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The first day back of the person, who was away when the owner's mail came; null where they were not.</summary>
    public DateOnly? TheyReturnedOn { get; init; }

    /// <summary>The first day back of the owner, who was away when the person's mail came; null where they were not.</summary>
    public DateOnly? OwnerReturnedOn { get; init; }

    /// <summary>How the owner would write to them; null where nothing is known, and then it is English.</summary>
    public WritingStyle? Style { get; init; }

    public Manner Manner { get; init; } = Manner.Any;

    /// <summary>What the owner said before, which a text should not repeat.</summary>
    public PastWords Said { get; init; } = PastWords.None;

    /// <summary>The situation where the owner named it; null where the reason tells.</summary>
    internal Situation? Named { get; init; }

    /// <summary>What the owner supplied for this text.</summary>
    internal ImmutableDictionary<Slots, string> Input { get; init; } = ImmutableDictionary<Slots, string>.Empty;
}

/// <summary>What an owner asks words for, with no reason found for it.</summary>
public enum OwnersWish
{
    /// <summary>A word to somebody with whom they are in touch.</summary>
    CheckIn,

    /// <summary>To bring two people together whom they name: one is asked first.</summary>
    Introduce,
}
