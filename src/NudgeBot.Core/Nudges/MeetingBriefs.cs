using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// The meetings about to begin before which there is something to read (N11, moment 11): what is open between the owner and those
/// they meet, what the owner noted, that they have not met for long or never. Where there is nothing to say, nothing is said.
/// </summary>
public sealed class MeetingBriefs(MailboxHistory history)
{
    /// <summary>Later than this the owner is on their way, or has begun.</summary>
    public static readonly TimeSpan Latest = TimeSpan.FromMinutes(15);

    /// <summary>Earlier than this it would be forgotten again.</summary>
    public static readonly TimeSpan Earliest = TimeSpan.FromMinutes(90);

    private const int MostADay = 2;
    private const int MostOthers = 4;
    private const int MostNotes = 3;

    /// <summary>A silence shorter than this needs no word before a meeting, whatever the rhythm.</summary>
    private const int ShortestLapseDays = 14;

    /// <summary>A note that stood in a brief is worth reading again after this long.</summary>
    private static readonly TimeSpan NotesRest = TimeSpan.FromDays(30);

    private readonly FindingRules _rules = new(history);

    private MailboxSettings Settings => history.Owner.Settings;

    /// <summary>The briefs to show now, the next meeting first; none outside working hours, and at most two a day with those shown before.</summary>
    public IReadOnlyList<Brief> At(PastNudges past, DateTimeOffset now)
    {
        if (!Settings.IsAtWork(now)) return [];
        return
        [
            .. history.Meetings.Values
                .Where(meeting => meeting.Start - now >= Latest && meeting.Start - now <= Earliest && IsReal(meeting))
                .OrderBy(meeting => meeting.Start).ThenBy(meeting => meeting.Id.Value, StringComparer.Ordinal)
                .Select(meeting => BriefOf(meeting, past, now))
                .OfType<Brief>()
                .Take(Math.Max(0, MostADay - ShownOn(Settings.LocalDay(now), past))),
        ];
    }

    /// <summary>The owner means to be there, with few enough people that each is known, and nothing about it is private.</summary>
    private bool IsReal(Meeting meeting) =>
        history.TookPlace(meeting, meeting.End)
        && !MeetingRules.OwnerIsOptional(meeting, history.Owner)
        && !MeetingRules.IsLarge(meeting, history.Owner) && !MeetingRules.IsBroadcastSeries(meeting, history.Owner)
        && !meeting.IsPrivate && !SensitiveWords.Found(meeting.Subject);

    private int ShownOn(DateOnly today, PastNudges past) =>
        past.Records.Count(record => record is { Nudge.Reason: NudgeReason.BeforeMeeting, ShownAt: { } at } && Settings.LocalDay(at) == today);

    /// <summary>What there is to read before this meeting as it stands now, for a card that is drawn again; none where the meeting is gone, or nothing is left to say.</summary>
    public IReadOnlyList<BriefedPerson> Before(MeetingId id, PastNudges past, DateTimeOffset now) =>
        history.Meetings.TryGetValue(id, out var meeting) && IsReal(meeting) ? PeopleOf(meeting, past, now, isShownAgain: true) : [];

    private Brief? BriefOf(Meeting meeting, PastNudges past, DateTimeOffset now)
    {
        // Whoever led when it was first shown: the same meeting is not announced twice.
        if (OthersIn(meeting).Any(person => past.Of(KeyOf(person, meeting)) is not null)) return null;
        var people = PeopleOf(meeting, past, now, isShownAgain: false);
        return people.Count == 0 ? null : new Brief(NudgeOf(people[0], meeting, now), meeting, people);
    }

    /// <summary>Those of whom there is something to say, the one with most first.</summary>
    private List<BriefedPerson> PeopleOf(Meeting meeting, PastNudges past, DateTimeOffset now, bool isShownAgain)
    {
        var others = OthersIn(meeting).ToList();
        if (others.Count is 0 or > MostOthers) return [];
        var pages = new PersonPages(history, now);
        return
        [
            .. others
                .Where(person => MayBeSpokenOf(person, past, now))
                .Select(person => Of(person, meeting, pages, now))
                .Where(person => isShownAgain || IsWorthReading(person, past, now))
                .OrderByDescending(person => person.Open).ThenByDescending(person => person.Notes.Count).ThenBy(person => person.Name, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<PersonId> OthersIn(Meeting meeting) => MeetingRules.Others(meeting, history.Owner).Select(someone => new PersonId(someone.Address)).Distinct();

    /// <summary>The owner did not say to leave this person out, and nothing forbids a word about them at all.</summary>
    private bool MayBeSpokenOf(PersonId person, PastNudges past, DateTimeOffset now) =>
        !past.IsMuted(person) && history.Memory.FlagOf(person) is null && !history.Memory.HasDeclined(person)
        && !past.Records.Any(record => record is { Nudge.Reason: NudgeReason.BeforeMeeting, State: NudgeState.Dismissed } && record.Nudge.Person == person)
        && _rules.AgainstWritingTo(PersonOf(person), now) is not (Silence.Gone or Silence.Sensitive or Silence.Conflict or Silence.Unsure);

    private BriefedPerson Of(PersonId id, Meeting meeting, PersonPages pages, DateTimeOffset now)
    {
        var person = PersonOf(id);
        var page = pages.Of(id);
        var today = Settings.LocalDay(now);
        var tie = Tie.Of(person, today);
        return new BriefedPerson(
            id,
            PersonName.Of(person.Name ?? NameIn(meeting, id), id.Address).Shown,
            page?.Last ?? "",
            page?.YouOwe ?? [],
            page?.TheyOwe ?? [],
            [.. (page?.Notes ?? []).Reverse().Take(MostNotes)])
        {
            IsNew = person.Days.CountOf(ContactKinds.Met) == 0,
            IsLapsed = tie is { LastContactOn: { } last, Cadence: { } cadence } && today.DayNumber - last.DayNumber is var silent and >= ShortestLapseDays && cadence.IsLapse(silent),
        };
    }

    /// <summary>Notes alone are not repeated before each meeting of a series.</summary>
    private static bool IsWorthReading(BriefedPerson person, PastNudges past, DateTimeOffset now)
    {
        if (person.Open > 0 || person.IsNew || person.IsLapsed) return true;
        return person.Notes.Count > 0 && !past.Records.Any(record =>
            record is { Nudge.Reason: NudgeReason.BeforeMeeting, ShownAt: { } shown } && record.Nudge.Person == person.Person
            && shown > now - NotesRest && shown >= person.Notes[0].At);
    }

    private Nudge NudgeOf(BriefedPerson person, Meeting meeting, DateTimeOffset now)
    {
        var words = MeetingWords.Of(Settings.Language);
        var time = TimeWords.Time(meeting.Start, Settings);
        return new Nudge
        {
            Key = KeyOf(person.Person, meeting),
            Person = person.Person,
            Name = person.Name,
            Reason = NudgeReason.BeforeMeeting,
            Score = 1,
            Stage = Tie.Of(PersonOf(person.Person), Settings.LocalDay(now)).Stage,
            Why = WhyOf(person, time, words),
            When = $"{TopicLine.Quotable(meeting.Subject) ?? words.AMeeting} · {time}",
            Evidence = [Evidence.Of(meeting)],
            Draft = new Draft("en", null, null, null, null, null, []),
            Since = meeting.Start,
        };
    }

    private static string WhyOf(BriefedPerson person, string time, MeetingWords words) => person switch
    {
        { Open: > 0 } => words.SomethingIsOpen(person.Name, time, person.Open),
        { IsNew: true } => words.NeverMet(person.Name, time),
        { IsLapsed: true } => words.NotForLong(person.Name, time),
        _ => words.YouNoted(person.Name, time),
    };

    private PersonHistory PersonOf(PersonId id) => history.People.GetValueOrDefault(id) ?? new PersonHistory(id);

    private static string? NameIn(Meeting meeting, PersonId person) =>
        meeting.Organizer is { } organizer && organizer.Address == person.Address
            ? organizer.Name
            : meeting.Attendees.FirstOrDefault(attendee => attendee.Who.Address == person.Address)?.Who.Name;

    private static NudgeKey KeyOf(PersonId person, Meeting meeting) => Finding.KeyOf(NudgeReason.BeforeMeeting, person, meeting.Id.Value);
}
