using System.Collections.Concurrent;
using NudgeBot.Core.People;

namespace NudgeBot.Teams.Typed;

/// <summary>
/// The questions we asked back, by owner, for ten minutes. They live in memory alone: after a restart a bare name is answered
/// honestly, and nothing is done on a guess.
/// </summary>
internal sealed class OpenQuestions(TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<OwnerId, (IReadOnlyList<Question> Asked, DateTimeOffset At)> _open = new();

    /// <summary>Takes the questions that still stand, so that each is answered once; none where nothing was asked of late.</summary>
    public IReadOnlyList<Question> Take(OwnerId owner) =>
        _open.TryRemove(owner, out var open) && time.GetUtcNow() - open.At <= Patience ? open.Asked : [];

    public void Keep(OwnerId owner, IReadOnlyList<Question> asked)
    {
        var now = time.GetUtcNow();
        foreach (var (other, open) in _open)
        {
            if (now - open.At > Patience) _open.TryRemove(other, out _);
        }

        if (asked.Count > 0) _open[owner] = (asked, now);
    }
}
