using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

public sealed partial class MailboxHistory
{
    /// <summary>Days of the 30 up to <paramref name="today"/> on which the owner wrote to anybody.</summary>
    public int DaysWrittenOfMonth(DateOnly today)
    {
        var days = _sentDays ??= IndexSentDays();
        var count = 0;
        for (var age = 0; age < 30; age++) if (days.Contains(today.DayNumber - age)) count++;
        return count;
    }

    /// <summary>What the two last wrote about; null where nothing is known, or where another mail of that thread is private or touches something sensitive.</summary>
    public Topic? TopicWith(PersonHistory person)
    {
        if (person.LastTopic is not { } topic) return null;
        foreach (var thread in ThreadsWith(person.Id))
        {
            if ((thread.IsSensitive || thread.LastReceived is { IsPrivate: true }) && string.Equals(thread.Topic, topic.Text, StringComparison.Ordinal)) return null;
        }

        return topic;
    }

    /// <summary>True when a meeting with that person took place after <paramref name="since"/>.</summary>
    public bool MetSince(PersonId person, DateTimeOffset since, DateTimeOffset now)
    {
        foreach (var meeting in MeetingsWith(person))
        {
            if (meeting.Start > since && TookPlace(meeting, now)) return true;
        }

        return false;
    }

    /// <summary>The next meeting with that person that is still to come and is neither cancelled nor declined; null where there is none.</summary>
    public Meeting? NextMeeting(PersonId person, DateTimeOffset now)
    {
        Meeting? next = null;
        foreach (var meeting in MeetingsWith(person))
        {
            if (meeting.Start <= now || meeting.IsCancelled || meeting.OwnerAnswer == MeetingAnswer.Declined) continue;
            if (next is null || meeting.Start < next.Start) next = meeting;
        }

        return next;
    }

    /// <summary>The meetings kept in which that person was met or is to be met, large ones left out.</summary>
    public IEnumerable<Meeting> MeetingsWith(PersonId person)
    {
        var index = _meetingsByPerson ??= IndexMeetings();
        if (!index.TryGetValue(person, out var ids)) yield break;
        foreach (var id in ids)
        {
            if (_meetings.TryGetValue(id, out var meeting)) yield return meeting;
        }
    }

    /// <summary>The threads kept whose last mail in either direction was with that person, or in which something was promised to or by them.</summary>
    public IEnumerable<MailThread> ThreadsWith(PersonId person)
    {
        foreach (var id in (_threadsByPerson ??= IndexThreads()).Of(person))
        {
            if (_threads.TryGetValue(id, out var thread)) yield return thread;
        }
    }

    private ThreadsOfPeople IndexThreads()
    {
        var index = new ThreadsOfPeople(_people.Count, _threads.Count);
        foreach (var thread in _threads.Values) Index(index, thread, isNew: true);
        return index;
    }

    private static void Index(ThreadsOfPeople index, MailThread thread, bool isNew)
    {
        if (thread.LastReceived is { } received) Add(received.With);
        if (thread.LastSent is { } sent && sent.With != thread.LastReceived?.With) Add(sent.With);
        for (var i = 0; i < thread.Commitments.Count; i++)
        {
            var person = thread.Commitments[i].Person;
            if (person != thread.LastReceived?.With && person != thread.LastSent?.With) Add(person);
        }

        void Add(PersonId person) => index.Add(person, thread.Id, isNew);
    }

    private HashSet<int> IndexSentDays()
    {
        var index = new HashSet<int>();
        foreach (var person in _people.Values)
        {
            foreach (var day in person.Days.AsSpan()) if ((day.Kinds & ContactKinds.Sent) != ContactKinds.None) index.Add(day.DayNumber);
        }

        return index;
    }

    private Dictionary<PersonId, HashSet<MeetingId>> IndexMeetings()
    {
        var index = new Dictionary<PersonId, HashSet<MeetingId>>();
        foreach (var meeting in _meetings.Values) Index(index, meeting);
        return index;
    }

    private void Index(Dictionary<PersonId, HashSet<MeetingId>> index, Meeting meeting)
    {
        if (MeetingRules.IsLarge(meeting, Owner)) return;
        foreach (var someone in MeetingRules.Others(meeting, Owner))
        {
            var id = new PersonId(someone.Address);
            if (!index.TryGetValue(id, out var ids)) ids = index[id] = [];
            ids.Add(meeting.Id);
        }
    }
}
