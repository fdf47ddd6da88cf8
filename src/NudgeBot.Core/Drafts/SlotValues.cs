using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Drafts;

/// <summary>Why a value may be said.</summary>
internal enum Assertion
{
    /// <summary>Mailbox or calendar show it.</summary>
    Fact,

    /// <summary>The owner noted it.</summary>
    Note,

    /// <summary>The owner says it now.</summary>
    Input,

    /// <summary>A name, or another thing that asserts nothing.</summary>
    Courtesy,
}

/// <summary>Who knows a value already.</summary>
internal enum Audience
{
    /// <summary>Both: it stands in their mail, or in both calendars.</summary>
    Both,

    /// <summary>The owner alone: said only as the owner's own words.</summary>
    Owner,

    /// <summary>A third person, who agreed to be named.</summary>
    Agreed,
}

/// <summary>One fact as words, with where it comes from.</summary>
/// <param name="Time">The instant the words tell of; null where they tell of none.</param>
internal sealed record SlotValue(Slots Slot, string Text, Assertion Assertion, Audience Audience, Evidence? Source, SpokenTime? Time = null);

/// <summary>The facts as words of one language. A value that is not proven or not fit to say is not here.</summary>
internal sealed partial class SlotValues
{
    /// <summary>A silence shorter than this needs no word.</summary>
    private static readonly TimeSpan Unmentioned = TimeSpan.FromDays(60);

    private readonly Dictionary<Slots, SlotValue> _values = [];
    private readonly DraftFacts _facts;
    private readonly PhraseBook _book;

    private SlotValues(DraftFacts facts, PhraseBook book) => (_facts, _book) = (facts, book);

    /// <summary>All that may be said or relied on.</summary>
    public Slots Available { get; private set; }

    public IEnumerable<SlotValue> All => _values.Values;

    private MailboxSettings Settings => _facts.Owner.Settings;

    public static SlotValues Of(DraftFacts facts, PhraseBook book)
    {
        var values = new SlotValues(facts, book);
        values.AddFound();
        values.AddAway();
        values.AddInput();
        return values;
    }

    /// <summary>Values as they are given, for previews and tests.</summary>
    internal static SlotValues Given(DraftFacts facts, PhraseBook book, IEnumerable<SlotValue> given, Slots known)
    {
        var values = new SlotValues(facts, book);
        foreach (var value in given) values.Put(value);
        values.Available |= known;
        return values;
    }

    public SlotValue this[Slots slot] => _values[slot];

    public bool Has(Slots slot) => _values.ContainsKey(slot);

    /// <summary>Where the values of these slots come from, each source once.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(Slots slots) =>
        [.. All.Where(value => (value.Slot & slots) != Slots.None).OrderBy(value => value.Slot).Select(value => value.Source).OfType<Evidence>().Distinct()];

    private void AddFound()
    {
        switch (_facts.Reason)
        {
            case NudgeReason.MetNotWritten when _facts.Met is { } meeting:
                AddMeeting(meeting);
                break;
            case NudgeReason.PromiseDue or NudgeReason.PromiseOverdue or NudgeReason.AwaitingTheirReply when _facts.Commitment is { } commitment:
                AddCommitment(commitment);
                break;
            case NudgeReason.AwaitingTheirReply when _facts.Thread is { LastSent: { } sent } thread:
                AddThread(thread, sent);
                Know(Slots.AskedQuestion, sent.Expects == Expectation.Question);
                break;
            case NudgeReason.AwaitingYourReply or NudgeReason.RequestDue when _facts.Thread is { LastReceived: { } received } thread:
                AddThread(thread, received);
                AddWait(received);
                Know(Slots.TheyAsked, received.Expects == Expectation.Question);
                break;
            case NudgeReason.FadingTie or NudgeReason.DormantTie:
                AddLapse();
                break;
            case NudgeReason.Thanks when _facts.Met is { } meeting:
                AddTime(Slots.When, meeting.Start, TimeForm.Point, Evidence.Of(meeting));
                AddOther(Audience.Both);
                break;
            case NudgeReason.Introduction:
                AddIntroduction();
                break;
        }
    }

    private void AddMeeting(Meeting meeting)
    {
        var source = Evidence.Of(meeting);
        AddTime(Slots.When, meeting.Start, TimeForm.Point, source);
        if (MeetingTitle.Occasion(meeting.Subject) is { } occasion) AddOccasion(occasion, source);
        else if (MeetingTitle.Quotable(meeting, _facts) is { } title) AddTitle(title, source);
        Know(Slots.OnlyTwo, !meeting.Attendees.Any(IsThird));
        Know(Slots.OwnerInvited, meeting.OwnerOrganizes);
        Know(Slots.TheyInvited, !meeting.OwnerOrganizes && meeting.Organizer?.Address == _facts.Person.Address);
        if (_facts.Note is { } note) Put(new SlotValue(Slots.NoteTopic, note, Assertion.Note, Audience.Owner, null));
        if (_facts.MetBefore is { } before && MeetingTitle.Quotable(before, _facts) is { } earlier) Put(new SlotValue(Slots.TopicPrev, Quoted(earlier), Assertion.Fact, Audience.Both, Evidence.Of(before)));
    }

    private void AddOccasion(string occasion, Evidence source)
    {
        if (_book.Occasions.TryGetValue(occasion, out var words)) Put(new SlotValue(Slots.Over, words, Assertion.Fact, Audience.Both, source));
    }

    private void AddTitle(string title, Evidence source)
    {
        Put(new SlotValue(Slots.Event, Quoted(title), Assertion.Fact, Audience.Both, source));
        // Other languages put a carrier noun before a title; in English its preposition belongs to the value.
        if (_book.Language is "en") Put(new SlotValue(Slots.AtEvent, $"at {Quoted(title)}", Assertion.Fact, Audience.Both, source));
    }

    private void AddCommitment(Commitment commitment)
    {
        var source = Evidence.Of(commitment.Mail, commitment.WebLink);
        AddTime(Slots.When, commitment.At, TimeForm.Point, source);
        AddTopic(Slots.Subject, _facts.Thread?.Topic ?? "", source);
        if (commitment.IsOwners && PromiseQuote.Of(commitment, _facts, _book) is { } quote) Put(new SlotValue(Slots.PromiseQuote, quote, Assertion.Fact, Audience.Both, source));
        if (commitment.IsOwners && commitment.DueOn is { } due) Put(new SlotValue(Slots.Due, TimeWords.Of(_book.Language).DueDay(due, Settings.LocalDay(_facts.Now)), Assertion.Fact, Audience.Both, source));
    }

    private void AddThread(MailThread thread, ThreadMail mail)
    {
        var source = Evidence.Of(mail.Id, mail.WebLink);
        AddTime(Slots.When, mail.At, TimeForm.Point, source);
        AddTopic(Slots.Subject, thread.Topic, source);
    }

    /// <summary>How long their mail waited; a date without its year is said only of this year's.</summary>
    private void AddWait(ThreadMail mail)
    {
        var source = Evidence.Of(mail.Id, mail.WebLink);
        AddTime(Slots.ForGap, mail.At, TimeForm.Span, source);
        if (Settings.LocalDay(mail.At).Year != Settings.LocalDay(_facts.Now).Year) return;
        AddTime(Slots.Date, mail.At, TimeForm.Date, source);
        AddTime(Slots.Month, mail.At, TimeForm.Month, source);
    }

    private void AddLapse()
    {
        if (_facts.LastWroteAt is not { } wroteAt || (_facts.LastContactAt > wroteAt && _facts.LastContactKind.HasFlag(ContactKinds.Met)))
        {
            if (_facts.LastContactAt is { } metAt && _facts.LastContactKind.HasFlag(ContactKinds.Met)) AddTime(Slots.LastMet, metAt, TimeForm.Point, _facts.Met is { } meeting ? Evidence.Of(meeting) : null);
            return;
        }

        // A topic from an older mail than the last one is not what they last wrote about.
        var topic = _facts.LastTopic is { } last && Settings.LocalDay(last.At) == Settings.LocalDay(wroteAt) ? last : null;
        var source = topic is null ? null : Evidence.Of(topic.Message, topic.WebLink);
        AddTime(Slots.ForGap, wroteAt, TimeForm.Span, source);
        AddTime(Slots.Ago, wroteAt, TimeForm.Point, source);
        if (_facts.Reason == NudgeReason.DormantTie) AddTime(Slots.Year, wroteAt, TimeForm.Year, source);
        if (topic is not null) AddTopic(Slots.Topic, topic.Text, source!);
    }

    private void AddIntroduction()
    {
        if (_facts.OtherWroteAt is { } other) AddTime(Slots.AgoOther, other, TimeForm.Point, null);
        if (Situations.Of(_facts) == Situation.IntroAskUnnamed)
        {
            AddTold();
            return;
        }

        AddOther(_facts.Step is null ? Audience.Owner : Audience.Agreed);
        // Who asks after a long time says so (I9).
        if (_facts.LastWroteAt is { } wroteAt && _facts.Now - wroteAt > Unmentioned) AddTime(Slots.ForGap, wroteAt, TimeForm.Span, null);
        if (_facts.Step is not (IntroductionStep.AskOther or IntroductionStep.BringTogether)) return;
        AddTold();
        if (_facts.Step == IntroductionStep.BringTogether) AddBoth();
    }

    private void AddTold()
    {
        if (_facts.Thread is { LastReceived: { } told } thread) AddTopic(Slots.Topic, thread.Topic, Evidence.Of(told.Id, told.WebLink));
    }

    /// <summary>Who the two are, and how long since the owner wrote with each (I9).</summary>
    private void AddBoth()
    {
        var name = PersonName.Of(_facts.PersonName, _facts.Person.Address);
        if (name is { Given: { } given, IsForged: false } && NameOf(new NamedAddress(_facts.PersonName, _facts.Person.Address)) is { } full)
        {
            Put(new SlotValue(Slots.First, given, Assertion.Courtesy, Audience.Both, null));
            Put(new SlotValue(Slots.Who, full, Assertion.Courtesy, Audience.Both, null));
            if (name.Family is { } family) Put(new SlotValue(Slots.Last, family, Assertion.Courtesy, Audience.Both, null));
        }

        if (_facts.LastWroteAt is { } wrote) AddTime(Slots.Ago, wrote, TimeForm.Point, null);
    }

    private void AddOther(Audience audience)
    {
        if (_facts.Whom is not { } whom || NameOf(whom) is not { } full) return;
        Put(new SlotValue(Slots.Other, full, Assertion.Courtesy, audience, _facts.Told));
        if (PersonName.Of(whom.Name, whom.Address).Given is { } given) Put(new SlotValue(Slots.OtherFirst, given, Assertion.Courtesy, audience, _facts.Told));
    }

    /// <summary>A name is said where it is one, and does not read as the end of a sentence ("J. R.").</summary>
    private static string? NameOf(NamedAddress person) =>
        PersonName.Of(person.Name, person.Address) is { IsForged: false, Full: [.., not '.'] full } && !string.Equals(full, person.Address.Value, StringComparison.Ordinal) ? full : null;

    private void AddAway()
    {
        var (times, today) = (TimeWords.Of(_book.Language), Settings.LocalDay(_facts.Now));
        if (_facts.TheyReturnedOn is { } theirs) Put(new SlotValue(Slots.ReturnDate, times.DueDate(theirs, today), Assertion.Fact, Audience.Both, _facts.Told));
        if (_facts.OwnerReturnedOn is { } own) Put(new SlotValue(Slots.OwnReturn, times.DueDate(own, today), Assertion.Fact, Audience.Both, null));
    }

    /// <summary>What the owner supplied, and what a text may leave open for them to supply.</summary>
    private void AddInput()
    {
        foreach (var (slot, words) in _facts.Input) Put(new SlotValue(slot, words, Assertion.Input, Audience.Owner, null));
    }

    private void AddTopic(Slots slot, string subject, Evidence source)
    {
        if (TopicLine.Quotable(subject) is { } topic && !Naming.Names(topic, _facts)) Put(new SlotValue(slot, Quoted(topic), Assertion.Fact, Audience.Both, source));
    }

    /// <summary>In English a value brings its quotation marks; elsewhere they stand in the text, behind a carrier noun.</summary>
    private string Quoted(string words) => _book.Language is "en" ? $"“{words}”" : words;

    private void AddTime(Slots slot, DateTimeOffset at, TimeForm form, Evidence? source)
    {
        var time = SpokenTime.Of(at, form, _facts.Now, Settings, _book.Language);
        Put(new SlotValue(slot, time.Words, Assertion.Fact, Audience.Both, source, time));
    }

    private void Put(SlotValue value)
    {
        _values[value.Slot] = value;
        Available |= value.Slot;
    }

    private void Know(Slots slot, bool holds) => Available |= holds ? slot : Slots.None;

    private bool IsThird(Attendee attendee) =>
        attendee.Role != AttendeeRole.Resource && !_facts.Owner.Is(attendee.Who.Address) && attendee.Who.Address != _facts.Person.Address;
}
