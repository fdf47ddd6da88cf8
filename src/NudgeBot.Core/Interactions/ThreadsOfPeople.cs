using System.Runtime.InteropServices;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// Which threads concern a person: for each a chain through one list, since a set for each of thousands of people would be most of
/// the cost of looking one up.
/// </summary>
internal sealed class ThreadsOfPeople(int people, int threads)
{
    private readonly Dictionary<PersonId, int> _newest = new(people);
    private readonly List<(ThreadId Thread, int Before)> _links = new(threads);

    /// <summary>Adding a thread twice changes nothing.</summary>
    /// <param name="isNew">No other thread was added since this one first was, so only the newest link can be its own.</param>
    public void Add(PersonId person, ThreadId thread, bool isNew)
    {
        ref var newest = ref CollectionsMarshal.GetValueRefOrAddDefault(_newest, person, out var isKnown);
        for (var at = isKnown ? newest : -1; at >= 0; at = _links[at].Before)
        {
            if (_links[at].Thread == thread) return;
            if (isNew) break;
        }

        _links.Add((thread, isKnown ? newest : -1));
        newest = _links.Count - 1;
    }

    public IEnumerable<ThreadId> Of(PersonId person)
    {
        for (var at = _newest.GetValueOrDefault(person, -1); at >= 0; at = _links[at].Before) yield return _links[at].Thread;
    }
}
