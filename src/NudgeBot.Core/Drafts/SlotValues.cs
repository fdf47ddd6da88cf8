using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>What a text can be filled with, and what can be known about a meeting without being said.</summary>
[Flags]
internal enum Slots
{
    None = 0,

    /// <summary>When they met: "on Tuesday".</summary>
    Met = 1,

    /// <summary>The meeting's title in quotation marks; both had it in their calendar.</summary>
    Title = 2,

    /// <summary>How they met, where the title says only that: "over lunch", "on our call".</summary>
    Over = 4,

    /// <summary>When the owner last wrote in the thread: "last week".</summary>
    Wrote = 8,

    /// <summary>What the thread, or their last mail, was about, in quotation marks.</summary>
    Topic = 16,

    /// <summary>When they wrote to the owner.</summary>
    TheyWrote = 32,

    /// <summary>How long neither wrote: "for eleven weeks".</summary>
    Gap = 64,

    /// <summary>When they last met, where nobody wrote since.</summary>
    LastMet = 128,

    /// <summary>Nobody else was asked to the meeting.</summary>
    OnlyTheTwo = 256,

    /// <summary>The other one called the meeting.</summary>
    TheyInvited = 512,

    /// <summary>The owner's last mail asked a question, not a favour.</summary>
    AskedQuestion = 1024,

    /// <summary>The owner called the meeting.</summary>
    OwnerInvited = 2048,

    /// <summary>The year of the last mail between the two: "2023".</summary>
    Year = 4096,

    /// <summary>Another person's full name, as the owner knows them.</summary>
    Whom = 8192,

    /// <summary>When the owner and the third person last wrote: "last week".</summary>
    OtherWrote = 16384,

    /// <summary>The person's own full name: for a note to two, where both are named.</summary>
    Who = 32768,

    /// <summary>When the owner and the person last wrote: "last week".</summary>
    LastWrote = 65536,
}

/// <summary>The facts as words, each with where it comes from. A value that is not proven or not fit to say is not here.</summary>
internal sealed class SlotValues
{
    /// <summary>A silence shorter than this needs no word.</summary>
    private static readonly TimeSpan Unmentioned = TimeSpan.FromDays(60);

    private readonly Dictionary<Slots, (string Text, Evidence? Source)> _values = [];

    private SlotValues()
    {
    }

    /// <summary>All that may be said or relied on.</summary>
    public Slots Available { get; private set; }

    public IEnumerable<(Slots Slot, string Text, Evidence? Source)> All =>
        _values.OrderBy(value => value.Key).Select(value => (value.Key, value.Value.Text, value.Value.Source));

    public static SlotValues Of(DraftFacts facts)
    {
        var values = new SlotValues();
        switch (facts.Reason)
        {
            case NudgeReason.MetNotWritten when facts.Met is { } meeting:
                values.AddMeeting(meeting, facts);
                break;
            case NudgeReason.PromiseOverdue or NudgeReason.AwaitingTheirReply when facts.Commitment is { } commitment:
                values.AddCommitment(commitment, facts);
                break;
            case NudgeReason.AwaitingTheirReply when facts.Thread is { LastSent: { } sent } thread:
                values.Add(Slots.Wrote, When.Point(sent.At, facts.Now, facts.Owner.Settings), Evidence.Of(sent.Id, sent.WebLink));
                values.AddTopic(thread.Topic, Evidence.Of(sent.Id, sent.WebLink), facts);
                values.Know(Slots.AskedQuestion, sent.Expects == Expectation.Question);
                break;
            case NudgeReason.AwaitingYourReply when facts.Thread is { LastReceived: { } received } thread:
                values.Add(Slots.TheyWrote, When.Point(received.At, facts.Now, facts.Owner.Settings), Evidence.Of(received.Id, received.WebLink));
                values.AddTopic(thread.Topic, Evidence.Of(received.Id, received.WebLink), facts);
                break;
            case NudgeReason.FadingTie:
                values.AddLapse(facts);
                break;
            case NudgeReason.DormantTie:
                values.AddLapse(facts);
                values.AddYear(facts);
                break;
            case NudgeReason.Thanks when facts.Met is { } meeting:
                values.Add(Slots.Met, When.Point(meeting.Start, facts.Now, facts.Owner.Settings), Evidence.Of(meeting));
                values.AddWhom(facts);
                break;
            case NudgeReason.Introduction when facts.Step is IntroductionStep.AskOther or IntroductionStep.BringTogether:
                values.AddBoth(facts);
                break;
            case NudgeReason.Introduction when facts is { Wish: OwnersWish.Introduce, OtherWroteAt: { } otherWrote }:
                values.AddWhom(facts);
                values.Add(Slots.OtherWrote, When.Point(otherWrote, facts.Now, facts.Owner.Settings), null);
                break;
            case NudgeReason.Introduction when facts is { OtherWroteAt: { } otherWrote, Thread: { LastReceived: { } told } thread }:
                values.AddTopic(thread.Topic, Evidence.Of(told.Id, told.WebLink), facts);
                values.Add(Slots.OtherWrote, When.Point(otherWrote, facts.Now, facts.Owner.Settings), null);
                break;
            case NudgeReason.Introduction:
                values.AddWhom(facts);
                values.AddGapBeforeAsking(facts);
                break;
        }

        return values;
    }

    public string Text(Slots slot) => _values[slot].Text;

    /// <summary>Where the values of these slots come from, each source once.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(Slots slots) =>
        [.. All.Where(value => (value.Slot & slots) != Slots.None).Select(value => value.Source).OfType<Evidence>().Distinct()];

    private void AddMeeting(Meeting meeting, DraftFacts facts)
    {
        var source = Evidence.Of(meeting);
        Add(Slots.Met, When.Point(meeting.Start, facts.Now, facts.Owner.Settings), source);
        if (MeetingTitle.Over(meeting.Subject) is { } over) Add(Slots.Over, over, source);
        else if (MeetingTitle.Quotable(meeting, facts) is { } title) Add(Slots.Title, $"“{title}”", source);
        Know(Slots.OnlyTheTwo, !meeting.Attendees.Any(attendee => IsThird(attendee, facts)));
        Know(Slots.OwnerInvited, meeting.OwnerOrganizes);
        Know(Slots.TheyInvited, !meeting.OwnerOrganizes && meeting.Organizer?.Address == facts.Person.Address);
    }

    private void AddCommitment(Commitment commitment, DraftFacts facts)
    {
        var source = Evidence.Of(commitment.Mail, commitment.WebLink);
        Add(commitment.IsOwners ? Slots.Wrote : Slots.TheyWrote, When.Point(commitment.At, facts.Now, facts.Owner.Settings), source);
        AddTopic(facts.Thread?.Topic ?? "", source, facts);
    }

    private void AddLapse(DraftFacts facts)
    {
        var settings = facts.Owner.Settings;
        if (facts.LastWroteAt is not { } wroteAt || (facts.LastContactAt > wroteAt && facts.LastContactKind.HasFlag(ContactKinds.Met)))
        {
            AddLastMeeting(facts);
            return;
        }

        // A topic from an older mail than the last one is not what they last wrote about.
        var topic = facts.LastTopic is { } last && settings.LocalDay(last.At) == settings.LocalDay(wroteAt) ? last : null;
        Add(Slots.Gap, When.Duration(wroteAt, facts.Now, settings), topic is null ? null : Evidence.Of(topic.Message, topic.WebLink));
        if (topic is not null) AddTopic(topic.Text, Evidence.Of(topic.Message, topic.WebLink), facts);
    }

    private void AddYear(DraftFacts facts)
    {
        if (facts.LastWroteAt is { } wroteAt) Add(Slots.Year, facts.Owner.Settings.LocalDay(wroteAt).Year.ToString(System.Globalization.CultureInfo.InvariantCulture), null);
    }

    /// <summary>Who asks after a long time says so (I9).</summary>
    private void AddGapBeforeAsking(DraftFacts facts)
    {
        if (facts.LastWroteAt is { } wroteAt && facts.Now - wroteAt > Unmentioned) Add(Slots.Gap, When.Duration(wroteAt, facts.Now, facts.Owner.Settings), null);
    }

    private void AddWhom(DraftFacts facts)
    {
        if (facts.Whom is { } whom) AddName(Slots.Whom, whom, facts.Told);
    }

    /// <summary>A name is said where it is one, and does not read as the end of a sentence ("J. R.").</summary>
    private void AddName(Slots slot, NamedAddress person, Evidence? source)
    {
        if (PersonName.Of(person.Name, person.Address) is { IsForged: false, Full: [.., not '.'] full } && !string.Equals(full, person.Address.Value, StringComparison.Ordinal))
            Add(slot, full, source);
    }

    /// <summary>Who the two are, and how long since the owner wrote with each (I9).</summary>
    private void AddBoth(DraftFacts facts)
    {
        AddWhom(facts);
        AddName(Slots.Who, new NamedAddress(facts.PersonName, facts.Person.Address), null);
        AddGapBeforeAsking(facts);
        if (facts.LastWroteAt is { } wrote) Add(Slots.LastWrote, When.Point(wrote, facts.Now, facts.Owner.Settings), null);
        if (facts.OtherWroteAt is { } other) Add(Slots.OtherWrote, When.Point(other, facts.Now, facts.Owner.Settings), null);
        if (facts.Thread is { LastReceived: { } told } thread) AddTopic(thread.Topic, Evidence.Of(told.Id, told.WebLink), facts);
    }

    private void AddLastMeeting(DraftFacts facts)
    {
        if (facts.LastContactAt is { } metAt && facts.LastContactKind.HasFlag(ContactKinds.Met))
            Add(Slots.LastMet, When.Point(metAt, facts.Now, facts.Owner.Settings), facts.Met is { } meeting ? Evidence.Of(meeting) : null);
    }

    private void AddTopic(string subject, Evidence source, DraftFacts facts)
    {
        if (TopicLine.Quotable(subject) is { } topic && !Naming.Names(topic, facts)) Add(Slots.Topic, $"“{topic}”", source);
    }

    private void Add(Slots slot, string text, Evidence? source)
    {
        _values[slot] = (text, source);
        Available |= slot;
    }

    private void Know(Slots slot, bool holds) => Available |= holds ? slot : Slots.None;

    private static bool IsThird(Attendee attendee, DraftFacts facts) =>
        attendee.Role != AttendeeRole.Resource && !facts.Owner.Is(attendee.Who.Address) && attendee.Who.Address != facts.Person.Address;
}

/// <summary>What a meeting's title lends itself to.</summary>
internal static partial class MeetingTitle
{
    /// <summary>"Coffee with Joe" says how they met, and is no title to quote at Joe.</summary>
    public static string? Over(string subject)
    {
        var match = Occasion().Match(TopicLine.Clean(subject));
        if (!match.Success) return null;
        var occasion = match.Groups["what"].Value.ToLowerInvariant();
        return occasion.EndsWith("call", StringComparison.Ordinal) ? "on our call" : $"over {occasion}";
    }

    /// <summary>The title where it names a matter; a private note ("meet w/ Jill", "lunch @ 12") or a name is none.</summary>
    public static string? Quotable(Meeting meeting, DraftFacts facts)
    {
        var title = meeting.IsPrivate ? null : TopicLine.Quotable(meeting.Subject);
        if (title is null || char.IsLower(title[0]) || PrivateNote().IsMatch(title) || Naming.Names(title, facts)) return null;
        return meeting.Attendees.Any(attendee => Naming.Names(title, attendee.Who)) ? null : title;
    }

    [System.Text.RegularExpressions.GeneratedRegex(
        @"^(?:quick |virtual |short |business |power )?(?<what>coffee|tea|lunch|dinner|breakfast|drinks|(?:phone |video )?call)(?: (?:chat|meeting))?(?:\s*(?:\bwith\b|\bw/|[:/,\-–@]|\bat\b).*)?$",
        System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant)]
    private static partial System.Text.RegularExpressions.Regex Occasion();

    [System.Text.RegularExpressions.GeneratedRegex(
        @"\b(?:with|re|talk to|call|meet|my|his|her|their|your|reschedul\w*|tbc|tbd|hold)\b",
        System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant)]
    private static partial System.Text.RegularExpressions.Regex PrivateNote();
}

/// <summary>Whether words name someone: a topic that does is a note about a person, and reads oddly when quoted to one.</summary>
internal static class Naming
{
    private const int ShortestName = 3;

    public static bool Names(string text, DraftFacts facts) =>
        Names(text, new NamedAddress(facts.PersonName, facts.Person.Address)) || Names(text, new NamedAddress(facts.Owner.DisplayName, facts.Owner.Address));

    public static bool Names(string text, NamedAddress who)
    {
        var name = PersonName.Of(who.Name, who.Address);
        if (string.Equals(name.Full, who.Address.Value, StringComparison.Ordinal)) return false;
        var words = text.Split([' ', ',', '/', '-', '–', '&', ':', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries).Select(WithoutPossessive).ToList();
        return name.Full.Split(' ').Any(part => part.Length >= ShortestName && words.Contains(part, StringComparer.OrdinalIgnoreCase));
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
}
