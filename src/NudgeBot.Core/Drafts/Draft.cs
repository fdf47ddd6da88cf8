using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>Suggested words, not sent. What the owner sees here is byte for byte what goes out.</summary>
/// <param name="Frame">The text's id in the catalogue, for example <c>E02</c>; null where there is no text.</param>
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

    /// <summary>A second person a new mail goes to beside the one it is about, for a note to two at once; null for one alone.</summary>
    public EmailAddress? Also { get; init; }
}
