using System.Text.RegularExpressions;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Speech;

/// <summary>Why the owner sees a nudge, in the owner's language.</summary>
[Trait("Product", "N1")]
public sealed partial class WhyLanguagesTests
{
    private static readonly string[] Languages = ["en", "de", "fr", "es"];
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Those that no finding carries have words of their own, which are tested with all packs.</summary>
    private static IEnumerable<NudgeReason> Found => Enum.GetValues<NudgeReason>().Where(reason => !reason.AsksForNoWord());

    public static TheoryData<string, NudgeReason> EveryReason()
    {
        var all = new TheoryData<string, NudgeReason>();
        foreach (var language in Languages)
        {
            foreach (var reason in Found) all.Add(language, reason);
        }

        return all;
    }

    [Theory, MemberData(nameof(EveryReason))]
    public void Every_reason_is_told_in_whole_sentences_with_the_name_in_them(string language, NudgeReason reason) => Assert.All(FindingsOf(reason), finding =>
    {
        var why = WhyOf(finding, language);
        Assert.Contains("Ana", why, StringComparison.Ordinal);
        Assert.Matches(@"[.?]$", why);
        Assert.DoesNotMatch(@"\{|\}|  |\.\.", why);
        Assert.DoesNotMatch(@" [.,]|: \.", why);
    });

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void No_English_word_is_left_in_another_language(string language) =>
        Assert.All(Found.SelectMany(FindingsOf), finding => Assert.DoesNotMatch(English(), WhyOf(finding, language)));

    [Theory]
    [InlineData("de", "In Ihrem Kalender stand am Freitag ein Termin mit Ana. Seitdem sehe ich keine Mail zwischen Ihnen beiden; Anrufe und Chats sehe ich nicht.")]
    [InlineData("fr", "Une réunion avec Ana figurait dans votre calendrier vendredi. Je ne vois aucun mail entre vous depuis ; les appels et les chats m’échappent.")]
    [InlineData("es", "En su calendario había una reunión con Ana el viernes. Desde entonces no veo ningún correo entre ustedes; las llamadas y los chats no puedo verlos.")]
    public void A_meeting_without_a_word_since_claims_no_more_than_the_calendar_proves(string language, string why) =>
        Assert.Equal(why, WhyOf(FindingsOf(NudgeReason.MetNotWritten).First(), language));

    [Theory]
    [InlineData("en", "Ana asked you on Friday: “Lisboa?” I see no answer from you in your mail.")]
    [InlineData("de", "Ana hat Sie am Freitag gefragt: „Lisboa?“ In Ihrem Postfach sehe ich keine Antwort von Ihnen.")]
    [InlineData("fr", "Ana vous a posé une question vendredi : « Lisboa? » Je ne vois pas de réponse de votre part dans vos mails.")]
    [InlineData("es", "Ana le hizo una pregunta el viernes: «Lisboa?» No veo ninguna respuesta suya en su correo.")]
    public void A_question_is_quoted_as_the_language_quotes(string language, string why) =>
        Assert.Equal(why, WhyOf(FindingsOf(NudgeReason.AwaitingYourReply).First(), language));

    [Theory]
    [InlineData("en", "You told Ana you would send the deck by Thursday. It is due tomorrow. I see no sign of it in your mail yet.")]
    [InlineData("de", "Sie haben Ana am Freitag geschrieben: „I'll send the deck by Thursday.“ Fällig ist es morgen. In Ihrem Postfach sehe ich noch nichts davon.")]
    [InlineData("fr", "Vous avez écrit à Ana vendredi : « I'll send the deck by Thursday. » C’est attendu demain. Je n’en vois pas encore trace dans vos mails.")]
    [InlineData("es", "Usted escribió a Ana el viernes: «I'll send the deck by Thursday.» Vence mañana. Aún no veo rastro de ello en su correo.")]
    public void An_English_promise_is_turned_for_an_English_owner_and_quoted_for_any_other(string language, string why)
    {
        var promise = Promise(CommitmentSide.OwnerPromised) with { Sentence = "I'll send the deck by Thursday.", DueOn = new DateOnly(2026, 3, 12) };
        Assert.Equal(why, WhyOf(Finding(NudgeReason.PromiseDue) with { Commitment = promise }, language));
    }

    [Theory]
    [InlineData("de", "Ein Termin · Freitag, 6. März, 10:00", "Guten Tag Ana Petrović,")]
    [InlineData("fr-CA", "Une réunion · vendredi 6 mars, 10:00", "Bonjour Ana Petrović,")]
    [InlineData("es-MX", "Una reunión · viernes 6 de marzo, 10:00", "Hola, Ana Petrović:")]
    [InlineData("pt-BR", "A meeting · Friday 6 March, 10:00", "Hi Ana,")]
    public void The_card_and_words_to_somebody_never_written_to_are_in_the_owners_language(string language, string when, string greeting)
    {
        var story = new Story(Berlin() with { Language = language }).Met("2026-03-06 10:00", Ana);
        var nudge = story.Write(Assert.Single(story.DecideAt("2026-03-09 09:30").Shown), "2026-03-09 09:30");
        Assert.Equal(when, nudge.When);
        Assert.StartsWith(greeting, nudge.Draft.Text, StringComparison.Ordinal);
    }

    private static string WhyOf(Finding finding, string language) =>
        new WhyLine(PersonName.Of(Ana.Name, Ana.Address), Berlin() with { Language = language }, Now).Of(finding, Facts(finding));

    /// <summary>A reason in each of the shapes that have a sentence of their own.</summary>
    private static IEnumerable<Finding> FindingsOf(NudgeReason reason) => reason switch
    {
        NudgeReason.MetNotWritten => [Finding(reason), Finding(reason) with { IsFirstMeeting = true }],
        NudgeReason.AwaitingYourReply or NudgeReason.AwaitingTheirReply =>
        [
            Finding(reason),
            Finding(reason) with { Mail = Mail(null, Expectation.Request) },
            Finding(reason) with { Mail = Mail("Lisboa", Expectation.Question) with { At = Now.AddDays(-50) } },
            .. reason == NudgeReason.AwaitingTheirReply ? [Finding(reason) with { Commitment = Promise(CommitmentSide.OtherPromised) }] : Array.Empty<Finding>(),
        ],
        NudgeReason.PromiseDue or NudgeReason.PromiseOverdue => Promises(reason, CommitmentSide.OwnerPromised).Concat(Promises(reason, CommitmentSide.OwnerOffered)),
        NudgeReason.RequestDue => Promises(reason, CommitmentSide.AskedOfOwner),
        NudgeReason.FadingTie => [Finding(reason), Finding(reason) with { WishedDays = 30 }],
        NudgeReason.Introduction => [Finding(reason), Finding(reason) with { AboutThread = new MailThread(new ThreadId("other"), "Porto 12") { LastReceived = Mail(null, Expectation.Question) } }],
        NudgeReason.Restart => FindingsOf(NudgeReason.AwaitingYourReply).Select(finding => finding with { Reason = reason, Underlying = finding.Reason, BackOn = new DateOnly(2026, 3, 9) }),
        _ => [Finding(reason)],
    };

    private static IEnumerable<Finding> Promises(NudgeReason reason, CommitmentSide side) =>
        from thing in Enum.GetValues<CommitmentThing>()
        from days in (int?[])[null, -30, -1, 0, 1, 3, 40]
        select Finding(reason) with { Commitment = Promise(side) with { Thing = thing, DueOn = days is { } ahead ? new DateOnly(2026, 3, 11).AddDays(ahead) : null } };

    private static Finding Finding(NudgeReason reason) => new()
    {
        Key = new NudgeKey("key"),
        Person = new PersonId(Ana.Address),
        Reason = reason,
        Since = Now.AddDays(-40),
        Thread = new MailThread(new ThreadId("thread"), "Lisboa 7"),
        Mail = Mail("Lisboa?", Expectation.Question),
        Meeting = new Meeting { Id = new MeetingId("meeting"), Subject = "Lisboa 7", Start = Now.AddDays(-5), End = Now.AddDays(-5).AddHours(1), OwnerOrganizes = true, OwnerAnswer = MeetingAnswer.Organizer, Organizer = Ada, Attendees = [] },
        Sign = new PersonSign(SignKind.Introduced, Now.AddDays(-9), new MessageId("sign"), null),
        Favours = 5,
        OpenQuestions = 3,
    };

    private static ThreadMail Mail(string? asks, Expectation expects) => new() { Id = new MessageId("mail"), At = Now.AddDays(-5), With = new PersonId(Ana.Address), Asks = asks, Expects = expects };

    private static Commitment Promise(CommitmentSide side) => new()
    {
        Side = side,
        Person = new PersonId(Ana.Address),
        Mail = new MessageId("mail"),
        At = Now.AddDays(-5),
        Sentence = "Lisboa 7",
        Language = "en",
    };

    private static DraftFacts Facts(Finding finding) => new()
    {
        Owner = new Story().History.Owner,
        Person = finding.Person,
        Reason = finding.Reason,
        Stage = Stage.Conversing,
        Now = Now,
        Whom = Joe,
        LastContactKind = ContactKinds.Sent,
        LastWroteAt = Now.AddDays(-40),
        LastTopic = new Topic("Lisboa 7", new MessageId("last"), Now.AddDays(-40), null),
    };

    [GeneratedRegex(@"\b(the|your|you|with|and|from|about|since|meeting|answer|asked|wrote|ago|last|today)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();
}
