using System.Text.Json.Nodes;
using NudgeBot.Accounts;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.Ties;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.People;
using NudgeBot.Teams.Words.Writing;

namespace NudgeBot.BrowserTests.Cards;

/// <summary>Every face of every card as its owner would see it, under the name of its picture.</summary>
internal sealed class SampleFaces(string language, string name = "Ana Petrović", string other = "Lars Østby")
{
    private static readonly Uri Mail = new("https://outlook.example/mail");

    private readonly SampleNudges nudges = new(language, name, other);
    private readonly PeopleWords people = PeopleWords.Of(language);

    public IEnumerable<(string Name, JsonObject Face)> All =>
    [
        .. Enum.GetValues<NudgeReason>().Select(reason => ($"open-{reason}", Alone(nudges.Shown(reason)))),
        .. Enum.GetValues<NudgeState>().Select(state => ($"state-{state}", Alone(nudges.Answered(state)))),
        ("open-with-a-remark", Alone(nudges.Shown(NudgeReason.FadingTie) with { Remark = $"{name} wrote before the hour came, so I sent nothing. Look at it first; your words are kept here." })),
        ("digest-open", Digest(nudges.Shown(NudgeReason.AwaitingYourReply), nudges.Shown(NudgeReason.MetNotWritten), nudges.Shown(NudgeReason.Invitation))),
        ("digest-mixed", Digest(nudges.Answered(NudgeState.Sent), nudges.Shown(NudgeReason.MetNotWritten), nudges.Answered(NudgeState.Snoozed))),
        ("digest-questions", Digest(nudges.Shown(NudgeReason.HowDidItGo), nudges.Shown(NudgeReason.Introduction, IntroductionStep.HasAnswered), nudges.Answered(NudgeState.Drafted))),
        ("question-was-it-a-yes", Alone(nudges.Shown(NudgeReason.Introduction, IntroductionStep.HasAnswered))),
        ("invitation-to-answer-in-outlook", new NudgeCard(nudges.Settings, answersInvitations: false).Draw(nudges.Shown(NudgeReason.Invitation))),
        .. Enum.GetValues<ConsentState>().Select(state => ($"welcome-{state}", WelcomeCard.Draw(new Consent(state, SampleNudges.Monday, "owner"), other, language))),
        ("welcome-by-the-organisation", WelcomeCard.Draw(new Consent(ConsentState.Given, SampleNudges.Monday, Installations.Organisation), other, language)),
        ("help", HelpCard.Draw()),
        ("go-on", new GoOnCard(language).Ask()),
        ("goes-on", new GoOnCard(language).GoesOn()),
        ("goes-on-with-less", new GoOnCard(language).GoesOn(new NudgePolicy(1, 3, 1))),
        ("stopped", new GoOnCard(language).Stopped()),
        ("quiet-week", new QuietCard(language).Draw(Quiet)),
        ("person", new PersonCard(people).Draw(Page, people.Noted)),
        ("brief", new BriefCard(people).Draw(nudges.Shown(NudgeReason.BeforeMeeting), [Briefed(name), Briefed(other)])),
    ];

    /// <summary>What is asked of the owner, and what comes of it.</summary>
    public IEnumerable<(string Name, JsonObject Face)> Writing
    {
        get
        {
            var (asking, ways, words) = (nudges.Asking, nudges.WithWays, WritingWords.Of(language));
            return
            [
                ("asks-for-a-line-or-a-day", Alone(asking)),
                ("asks-for-one-of-the-two", new DigestCard(nudges.Settings, answersInvitations: true).Draw([nudges.Asking with { Id = asking.Id, Remark = words.OneOfTheTwo }], new HandedBack(asking.Id, new OwnersPartInput("Yes, it stays at 4.20.", "2026-03-12"), null))),
                ("composed", Alone(nudges.Composed)),
                ("with-other-ways", Alone(ways)),
                ("send-as-it-is", new DigestCard(nudges.Settings, answersInvitations: true).Draw([nudges.WithWays with { Id = ways.Id, Remark = words.Stale("yesterday", "on Monday 9 March") }], new HandedBack(ways.Id, null, NudgeCardAnswer.SendVerb))),
                ("digest", Digest(nudges.Asking, nudges.Composed, nudges.WithWays)),
            ];
        }
    }

    private QuietLines Quiet => new(
        14,
        [(Silence.Bulk, 9), (Silence.AlreadyInContact, 3), (Silence.Cap, 1), (Silence.Resting, 1)],
        [
            new QuietLine(new NudgeKey("a"), name, NudgeReason.FadingTie, Silence.Cap, IsWanted: false),
            new QuietLine(new NudgeKey("b"), other, NudgeReason.AwaitingTheirReply, Silence.Resting, IsWanted: true),
        ]);

    private PersonPage Page => new()
    {
        Person = SampleNudges.Somebody,
        Name = name,
        Tie = new Tie { Person = SampleNudges.Somebody, Stage = Stage.Converted, Strength = new TieStrength(0.7), Reciprocity = new Reciprocity(3, 3, 0), Cadence = null, LastContactOn = null, LastContactKinds = ContactKinds.None },
        Circle = null,
        CircleIsOwners = false,
        Closeness = Closeness.Close,
        StrengthReasons = ["You wrote on 14 days of the last year, they on 12 days.", "You met 5 times in the last year."],
        Last = "You wrote on Friday 6 March; I see no mail from them since.",
        Rhythm = "Usually you are in touch about once a month.",
        YouOwe = [Owes(isLate: true)],
        TheyOwe = [Owes(isLate: false)],
        Notes = [Note],
        CommonGround = [new CommonGround("You last wrote about “Spring Catalogue”.", Mail)],
        TimeLine = new TimeLine(new DateOnly(2024, 3, 9), new DateOnly(2026, 3, 9), [.. Enumerable.Range(0, 60).Select(i => new ContactDay(new DateOnly(2024, 3, 20).DayNumber + (11 * i), (ContactKinds)(1 + (i % 7))))], "In the last two years: mail from you on 34 days, from them on 34 days, 34 meetings."),
    };

    private static MemoryFact.Note Note => new(SampleNudges.Somebody, "climbs; her daughter started school") { Id = Guid.Empty, At = SampleNudges.Monday };

    private JsonObject Alone(NudgeRecord record) => Digest(record);

    private JsonObject Digest(params NudgeRecord[] records) => new DigestCard(nudges.Settings, answersInvitations: true).Draw(records);

    private static BriefedPerson Briefed(string whom) =>
        new(SampleNudges.Somebody, whom, "You wrote on Friday 6 March.", [Owes(isLate: true)], [Owes(isLate: false)], [Note]) { IsNew = false, IsLapsed = false };

    private static Owed Owes(bool isLate) => new(
        new Commitment { Side = CommitmentSide.OwnerPromised, Person = SampleNudges.Somebody, Mail = new MessageId("m"), At = SampleNudges.Monday, Sentence = "I will send you the deck for the Spring Catalogue.", Language = "en", WebLink = Mail },
        "Ana",
        "by Friday 13 March",
        isLate);
}
