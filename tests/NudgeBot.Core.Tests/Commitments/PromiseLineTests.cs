using NudgeBot.Core.Nudges;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Commitments;

/// <summary>What the owner reads: their own words where they can be turned without changing their sense, and else a quotation.</summary>
[Trait("Product", "N1")]
public sealed class PromiseLineTests
{
    [Theory]
    [InlineData("I'll send you the deck by Thursday.", "You told Ana you would send the deck by Thursday. I see no sign it went.")]
    [InlineData("I'll send the deck tomorrow.", "You told Ana you would send the deck by Wednesday. I see no sign it went.")]
    [InlineData("Hi Ana, I'll call Rosa on Thursday.", "You wrote to Ana on Tuesday: “Hi Ana, I'll call Rosa on Thursday.” I see no meeting since; calls and chats I can't see.")]
    [InlineData("I'll send you my notes on your plan by Thursday.", "You wrote to Ana on Tuesday: “I'll send you my notes on your plan by Thursday.” I see no sign it went.")]
    [InlineData("I'll get back to you by Thursday.", "You wrote to Ana on Tuesday: “I'll get back to you by Thursday.” I see no sign of it in your mail.")]
    [InlineData("Ich schicke Ihnen das Angebot bis Donnerstag.", "You wrote to Ana on Tuesday: “Ich schicke Ihnen das Angebot bis Donnerstag.” I see no sign it went.")]
    [InlineData("Je vous présenterai à Rosa jeudi.", "You wrote to Ana on Tuesday: “Je vous présenterai à Rosa jeudi.” I see no sign of it in your mail.")]
    public void A_late_promise_is_told_in_one_line(string words, string why) => Assert.Equal(why, Why(Promised(words), NudgeReason.PromiseOverdue, "2026-03-06 09:10"));

    [Theory]
    [InlineData("2026-03-04 09:10", "You told Ana you would send the deck by Thursday. It is due tomorrow. I see no sign of it in your mail yet.")]
    [InlineData("2026-03-05 09:10", "You told Ana you would send the deck by Thursday. It is due today. I see no sign of it in your mail yet.")]
    public void A_promise_that_is_due_says_when(string at, string why) => Assert.Equal(why, Why(Promised("I'll send the deck by Thursday."), NudgeReason.PromiseDue, at));

    [Fact]
    public void A_request_with_a_day_is_quoted_with_its_day()
    {
        var story = Knows().Received("2026-03-03 15:00", Ana, "Could you send me the figures by Friday?", "t");

        Assert.Equal("Ana asked you on Tuesday: “Could you send me the figures by Friday?” It is due tomorrow. I see no answer from you in your mail.", Why(story, NudgeReason.RequestDue, "2026-03-05 09:10"));
    }

    [Fact]
    public void An_offer_that_was_taken_up_is_quoted()
    {
        var story = Knows().Sent("2026-03-02 10:00", Ana, "Can I send you the list?", "t").Received("2026-03-03 10:00", Ana, "Yes please!", "t");

        Assert.Equal("You offered Ana something last week, and it was taken up: “Can I send you the list?” I see no sign it went.", Why(story, NudgeReason.PromiseOverdue, "2026-03-11 09:10"));
    }

    [Fact]
    public void What_is_due_has_no_suggested_words_because_only_the_owner_can_do_it()
    {
        var story = Promised("I'll send the deck by Thursday.");

        Assert.Null(story.Write(Assert.Single(story.DecideAt("2026-03-05 09:10").Shown), "2026-03-05 09:10").Draft.Text);
    }

    private static Story Knows() => new Story().Sent("2026-02-02 10:00", Ana, "Good morning.", "old").Received("2026-02-03 10:00", Ana, "Good morning to you.", "old");

    private static Story Promised(string words) => Knows().Sent("2026-03-03 15:00", Ana, words, "t");

    private static string Why(Story story, NudgeReason reason, string at) => story.Write(Assert.Single(story.DecideAt(at).Shown, f => f.Reason == reason), at).Why;
}
