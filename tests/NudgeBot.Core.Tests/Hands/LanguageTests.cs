using Xunit;

namespace NudgeBot.Core.Tests.Hands;

/// <summary>In which language a mail is written, told by its small words.</summary>
[Trait("Product", "S8")]
public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "Could you send me the final version by Thursday?")]
    [InlineData("en", "I have attached the notes from our meeting.")]
    [InlineData("en", "Thanks for the quick reply, that helps a lot.")]
    [InlineData("en", "Are you free for a call next week?")]
    [InlineData("en", "We will know more when the team is back.")]
    [InlineData("en", "Please let me know which date suits you.")]
    [InlineData("en", "Sounds good, see you on Monday.")]
    [InlineData("en", "It was a pleasure to talk to you at the fair.")]
    [InlineData("en", "The price list is with our lawyers.")]
    [InlineData("en", "What do you think of the third option?")]
    [InlineData("en", "I was so happy to see you and all the others.")]
    [InlineData("en", "Just a short note to say the room is booked.")]
    [InlineData("de", "Können wir morgen kurz telefonieren?")]
    [InlineData("de", "Ich schicke Ihnen die Unterlagen bis Freitag.")]
    [InlineData("de", "Hast du heute Zeit für ein Gespräch?")]
    [InlineData("de", "Was meinst du zu der dritten Variante?")]
    [InlineData("de", "Wir sehen uns dann am Montag im Büro.")]
    [InlineData("de", "Der Termin passt mir gut, bis dann.")]
    [InlineData("de", "Könnten Sie mir die neue Fassung schicken?")]
    [InlineData("de", "Es war schön, Sie auf der Messe zu treffen.")]
    [InlineData("fr", "Pouvez-vous m'envoyer la version finale avant jeudi ?")]
    [InlineData("fr", "Je vous remercie pour votre réponse rapide.")]
    [InlineData("fr", "Est-ce que tu es libre demain pour un appel ?")]
    [InlineData("fr", "Le contrat est chez notre avocat.")]
    [InlineData("fr", "Nous nous verrons lundi au bureau.")]
    [InlineData("fr", "Merci beaucoup pour les notes de la réunion.")]
    [InlineData("fr", "C’était un plaisir de vous rencontrer au salon.")]
    [InlineData("fr", "Voici la liste des prix dont nous avons parlé.")]
    [InlineData("fr", "Je te rappelle dans la semaine, promis.")]
    [InlineData("es", "¿Puedes enviarme la versión final antes del jueves?")]
    [InlineData("es", "Muchas gracias por la respuesta tan rápida.")]
    [InlineData("es", "¿Tienes tiempo mañana para una llamada?")]
    [InlineData("es", "El contrato está con nuestros abogados.")]
    [InlineData("es", "Nos vemos el lunes en la oficina.")]
    [InlineData("es", "Aquí tienes la lista de precios de la que hablamos.")]
    [InlineData("es", "La reunión se ha cambiado al martes que viene.")]
    [InlineData("es", "Te confirmo que el pedido sale hoy por la tarde.")]
    [InlineData("en", "We have to postpone, but the plan is still the same for all of us.")]
    [InlineData("de", "Leider kann ich am Freitag nicht, wie wäre es mit Montag bei uns?")]
    [InlineData("es", "Te mando lo que me pediste para el cliente, y gracias por todo.")]
    [InlineData("fr", "Je suis désolé, mais je ne peux pas venir avec vous mardi.")]
    [InlineData("de", "Kannst du mir noch sagen, wie das Gespräch mit der Bank war?")]
    [InlineData("es", "¿Cómo te fue con la presentación? Espero que muy bien.")]
    [InlineData("fr", "Comment ça va depuis notre dernière rencontre chez Ana ?")]
    public void One_sentence_tells_its_language(string language, string sentence) => Assert.Equal(language, Signs.Reader.LanguageOf(sentence));

    [Theory]
    [InlineData("Você pode me enviar a versão final até quinta-feira?")]
    [InlineData("Muito obrigado pela resposta rápida, até amanhã.")]
    [InlineData("Gostaria que enviasse o relatório para o cliente sobre este projeto.")]
    [InlineData("Segue em anexo a lista de preços que combinamos.")]
    [InlineData("A reunião foi mudada para terça-feira que vem.")]
    [InlineData("Por favor, confirme se podemos falar na segunda.")]
    [InlineData("O contrato está com os nossos advogados.")]
    [InlineData("Puoi mandarmi la versione finale entro giovedì?")]
    [InlineData("Grazie mille per la risposta così veloce.")]
    [InlineData("Il contratto è con i nostri avvocati.")]
    [InlineData("Ci vediamo lunedì in ufficio con il nuovo cliente.")]
    [InlineData("È stato un piacere conoscerla alla fiera di Milano.")]
    [InlineData("La riunione è stata spostata a martedì prossimo.")]
    [InlineData("Ti confermo che l'ordine parte oggi.")]
    [InlineData("Kun je me de definitieve versie voor donderdag sturen?")]
    [InlineData("Hartelijk dank voor de snelle reactie.")]
    [InlineData("Het contract ligt bij onze advocaten.")]
    [InlineData("We zien elkaar maandag op kantoor.")]
    [InlineData("Heb je morgen tijd voor een gesprek?")]
    [InlineData("De vergadering is verzet naar volgende week dinsdag.")]
    [InlineData("Ik stuur je de prijslijst waar we het over hadden.")]
    [InlineData("Et contracte amb els advocats, gràcies per tot.")]
    [InlineData("Tak for det hurtige svar, vi ses på mandag.")]
    [InlineData("Kan du sende mig den endelige version inden torsdag?")]
    [InlineData("Tack för det snabba svaret, vi ses på måndag.")]
    [InlineData("Kan du skicka den slutliga versionen till mig?")]
    [InlineData("Proszę o przesłanie ostatecznej wersji do czwartku.")]
    public void A_language_that_we_have_no_words_in_passes_for_none_of_ours(string sentence) => Assert.Null(Signs.Reader.LanguageOf(sentence));

    [Theory]
    [InlineData("")]
    [InlineData("Thanks!")]
    [InlineData("Ok, passt, danke!")]
    [InlineData("Budget v3 FINAL.xlsx")]
    [InlineData("FYI")]
    [InlineData("12 345,00 € + 19 % = 14 690,55 €")]
    [InlineData("Ana Petrović, Joe Okafor, Ben Sato, Nora Lang")]
    public void Too_few_words_tell_nothing(string text) => Assert.Null(Signs.Reader.LanguageOf(text));

    [Fact]
    public void Two_languages_in_one_mail_leave_it_open() =>
        Assert.Null(Signs.Reader.LanguageOf("Wir haben heute nicht mehr die Zeit. We will have no time for this today, but thank you."));

    [Fact]
    public void A_name_or_a_title_from_another_language_changes_nothing() =>
        Assert.Equal("de", Signs.Reader.LanguageOf("Ich habe mit dem Team über „The way we work“ gesprochen, und wir sind sehr zufrieden mit der neuen Fassung."));

    [Fact]
    public void Only_the_beginning_of_a_long_mail_is_read()
    {
        var beginning = string.Join(' ', Enumerable.Repeat("Wir haben heute noch nichts gehört.", 40));

        Assert.Equal("de", Signs.Reader.LanguageOf(beginning + string.Join(' ', Enumerable.Repeat(" We have heard nothing from you.", 200))));
    }

    [Fact]
    public void Curly_and_straight_apostrophes_are_one()
    {
        Assert.Equal("fr", Signs.Reader.LanguageOf("C’est d’un intérêt certain qu’on garde."));
        Assert.Equal("fr", Signs.Reader.LanguageOf("C'est d'un intérêt certain qu'on garde."));
    }
}
