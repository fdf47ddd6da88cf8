using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Tests.Storage;

/// <summary>A mailbox as a sync round finds it: pages that name people, threads and meetings anew, or drop them.</summary>
internal sealed class ReadMailbox
{
    private readonly Dictionary<PersonId, StoredPerson> _people = [];
    private readonly Dictionary<ThreadId, MailThread> _threads = [];
    private readonly Dictionary<MeetingId, Meeting> _meetings = [];

    public ReadMailbox()
    {
    }

    /// <summary>Goes on from what was kept.</summary>
    public ReadMailbox(MailboxHistory kept)
    {
        foreach (var person in kept.People.Values) _people[person.Id] = person.ToStored();
        foreach (var thread in kept.Threads.Values) _threads[thread.Id] = thread;
        foreach (var meeting in kept.Meetings.Values) _meetings[meeting.Id] = meeting;
    }

    public MailboxHistory History => new(Seeded.Ada, _people.Values, _threads.Values, _meetings.Values);

    /// <summary>Reads the page of that number: about forty things change, and one thread and one meeting go.</summary>
    public HistoryChanges ReadPage(int number)
    {
        var seeded = new Seeded(number);
        var changes = new HistoryChanges();
        for (var i = 0; i < 20; i++)
        {
            var person = seeded.Person((number * 7) + i);
            changes.People.Add(person.Id);
            _people[person.Id] = person;
            var thread = seeded.Thread((number * 5) + i);
            changes.Threads.Add(thread.Id);
            _threads[thread.Id] = thread;
        }

        var meeting = seeded.Meeting(number);
        changes.Meetings.Add(meeting.Id);
        _meetings[meeting.Id] = meeting;
        Drop(changes, new ThreadId($"AAQkAGI2THk0-{number * 3}"), new MeetingId($"meeting-{number - 4}"));
        return changes;
    }

    /// <summary>All facts of a history as text, in an order of its own, for comparing.</summary>
    public static string[] FactsOf(MailboxHistory history) =>
    [
        .. history.People.Values.Select(person => FactText.Of(person.ToStored())).Order(StringComparer.Ordinal),
        .. history.Threads.Values.Select(thread => FactText.Of(thread)).Order(StringComparer.Ordinal),
        .. history.Meetings.Values.Select(meeting => FactText.Of(meeting)).Order(StringComparer.Ordinal),
    ];

    private void Drop(HistoryChanges changes, ThreadId thread, MeetingId meeting)
    {
        _threads.Remove(thread);
        _meetings.Remove(meeting);
        changes.Threads.Add(thread);
        changes.Meetings.Add(meeting);
    }
}
