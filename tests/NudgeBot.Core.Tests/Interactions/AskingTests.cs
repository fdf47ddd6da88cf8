using NudgeBot.Core.Interactions;
using Xunit;

namespace NudgeBot.Core.Tests.Interactions;

public sealed class AskingTests
{
    [Theory]
    [InlineData("Which date suits you?", Expectation.Question)]
    [InlineData("Hi Ada,\n\nI hope you are well. Could you send me the slides by Friday? Thanks!", Expectation.Question)]
    [InlineData("Please send me the figures when you can.", Expectation.Request)]
    [InlineData("Let me know which room you would like.", Expectation.Request)]
    [InlineData("How are you?", Expectation.Nothing)]
    [InlineData("Any questions?", Expectation.Nothing)]
    [InlineData("Please let me know if you have any questions.", Expectation.Nothing)]
    [InlineData("The report is at http://reports.example/view?id=12 as always.", Expectation.Nothing)]
    [InlineData("Please do not reply to this mail.", Expectation.Nothing)]
    [InlineData("Let me know what I can do to help!", Expectation.Nothing)]
    [InlineData("Let us know if it is not working.", Expectation.Nothing)]
    [InlineData("Let me know if there is anything else that you would like me to do.", Expectation.Nothing)]
    [InlineData("Let me know when I can expect your comments.", Expectation.Request)]
    [InlineData("The meeting was moved to the new building?", Expectation.Nothing)]
    [InlineData("I have revised the agreement to add the words (in ?", Expectation.Nothing)]
    [InlineData("In any event, can you believe we won?", Expectation.Nothing)]
    [InlineData("If the plant starts in June, who signs the contract?", Expectation.Question)]
    [InlineData("Kannst du mir die Zahlen schicken?", Expectation.Question)]
    [InlineData("Pouvez-vous me confirmer la date ?", Expectation.Question)]
    [InlineData("¿Puedes enviarme la oferta?", Expectation.Question)]
    [InlineData("Hallo Ada,\n\nwann passt es dir nächste Woche?", Expectation.Question)]
    [InlineData("Bonjour Ada,\n\nQuelle date te convient ?", Expectation.Question)]
    [InlineData("Hola Ada:\n\n¿Cuándo te viene bien?", Expectation.Question)]
    [InlineData("Bitte schick mir die Zahlen bis Freitag.", Expectation.Request)]
    [InlineData("Melde dich bitte bei mir.", Expectation.Request)]
    [InlineData("Ich brauche noch deine Unterschrift.", Expectation.Request)]
    [InlineData("Bei Rückfragen bitte melden.", Expectation.Nothing)]
    [InlineData("Merci de me confirmer la date.", Expectation.Request)]
    [InlineData("Veuillez signer le contrat ci-joint.", Expectation.Request)]
    [InlineData("Dites-moi ce que vous en pensez.", Expectation.Request)]
    [InlineData("N'hésitez pas à me contacter si besoin, merci de me lire.", Expectation.Nothing)]
    [InlineData("Por favor, envíame las cifras.", Expectation.Request)]
    [InlineData("Necesito que revises la oferta.", Expectation.Request)]
    [InlineData("Si tienes alguna duda, por favor avísame.", Expectation.Nothing)]
    [InlineData("Thanks, all set!", Expectation.Acknowledgement)]
    [InlineData("Hi Ada,\nPerfect, thank you so much.\nAna", Expectation.Acknowledgement)]
    [InlineData("OK", Expectation.Acknowledgement)]
    [InlineData("Here are the minutes of yesterday's meeting.", Expectation.Nothing)]
    [InlineData("", Expectation.Nothing)]
    public void Words_are_read_for_what_they_leave_open(string words, Expectation expected) => Assert.Equal(expected, Asking.Of(words).Expects);

    [Fact]
    public void The_asking_sentence_is_kept_on_one_line_and_cut()
    {
        var (_, sentence) = Asking.Of("Thank you.\n\nCould you tell me, now that the whole committee has met again,\nwhich of the " + string.Concat(Enumerable.Repeat("many ", 60)) + "dates suits you?");

        Assert.StartsWith("Could you tell me, now that the whole committee has met again, which of the many", sentence, StringComparison.Ordinal);
        Assert.EndsWith("…", sentence, StringComparison.Ordinal);
        Assert.True(sentence!.Length <= Sentences.LongestShown);
        Assert.DoesNotContain('\n', sentence);
    }
}
