using NudgeBot.Core.People;

namespace NudgeBot.Storage.Work;

/// <summary>A piece of work to be done later, surely: a mail to send, a card to update.</summary>
/// <param name="Kind">What to do; the host's own word, for example <c>send-mail</c>.</param>
/// <param name="DueAt">Not before then.</param>
/// <param name="Nudge">The nudge it is about, if it is about one.</param>
/// <param name="Data">What else the work needs, in the host's own form; kept sealed.</param>
public sealed record QueuedWork(string Kind, DateTimeOffset DueAt, Guid? Nudge = null, string? Data = null);

/// <summary>Work that is the caller's until its lease ends. Then anyone may claim it again, so doing it twice must be harmless.</summary>
/// <param name="Attempt">1 for the first attempt.</param>
public sealed record ClaimedWork(long Id, OwnerId Owner, string Kind, Guid? Nudge, string? Data, int Attempt)
{
    internal Guid Lease { get; init; }
}

/// <summary>Work that waits, without what it needs: for showing it to its owner.</summary>
public sealed record WaitingWork(string Kind, Guid? Nudge, DateTimeOffset DueAt);
