using System.Collections.Concurrent;
using NudgeBot.Core.People;

namespace NudgeBot.Teams.Typed;

/// <summary>
/// When nudges were last answered by typing. A snooze keeps no instant of its own, and "undo" means the latest answer; after a
/// restart it goes by what is stored.
/// </summary>
internal sealed class RecentAnswers
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(OwnerId Owner, Guid Nudge), DateTimeOffset> _answered = new();

    public void Note(OwnerId owner, Guid nudge, DateTimeOffset at)
    {
        if (_answered.Count >= Most) _answered.Clear();
        _answered[(owner, nudge)] = at;
    }

    /// <summary>Null where it was not answered by typing of late.</summary>
    public DateTimeOffset? At(OwnerId owner, Guid nudge) => _answered.TryGetValue((owner, nudge), out var at) ? at : null;
}
