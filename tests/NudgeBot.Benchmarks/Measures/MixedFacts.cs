using System.Globalization;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Benchmarks.Measures;

/// <summary>What words are wanted for in a usual week of many owners: the reasons, each with forty people and matters, in four languages.</summary>
internal static class MixedFacts
{
    private const int PeopleEach = 40;

    private static readonly DateTimeOffset Now = new(2026, 3, 11, 8, 0, 0, TimeSpan.Zero);
    private static readonly EmailAddress Ada = new("ada@contoso.example");

    private static readonly string[] Topics =
        ["Pilot review", "Budget for the spring campaign", "Umzug der Werkstatt", "Réunion de lancement", "Presupuesto del taller", "Coffee", "RE: 1:1", "Hiring plan, second draft", "Floor plan", ""];

    private static readonly string[] Names = ["Ana Petrova", "Okafor, Tom", "Léa Moreau", "Jürgen Groß", "María José Ruiz", "Nguyễn Văn An", "Sam Lee", "info"];

    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "fr", "es"];

    public static IReadOnlyList<DraftFacts> All() =>
        [.. from language in Languages from i in Enumerable.Range(0, PeopleEach) from facts in About(i) select facts with { Style = StyleOf(language, i) }];

    private static IEnumerable<DraftFacts> About(int i)
    {
        var (person, topic) = (new PersonId(new EmailAddress(string.Create(CultureInfo.InvariantCulture, $"person{i}@fabrikam.example"))), Topics[i % Topics.Length]);
        var blank = new DraftFacts { Owner = Owner, Person = person, PersonName = Names[i % Names.Length], Reason = NudgeReason.MetNotWritten, Stage = Stage.Connected, Now = Now };
        var met = blank with { Met = MeetingWith(person, topic, 1 + (i % 13)) };
        yield return met with { IsFirstMeeting = true };
        yield return met with { HadMetBefore = true };
        yield return met;
        yield return blank with { Reason = NudgeReason.AwaitingYourReply, Thread = Thread(person, topic) with { LastReceived = Mail(person, 2 + (i * 3)) } };
        yield return blank with { Reason = NudgeReason.AwaitingTheirReply, Thread = Thread(person, topic) with { LastSent = Mail(person, 7 + i) }, AskedTwice = i % 4 == 0 };
        yield return Promised(blank, topic, NudgeReason.PromiseDue, 3);
        yield return Promised(blank, topic, NudgeReason.PromiseOverdue, 9 + i);
        yield return Fading(blank, NudgeReason.FadingTie, topic, 90 + (5 * i));
        yield return Fading(blank, NudgeReason.DormantTie, topic, 370 + (40 * i));
    }

    private static Owner Owner { get; } = new() { Id = new OwnerId("ada"), DisplayName = "Ada Lind", Address = Ada, Addresses = new HashSet<EmailAddress> { Ada } };

    private static WritingStyle StyleOf(string language, int i) =>
        new(language, language is "en" ? Register.None : i % 2 == 0 ? Register.Formal : Register.Familiar, null, null, SignsWithFullName: false, i % 3 == 0 ? 80 : null);

    private static DraftFacts Fading(DraftFacts facts, NudgeReason reason, string topic, int days) => facts with
    {
        Reason = reason,
        LastContactAt = Now.AddDays(-days),
        LastContactKind = ContactKinds.Received,
        LastWroteAt = Now.AddDays(-days),
        LastTopic = new Topic(topic, new MessageId("last"), Now.AddDays(-days), null),
    };

    private static DraftFacts Promised(DraftFacts facts, string topic, NudgeReason reason, int days) => facts with
    {
        Reason = reason,
        Thread = Thread(facts.Person, topic) with { LastSent = Mail(facts.Person, days) },
        Commitment = new Commitment { Side = CommitmentSide.OwnerPromised, Person = facts.Person, Mail = new MessageId("mail"), At = Now.AddDays(-days), Sentence = "I will send you the figures by Friday.", Language = "en", Direct = true },
    };

    private static Meeting MeetingWith(PersonId person, string subject, int daysAgo) => new()
    {
        Id = new MeetingId("meeting"),
        Subject = subject,
        Start = Now.AddDays(-daysAgo),
        End = Now.AddDays(-daysAgo).AddMinutes(30),
        OwnerOrganizes = daysAgo % 2 == 0,
        Attendees = [new Attendee(new NamedAddress(null, person.Address), AttendeeRole.Required, MeetingAnswer.Accepted)],
    };

    private static MailThread Thread(PersonId person, string topic) => new(new ThreadId(person.Address.Value), topic);

    private static ThreadMail Mail(PersonId person, int daysAgo) => new() { Id = new MessageId("mail"), At = Now.AddDays(-daysAgo), With = person, Direct = true, Expects = Expectation.Question };
}
