using NudgeBot.Core.Drafts;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>What an author is told of a text of their own: the rule, and where its words stand.</summary>
public sealed class TextFindingTests
{
    private const string Good = "Thank you for your help with the plan. If I can help you with a part of it, tell me which one.";

    [Theory]
    [InlineData("en", "Hi Ana,", "Best regards,\nAda Lind")]
    [InlineData("en", "Dear Ms Petrova,", "Ada")]
    [InlineData("en", "Hello Ana -", "Cheers\nAda")]
    [InlineData("en", "Hi Ana and Tom,", "Thanks,\nAda")]
    [InlineData("en", "Hello,", "")]
    [InlineData("en", "Ana,", "Ada")]
    public void A_greeting_and_a_closing_are_no_part_of_the_text(string language, string greeting, string closing) =>
        Assert.Empty(TextCheck.Findings($"{greeting}\r\n\r\n{Good}\r\n\r\n{closing}", language));

    [Theory]
    [InlineData("de", "Guten Tag Ana Petrova,\n\nvielen Dank für Ihre Hilfe mit dem Plan. Wobei kann ich Sie unterstützen?\n\nViele Grüße\nAda Lind")]
    [InlineData("fr", "Bonjour Ana,\n\nMerci pour votre aide. Si je peux vous aider à mon tour, dites-moi comment faire.\n\nBien cordialement,\nAda Lind")]
    [InlineData("es", "Hola, Ana:\n\nGracias por tu ayuda con el plan. Si puedo ayudarte con una parte, dime con cuál.\n\nUn saludo,\nAda")]
    public void So_it_is_in_every_language(string language, string text) => Assert.Empty(TextCheck.Findings(text, language));

    [Theory]
    [InlineData("R1", "We met on Friday. ", "Friday", 11)]
    [InlineData("R1", "I liked “Pilot talks” a lot. ", "“Pilot talks”", 9)]
    [InlineData("R1", "It was good to see you and Rosa there. ", "Rosa", 28)]
    [InlineData("R2", "I'll send you the list. ", "I'll", 1)]
    [InlineData("R2", "See www.contoso.example for it. ", "www.", 5)]
    [InlineData("R7", "I was swamped all the time. ", "swamped", 7)]
    [InlineData("R9", "He told me of your work. ", "He", 1)]
    [InlineData("R10", "I am just checking in on it. ", "just checking", 6)]
    [InlineData("R12", "I thank {first} for it. ", "{", 9)]
    public void A_rule_names_the_words_that_break_it_and_their_place(string rule, string bad, string words, int column)
    {
        var finding = Assert.Single(TextCheck.Findings($"Hi Ana,\n\n{bad}{Good}\n\nAda", "en"), finding => string.Equals(finding.Rule, rule, StringComparison.Ordinal));

        Assert.Contains(new FoundWords(words, 3, column), finding.Words);
        Assert.EndsWith(".", finding.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_text_lacks_has_no_place() =>
        Assert.Equal([("R5", 0), ("R8", 0)], TextCheck.Findings("The plan is fine.", "en").Select(finding => (finding.Rule, finding.Words.Count)));

    [Fact]
    public void Every_rule_has_its_meaning() =>
        Assert.All(Enumerable.Range(1, 14), rule => Assert.NotEmpty(new TextFinding($"R{rule}", []).Meaning));

    [Fact]
    public void The_models_are_taken_apart_at_their_greeting_and_closing() =>
        Assert.All(
            ModelMessage.All().Where(model => model.Length != TextLengths.Chat),
            model => Assert.Equal(string.Join("\n\n", model.Text.Split("\n\n")[1..^1]), model.Text[PhraseBook.Of(model.Language).MailFrame.Within(model.Text)]));
}
