using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

public sealed partial class MailboxHistory
{
    /// <summary>A mail to more people than this is an announcement, not an interaction with each of them.</summary>
    public const int AnnouncementSize = 12;

    /// <summary>A mail to more people than this does not tell who belongs together.</summary>
    public const int CircleSize = 20;

    /// <summary>
    /// Takes in a mail as known at <paramref name="now"/>. Taking it in again, or in another order, changes nothing. Older mail
    /// than <see cref="ThreadHorizon"/> counts for ties alone, and its words are not looked at.
    /// </summary>
    public void Add(MailMessage message, DateTimeOffset now)
    {
        var wanted = Unwanted is { } unwanted ? Without(unwanted, message) : message;
        if (wanted is not { IsDraft: false, From: { } from, Kind: MailKind.Mail }) return;
        if (Owner.Is(from.Address)) AddSent(wanted, now);
        else AddReceived(wanted, from, now);
    }

    /// <summary>
    /// The mail left the folder: deleted or filed away by the owner, which answers it in its own way. What was counted for the
    /// tie stays counted.
    /// </summary>
    public void Remove(MessageId message)
    {
        foreach (var thread in _threads.Values)
        {
            if (thread.LastReceived is not { } received || received.Id != message) continue;
            Put(thread with { LastReceived = received with { IsFiled = true } });
            return;
        }
    }

    /// <summary>Notes what the headers said, once they were read; of a mail that turns out to be private the words go.</summary>
    public void Mark(ThreadId thread, MessageId message, MailMarks marks, bool isPrivate)
    {
        if (_threads.TryGetValue(thread, out var known) && known.LastReceived is { } received && received.Id == message)
        {
            var marked = known with { LastReceived = received with { Marks = marks, IsPrivate = received.IsPrivate || isPrivate } };
            Put(isPrivate ? marked.WithoutWordsOf(message) : marked);
            if (isPrivate && _people.TryGetValue(received.With, out var person) && person.ForgetTopic(message)) _changes.People.Add(person.Id);
        }
    }

    public void Add(Meeting meeting, DateTimeOffset now)
    {
        if (Unwanted is { } unwanted)
        {
            if (Without(unwanted, meeting) is not { } rest) return;
            meeting = rest;
        }

        if (meeting.End < now - MeetingHorizon)
        {
            CountMet(meeting, now);
            return;
        }

        // Whatever brought it here: of a private meeting it is kept that it was, and who was there, never what it was about.
        if (meeting is { IsPrivate: true, Subject.Length: > 0 }) meeting = meeting with { Subject = "" };
        if (_meetings.TryGetValue(meeting.Id, out var known) && known == meeting) return;
        _meetings[meeting.Id] = meeting;
        _meetingsByPerson = null;
        _changes.Meetings.Add(meeting.Id);
        CountMet(meeting, now);
    }

    /// <summary>The calendar no longer holds it: deleted, or moved out of the window that is read.</summary>
    public void Remove(MeetingId meeting)
    {
        if (!_meetings.Remove(meeting)) return;
        _meetingsByPerson = null;
        _changes.Meetings.Add(meeting);
    }

    /// <summary>Lets time pass: meetings that ended are counted, threads and meetings beyond their horizon are let go, and so are words that nothing open needs.</summary>
    public void Advance(DateTimeOffset now)
    {
        List<MailThread>? done = null;
        foreach (var meeting in _meetings.Values)
        {
            CountMet(meeting, now);
            if (meeting.End < now - MeetingHorizon) _changes.Meetings.Add(meeting.Id);
        }

        foreach (var thread in _threads.Values)
        {
            if (thread.LastAt < now - ThreadHorizon) _changes.Threads.Add(thread.Id);
            else if (LetsGoOfWords(thread, now)) (done ??= []).Add(WithoutDoneWords(thread, now));
        }

        foreach (var thread in done ?? []) Put(thread);

        foreach (var id in _changes.Meetings)
        {
            if (_meetings.TryGetValue(id, out var meeting) && meeting.End < now - MeetingHorizon) Remove(id);
        }

        foreach (var id in _changes.Threads)
        {
            if (_threads.TryGetValue(id, out var thread) && thread.LastAt < now - ThreadHorizon) _threads.Remove(id);
        }
    }

    private void AddSent(MailMessage message, DateTimeOffset now)
    {
        var addressed = message.To.Count + message.Cc.Count;
        if (addressed == 0) return;
        if (addressed <= AnnouncementSize)
        {
            var alone = addressed == 1 ? ContactKinds.SentAlone : ContactKinds.None;
            var answers = SubjectLine.IsAnswer(message.Subject) ? ContactKinds.Answered : ContactKinds.None;
            foreach (var recipient in message.To) CountSent(recipient, message, alone | answers);
            foreach (var recipient in message.Cc) CountSent(recipient, message, ContactKinds.None);
        }

        if (message.At < now - ThreadHorizon || FirstPerson(message.To) is not { } with)
        {
            NoteTopicOfSent(message, isSensitive: false);
            return;
        }

        var words = MailWords.NewWords(message.Body, message.BodyIsHtml);
        var isSensitive = IsSensitive(message, words);
        NoteTopicOfSent(message, isSensitive);
        NoteOwnWords(message, words);
        NoteHand(message, words, isSensitive);
        var thread = ThreadOf(message);
        var before = thread.SentBeforeAt;
        if (thread.LastSent is { } last && last.Id != message.Id)
        {
            var earlier = last.At < message.At ? last.At : message.At;
            before = before is null || earlier > before ? earlier : before;
            if (last.At >= message.At)
            {
                TakeOlder(message, words, thread with { IsSensitive = thread.IsSensitive || isSensitive, SentBeforeAt = before }, with, isSent: true);
                return;
            }
        }

        var (expects, asks) = AskingOf(message, words);
        Put(WithSent(thread, message, with, words, expects) with
        {
            LastSent = new ThreadMail
            {
                Id = message.Id,
                At = message.At,
                With = with,
                Direct = true,
                Others = addressed - 1,
                Expects = expects,
                Asks = Quotable(asks, message, isSensitive),
                WebLink = message.WebLink,
                Marks = MailMarks.None,
                IsPrivate = message.IsPrivate,
            },
            SentBeforeAt = before,
            IsSensitive = thread.IsSensitive || isSensitive,
        });
    }

    private void AddReceived(MailMessage message, NamedAddress from, DateTimeOffset now)
    {
        var marks = message.Marks ?? MailMarks.None;
        var byHuman = AddressKinds.Of(from.Address) == AddressKind.Human && marks == MailMarks.None;
        var addressed = message.To.Count + message.Cc.Count;
        if (Person(from.Address) is { } id && byHuman && IsAutomaticSubject(message.Subject) is false)
        {
            var person = Touch(id);
            person.Named(from.Name, message.At);
            if (addressed <= AnnouncementSize) person.Received(message.At, Owner.Settings.LocalDay(message.At), HowReceived(message, addressed));
            // A day that is still to come would push out all that were.
            if (addressed is > 1 and <= CircleSize && message.At <= now.AddDays(1)) NoteBeside(message, id);
            if (message.At >= now - ThreadHorizon) AddToThread(message, id, addressed, byHuman);
            else NoteTopic(message, from.Address, isSensitive: false);
            return;
        }

        if (Person(from.Address) is not { } sender) return;
        if (DeliveryReport.IsOne(message.Subject))
        {
            NoteUndeliverable(message);
        }
        else if ((marks & MailMarks.Automatic) != MailMarks.None || IsAutomaticSubject(message.Subject))
        {
            if (AddressKinds.Of(from.Address) == AddressKind.Human) TakeAutomatic(message, sender);
        }
        else if (message.At >= now - ThreadHorizon) AddToThread(message, sender, addressed, byHuman: false);
    }

    private void AddToThread(MailMessage message, PersonId with, int addressed, bool byHuman)
    {
        // What its headers said before holds when it is read again.
        if (_threads.TryGetValue(message.Thread, out var before) && before.LastReceived is { IsPrivate: true } marked && marked.Id == message.Id) message = message with { IsPrivate = true };
        var words = MailWords.NewWords(message.Body, message.BodyIsHtml);
        var isSensitive = IsSensitive(message, words);
        var (expects, asks) = AskingOf(message, words);
        if (byHuman)
        {
            NoteTopic(message, with.Address, isSensitive);
            NoteTheirWords(message, with, words, addressed, expects);
            NoteTheirHand(message, with, words, isSensitive);
            if (isSensitive) NoteMatter(message, with, words, addressed);
        }

        var thread = ThreadOf(message);
        if (thread.LastReceived is { } last && last.At >= message.At && last.Id != message.Id)
        {
            TakeOlder(message, words, thread with { IsSensitive = thread.IsSensitive || isSensitive }, with, isSent: false);
            return;
        }

        // Read again after a lost place, it is still filed where it was, and its headers say what they said.
        var same = thread.LastReceived?.Id == message.Id ? thread.LastReceived : null;
        Put(WithReceived(thread, message, with, words, expects) with
        {
            LastReceived = new ThreadMail
            {
                Id = message.Id,
                At = message.At,
                With = with,
                Direct = Holds(message.To),
                Others = Math.Max(0, addressed - 1),
                Expects = expects,
                Asks = Quotable(asks, message, isSensitive),
                WebLink = message.WebLink,
                Signs = MailSignsReader.Of(message, words, Owner, OwnerGivenName),
                Length = MailSignsReader.LengthOf(message, words),
                Marks = message.Marks ?? same?.Marks,
                IsPrivate = message.IsPrivate,
                IsFiled = same is { IsFiled: true },
            },
            IsSensitive = thread.IsSensitive || isSensitive,
        });
    }

    private static (Expectation Expects, string? Asks) AskingOf(MailMessage message, string words) =>
        message.IsTextUnread ? (Expectation.Unread, null) : Asking.Of(words);

    /// <summary>An older mail of a thread that went on asks nothing more, but what it promised stands, and what it touched stays touched.</summary>
    private void TakeOlder(MailMessage message, string words, MailThread thread, PersonId with, bool isSent)
    {
        var expects = AskingOf(message, words).Expects;
        var noted = isSent ? WithSent(thread, message, with, words, expects) : WithReceived(thread, message, with, words, expects);
        if (!_threads.TryGetValue(thread.Id, out var known) || noted != known) Put(noted);
    }

    private void NoteTopicOfSent(MailMessage message, bool isSensitive)
    {
        foreach (var recipient in message.To) NoteTopic(message, recipient.Address, isSensitive);
        foreach (var recipient in message.Cc) NoteTopic(message, recipient.Address, isSensitive);
    }

    /// <summary>What two or three people wrote about last; never of a mail that is private or touches something sensitive.</summary>
    private void NoteTopic(MailMessage message, EmailAddress with, bool isSensitive)
    {
        if (isSensitive || message.IsPrivate || message.To.Count + message.Cc.Count > 3) return;
        if (Person(with) is { } id && _people.TryGetValue(id, out var person)) person.WroteAbout(TopicLine.Clean(message.Subject), message.Id, message.At, message.WebLink);
    }

    private void NoteBeside(MailMessage message, PersonId sender)
    {
        var day = Owner.Settings.LocalDay(message.At);
        foreach (var recipient in message.To) NoteBeside(recipient.Address, sender, day);
        foreach (var recipient in message.Cc) NoteBeside(recipient.Address, sender, day);
    }

    private void NoteBeside(EmailAddress address, PersonId sender, DateOnly day)
    {
        if (Person(address) is not { } id || id == sender || AddressKinds.Of(address) != AddressKind.Human) return;
        if (!_people.TryGetValue(id, out var person)) person = _people[id] = new PersonHistory(id);
        if (person.IsNamedBeside(day)) _changes.People.Add(id);
    }

    /// <summary>The sentence that asks, where it may be kept: nothing that is private or touches something sensitive is ever quoted.</summary>
    private static string? Quotable(string? asks, MailMessage message, bool isSensitive) => message.IsPrivate || isSensitive ? null : asks;

    private static bool IsSensitive(MailMessage message, string words) => SensitiveWords.Found(message.Subject) || SensitiveWords.Found(words);

    private ContactKinds HowReceived(MailMessage message, int addressed) =>
        (addressed == 1 && Holds(message.To) ? ContactKinds.ReceivedAlone : ContactKinds.None)
        | (SubjectLine.IsAnswer(message.Subject) ? ContactKinds.WasAnswered : ContactKinds.None);

    private void CountSent(NamedAddress recipient, MailMessage message, ContactKinds how)
    {
        if (Person(recipient.Address) is not { } id || AddressKinds.Of(recipient.Address) != AddressKind.Human) return;
        var person = Touch(id);
        // The owner's own address book is older evidence of a name than the person's mail, so it only fills a gap.
        if (person.Name is null) person.Named(recipient.Name, DateTimeOffset.MinValue);
        var day = Owner.Settings.LocalDay(message.At);
        person.Sent(message.At, day, how);
        _sentDays?.Add(day.DayNumber);
    }

    private void CountMet(Meeting meeting, DateTimeOffset now)
    {
        if (!TookPlace(meeting, now) || MeetingRules.IsLarge(meeting, Owner)) return;
        foreach (var someone in MeetingRules.Others(meeting, Owner))
        {
            var id = new PersonId(someone.Address);
            if (!_people.TryGetValue(id, out var person)) person = _people[id] = new PersonHistory(id);
            var hadName = person.Name is not null;
            if (!hadName) person.Named(someone.Name, DateTimeOffset.MinValue);
            if (person.Met(meeting.Start, Owner.Settings.LocalDay(meeting.Start)) || (!hadName && person.Name is not null)) _changes.People.Add(id);
        }
    }

    private PersonHistory Touch(PersonId id)
    {
        if (!_people.TryGetValue(id, out var person)) person = _people[id] = new PersonHistory(id);
        _changes.People.Add(id);
        return person;
    }

    /// <summary>The newest mail names the thread, in whatever order its mails are read; one whose words are not kept names nothing.</summary>
    private MailThread ThreadOf(MailMessage message)
    {
        var known = _threads.GetValueOrDefault(message.Thread) ?? new MailThread(message.Thread, "");
        return (known.NamedAt is { } named && message.At <= named) || message.IsPrivate || SensitiveWords.Found(message.Subject)
            ? known
            : known with { Topic = TopicLine.Clean(message.Subject), NamedAt = message.At };
    }

    private void Put(MailThread thread)
    {
        _threads[thread.Id] = thread;
        _changes.Threads.Add(thread.Id);
        NoteAddresses(thread);
        if (_threadsByPerson is { } index) Index(index, thread, isNew: false);
    }

    private PersonId? Person(EmailAddress address) => Owner.Is(address) ? null : new PersonId(address);

    private PersonId? FirstPerson(IReadOnlyList<NamedAddress> addresses)
    {
        for (var i = 0; i < addresses.Count; i++)
        {
            if (Person(addresses[i].Address) is { } id) return id;
        }

        return null;
    }

    private bool Holds(IReadOnlyList<NamedAddress> addresses)
    {
        for (var i = 0; i < addresses.Count; i++)
        {
            if (Owner.Is(addresses[i].Address)) return true;
        }

        return false;
    }

    private static bool IsAutomaticSubject(string subject) =>
        subject.StartsWith("Automatic reply:", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("Out of Office", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("Automatische Antwort:", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("Réponse automatique", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("Abwesenheit", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("Absence du bureau", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("Respuesta automática:", StringComparison.OrdinalIgnoreCase)
        || subject.StartsWith("Fuera de la oficina", StringComparison.OrdinalIgnoreCase)
        || DeliveryReport.IsOne(subject);
}
