using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Commitments;

/// <summary>Moments 1, 5, 9 and 15. Tuesday is 3 March 2026; Ada is in Berlin and works from 9:00.</summary>
[Trait("Product", "D7 D8 D9 I4")]
public sealed class PromiseTests
{
    public static TheoryData<string> DueOnThursday =>
    [
        "Hi Ana,\n\nThank you for the call. I'll send the deck by Thursday.\n\nAda",
        "Good to talk! You will have the slides by Thursday noon.",
        "Liebe Ana,\n\nich schicke Ihnen die Präsentation bis Donnerstag.\n\nAda",
        "Die Unterlagen bekommst du übermorgen von mir.",
        "Bonjour Ana,\n\nje vous enverrai la présentation d'ici jeudi.\n\nAda",
        "Je te transmets le contrat après-demain.",
        "Hola Ana:\n\nte enviaré la presentación para el jueves.\n\nAda",
        "Tendrás el informe pasado mañana.",
    ];

    public static TheoryData<string> Undelivered =>
    [
        "Running a bit late with this, sorry.",
        "Not quite ready yet, still working on it.",
        "Das dauert leider noch etwas.",
        "J'y travaille, un peu de retard.",
        "Perdón por el retraso, todavía sigo con ello.",
        "Thanks, see you soon!",
        "Which format do you want it in?",
    ];

    public static TheoryData<string> Delivered =>
    [
        "Here is the deck.",
        "Please find the slides attached.",
        "The deck: https://files.contoso.example/deck/42",
        "Anbei die Präsentation.",
        "Hier ist das Dokument.",
        "Ci-joint la présentation.",
        "Voici le contrat.",
        "Adjunto la presentación.",
        "Aquí tienes el informe.",
    ];

    private static Story Knows() => new Story().Sent("2026-02-02 10:00", Ana, "Good morning.", "old").Received("2026-02-03 10:00", Ana, "Good morning to you.", "old");

    private static Story Promised(string words) => Knows().Met("2026-03-03 10:00", Ana).Sent("2026-03-03 15:00", Ana, words, "t");

    [Fact]
    public void A_forecast_without_a_day_is_no_promise()
    {
        var story = new Story().Sent("2026-02-02 10:00", Ana, "Good morning.", "t").Received("2026-02-03 10:00", Ana, "The students voted, so you will have a friendly room.", "t");

        Assert.Empty(story.DecideAt("2026-02-16 09:30").Shown);
    }

    [Fact]
    public void The_promised_deck_is_missed_on_Friday_morning()
    {
        var story = Promised("Hi Ana,\n\nThank you for the call. I'll send the deck by Thursday.\n\nAda");

        var nudge = story.Write(Assert.Single(story.DecideAt("2026-03-06 09:10").Shown), "2026-03-06 09:10");

        Assert.Equal(NudgeReason.PromiseOverdue, nudge.Reason);
        Assert.Equal("You told Ana you would send the deck by Thursday. I see no sign it went.", nudge.Why);
        Assert.NotNull(nudge.Draft.Text);
        Assert.Contains("“I'll send the deck by Thursday.”", nudge.Draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DueOnThursday))]
    public void A_promise_is_due_on_its_day_and_late_the_working_morning_after(string words)
    {
        Assert.Empty(Promised(words).DecideAt("2026-03-03 16:00").Shown);
        Assert.Equal(NudgeReason.PromiseDue, Assert.Single(Promised(words).DecideAt("2026-03-05 09:10").Shown).Reason);
        Assert.Empty(Promised(words).DecideAt("2026-03-06 08:00").Shown);
        Assert.Equal(NudgeReason.PromiseOverdue, Assert.Single(Promised(words).DecideAt("2026-03-06 09:10").Shown).Reason);
    }

    [Theory]
    [MemberData(nameof(DueOnThursday))]
    public void The_same_words_from_Ana_are_her_promise_and_never_the_owners(string words)
    {
        var story = Knows().Received("2026-03-03 15:00", Ana, words.Replace("Ana", "Ada", StringComparison.Ordinal), "t");

        var decision = story.DecideAt("2026-03-06 09:10");

        Assert.Equal(NudgeReason.AwaitingTheirReply, Assert.Single(decision.Shown).Reason);
        Assert.DoesNotContain(decision.Shown.Concat(decision.Waiting.Select(w => w.Finding)), f => f.Reason is NudgeReason.PromiseOverdue or NudgeReason.PromiseDue);
    }

    [Theory]
    [MemberData(nameof(Delivered))]
    public void The_thing_sent_in_that_thread_keeps_the_promise(string words) =>
        AssertKept(Promised("I'll send the deck by Thursday.").Sent("2026-03-05 11:00", Ana, words, "t"));

    [Theory]
    [MemberData(nameof(Delivered))]
    public void The_thing_sent_in_another_thread_keeps_the_promise(string words) =>
        AssertKept(Promised("Ich schicke Ihnen die Präsentation bis Donnerstag.").Sent("2026-03-05 11:00", Ana, words, "other"));

    [Fact]
    public void A_file_in_another_thread_keeps_the_promise() =>
        AssertKept(Promised("I'll send the deck by Thursday.").SentFile("2026-03-05 11:00", Ana, "Best, Ada", "other"));

    [Fact]
    public void Her_word_that_it_arrived_keeps_the_promise() =>
        AssertKept(Promised("I'll send the deck by Thursday.").Received("2026-03-05 11:00", Ana, "Got the deck, thank you!", "t"));

    [Theory]
    [MemberData(nameof(Undelivered))]
    public void A_word_about_the_debt_does_not_pay_it(string words) =>
        Assert.Contains(
            Promised("I'll send the deck by Thursday.").Sent("2026-03-05 11:00", Ana, words, "t").DecideAt("2026-03-06 09:10").Shown,
            f => f.Reason == NudgeReason.PromiseOverdue);

    [Fact]
    public void What_went_to_somebody_else_or_went_before_keeps_no_promise()
    {
        var story = Knows().SentFile("2026-03-02 10:00", Ana, "Another file.", "before").Sent("2026-03-03 15:00", Ana, "I'll send the deck by Thursday.", "t").SentFile("2026-03-05 11:00", Joe, "Here is the deck.", "joe");

        Assert.Contains(story.DecideAt("2026-03-06 09:10").Shown, f => f.Reason == NudgeReason.PromiseOverdue);
    }

    [Fact]
    public void A_new_date_takes_the_place_of_the_old_one()
    {
        var story = Promised("I'll send the deck by Thursday.").Sent("2026-03-05 11:00", Ana, "Running late, sorry. I'll send the deck by Tuesday.", "t");

        Assert.Empty(story.DecideAt("2026-03-06 09:10").Shown);
        Assert.Equal("You told Ana you would send the deck by Tuesday. I see no sign it went.", story.Write(Assert.Single(story.DecideAt("2026-03-11 09:10").Shown), "2026-03-11 09:10").Why);
    }

    [Theory]
    [InlineData("I'll call you on Thursday.")]
    [InlineData("Ich rufe Sie am Donnerstag an.")]
    [InlineData("Je vous appellerai jeudi.")]
    [InlineData("Te llamaré el jueves.")]
    public void A_later_meeting_keeps_a_promised_call(string words)
    {
        AssertKept(Knows().Sent("2026-03-03 15:00", Ana, words, "t").Met("2026-03-05 14:00", Ana));
        Assert.Contains(Knows().Sent("2026-03-03 15:00", Ana, words, "t").DecideAt("2026-03-06 09:10").Shown, f => f.Reason == NudgeReason.PromiseOverdue);
    }

    [Theory]
    [InlineData("I'll send you the list.")]
    [InlineData("Ich werde Ihnen die Liste schicken.")]
    [InlineData("Je vous enverrai la liste.")]
    [InlineData("Te enviaré la lista.")]
    public void A_promise_without_a_day_is_late_after_five_working_days(string words)
    {
        Assert.Empty(Knows().Sent("2026-03-03 15:00", Ana, words, "t").DecideAt("2026-03-09 09:10").Shown);
        Assert.Equal(NudgeReason.PromiseOverdue, Assert.Single(Knows().Sent("2026-03-03 15:00", Ana, words, "t").DecideAt("2026-03-10 09:10").Shown).Reason);
    }

    [Fact]
    public void Two_readings_of_a_day_are_silence()
    {
        var quiet = Knows().Sent("2026-03-03 15:00", Ana, "I'll send the deck by 4/5.", "t").DecideAt("2026-03-20 09:10").Quiet;

        Assert.Contains(quiet, q => q is { Rule: Silence.Unsure, Finding.Reason: NudgeReason.PromiseOverdue });
    }

    [Theory]
    [InlineData("I'll send the medical report after my surgery by Thursday.")]
    [InlineData("I'll send the severance agreement by Thursday.")]
    public void Sensitive_matters_are_silence(string words) =>
        Assert.Contains(Promised(words).DecideAt("2026-03-06 09:10").Quiet, q => q is { Rule: Silence.Sensitive, Finding.Reason: NudgeReason.PromiseOverdue });

    [Fact]
    public void A_promise_to_many_is_an_announcement()
    {
        var story = Knows().Sent("2026-03-03 15:00", Ana, "I'll send the deck by Thursday.", "t", "The offer", Joe, Ben, Named("Di", "di@contoso.example"), Named("Ed Orr", "ed@contoso.example"));

        Assert.Contains(story.DecideAt("2026-03-06 09:10").Quiet, q => q is { Rule: Silence.Bulk, Finding.Reason: NudgeReason.PromiseOverdue });
    }

    [Theory]
    [InlineData("Will send the quote next week.")]
    [InlineData("I'll get the quote to you next week.")]
    [InlineData("Das Angebot schicke ich Ihnen nächste Woche.")]
    [InlineData("Sie erhalten das Angebot Ende nächster Woche.")]
    [InlineData("Je vous enverrai le devis la semaine prochaine.")]
    [InlineData("Vous recevrez le devis la semaine prochaine.")]
    [InlineData("Te enviaré el presupuesto la semana que viene.")]
    [InlineData("Recibirás el presupuesto la próxima semana.")]
    public void They_owe_me_after_nine_working_days(string words)
    {
        var story = Knows().Received("2026-03-02 11:00", Ana, words, "t");

        Assert.Empty(Knows().Received("2026-03-02 11:00", Ana, words, "t").DecideAt("2026-03-10 09:30").Shown);
        var nudge = story.Write(Assert.Single(story.DecideAt("2026-03-13 09:30").Shown), "2026-03-13 09:30");

        Assert.Equal(NudgeReason.AwaitingTheirReply, nudge.Reason);
        Assert.Equal($"Ana wrote last week: “{words}” I see no sign of it in your mail.", nudge.Why);
        Assert.NotNull(nudge.Draft.Text);
        Assert.Empty(Knows().Received("2026-03-02 11:00", Ana, words, "t").Received("2026-03-12 11:00", Ana, "Here is the quote.", "u").DecideAt("2026-03-13 09:30").Shown);
    }

    [Theory]
    [InlineData("I'd be happy to introduce you to Rosa.", "Yes please, that would be great!")]
    [InlineData("Can I send you the name of a good designer?", "Hi Ada,\n\nThat would be really helpful.")]
    [InlineData("Ich kann Ihnen gerne einen guten Anwalt nennen und meine Unterlagen schicken.", "Ja, gerne, das wäre super.")]
    [InlineData("Soll ich dich Rosa vorstellen?", "Sehr gern!")]
    [InlineData("Je peux vous présenter à Rosa.", "Oui, volontiers !")]
    [InlineData("Voulez-vous que je vous envoie la liste ?", "Ce serait génial, merci.")]
    [InlineData("¿Quieres que te presente a Rosa?", "Sí, por favor, me encantaría.")]
    [InlineData("Puedo enviarte la lista de contactos.", "Sería de gran ayuda.")]
    public void Help_offered_taken_up_and_not_given_is_brought_back(string offer, string answer)
    {
        var refused = Knows().Sent("2026-03-02 10:00", Ana, offer, "t").Received("2026-03-03 10:00", Ana, "Thank you, but I am fine.", "t");
        var taken = Knows().Sent("2026-03-02 10:00", Ana, offer, "t").Received("2026-03-03 10:00", Ana, answer, "t");
        var given = Knows().Sent("2026-03-02 10:00", Ana, offer, "t").Received("2026-03-03 10:00", Ana, answer, "t").Sent("2026-03-04 10:00", Ana, "Ana, meet Rosa. Rosa, meet Ana.", "u", "Ana and Rosa", Joe);

        Assert.DoesNotContain(refused.DecideAt("2026-03-11 09:30").Shown, f => f.Reason == NudgeReason.PromiseOverdue);
        Assert.Contains(taken.DecideAt("2026-03-11 09:30").Shown, f => f.Reason == NudgeReason.PromiseOverdue);
        Assert.DoesNotContain(given.DecideAt("2026-03-11 09:30").Shown, f => f.Reason == NudgeReason.PromiseOverdue);
    }

    [Theory]
    [InlineData("I'll send the draft by the end of January.")]
    [InlineData("I will send you the notes by 30 January.")]
    [InlineData("Ich schicke Ihnen den Entwurf bis Ende Januar.")]
    [InlineData("Sie bekommen die Unterlagen bis zum 30. Januar.")]
    [InlineData("Je vous enverrai le rapport d'ici fin janvier.")]
    [InlineData("Vous aurez le document le 30 janvier.")]
    [InlineData("Te enviaré el informe a finales de enero.")]
    [InlineData("Tendrás el documento el 30 de enero.")]
    public void Forty_days_late_is_still_worth_sending(string words)
    {
        var story = Knows().Sent("2026-01-21 15:00", Ana, words, "t");

        var nudge = story.Write(Assert.Single(story.DecideAt("2026-03-11 09:30").Shown), "2026-03-11 09:30");

        Assert.Equal(NudgeReason.PromiseOverdue, nudge.Reason);
        Assert.EndsWith("It is late, and still worth sending.", nudge.Why, StringComparison.Ordinal);
        Assert.NotNull(nudge.Draft.Text);
    }

    [Theory]
    [InlineData("Could you send me the figures by Friday?")]
    [InlineData("Please send me the signed contract by Friday.")]
    [InlineData("Können Sie mir die Zahlen bis Freitag schicken?")]
    [InlineData("Bitte schick mir den Vertrag bis Freitag.")]
    [InlineData("Pourriez-vous m'envoyer les chiffres d'ici vendredi ?")]
    [InlineData("Merci de me renvoyer le contrat avant samedi.")]
    [InlineData("¿Podrías enviarme los datos para el viernes?")]
    [InlineData("Necesito tu respuesta para el viernes.")]
    public void A_request_with_a_day_is_brought_up_once_and_in_time(string words)
    {
        var decision = Knows().Received("2026-03-03 15:00", Ana, words, "t").DecideAt("2026-03-05 09:30");

        Assert.Equal(NudgeReason.RequestDue, Assert.Single(decision.Shown).Reason);
        Assert.Empty(decision.Waiting);
        Assert.Empty(Knows().Received("2026-03-03 15:00", Ana, words, "t").Sent("2026-03-04 10:00", Ana, "Here they are.", "u").DecideAt("2026-03-05 09:30").Shown);
        Assert.DoesNotContain(Knows().Sent("2026-03-03 15:00", Ana, words, "t").DecideAt("2026-03-05 09:30").Shown, f => f.Reason == NudgeReason.RequestDue);
    }

    [Theory]
    [InlineData(NudgeState.Done, Silence.EndedWell)]
    [InlineData(NudgeState.Dismissed, Silence.Asked)]
    [Trait("Product", "N6")]
    public void What_was_answered_as_a_question_does_not_come_back_when_its_day_is_near(NudgeState answered, Silence rule)
    {
        var story = Knows().Received("2026-03-03 15:00", Ana, "Could you send me the figures by Friday 20 March?", "t");
        var question = story.DecideAt("2026-03-06 09:30").Shown.Single(finding => finding.Reason == NudgeReason.AwaitingYourReply);

        story.Answered(story.Write(question, "2026-03-06 09:30"), answered, "2026-03-06 09:40");

        Assert.Contains(story.DecideAt("2026-03-19 09:30").Quiet, quiet => quiet.Finding.Reason == NudgeReason.RequestDue && quiet.Rule == rule);
    }

    [Fact]
    public void What_was_answered_before_its_day_stays_answered_after_it()
    {
        var story = Promised("I'll send the deck by Thursday.");
        var due = story.Write(Assert.Single(story.DecideAt("2026-03-05 09:10").Shown), "2026-03-05 09:10");

        Assert.Empty(story.Answered(due, NudgeState.Dismissed, "2026-03-05 09:20").DecideAt("2026-03-06 09:10").Shown);
    }

    [Fact]
    public void Order_of_reading_and_reading_twice_change_nothing()
    {
        var forward = Knows();
        var backward = Knows();
        var now = forward.At("2026-03-20 09:30");
        foreach (var mail in Mails(forward)) forward.History.Add(mail, now);
        foreach (var mail in Mails(backward).Reverse().Concat(Mails(backward))) backward.History.Add(mail, now);

        Assert.Equal(Kept(forward), Kept(backward));
        Assert.Equal(MailboxHistory.CommitmentsAThread, forward.History.Threads[new ThreadId("t0")].Commitments.Count);
    }

    private static IEnumerable<MailMessage> Mails(Story story)
    {
        string[] words = ["I'll send the deck by Thursday.", "Here is the deck.", "Could you send it by Friday?", "Yes please, that would be great.", "Happy to introduce you to Rosa.", "I'll call you tomorrow. You'll have the list by Monday.", "Got it, thanks!"];
        for (var i = 0; i < 63; i++)
        {
            var mine = i % 2 == 0;
            yield return new MailMessage
            {
                Id = new MessageId($"x{i}"),
                Thread = new ThreadId($"t{i % 3}"),
                At = story.At("2026-02-20 10:00").AddHours(i * 5),
                From = mine ? Ada : Ana,
                To = [mine ? Ana : Ada],
                Body = words[i % words.Length],
                HasAttachments = i % 11 == 0,
            };
        }
    }

    private static string Kept(Story story) => string.Join('\n',
        story.History.Threads.Values.OrderBy(t => t.Id.Value, StringComparer.Ordinal).Select(t => $"{t.Id} {t.OwnSettledAt:O} {t.TheirSettledAt:O} {t.TakenUpAt:O} {string.Join('|', t.Commitments)}")
        .Concat(story.History.People.Values.Select(p => $"{p.Id} {p.LastGaveAt:O} {p.LastGotAt:O}").Order(StringComparer.Ordinal)));

    private static void AssertKept(Story story)
    {
        var decision = story.DecideAt("2026-03-06 09:10");
        Assert.DoesNotContain(decision.Shown, f => f.Reason is NudgeReason.PromiseOverdue or NudgeReason.PromiseDue);
        Assert.Contains(decision.Quiet, q => q is { Rule: Silence.EndedWell, Finding.Reason: NudgeReason.PromiseOverdue });
    }
}
