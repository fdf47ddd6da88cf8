using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Evidence of any kind: every reason that has words, any age, people and matters pleasant and hostile, every language, register, tone and length.</summary>
internal static class AnyFacts
{
    public static readonly string[] Names =
    [
        "Ana Petrova", "Okafor, Tom", "Jürgen Groß", "María José Ruiz", "Nguyễn Văn An", "O'Brien, Sinéad", "Jean-Luc Moreau", "Þóra Jónsdóttir", "王小明", "محمد علي",
        "Ravi K. Subramaniam", "Sam Lee (External)", "Sanne de Vries", "Łukasz Żak", "Иван Петров", "Olumide Adébáyò", "Aiko Tanaka", "Kim", "Anne-Marie von der Leyen", "Noor Haddad",
    ];

    private static readonly string[] Matters =
    [
        "Pilot review", "Budget for the spring campaign", "Umzug der Werkstatt", "Réunion de lancement", "Presupuesto del taller", "Coffee", "RE: 1:1", "Floor plan", "FW: AW: Floor plan",
        "Lunch w/ Ana", "Move to Lisbon", "", "teams meeting", "Ada <> Ana", "Q3 figures, second draft", "Kaffee mit Jürgen", "Project Heron",
    ];

    private static readonly string[] Sentences = ["I'll send the deck.", "I will send you the price list by Monday.", "Ich schicke dir die Liste bis Freitag.", "Je vous envoie le devis.", "Le mando la lista el lunes."];

    private static readonly TimeZoneInfo[] Zones =
        [TimeZoneInfo.Utc, TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(9), "east", "east"), TimeZoneInfo.CreateCustomTimeZone("west", TimeSpan.FromHours(-8), "west", "west")];

    private static readonly string[] HostileNames = [.. HostileLine.All.Where(line => line.Kind is "name").Select(line => line.Value)];
    private static readonly string[] HostileMatters = [.. HostileLine.All.Where(line => line.Kind is not "name").Select(line => line.Value)];

    private static Gen<string> AnyName => Gen.Frequency((7, Gen.Elements(Names)), (2, Gen.Elements(HostileNames)), (1, Gen.Constant("")));

    private static Gen<string> AnyMatter => Gen.Frequency((5, Gen.Elements(Matters)), (1, Gen.Elements(HostileMatters)));

    /// <summary>Days, most of them few.</summary>
    private static Gen<int> AnyAge => Gen.Frequency((4, Gen.Choose(1, 14)), (3, Gen.Choose(15, 340)), (2, Gen.Choose(341, 5000)));

    public static Gen<DraftFacts> Any { get; } =
        from facts in AnyBlank
        from matter in AnyMatter
        from age in AnyAge
        from other in AnyAge
        from kind in Gen.Choose(0, 12)
        from flag in Gen.Elements(true, false)
        select About(facts, kind, matter, age, other, flag);

    private static Gen<DraftFacts> AnyBlank =>
        from person in Gen.Choose(0, 500)
        from name in AnyName
        from hour in Gen.Choose(0, 24 * 700)
        from zone in Gen.Elements(Zones)
        from style in AnyStyle
        from tone in Gen.Elements(Tones.All, Tones.All, Tones.Formal, Tones.Plain, Tones.Warm)
        from length in Gen.Elements(TextLengths.Letters, TextLengths.Letters, TextLengths.Brief, TextLengths.Full, TextLengths.Chat)
        select Story.Fading() with
        {
            Owner = Story.Ada with { Settings = MailboxSettings.Default with { Zone = zone } },
            Person = new PersonId(new EmailAddress(string.Create(CultureInfo.InvariantCulture, $"p{person}@fabrikam.example"))),
            PersonName = name,
            Now = Story.Now.AddHours(hour),
            LastContactAt = null,
            LastContactKind = ContactKinds.None,
            LastWroteAt = null,
            LastTopic = null,
            Style = style,
            Manner = new Manner(tone, length),
        };

    private static Gen<WritingStyle?> AnyStyle =>
        from language in Gen.Elements("en", "de", "fr", "es")
        from register in Gen.Elements(Register.None, Register.Formal, Register.Familiar)
        from own in Gen.Elements(true, false, false)
        from words in Gen.Elements(20, 45, 120)
        let known = PhraseBook.Of(language).Salutations
        from opening in Gen.Elements(known.Openings.ToArray())
        from closing in Gen.Elements(known.Closings.ToArray())
        select new WritingStyle(language, register, own ? opening : null, own ? closing : null, own && words > 100, own ? words : null);

    /// <summary>One of the reasons, as the finder would hand it over.</summary>
    private static DraftFacts About(DraftFacts facts, int kind, string matter, int age, int other, bool flag) => kind switch
    {
        0 => Met(facts, matter, age, flag ? 0 : other % 9) with { IsFirstMeeting = true },
        1 => Met(facts, matter, age, flag ? 0 : other % 9) with { HadMetBefore = flag, Note = flag ? "training new staff" : null },
        2 => Received(facts, NudgeReason.AwaitingYourReply, matter, age),
        3 => Received(facts, NudgeReason.AwaitingYourReply, matter, age) with { OwnerReturnedOn = flag ? DateOnly.FromDateTime(facts.Now.UtcDateTime) : null },
        4 => Sent(facts, NudgeReason.AwaitingTheirReply, matter, age, flag) with { AskedTwice = other % 3 == 0 },
        5 => Promised(facts, NudgeReason.PromiseDue, CommitmentSide.OwnerPromised, matter, Math.Min(age, 20), other),
        6 => Promised(facts, NudgeReason.PromiseOverdue, CommitmentSide.OwnerPromised, matter, age, other),
        7 => Promised(facts, NudgeReason.AwaitingTheirReply, CommitmentSide.OtherPromised, matter, age, other),
        8 => Silent(facts, NudgeReason.FadingTie, matter, 60 + age, flag, other),
        9 => Silent(facts, NudgeReason.DormantTie, matter, 370 + age, flag: false, other),
        10 => Met(facts, matter, age, 0) with { Reason = NudgeReason.Thanks, Whom = Eli, Told = new Evidence(EvidenceKind.Message, "told", null) },
        11 => Introduced(Received(facts, NudgeReason.Introduction, matter, age), other, flag),
        _ => flag ? facts with { Reason = NudgeReason.OneWay } : Received(facts, NudgeReason.RequestDue, matter, age),
    };

    private static NamedAddress Eli { get; } = new("Eli Moser", new EmailAddress("eli@northwind.example"));

    private static DraftFacts Met(DraftFacts facts, string title, int daysAgo, int others)
    {
        var (story, start) = (Story.Met(title, 0, others).Met!, facts.Now.AddDays(-daysAgo));
        return facts with { Reason = NudgeReason.MetNotWritten, Met = story with { Start = start, End = start.AddHours(1), OwnerOrganizes = daysAgo % 2 == 0, Organizer = daysAgo % 3 == 0 ? new NamedAddress(facts.PersonName, facts.Person.Address) : null } };
    }

    private static DraftFacts Received(DraftFacts facts, NudgeReason reason, string topic, int daysAgo) =>
        facts with { Reason = reason, Thread = new MailThread(new ThreadId("thread"), topic) { LastReceived = MailOf(facts, daysAgo, Expectation.Question) } };

    private static DraftFacts Sent(DraftFacts facts, NudgeReason reason, string topic, int daysAgo, bool asks) =>
        facts with { Reason = reason, Thread = new MailThread(new ThreadId("thread"), topic) { LastSent = MailOf(facts, daysAgo, asks ? Expectation.Question : Expectation.Request) } };

    private static DraftFacts Promised(DraftFacts facts, NudgeReason reason, CommitmentSide side, string topic, int daysAgo, int other) => Sent(facts, reason, topic, daysAgo, asks: false) with
    {
        Commitment = Story.AdaPromised().Commitment! with
        {
            Side = side,
            Person = facts.Person,
            Mail = new MessageId("mail"),
            At = facts.Now.AddDays(-daysAgo),
            Sentence = Sentences[other % Sentences.Length],
            Language = new[] { "en", "en", "de", "fr", "es" }[other % Sentences.Length],
            DueOn = other % 2 == 0 ? DateOnly.FromDateTime(facts.Now.UtcDateTime).AddDays(reason == NudgeReason.PromiseDue ? 1 : -Math.Min(other, 30)) : null,
        },
    };

    private static DraftFacts Silent(DraftFacts facts, NudgeReason reason, string topic, int daysAgo, bool flag, int other) => facts with
    {
        Reason = reason,
        LastWroteAt = facts.Now.AddDays(-daysAgo),
        LastContactAt = facts.Now.AddDays(flag ? -daysAgo + Math.Min(other, daysAgo - 30) : -daysAgo),
        LastContactKind = flag ? ContactKinds.Met : ContactKinds.Received,
        LastTopic = other % 3 == 0 ? null : new Topic(topic, new MessageId("last"), facts.Now.AddDays(-daysAgo), null),
    };

    private static DraftFacts Introduced(DraftFacts facts, int other, bool flag) => facts with
    {
        Whom = Eli,
        Told = new Evidence(EvidenceKind.Message, "told", null),
        OtherWroteAt = other % 4 == 0 ? null : facts.Now.AddDays(-other),
        LastWroteAt = facts.Now.AddDays(-other - 20),
        Step = other % 4 == 0 || !flag ? null : other % 4 == 1 ? IntroductionStep.AskOther : IntroductionStep.BringTogether,
    };

    private static ThreadMail MailOf(DraftFacts facts, int daysAgo, Expectation expects) =>
        new() { Id = new MessageId("mail"), At = facts.Now.AddDays(-daysAgo), With = facts.Person, Direct = true, Expects = expects };
}
