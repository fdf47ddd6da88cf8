using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>All that is kept of one owner's mail and calendar. Reading it back and reading on gives the same as never having stopped.</summary>
public sealed partial class MailboxHistory
{
    /// <summary>How long a thread's open end is kept: an answer later than this is a new beginning.</summary>
    public static readonly TimeSpan ThreadHorizon = TimeSpan.FromDays(90);

    /// <summary>How long a meeting is kept as itself; older ones are contact days of those who were there.</summary>
    public static readonly TimeSpan MeetingHorizon = TimeSpan.FromDays(45);

    private readonly Dictionary<PersonId, PersonHistory> _people = [];
    private readonly Dictionary<ThreadId, MailThread> _threads = [];
    private readonly Dictionary<MeetingId, Meeting> _meetings = [];
    private Dictionary<PersonId, HashSet<MeetingId>>? _meetingsByPerson;
    private ThreadsOfPeople? _threadsByPerson;
    private HashSet<int>? _sentDays;
    private HistoryChanges _changes = new();

    public MailboxHistory(Owner owner) => Owner = owner;

    /// <summary>Puts back what was stored.</summary>
    public MailboxHistory(Owner owner, IEnumerable<StoredPerson> people, IEnumerable<MailThread> threads, IEnumerable<Meeting> meetings)
        : this(owner)
    {
        // Growing step by step would leave the collector several tables as large as half of the last.
        if (people.TryGetNonEnumeratedCount(out var count)) _people.EnsureCapacity(count);
        if (threads.TryGetNonEnumeratedCount(out count)) _threads.EnsureCapacity(count);
        foreach (var person in people)
        {
            _people[person.Id] = PersonHistory.Restore(person);
            _knowsOfNames |= PersonSign.IsOfName(person.Id);
        }

        foreach (var thread in threads)
        {
            _threads[thread.Id] = thread;
            NoteAddresses(thread);
        }

        foreach (var meeting in meetings) _meetings[meeting.Id] = meeting;
    }

    /// <summary>Whose mailbox it is. Settings change (a new zone, a leave); what was counted stays.</summary>
    public Owner Owner
    {
        get;
        set
        {
            field = value;
            OwnerGivenName = PersonName.Of(value.DisplayName, value.Address).Given;
        }
    }

    /// <summary>By which a mail greets the owner; null where their name does not tell.</summary>
    private string? OwnerGivenName { get; set; }

    public IReadOnlyDictionary<PersonId, PersonHistory> People => _people;

    public IReadOnlyDictionary<ThreadId, MailThread> Threads => _threads;

    public IReadOnlyDictionary<MeetingId, Meeting> Meetings => _meetings;

    /// <summary>What changed since this was last asked. A key that is no longer in the history means its row goes.</summary>
    public HistoryChanges TakeChanges()
    {
        var taken = _changes;
        _changes = new HistoryChanges();
        return taken;
    }
}

/// <summary>The keys a piece of reading touched: what to store, and what to decide anew.</summary>
public sealed class HistoryChanges
{
    public HashSet<PersonId> People { get; } = [];

    public HashSet<ThreadId> Threads { get; } = [];

    public HashSet<MeetingId> Meetings { get; } = [];

    public bool IsEmpty => People.Count == 0 && Threads.Count == 0 && Meetings.Count == 0;
}
