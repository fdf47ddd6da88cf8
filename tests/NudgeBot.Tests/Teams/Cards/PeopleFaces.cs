using System.Text.Json.Nodes;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.People;

namespace NudgeBot.Tests.Teams.Cards;

/// <summary>Every face of the cards about people, with as much on them as there can be.</summary>
internal static class PeopleFaces
{
    private static readonly PersonId Someone = new(new EmailAddress("someone@fabrikam.example"));
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 8, 10, 0, TimeSpan.Zero);
    private static readonly Uri Mail = new("https://outlook.example/mail/" + new string('m', 300));

    /// <summary>Drawn once: the pictures on them take their time.</summary>
    private static readonly Lazy<IReadOnlyList<(string Name, JsonObject Face)>> Drawn = new(() => [.. Draw()]);

    public static IEnumerable<(string Name, JsonObject Face)> All => Drawn.Value.Select(face => (face.Name, face.Face.DeepClone().AsObject()));

    private static IEnumerable<(string Name, JsonObject Face)> Draw() =>
        from language in new[] { "en", "de", "fr", "es" }
        let words = PeopleWords.Of(language)
        from face in new[]
        {
            ("person", new PersonCard(words).Draw(Page(CardFaces.Outside, 12), words.Noted)),
            ("stranger", new PersonCard(words).Draw(Page("Ana Petrova", 0))),
            ("brief", new BriefCard(words).Draw(Record(NudgeReason.BeforeMeeting, "key"), [.. Enumerable.Repeat(Briefed(5), 4)])),
            ("brief of nothing left", new BriefCard(words).Draw(Record(NudgeReason.BeforeMeeting, "key"), [])),
            ("how did it go", new QuestionCard(words).Draw(Record(NudgeReason.HowDidItGo, "key"))),
            ("was it a yes", new QuestionCard(words).Draw(Answered())),
            ("first meeting", CardElements.Card([.. FirstMeetingNote.Draw(Record(NudgeReason.MetNotWritten, "key"), words)])),
        }
        select ($"{face.Item1} {language}", face.Item2);

    /// <summary>Somebody was asked about meeting Rosa, and has written.</summary>
    public static NudgeRecord Answered() =>
        Record(NudgeReason.Introduction, IntroductionKey.Of(Someone, new PersonId(new EmailAddress("rosa@adatum.example")), IntroductionStep.HasAnswered).Value);

    public static NudgeRecord Record(NudgeReason reason, string key) => new()
    {
        Id = new Guid("0f0e0d0c-0b0a-0908-0706-050403020100"),
        Nudge = new Nudge
        {
            Key = new NudgeKey(key),
            Person = Someone,
            Name = CardFaces.Outside,
            Reason = reason,
            Score = 1,
            Stage = Stage.Conversing,
            Why = CardFaces.Outside,
            When = CardFaces.Outside,
            Evidence = [new Evidence(EvidenceKind.Event, "AAMk", Mail)],
            Draft = new("en", null, null, null, null, null, []),
            Since = Monday,
        },
        State = NudgeState.Shown,
        DecidedAt = Monday,
        Revision = 3,
    };

    /// <param name="count">Of everything there is a list of.</param>
    public static PersonPage Page(string name, int count) => new()
    {
        Person = Someone,
        Name = name,
        Tie = new Tie { Person = Someone, Stage = Stage.Converted, Strength = new TieStrength(0.7), Reciprocity = new Reciprocity(3, 3, 0), Cadence = null, LastContactOn = null, LastContactKinds = ContactKinds.None },
        Circle = null,
        CircleIsOwners = false,
        Closeness = Closeness.Close,
        StrengthReasons = [.. Enumerable.Repeat("You wrote on 4 days of the last year, they on 4 days.", Math.Min(count, 3))],
        Last = "You wrote on Friday 6 March; I see no mail from them since.",
        Rhythm = count == 0 ? null : "Usually you are in touch about once a month.",
        YouOwe = Owes(count),
        TheyOwe = Owes(count),
        Notes = [.. Enumerable.Range(0, count).Select(i => Note(i))],
        CommonGround = [.. Enumerable.Repeat(new CommonGround($"You last wrote about “{CardFaces.Outside}”.", Mail), Math.Min(count, 5))],
        TimeLine = new TimeLine(new DateOnly(2024, 3, 9), new DateOnly(2026, 3, 9), [.. Enumerable.Range(0, 30 * count).Select(i => new ContactDay(new DateOnly(2024, 3, 9).DayNumber + (2 * i), (ContactKinds)(1 + (i % 7))))], "In the last two years: mail from you on 4 days."),
    };

    private static BriefedPerson Briefed(int count) =>
        new(Someone, CardFaces.Outside, "You wrote on Friday 6 March.", Owes(count), Owes(count), [.. Enumerable.Range(0, 3).Select(Note)]) { IsNew = false, IsLapsed = false };

    private static IReadOnlyList<Owed> Owes(int count) => [.. Enumerable.Range(0, count).Select(i => new Owed(
        new Commitment { Side = CommitmentSide.OwnerPromised, Person = Someone, Mail = new MessageId($"m{i}"), At = Monday, Sentence = $"{i} {CardFaces.Outside} {new string('w', 120)}", Language = "en", WebLink = Mail },
        CardFaces.Outside,
        "by Friday 13 March",
        IsLate: i % 2 == 0))];

    private static MemoryFact.Note Note(int at) => new(Someone, $"{at} {CardFaces.Outside} {new string('n', 900)}") { Id = Guid.Empty, At = Monday.AddDays(at) };
}
