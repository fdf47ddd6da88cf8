using NudgeBot.Core.Commitments;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Tests.Storage;

/// <summary>Facts of every shape, the same for the same seed: fields left out, instants of odd ticks, text in several scripts.</summary>
internal sealed class Seeded(int seed)
{
    private static readonly string[] Texts =
        ["", "Coffee on Friday", "Grüße aus Zürich", "四半期の数字", "📈 **bold** <b>", "a\u0000b", new string('x', 300), "\U0001F469\u200D\U0001F4BB"];

    private readonly Random _random = new(seed);

    public static Owner Ada { get; } = new()
    {
        Id = new OwnerId("5f0c7a52-0000-4000-8000-000000000001"),
        DisplayName = "Ada Lovelace",
        Address = new EmailAddress("ada@contoso.example"),
        Addresses = new HashSet<EmailAddress> { new("ada@contoso.example"), new("lovelace@contoso.example") },
        Settings = new MailboxSettings(
            TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
            new WorkingHours(new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Thursday }, new TimeOnly(7, 30), TimeOnly.MaxValue),
            new AutomaticReplies(true, null, new DateTimeOffset(2026, 3, 20, 0, 0, 0, TimeSpan.Zero)),
            "de-DE"),
    };

    public StoredPerson Person(int number) => new(
        PersonId(number),
        Maybe(Text),
        _random.Next(4) == 0 ? default : Instant(),
        MaybeInstant(),
        MaybeInstant(),
        MaybeInstant(),
        Flag() ? new AwayNotice(Instant(), Flag() ? DateOnly.FromDateTime(Instant().UtcDateTime) : null) : null,
        _random.Next(2) == 0 ? null : new Topic(Text(), MessageId(), Instant(), MaybeLink()),
        Days(),
        Signs())
    {
        LastGaveAt = MaybeInstant(),
        LastGotAt = MaybeInstant(),
        NamedBeside = Flag() ? new RecentDays(739_000 + _random.Next(400), ((ulong)_random.NextInt64() << 1) | 1) : default,
        Hand = Flag() ? Hand() : null,
        TheirHand = Flag() ? new TheirHand(MaybeSeen("fr"), MaybeSeen(new FormOfAddress("fr", Register.Familiar)) ?? Seen(new FormOfAddress("fr", Register.Formal))) : null,
    };

    private Hand Hand() => new()
    {
        Spoken = MaybeSeen("de"),
        Greeted = MaybeSeen("Hallo {first},"),
        SignedOff = MaybeSeen(new SignOff("Viele Grüße", Flag())),
        Addressed = MaybeSeen(new FormOfAddress("de", Flag() ? Register.Formal : Register.Familiar)),
        Lengths = new RecentLengths(new MailLength(Instant(), 1 + _random.Next(300))).With(Flag() ? new RecentLengths(new MailLength(Instant(), 12)) : default),
    };

    private Seen<T>? MaybeSeen<T>(T value)
        where T : notnull => Flag() ? Seen(value) : null;

    private Seen<T> Seen<T>(T value)
        where T : notnull => new(value, Instant());

    public MailThread Thread(int number) => new(new ThreadId($"AAQkAGI2THk0-{number}"), Text())
    {
        LastReceived = _random.Next(3) == 0 ? null : Mail(),
        LastSent = _random.Next(3) == 0 ? null : Mail(),
        NamedAt = MaybeInstant(),
        SentBeforeAt = MaybeInstant(),
        IsSensitive = Flag(),
        Commitments = [.. Enumerable.Range(0, _random.Next(3)).Select(Commitment)],
        OwnSettledAt = MaybeInstant(),
        TheirSettledAt = MaybeInstant(),
        TakenUpAt = MaybeInstant(),
    };

    public Meeting Meeting(int number) => new()
    {
        Id = new MeetingId($"meeting-{number}"),
        Series = Flag() ? new MeetingId("series") : null,
        Subject = Text(),
        Start = Instant(),
        End = Instant(),
        IsAllDay = Flag(),
        IsCancelled = Flag(),
        IsShownAsFree = Flag(),
        IsPrivate = Flag(),
        OwnerOrganizes = Flag(),
        OwnerAnswer = Any<MeetingAnswer>(),
        Organizer = Flag() ? Named() : null,
        Attendees = [.. Enumerable.Range(0, _random.Next(5)).Select(_ => new Attendee(Named(), Any<AttendeeRole>(), Any<MeetingAnswer>()))],
        WebLink = MaybeLink(),
    };

    public NudgeRecord Nudge(int number) => new()
    {
        Id = new Guid(number, 0, 0, new byte[8]),
        Nudge = new Nudge
        {
            Key = new NudgeKey($"metNotWritten/person{number}@fabrikam.example"),
            Person = PersonId(number),
            Name = Text(),
            Reason = Any<NudgeReason>(),
            Score = _random.NextDouble(),
            Stage = Any<Stage>(),
            Why = Text(),
            When = Text(),
            Evidence = Evidence(dated: true),
            Draft = new Draft("en", Maybe(Text), Maybe(Text), Maybe(Text), Flag() ? new ThreadId("t") : null, Flag() ? MessageId() : null, Evidence())
            {
                Also = Flag() ? PersonId(number + 1).Address : null,
                Times = Times(),
                Tone = Any<Tones>(),
                Ways = Flag() ? [new DraftWay(Any<WayKind>(), Text(), Maybe(Text), Text(), Evidence(), Times())] : [],
                Outlines = Flag() ? [new Outline(Any<OwnersPart>(), Text(), Text(), Text(), Times())] : [],
            },
            Since = Instant(),
            Because = Flag() ? [Text(), Text()] : [],
            Against = Flag() ? [Text()] : [],
            Overruled = Flag() ? Any<Silence>() : null,
        },
        State = NudgeState.Shown,
        DecidedAt = new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero).AddMinutes(number),
        Revision = _random.Next(4),
        ShownAt = MaybeInstant(),
        AnsweredAt = MaybeInstant(),
        ActivityId = Maybe(Text),
        Text = Maybe(Text),
        DraftMessageId = Maybe(Text),
        DraftLink = MaybeLink(),
        Remark = Maybe(Text),
        SendAt = MaybeInstant(),
        HeldBackAt = MaybeInstant(),
        Digest = Flag() ? new Guid(number, 1, 0, new byte[8]) : null,
        Suggestion = Flag() ? new Suggestion(Maybe(Text), Maybe(Text), Text(), Text(), Text(), Times()) { Way = Flag() ? Any<WayKind>() : null, IsOwners = Flag(), Day = Flag() ? new DateOnly(2026, 3, 20) : null } : null,
    };

    private SpokenTime[] Times() => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new SpokenTime(Text(), Instant(), Any<TimeForm>()))];

    private static PersonId PersonId(int number) => new(new EmailAddress($"person{number}@fabrikam.example"));

    private Commitment Commitment(int order) => new()
    {
        Side = Any<CommitmentSide>(),
        Person = PersonId(_random.Next(50)),
        Mail = MessageId(),
        Order = order,
        At = Instant(),
        Sentence = Text(),
        Language = "fr",
        Thing = Any<CommitmentThing>(),
        DueOn = Flag() ? DateOnly.FromDateTime(Instant().UtcDateTime) : null,
        IsSpan = Flag(),
        IsUnsure = Flag(),
        Others = _random.Next(20),
        Direct = Flag(),
        IsPrivate = Flag(),
        WebLink = MaybeLink(),
    };

    private ThreadMail Mail() => new()
    {
        Id = MessageId(),
        At = Instant(),
        With = PersonId(_random.Next(50)),
        Direct = Flag(),
        Others = _random.Next(200),
        Expects = Any<Expectation>(),
        Asks = Maybe(Text),
        WebLink = MaybeLink(),
        Marks = Flag() ? (MailMarks)_random.Next(8) : null,
        IsPrivate = Flag(),
        IsFiled = Flag(),
        Signs = Flag() ? (MailSigns)_random.Next(1024) : null,
        Length = Flag() ? _random.Next(4000) : null,
    };

    private ContactDay[] Days()
    {
        var day = 739000 + _random.Next(300);
        return [.. Enumerable.Range(0, _random.Next(40)).Select(_ => new ContactDay(day += 1 + _random.Next(60), (ContactKinds)(1 + _random.Next(255))))];
    }

    private PersonSign[] Signs() =>
        [.. Enum.GetValues<SignKind>().Where(_ => _random.Next(6) == 0).Select(kind => new PersonSign(kind, Instant(), MessageId(), MaybeLink(), Flag() ? DateOnly.FromDateTime(Instant().UtcDateTime) : null, Flag() ? PersonId(_random.Next(50)) : null))];

    /// <param name="dated">As a nudge's own evidence is; that of a draft is not.</param>
    private Evidence[] Evidence(bool dated = false) =>
        [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new Evidence(Any<EvidenceKind>(), MessageId().Value, MaybeLink()) { At = dated ? MaybeInstant() : null, IsOwners = dated && Flag() ? Flag() : null })];

    private NamedAddress Named() => new(Maybe(Text), PersonId(_random.Next(50)).Address);

    private MessageId MessageId() => new($"AAMkAGI2NGVhZTVl{(Flag() ? "ü" : "")}{_random.Next()}");

    private Uri? MaybeLink() => Flag() ? new Uri($"https://outlook.office365.com/owa/?ItemID=AAMk{_random.Next(1000)}%3D") : null;

    private DateTimeOffset? MaybeInstant() => Flag() ? Instant() : null;

    private DateTimeOffset Instant() =>
        new(new DateTime(1969, 12, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(_random.Next()).AddTicks(_random.Next(3) == 0 ? _random.Next(10_000_000) : 0));

    private string Text() => Texts[_random.Next(Texts.Length)];

    private string? Maybe(Func<string> text) => Flag() ? text() : null;

    private bool Flag() => _random.Next(2) == 0;

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];
}
