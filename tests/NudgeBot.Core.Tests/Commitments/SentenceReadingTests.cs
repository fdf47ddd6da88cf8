using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using Xunit;
using static NudgeBot.Core.Commitments.SentenceKind;

namespace NudgeBot.Core.Tests.Commitments;

[Trait("Product", "D7 D8")]
public sealed class SentenceReadingTests
{
    [Theory]
    [InlineData("I'll send the deck by Thursday.", "en")]
    [InlineData("I’ll get the numbers over to you tomorrow.", "en")]
    [InlineData("Will send the quote next week.", "en")]
    [InlineData("You will have the contract by Friday noon.", "en")]
    [InlineData("Let me check and get back to you by Monday.", "en")]
    [InlineData("I'm going to introduce you to Rosa next week.", "en")]
    [InlineData("We will call you on Tuesday.", "en")]
    [InlineData("As I said, I'll forward the slides tomorrow.", "en")]
    [InlineData("I'll send it no later than Friday.", "en")]
    [InlineData("I'll send it on Thursday if that works for you.", "en")]
    [InlineData("I'll send it by 5 May.", "en")]
    [InlineData("I'll have the contract in your inbox by tomorrow morning.", "en")]
    [InlineData("Slides to follow by Thursday.", "en")]
    [InlineData("Thanks for the chat, will send over the deck by Thursday!", "en")]
    [InlineData("Die Unterlagen gehen Ihnen übermorgen zu.", "de")]
    [InlineData("Quedo en enviarte el informe pasado mañana.", "es")]
    [InlineData("Ich schicke Ihnen das Angebot bis Freitag.", "de")]
    [InlineData("Die Zahlen schicke ich dir übermorgen.", "de")]
    [InlineData("Ich werde Ihnen die Präsentation am Donnerstag senden.", "de")]
    [InlineData("Ich melde mich bis Mittwoch bei Ihnen.", "de")]
    [InlineData("Sie erhalten den Entwurf bis Ende nächster Woche.", "de")]
    [InlineData("Je vous enverrai le devis d'ici vendredi.", "fr")]
    [InlineData("Je t'envoie les chiffres demain.", "fr")]
    [InlineData("Vous aurez le contrat jeudi.", "fr")]
    [InlineData("Je reviens vers vous la semaine prochaine.", "fr")]
    [InlineData("Te enviaré la propuesta el próximo martes.", "es")]
    [InlineData("Le mando los datos mañana.", "es")]
    [InlineData("Voy a enviarte el informe para el viernes.", "es")]
    [InlineData("Tendrás el contrato pasado mañana.", "es")]
    public void A_promise_is_a_promise(string sentence, string language)
    {
        var reading = SentenceReading.Of(sentence);

        Assert.Equal((Promise, language), (reading.Kind, reading.Language));
    }

    [Theory]
    [InlineData("Send me the names and I'll print the list for you.")]
    [InlineData("Schick mir die Namen, dann schicke ich dir die Liste.")]
    [InlineData("Envoie-moi les noms et je t'enverrai la liste.")]
    [InlineData("Envíame los nombres y te enviaré la lista.")]
    public void A_bargain_binds_nobody_before_the_other_has_done_their_part(string sentence) => Assert.NotEqual(Promise, SentenceReading.Of(sentence).Kind);

    [Theory]
    [InlineData("Could you send me the figures by Friday?", "en")]
    [InlineData("Please review the draft by tomorrow.", "en")]
    [InlineData("I need your numbers by Thursday.", "en")]
    [InlineData("Send me the signed form by Monday.", "en")]
    [InlineData("Can you call me on Tuesday?", "en")]
    [InlineData("Können Sie mir die Zahlen bis Freitag schicken?", "de")]
    [InlineData("Bitte schick mir den Vertrag bis morgen.", "de")]
    [InlineData("Ich brauche von dir die Liste bis Donnerstag.", "de")]
    [InlineData("Pourriez-vous me transmettre le contrat d'ici jeudi ?", "fr")]
    [InlineData("Merci de me confirmer la date avant vendredi.", "fr")]
    [InlineData("Envoie-moi le fichier demain.", "fr")]
    [InlineData("¿Podrías enviarme los datos para el viernes?", "es")]
    [InlineData("Necesito tu respuesta antes del jueves.", "es")]
    [InlineData("Por favor, mándame el contrato mañana.", "es")]
    public void A_request_is_a_request(string sentence, string language)
    {
        var reading = SentenceReading.Of(sentence);

        Assert.Equal((Request, language), (reading.Kind, reading.Language));
    }

    [Theory]
    [InlineData("If I find time, I might send it tomorrow.")]
    [InlineData("I would send it tomorrow.")]
    [InlineData("I'll try to send it by Friday.")]
    [InlineData("I'll send it once you have signed.")]
    [InlineData("Hopefully I'll send it on Monday.")]
    [InlineData("I won't be able to send it by Friday.")]
    [InlineData("I will not send the deck.")]
    [InlineData("I don't think I'll send it this week.")]
    [InlineData("I'll believe it when I see it by Friday.")]
    [InlineData("Sure, I'll just drop everything and send it tonight.")]
    [InlineData("Oh sure, I'll send you the whole company by Friday.")]
    [InlineData("Tom said he will send it by Friday.")]
    [InlineData("You said I will send it by Friday.")]
    [InlineData("Your mail says \"I'll send the deck by Thursday\".")]
    [InlineData("You wrote “I'll send the deck by Thursday”.")]
    [InlineData("I told Tom I'll send it by Friday.")]
    [InlineData("I'll send him the deck by Friday.")]
    [InlineData("Shall I see you on Friday?")]
    [InlineData("We met on Thursday and it was good.")]
    [InlineData("Wenn ich Zeit finde, schicke ich es vielleicht morgen.")]
    [InlineData("Ich könnte es bis Freitag schicken.")]
    [InlineData("Ich werde es bis Freitag nicht schicken können.")]
    [InlineData("Das glaube ich erst, wenn ich es sehe, und melde mich morgen.")]
    [InlineData("Na klar, ich lasse alles stehen und liegen und schicke es heute.")]
    [InlineData("Tom sagte, er schicke es bis Freitag.")]
    [InlineData("Du hast geschrieben: „Ich schicke das Deck bis Donnerstag“.")]
    [InlineData("Ich schicke ihm das Deck bis Freitag.")]
    [InlineData("Ben schickt Ihnen das Deck bis Donnerstag.")]
    [InlineData("Ben will send you the deck by Thursday.")]
    [InlineData("If you still need it, I'll send the deck by Thursday.")]
    [InlineData("Ben te enviará el informe el viernes.")]
    [InlineData("Ben vous enverra le devis vendredi.")]
    [InlineData("Si je trouve le temps, je vous l'enverrai peut-être demain.")]
    [InlineData("Je ne vous enverrai pas le devis vendredi.")]
    [InlineData("Je le croirai quand je le verrai, je vous rappelle demain.")]
    [InlineData("Bien sûr, je laisse tout tomber et je vous l'envoie ce soir.")]
    [InlineData("Tom a dit qu'il vous enverra le devis vendredi.")]
    [InlineData("Vous avez écrit : « Je vous enverrai le devis jeudi ».")]
    [InlineData("Je lui enverrai le devis vendredi.")]
    [InlineData("Si encuentro tiempo, quizás te lo envío mañana.")]
    [InlineData("No te enviaré la propuesta el viernes.")]
    [InlineData("Lo creeré cuando lo vea, te llamo mañana.")]
    [InlineData("Sí, claro, dejo todo y te lo envío hoy.")]
    [InlineData("Tom dijo que te enviará el informe el viernes.")]
    [InlineData("Escribiste «Te enviaré la propuesta el jueves».")]
    public void Conditional_negated_ironic_quoted_and_reported_words_bind_nobody(string sentence) => Assert.Equal(Neither, SentenceReading.Of(sentence).Kind);

    [Theory]
    [InlineData("He asked me whether you could send the figures.")]
    [InlineData("Please do not send the figures.")]
    [InlineData("Please don't hesitate to call me.")]
    [InlineData("If you have time, could you look at it by Friday?")]
    [InlineData("Could you be any slower by Friday?")]
    [InlineData("Bitte beachten Sie unsere neuen Öffnungszeiten bis Freitag.")]
    [InlineData("Tom fragte, ob du ihm die Zahlen schicken kannst.")]
    [InlineData("N'hésitez pas à me rappeler demain.")]
    [InlineData("Il m'a demandé si vous pouvez envoyer le contrat.")]
    [InlineData("Podría enviarte el informe el viernes.")]
    [InlineData("No dudes en llamarme mañana.")]
    [InlineData("Por favor, no me envíes el contrato.")]
    public void What_only_sounds_like_a_request_is_none(string sentence) => Assert.NotEqual(Request, SentenceReading.Of(sentence).Kind);

    [Theory]
    [InlineData("Happy to introduce you to Rosa.", Offer)]
    [InlineData("Can I send you the name of a good lawyer?", Offer)]
    [InlineData("Ich kann Ihnen gerne meine Unterlagen schicken.", Offer)]
    [InlineData("Je peux vous présenter à Rosa.", Offer)]
    [InlineData("¿Quieres que te presente a Rosa?", Offer)]
    [InlineData("Yes please, that would be great!", Acceptance)]
    [InlineData("That would be really helpful.", Acceptance)]
    [InlineData("Ja, gerne, das wäre super.", Acceptance)]
    [InlineData("Oui, volontiers, ce serait super.", Acceptance)]
    [InlineData("Sí, por favor, me encantaría.", Acceptance)]
    public void An_offer_and_its_taking_up_are_told_apart(string sentence, SentenceKind kind) => Assert.Equal(kind, SentenceReading.Of(sentence).Kind);

    [Fact]
    public void Signs_without_width_hide_nothing() => Assert.Equal(Promise, SentenceReading.Of("I'll s\u200Bend the deck by Thu\u00ADrsday.").Kind);

    [Fact]
    public void Hostile_text_is_read_in_no_time()
    {
        string[] hostile =
        [
            new string('i', 400), string.Concat(Enumerable.Repeat("i will ", 57)), string.Concat(Enumerable.Repeat("the the ", 50)) + "will", string.Concat(Enumerable.Repeat("“", 400)),
            string.Concat(Enumerable.Repeat("bis zum ", 50)), string.Concat(Enumerable.Repeat("je vous l'", 40)), string.Concat(Enumerable.Repeat("te lo ", 66)), string.Concat(Enumerable.Repeat("1/1/", 100)),
            string.Concat(Enumerable.Repeat("please ", 57)), string.Concat(Enumerable.Repeat("\"", 399)), string.Concat(Enumerable.Repeat("next next ", 40)), string.Concat(Enumerable.Repeat("12. ", 100)),
            string.Concat(Enumerable.Repeat("dich ", 80)), string.Concat(Enumerable.Repeat("stelle ", 57)), string.Concat(Enumerable.Repeat("call you ", 44)),
        ];
        foreach (var text in hostile)
        {
            foreach (var language in (ReadOnlySpan<string>)["en", "de", "fr", "es"]) DueDate.Read(text, language, new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), Story.Berlin());
            Assert.InRange(SentenceReading.Of(text).Score, 0, 1);
            Assert.InRange(MailSays.In(string.Concat(Enumerable.Repeat(text + "\n", 10)), false, Expectation.Nothing).Bindings.Count, 0, MailSays.MostBindings);
            Introduction.IsMadeIn(text);
            CommitmentThings.Of(text);
        }
    }
}
