using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// Takes somebody out of what is kept of another's mailbox: their own entries go, and so does every word that names them. What is
/// left is what would be kept had they never been there, as far as that can be told.
/// </summary>
public sealed class Forgetting
{
    private readonly MailboxHistory _history;
    private readonly Traces _traces;
    private readonly HashSet<MessageId> _mails = [];
    private readonly HashSet<MeetingId> _meetings = [];
    private readonly HashSet<string> _topics = new(StringComparer.Ordinal);

    /// <param name="traces">By their addresses and what else is known of their names; the names in this history are found here.</param>
    public Forgetting(MailboxHistory history, Traces traces)
    {
        _history = history;
        var named = history.People.Values.ToLookup(person => traces.Are(person.Id));
        _traces = traces.Within(named[true].Select(person => person.Name).Concat(NamesInMeetings(traces)), named[false].Select(person => person.Name).Append(history.Owner.DisplayName));
        Rest = Without();
    }

    /// <summary>The history without them.</summary>
    public MailboxHistory Rest { get; }

    /// <summary>How many people, open threads and meetings went or were changed.</summary>
    public (int People, int Threads, int Meetings) Touched { get; private set; }

    /// <summary>Whether anything of them was there at all.</summary>
    public bool IsNeeded => Touched != default;

    /// <summary>What becomes of a nudge: the same, one without words, or null where it must go.</summary>
    public NudgeRecord? Of(NudgeRecord record)
    {
        var nudge = record.Nudge;
        if (_traces.Are(nudge.Person) || (nudge.Draft.Also is { } also && _traces.Are(new PersonId(also))) || _traces.StandIn(nudge.Key.Value)) return null;
        if (!WordsOf(record).Any(_traces.StandIn)) return record;
        return record.IsClosed ? record.WithoutWords(WordsKept.None) : null;
    }

    /// <summary>True where what the owner told is about them, names them, or hangs on a mail or meeting that went with them.</summary>
    public bool Covers(MemoryFact fact) => fact switch
    {
        MemoryFact.Note told => _traces.Are(told.Person) || _traces.StandIn(told.Text),
        MemoryFact.InCircle told => _traces.Are(told.Person),
        MemoryFact.WishedCadence told => _traces.Are(told.Person),
        MemoryFact.Flagged told => _traces.Are(told.Person),
        MemoryFact.LetRest told => _traces.Are(told.Person),
        MemoryFact.ToldOfIntroduction told => _traces.Are(told.Asked) || _traces.Are(told.ToMeet),
        MemoryFact.Unhushed told => _traces.StandIn(told.Key.Value),
        MemoryFact.NotOwed told => _mails.Contains(told.Mail),
        MemoryFact.DidNotMeet told => _meetings.Contains(told.Meeting),
        MemoryFact.CircleCadence or MemoryFact.AtMost or MemoryFact.Wished => false,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Every fact needs its own way to be forgotten."),
    };

    public bool Covers(PersonId muted) => _traces.Are(muted);

    private static IEnumerable<string?> WordsOf(NudgeRecord record) =>
    [
        record.Nudge.Name, record.Nudge.Why, record.Nudge.When, record.Text, record.Remark, record.Nudge.Draft.Text, record.Nudge.Draft.Subject,
        record.Suggestion?.Text, record.Suggestion?.Subject,
        .. record.Nudge.Draft.Ways.SelectMany(way => new[] { way.Text, way.Subject }),
        .. record.Nudge.Draft.Outlines.SelectMany(outline => new[] { outline.Before, outline.After }),
        .. record.Nudge.Because, .. record.Nudge.Against,
    ];

    private MailboxHistory Without()
    {
        var threads = _history.Threads.Values.Select(Of).OfType<MailThread>().ToList();
        var meetings = _history.Meetings.Values.Select(Of).OfType<Meeting>().ToList();
        var people = _history.People.Values.Where(person => !_traces.Are(person.Id)).Select(person => Of(person.ToStored())).ToList();
        Touched = Touched with { People = Touched.People + _history.People.Count - people.Count };
        var rest = new MailboxHistory(_history.Owner, people, threads, meetings) { HandReader = _history.HandReader };
        return rest;
    }

    private MailThread? Of(MailThread thread)
    {
        if (IsWith(thread.LastReceived) || IsWith(thread.LastSent) || thread.Commitments.Any(commitment => _traces.Are(commitment.Person)))
        {
            Note(thread);
            return null;
        }

        if (!WordsOf(thread).Any(_traces.StandIn)) return thread;
        Touched = Touched with { Threads = Touched.Threads + 1 };
        return thread with
        {
            Topic = Kept(thread.Topic) ?? "",
            LastReceived = thread.LastReceived is { } received ? received with { Asks = Kept(received.Asks) } : null,
            LastSent = thread.LastSent is { } sent ? sent with { Asks = Kept(sent.Asks) } : null,
            Commitments = [.. thread.Commitments.Select(commitment => commitment with { Sentence = Kept(commitment.Sentence) ?? "" })],
        };
    }

    private void Note(MailThread thread)
    {
        Touched = Touched with { Threads = Touched.Threads + 1 };
        if (thread.Topic.Length > 0) _topics.Add(thread.Topic);
        _mails.UnionWith(thread.Commitments.Select(commitment => commitment.Mail));
    }

    /// <summary>Who else was there stays known as met; what it was about goes where it was theirs or names them.</summary>
    private Meeting? Of(Meeting meeting)
    {
        var (organized, attended) = (IsThem(meeting.Organizer), meeting.Attendees.Any(attendee => IsThem(attendee.Who)));
        var named = _traces.StandIn(meeting.Subject);
        if (!organized && !attended && !named) return meeting;
        Touched = Touched with { Meetings = Touched.Meetings + 1 };
        var rest = meeting with
        {
            Subject = organized || named ? "" : meeting.Subject,
            Organizer = organized ? null : meeting.Organizer,
            Attendees = [.. meeting.Attendees.Where(attendee => !IsThem(attendee.Who))],
        };
        if (MeetingRules.Others(rest, _history.Owner).Any()) return rest;
        _meetings.Add(meeting.Id);
        return null;
    }

    private StoredPerson Of(StoredPerson person) => person with
    {
        LastTopic = person.LastTopic is { } topic && (_topics.Contains(topic.Text) || _traces.StandIn(topic.Text)) ? null : person.LastTopic,
        Signs = [.. person.Signs.Where(sign => sign.Other is not { } other || !_traces.Are(other))],
    };

    private bool IsWith(ThreadMail? mail) => mail is not null && _traces.Are(mail.With);

    private bool IsThem(NamedAddress? who) => who is not null && _traces.Are(new PersonId(who.Address));

    private string? Kept(string? words) => _traces.StandIn(words) ? null : words;

    private static IEnumerable<string?> WordsOf(MailThread thread) =>
        [thread.Topic, thread.LastReceived?.Asks, thread.LastSent?.Asks, .. thread.Commitments.Select(commitment => commitment.Sentence)];

    private IEnumerable<string?> NamesInMeetings(Traces traces) =>
        from meeting in _history.Meetings.Values
        from who in meeting.Attendees.Select(attendee => attendee.Who).Append(meeting.Organizer)
        where who is not null && traces.Are(new PersonId(who.Address))
        select who.Name;
}
