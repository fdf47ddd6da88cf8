using System.Globalization;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Pages;

/// <summary>Draws up pages about people from one mailbox as it stands at an instant.</summary>
public sealed class PersonPages(MailboxHistory history, DateTimeOffset now)
{
    /// <summary>Two years of contact are drawn.</summary>
    private const int DrawnDays = 730;

    private const int MostCommonGround = 5;

    private readonly FindingRules _rules = new(history);
    private readonly PageWords _words = PageWords.Of(history.Owner.Settings.Language);
    private readonly TimeWords _time = TimeWords.Of(history.Owner.Settings.Language);

    private MailboxSettings Settings => history.Owner.Settings;

    private DateOnly Today => Settings.LocalDay(now);

    /// <summary>The page of somebody with whom there was any contact, or of whom the owner noted something; null for anybody else.</summary>
    public PersonPage? Of(PersonId id)
    {
        var notes = history.Memory.NotesAbout(id).ToList();
        if (!history.People.TryGetValue(id, out var person)) person = new PersonHistory(id);
        if (notes.Count == 0 && person.Days.Count == 0 && !history.MeetingsWith(id).Any()) return null;
        var tie = Tie.Of(person, Today);
        var owed = history.ThreadsWith(id).SelectMany(OpenIn).Where(owed => owed.Commitment.Person == id).OrderBy(owed => owed.Commitment.At).ToList();
        return new PersonPage
        {
            Person = id,
            Name = NameOf(person),
            Tie = tie,
            Circle = Circles.Of(id, tie.Stage, history.Owner, history.Memory),
            CircleIsOwners = history.Memory.CircleOf(id) is not null,
            Closeness = StrengthReasons.ClosenessOf(tie),
            StrengthReasons = StrengthReasons.Of(person, Today, Settings.Language),
            Last = LastOf(person, tie),
            Rhythm = RhythmOf(person, tie),
            YouOwe = [.. owed.Where(one => one.Commitment.IsOwners)],
            TheyOwe = [.. owed.Where(one => !one.Commitment.IsOwners)],
            Notes = notes,
            CommonGround = [.. CommonGroundWith(person).Take(MostCommonGround)],
            TimeLine = TimeLineOf(person),
        };
    }

    /// <summary>The people to whom the owner wrote or whom they met, the last contact first.</summary>
    /// <param name="search">A part of the name or address, in any letter case; null for all.</param>
    /// <param name="stage">Null for all.</param>
    public IReadOnlyList<PersonLine> Find(string? search, Stage? stage) =>
    [
        .. history.People.Values
            .Where(IsAcquainted)
            .Where(person => search is null || Matches(person, search))
            .OrderByDescending(person => person.Days.Count > 0 ? person.Days[^1].DayNumber : 0).ThenBy(person => person.Id.Address.Value, StringComparer.Ordinal)
            .Select(LineOf)
            .Where(line => stage is null || line.Tie.Stage == stage),
    ];

    /// <summary>The same people in no order, by name alone: to find who is meant.</summary>
    public IEnumerable<(PersonId Person, string Name)> Acquainted() => history.People.Values.Where(IsAcquainted).Select(person => (person.Id, NameOf(person)));

    /// <summary>All that is owed, the first due first, then by age.</summary>
    public IReadOnlyList<Owed> Owed() =>
    [
        .. history.Threads.Values.SelectMany(OpenIn)
            .OrderBy(owed => owed.Commitment.DueOn ?? DateOnly.MaxValue).ThenBy(owed => owed.Commitment.At),
    ];

    /// <summary>A name fit to show.</summary>
    public string NameOf(PersonId id) => history.People.TryGetValue(id, out var person) ? NameOf(person) : PersonName.Of(null, id.Address).Shown;

    private static string NameOf(PersonHistory person) => PersonName.Of(person.Name, person.Id.Address).Shown;

    /// <summary>Who only ever wrote to the owner, or was only ever written to in a crowd, is no acquaintance.</summary>
    private static bool IsAcquainted(PersonHistory person) =>
        person.Days.CountOf(ContactKinds.Sent | ContactKinds.Met) > 0 && AddressKinds.Of(person.Id.Address) == AddressKind.Human && !PersonSign.IsOfName(person.Id);

    /// <summary>The whole of it, or each of its words in any order ("Petrova, Ana").</summary>
    private static bool Matches(PersonHistory person, string search) =>
        Holds(person, search) || (search.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && Array.TrueForAll(words, word => Holds(person, word)));

    private static bool Holds(PersonHistory person, string search) =>
        person.Id.Address.Value.Contains(search, StringComparison.OrdinalIgnoreCase)
        || (person.Name is { } name && CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, search, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);

    private PersonLine LineOf(PersonHistory person)
    {
        var tie = Tie.Of(person, Today);
        return new PersonLine(person.Id, NameOf(person), tie, Circles.Of(person.Id, tie.Stage, history.Owner, history.Memory), StrengthReasons.ClosenessOf(tie), LastOf(person, tie));
    }

    private IEnumerable<Owed> OpenIn(MailThread thread) => _rules.OpenCommitments(thread, now).Select(commitment => new Owed(
        commitment,
        NameOf(commitment.Person),
        commitment.DueOn is { } due ? _time.ByDay(Noon(due), now, Settings) : "",
        commitment.DueOn < Today));

    private string LastOf(PersonHistory person, Tie tie)
    {
        if (tie.LastContactOn is not { } last) return _words.NoContactYet;
        var onDay = OnDay(Noon(last));
        if ((tie.LastContactKinds & ContactKinds.Met) != ContactKinds.None) return _words.YouMet(onDay);
        var (sent, received) = (person.LastSentAt, person.LastReceivedAt);
        return sent > received || received is null ? _words.YouWroteLast(onDay) : sent is null ? _words.TheyWrote(onDay) : _words.TheyWroteLast(onDay);
    }

    private string? RhythmOf(PersonHistory person, Tie tie)
    {
        if (history.Memory.WishedDays(person.Id) is { } wished) return _words.WishedRhythm(_time.Often(wished));
        return tie.Cadence is { } cadence ? _words.UsualRhythm(_time.Often(cadence.UsualGapDays)) : null;
    }

    private IEnumerable<CommonGround> CommonGroundWith(PersonHistory person)
    {
        if (person.SignOf(SignKind.Introduced) is { Other: { } introducer } introduced)
            yield return new CommonGround(_words.Introduced(NameOf(introducer), OnDay(introduced.At)), introduced.WebLink);
        foreach (var meeting in history.MeetingsWith(person.Id).Where(met => !met.IsPrivate && met.Start > now && !met.IsCancelled).OrderBy(met => met.Start).Take(1))
            yield return new CommonGround(_words.WillMeet(Titled(meeting), OnDay(meeting.Start)), meeting.WebLink);
        foreach (var meeting in history.MeetingsWith(person.Id).Where(met => !met.IsPrivate && history.TookPlace(met, now)).OrderByDescending(met => met.Start).Take(2))
            yield return new CommonGround(_words.DidMeet(Titled(meeting), OnDay(meeting.Start)), meeting.WebLink);
        if (history.TopicWith(person) is { } topic && TopicLine.Quotable(topic.Text) is { } about)
            yield return new CommonGround(_words.LastTopic(about), topic.WebLink);
    }

    private string Titled(Meeting meeting) => TopicLine.Quotable(meeting.Subject) is { } title ? _words.Titled(title) : _words.Untitled;

    private TimeLine TimeLineOf(PersonHistory person)
    {
        var from = Today.AddDays(-DrawnDays);
        var days = person.Days.ToArray().Where(day => day.Day >= from && day.Day <= Today).ToArray();
        return new TimeLine(from, Today, days, InText(days));
    }

    private string InText(ContactDay[] days)
    {
        int sent = Count(ContactKinds.Sent), received = Count(ContactKinds.Received), met = Count(ContactKinds.Met);
        return days.Length == 0
            ? _words.NoContactInTwoYears
            : _words.InTwoYears(sent, received, met);

        int Count(ContactKinds kind) => days.Count(day => (day.Kinds & kind) != ContactKinds.None);
    }

    private string OnDay(DateTimeOffset at) => _time.OnDay(at, now, Settings);

    private DateTimeOffset Noon(DateOnly day) => Settings.Instant(day, new TimeOnly(12, 0));
}
