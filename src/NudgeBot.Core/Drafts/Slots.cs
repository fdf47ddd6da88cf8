using System.Collections.Frozen;

namespace NudgeBot.Core.Drafts;

/// <summary>What a text can be filled with, and, above <see cref="MyActions"/>, what can be known without being said. A text file writes <c>{at_event}</c> for <see cref="AtEvent"/>.</summary>
[Flags]
internal enum Slots : ulong
{
    None = 0,

    /// <summary>The person's given name, in a note to two.</summary>
    First = 1UL << 0,

    /// <summary>The person's family name, in a note to two.</summary>
    Last = 1UL << 1,

    /// <summary>The person's full name, in a note to two.</summary>
    Who = 1UL << 2,

    /// <summary>A point in the past: of the meeting, or of the mail it is about.</summary>
    When = 1UL << 3,

    /// <summary>A meeting's title; both had it in their calendar.</summary>
    Event = 1UL << 4,

    /// <summary>The same with its preposition, in English: at “Pilot review”.</summary>
    AtEvent = 1UL << 5,

    /// <summary>How they met, where the title says only that: "over lunch".</summary>
    Over = 1UL << 6,

    /// <summary>What their last mail was about.</summary>
    Topic = 1UL << 7,

    /// <summary>What they spoke of when they met before.</summary>
    TopicPrev = 1UL << 8,

    /// <summary>What the thread is about.</summary>
    Subject = 1UL << 9,

    /// <summary>The owner's own note of what the other said.</summary>
    NoteTopic = 1UL << 10,

    MyArea = 1UL << 11,

    /// <summary>The owner's own answer.</summary>
    UserAnswer = 1UL << 12,

    /// <summary>The day the owner picked.</summary>
    UserDate = 1UL << 13,

    UserStatus = 1UL << 14,

    /// <summary>A bare span: "about a year".</summary>
    ForGap = 1UL << 15,

    /// <summary>When the owner and the person last wrote.</summary>
    Ago = 1UL << 16,

    Date = 1UL << 17,

    Month = 1UL << 18,

    /// <summary>The year of the last mail between the two.</summary>
    Year = 1UL << 19,

    /// <summary>When they last met, where nobody wrote since.</summary>
    LastMet = 1UL << 20,

    /// <summary>What was promised, as a verb phrase.</summary>
    Promise = 1UL << 21,

    /// <summary>The owner's own sentence that promised it.</summary>
    PromiseQuote = 1UL << 22,

    /// <summary>The day it was due.</summary>
    Due = 1UL << 23,

    ReturnDate = 1UL << 24,

    OwnReturn = 1UL << 25,

    FutureWhen = 1UL << 26,

    /// <summary>Another person's full name, as the owner knows them.</summary>
    Other = 1UL << 27,

    OtherFirst = 1UL << 28,

    OtherDoes = 1UL << 29,

    FirstDoes = 1UL << 30,

    /// <summary>What the two to be brought together share.</summary>
    Common = 1UL << 31,

    /// <summary>When the owner and the other person last wrote.</summary>
    AgoOther = 1UL << 32,

    Favor = 1UL << 33,

    Milestone = 1UL << 34,

    Project = 1UL << 35,

    /// <summary>What the other said they need.</summary>
    Need = 1UL << 36,

    MyActions = 1UL << 37,

    /// <summary>Nobody else was asked to the meeting.</summary>
    OnlyTwo = 1UL << 48,

    /// <summary>The other one called the meeting.</summary>
    TheyInvited = 1UL << 49,

    /// <summary>The owner called the meeting.</summary>
    OwnerInvited = 1UL << 50,

    /// <summary>The owner's last mail asked a question, not a favour.</summary>
    AskedQuestion = 1UL << 51,

    /// <summary>Their last mail asked something.</summary>
    TheyAsked = 1UL << 52,
}

/// <summary>The names by which text files know the <see cref="Slots"/>.</summary>
internal static class SlotNames
{
    /// <summary>What only the owner can supply at the moment of writing.</summary>
    public const Slots OwnersInput = Slots.UserAnswer | Slots.UserDate | Slots.UserStatus | Slots.MyArea | Slots.MyActions | Slots.Favor | Slots.Milestone | Slots.Project | Slots.Need;

    private static readonly FrozenDictionary<string, Slots> ByName =
        Enum.GetValues<Slots>().Where(slot => slot != Slots.None).ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>Null where no slot has this name.</summary>
    public static Slots? Read(string name) => string.Equals(name, "When", StringComparison.Ordinal) ? Slots.When : ByName.TryGetValue(name, out var slot) ? slot : null;

    /// <summary>"AtEvent" is written "at_event".</summary>
    public static string NameOf(Slots slot) =>
        string.Concat(slot.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
