using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>Suggested words, not sent. What the owner sees here is byte for byte what goes out.</summary>
/// <param name="Frame">The text's id: its situation and its segments, for example <c>FirstMet.0a1b2.3c4d5</c>; null where there is no text.</param>
/// <param name="Text">Null where the owner must supply the answer; never a placeholder.</param>
/// <param name="Subject">The new mail's subject; null for an answer, which keeps its thread's subject.</param>
/// <param name="AnswerTo">The mail to answer; null for a new mail.</param>
/// <param name="Evidence">Where the value of every filled slot comes from.</param>
public sealed record Draft(
    string Language,
    string? Frame,
    string? Subject,
    string? Text,
    ThreadId? Thread,
    MessageId? AnswerTo,
    IReadOnlyList<Evidence> Evidence)
{
    public bool IsReply => AnswerTo is not null;

    /// <summary>The instants the words tell of, in the order in which they stand.</summary>
    public IReadOnlyList<SpokenTime> Times { get; init; } = [];

    /// <summary>What the words sound like.</summary>
    public Tones Tone { get; init; }

    /// <summary>Other words for the same, each with another intent or manner than these; empty where there are none.</summary>
    public IReadOnlyList<DraftWay> Ways { get; init; } = [];

    /// <summary>Texts that lack what only the owner can say; empty where nothing is asked of them.</summary>
    public IReadOnlyList<Outline> Outlines { get; init; } = [];

    /// <summary>A second person a new mail goes to beside the one it is about, for a note to two at once; null for one alone.</summary>
    public EmailAddress? Also { get; init; }
}

/// <summary>In what another suggestion differs from the first.</summary>
public enum WayKind
{
    Shorter,
    Warmer,
    MoreFormal,

    /// <summary>It lets the matter rest.</summary>
    LetRest,
}

/// <summary>Another suggestion for the same nudge.</summary>
public sealed record DraftWay(WayKind Kind, string Frame, string? Subject, string Text, IReadOnlyList<Evidence> Evidence, IReadOnlyList<SpokenTime> Times);

/// <summary>What the engine never writes and asks the owner for.</summary>
public enum OwnersPart
{
    /// <summary>A line in the owner's own words.</summary>
    Answer,

    /// <summary>A day.</summary>
    Day,
}

/// <summary>A text with one gap that the owner fills; it is never shown with the gap.</summary>
/// <param name="Before">The text before the gap.</param>
/// <param name="After">The text after it.</param>
public sealed record Outline(OwnersPart Part, string Frame, string Before, string After, IReadOnlyList<SpokenTime> Times);
