using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Memory;

/// <summary>Something the owner told us that no mailbox shows. What the owner says wins over what is read, until they take it back.</summary>
public abstract record MemoryFact
{
    /// <summary>Longer notes are refused at the door.</summary>
    public const int LongestNote = 1000;

    private MemoryFact()
    {
    }

    public required Guid Id { get; init; }

    /// <summary>When they told us; of two that speak of the same thing, the later one holds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>"Climbs; her daughter started school."</summary>
    public sealed record Note(PersonId Person, string Text) : MemoryFact;

    /// <summary>Which circle a person belongs to (I13).</summary>
    public sealed record InCircle(PersonId Person, Circle Circle) : MemoryFact;

    /// <summary>How often the owner would like to be in touch with this person.</summary>
    /// <param name="Days">From 1 to 366.</param>
    public sealed record WishedCadence(PersonId Person, int Days) : MemoryFact;

    /// <summary>How often the owner would like to be in touch with each of a circle.</summary>
    /// <param name="Days">From 1 to 366.</param>
    public sealed record CircleCadence(Circle Circle, int Days) : MemoryFact;

    /// <summary>How many nudges at most; never more than the organisation's policy allows.</summary>
    public sealed record AtMost(int PerDay, int PerWeek) : MemoryFact;

    /// <summary>"We didn't meet": the entry in the calendar did not take place.</summary>
    public sealed record DidNotMeet(MeetingId Meeting) : MemoryFact;

    /// <summary>A promise or a request is done, or let go, where no mail shows it.</summary>
    /// <param name="Order">Which of that mail's commitments, from zero.</param>
    public sealed record NotOwed(MessageId Mail, int Order) : MemoryFact;

    /// <summary>The person left, died, or wants no contact (R11).</summary>
    public sealed record Flagged(PersonId Person, PersonFlag Flag) : MemoryFact;

    /// <summary>"Not a fit": the tie may rest (N14, I7). What is owed is still said.</summary>
    public sealed record LetRest(PersonId Person) : MemoryFact;

    /// <summary>How nudges shall come (N9).</summary>
    /// <param name="Time">When the digest of a day comes, on the owner's clock; null for the time learned from when they act.</param>
    public sealed record Wished(Rhythm Rhythm, TimeOnly? Time) : MemoryFact;

    /// <summary>Something kept quiet that the owner wants to hear after all (N15).</summary>
    public sealed record Unhushed(NudgeKey Key) : MemoryFact;

    /// <summary>What somebody said, as the owner read it, to being introduced (I9, S10).</summary>
    public sealed record ToldOfIntroduction(PersonId Asked, PersonId ToMeet, bool Agreed) : MemoryFact;
}

/// <summary>Why a person is never brought up.</summary>
public enum PersonFlag
{
    NoContact,
    Left,
    Deceased,
}

/// <summary>How nudges come.</summary>
public enum Rhythm
{
    /// <summary>All of a day on one card, once.</summary>
    Digest,

    /// <summary>Each on a card of its own, when it is due.</summary>
    SingleCards,
}
