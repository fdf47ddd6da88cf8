using NudgeBot.Core.Commitments;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Ada Lind of Contoso, on Wednesday 11 March 2026, and what lies between her and Ana Petrova of Fabrikam.</summary>
internal static class Story
{
    public static readonly DateTimeOffset Now = new(2026, 3, 11, 8, 0, 0, TimeSpan.Zero);
    public static readonly EmailAddress Ana = new("ana@fabrikam.example");

    public static readonly Owner Ada = new()
    {
        Id = new OwnerId("ada"),
        DisplayName = "Ada Lind",
        Address = new EmailAddress("ada@contoso.example"),
        Addresses = new HashSet<EmailAddress> { new("ada@contoso.example") },
    };

    public static DraftFacts Met(string subject = "Pilot review", int daysAgo = 1, int others = 0) =>
        Facts(NudgeReason.MetNotWritten) with { Met = MeetingOf(subject, daysAgo, others) };

    public static DraftFacts MetFirst(string subject = "Pilot review", int daysAgo = 1, int others = 0) =>
        Met(subject, daysAgo, others) with { IsFirstMeeting = true };

    public static DraftFacts MetAgain(string subject = "Pilot review", int daysAgo = 1, int others = 0) =>
        Met(subject, daysAgo, others) with { HadMetBefore = true };

    public static DraftFacts TheyAsked(string topic = "Pilot budget", int daysAgo = 3) => Facts(NudgeReason.AwaitingYourReply) with
    {
        Thread = new MailThread(new ThreadId("thread"), topic) { LastReceived = MailOf("received", daysAgo) },
    };

    public static DraftFacts AdaAsked(string topic = "Pilot budget", int daysAgo = 7, Expectation expects = Expectation.Question) => Facts(NudgeReason.AwaitingTheirReply) with
    {
        Thread = new MailThread(new ThreadId("thread"), topic) { LastSent = MailOf("sent", daysAgo) with { Expects = expects } },
    };

    public static DraftFacts AdaPromised(string topic = "Pilot budget", int daysAgo = 8) => Facts(NudgeReason.PromiseOverdue) with
    {
        Thread = new MailThread(new ThreadId("thread"), topic) { LastSent = MailOf("sent", daysAgo) },
        Commitment = Promised(CommitmentSide.OwnerPromised, "sent", daysAgo),
    };

    public static DraftFacts AnaPromised(string topic = "Pilot budget", int daysAgo = 12) => Facts(NudgeReason.AwaitingTheirReply) with
    {
        Thread = new MailThread(new ThreadId("thread"), topic) { LastReceived = MailOf("received", daysAgo) },
        Commitment = Promised(CommitmentSide.OtherPromised, "received", daysAgo),
    };

    public static DraftFacts Fading(string? topic = "Move to Lisbon", int daysAgo = 120) => Facts(NudgeReason.FadingTie) with
    {
        LastContactAt = Now.AddDays(-daysAgo),
        LastContactKind = ContactKinds.Received,
        LastWroteAt = Now.AddDays(-daysAgo),
        LastTopic = topic is null ? null : new Topic(topic, new MessageId("last"), Now.AddDays(-daysAgo), null),
    };

    /// <summary>They met after they last wrote.</summary>
    public static DraftFacts FadingSinceMeeting(int daysAgo = 100) => Fading(null, daysAgo + 50) with
    {
        LastContactAt = Now.AddDays(-daysAgo),
        LastContactKind = ContactKinds.Met,
    };

    public static DraftFacts Dormant(string? topic, int daysAgo) => Fading(topic, daysAgo) with { Reason = NudgeReason.DormantTie };

    /// <summary>Ana introduced Eli, and the two met.</summary>
    public static DraftFacts MetThroughAna(string subject, int daysAgo) => Facts(NudgeReason.Thanks) with
    {
        Met = MeetingOf(subject, daysAgo, 0),
        Whom = new NamedAddress("Eli Moser", new EmailAddress("eli@northwind.example")),
        Told = new Evidence(EvidenceKind.Message, "introduction", null),
    };

    public static DraftFacts WouldLikeToMeetAna(int wroteDaysAgo) => Facts(NudgeReason.Introduction) with
    {
        Whom = new NamedAddress("Eli Moser", new EmailAddress("eli@northwind.example")),
        Told = new Evidence(EvidenceKind.Message, "wish", null),
        LastWroteAt = Now.AddDays(-wroteDaysAgo),
    };

    /// <summary>Ana wrote about something that somebody else the owner knows works on too.</summary>
    public static DraftFacts SharesAThread(string topic, int daysAgo) => Facts(NudgeReason.Introduction) with
    {
        Thread = new MailThread(new ThreadId("puzzle"), topic)
        {
            LastReceived = new ThreadMail { Id = new MessageId("puzzle"), At = Now.AddDays(-daysAgo), With = new PersonId(Ana), Direct = true },
        },
        Whom = new NamedAddress("Eli Moser", new EmailAddress("eli@northwind.example")),
        OtherWroteAt = Now.AddDays(-daysAgo - 3),
    };

    /// <summary>Eli agreed to meet Ana, who is asked now.</summary>
    public static DraftFacts EliWouldMeetAna(string? topic, int wroteDaysAgo) => SharesAThread(topic ?? "", wroteDaysAgo) with
    {
        Step = IntroductionStep.AskOther,
        LastWroteAt = Now.AddDays(-wroteDaysAgo),
    };

    /// <summary>Ana and Eli agreed to meet.</summary>
    public static DraftFacts BothWouldMeet(string? topic, int wroteDaysAgo) => EliWouldMeetAna(topic, wroteDaysAgo) with { Step = IntroductionStep.BringTogether };

    /// <summary>Ada would like to bring Ana together with Eli.</summary>
    public static DraftFacts Introduces(int wroteDaysAgo) => Facts(NudgeReason.Introduction) with
    {
        Wish = OwnersWish.Introduce,
        Whom = new NamedAddress("Eli Moser", new EmailAddress("eli@northwind.example")),
        OtherWroteAt = Now.AddDays(-wroteDaysAgo),
    };

    public static DraftFacts ChecksIn(int wroteDaysAgo) => Facts(NudgeReason.FadingTie) with { Wish = OwnersWish.CheckIn, LastWroteAt = Now.AddDays(-wroteDaysAgo) };

    public static DraftFacts AnaAsksOften() => Facts(NudgeReason.OneWay);

    public static DraftFacts From(this DraftFacts facts, string? name) => facts with { PersonName = name };

    public static DraftFacts InvitedByAna(this DraftFacts facts) => facts with
    {
        Met = facts.Met! with { OwnerOrganizes = false, Organizer = new NamedAddress("Ana Petrova", Ana) },
    };

    public static string Core(Draft draft) => string.Join("\n\n", draft.Text!.Split("\n\n")[1..^1]);

    private static DraftFacts Facts(NudgeReason reason) => new()
    {
        Owner = Ada,
        Person = new PersonId(Ana),
        PersonName = "Ana Petrova",
        Reason = reason,
        Stage = Stage.Connected,
        Now = Now,
    };

    private static Meeting MeetingOf(string subject, int daysAgo, int others) => new()
    {
        Id = new MeetingId("meeting"),
        Subject = subject,
        Start = Now.AddDays(-daysAgo),
        End = Now.AddDays(-daysAgo).AddMinutes(30),
        OwnerOrganizes = true,
        Attendees =
        [
            Guest("Ana Petrova", Ana),
            Guest("Ada Lind", Ada.Address),
            .. Enumerable.Range(0, others).Select(i => Guest("Ben Ito", new EmailAddress($"ben{i}@fabrikam.example"))),
        ],
    };

    private static Attendee Guest(string name, EmailAddress address) =>
        new(new NamedAddress(name, address), AttendeeRole.Required, MeetingAnswer.Accepted);

    private static Commitment Promised(CommitmentSide side, string mail, int daysAgo) => new()
    {
        Side = side,
        Person = new PersonId(Ana),
        Mail = new MessageId(mail),
        At = Now.AddDays(-daysAgo),
        Sentence = "I'll send the deck.",
        Language = "en",
        Direct = true,
    };

    private static ThreadMail MailOf(string id, int daysAgo) => new()
    {
        Id = new MessageId(id),
        At = Now.AddDays(-daysAgo),
        With = new PersonId(Ana),
        Direct = true,
    };
}
