using NudgeBot.Core.Drafts;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Texts as a careless writer, or a language model, might hand them in.</summary>
public sealed class DraftCheckTests
{
    private const string Offer = "If I can help you with a part of it, tell me which one.";

    [Theory]
    [InlineData("R1", $"It was good to meet you on Friday. {Offer}")] // it was yesterday
    [InlineData("R1", $"It was good to meet you again yesterday. {Offer}")]
    [InlineData("R1", $"Thank you for your time in “Budget talks” yesterday. {Offer}")]
    [InlineData("R1", $"It was good to meet you and Rosa yesterday. {Offer}")]
    [InlineData("R1", $"It was good to meet you, and we have talked before. {Offer}")]
    [InlineData("R1", $"Thank you for inviting me, it was good to meet you. {Offer}")]
    [InlineData("R2", $"It was good to meet you. The file is attached. {Offer}")]
    [InlineData("R2", $"It was good to meet you. I'll send you the figures. {Offer}")]
    [InlineData("R2", $"It was good to meet you. See www.contoso.example for more. {Offer}")]
    [InlineData("R2", $"It was good to meet you. Our 3 offers may help you. {Offer}")]
    [InlineData("R3", "It was good to meet you. How are you? What do you work on? Can I help?")]
    [InlineData("R4", $"It was good to meet you. Would you look at my resume? {Offer}")]
    [InlineData("R4", $"It was good to meet you, and I want to pick your brain. {Offer}")]
    [InlineData("R6", "I liked it. I am glad I came. I think I learned a lot, and my team and I like it too. I hope that helps.")]
    [InlineData("R7", $"It was good to meet you. I was swamped since then. {Offer}")]
    [InlineData("R8", "It was good to meet you.")]
    [InlineData("R9", $"It was good to meet you. He told me about your work. {Offer}")]
    [InlineData("R10", $"It was good to meet you. I am just checking in on it. {Offer}")]
    [InlineData("R12", "It was good to meet you  and {name}. If I can help you with a part of it, tell me.")]
    [InlineData("R12", "It was good to meet you! I liked it! If I can help you with a part of it, tell me.")]
    [InlineData("R14", "Notwithstanding organisational considerations, collaborative opportunities necessitate proactive communication regarding your interdisciplinary responsibilities.")]
    public void A_broken_rule_is_named(string rule, string core) => Breaks(rule, Handed(core), Story.MetFirst());

    [Fact]
    public void A_good_text_breaks_none() =>
        Assert.Empty(DraftCheck.Failures(Handed($"It was good to meet you yesterday in “Pilot review”. {Offer}"), Story.MetFirst()));

    [Theory]
    [InlineData("It is a pity we fell silent. How are you these days? If I can help you with something, tell me.")]
    [InlineData("We have not written for a while. How are you these days? If I can help you with something, tell me.")]
    public void A_lapse_that_is_hidden_or_made_small_fails(string core) =>
        Breaks("R7", Handed(core), Story.Fading(daysAgo: 400));

    [Fact]
    public void A_second_reminder_that_does_not_let_off_fails() =>
        Breaks(
            "R10",
            Handed("I wrote to you last week about “Pilot budget”. If you can answer, that would help me.") with { Subject = null },
            Story.AdaAsked() with { AskedTwice = true });

    [Fact]
    public void A_value_whose_evidence_is_missing_fails()
    {
        var draft = Handed($"It was good to meet you yesterday. {Offer}") with { Evidence = [] };

        Breaks("R1", draft, Story.MetFirst());
    }

    [Theory]
    [InlineData("Re: Good to meet you")]
    [InlineData("GOOD TO MEET YOU")]
    [InlineData("A subject of rather more than six words")]
    public void A_subject_that_shouts_rambles_or_pretends_fails(string subject) =>
        Breaks("R8", Handed($"It was good to meet you. {Offer}") with { Subject = subject }, Story.MetFirst());

    [Fact]
    public void No_text_breaks_no_rule() => Assert.Empty(DraftCheck.Failures(Handed("") with { Text = null }, Story.MetFirst()));

    private static void Breaks(string rule, Draft draft, DraftFacts facts) =>
        Assert.Contains(rule, DraftCheck.Failures(draft, facts), StringComparer.Ordinal);

    private static Draft Handed(string core) =>
        new("en", "X", "Good to meet you", $"Hi Ana,\n\n{core}\n\nAda", null, null, [Core.Nudges.Evidence.Of(Story.MetFirst().Met!)]);
}
