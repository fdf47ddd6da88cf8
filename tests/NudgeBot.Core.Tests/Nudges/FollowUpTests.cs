using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>Some days after a follow-up: how did it go?</summary>
[Trait("Product", "N14 I7")]
public sealed class FollowUpTests
{
    /// <summary>Three working days after a word of Friday 6 March.</summary>
    private const string Ripe = "2026-03-11 10:00";

    [Fact]
    public void Some_days_after_a_follow_up_that_was_answered_the_owner_is_asked_how_it_went()
    {
        var question = Asked(WroteToJoe().Received("2026-03-09 10:00", Joe, "Good to hear from you."), Ripe);

        Assert.Equal((NudgeReason.HowDidItGo, Joe.Address), (question!.Reason, question.Person.Address));
        Assert.Equal("You wrote to Joe on Friday 6 March, and you have been in contact since. How did it go?", question.Why);
        Assert.Null(question.Draft.Text);
        Assert.NotEmpty(question.Evidence);
    }

    [Fact]
    public void A_meeting_since_is_an_answer_too() => Assert.NotNull(Asked(WroteToJoe().Met("2026-03-10 10:00", Joe), Ripe));

    [Theory]
    [InlineData("2026-03-10 10:00")]
    [InlineData("2026-03-23 10:00")]
    [InlineData("2026-03-11 08:00")]
    [InlineData("2026-03-14 11:00")]
    public void Too_soon_too_late_or_out_of_hours_nothing_is_asked(string at) =>
        Assert.Null(Asked(WroteToJoe().Received("2026-03-09 10:00", Joe, "Good to hear from you."), at));

    [Fact]
    public void While_nobody_answered_there_is_nothing_to_ask() => Assert.Null(Asked(WroteToJoe(), Ripe));

    [Fact]
    public void What_was_owed_is_no_follow_up()
    {
        var story = new Story().Sent("2026-03-02 10:00", Joe, "Good morning.", "j").Received("2026-03-04 10:00", Joe, "Could you tell me which of the two dates suits you?", "j");
        var nudge = story.Write(Assert.Single(story.DecideAt("2026-03-06 09:30").Shown), "2026-03-06 09:30");
        story.Answered(nudge, NudgeState.Sent, "2026-03-06 10:00").Received("2026-03-09 10:00", Joe, "Thank you.", "j");

        Assert.Equal(NudgeReason.AwaitingYourReply, nudge.Reason);
        Assert.Null(Asked(story, Ripe));
    }

    [Fact]
    public void Each_follow_up_is_asked_about_once_and_the_next_a_week_later_at_the_soonest()
    {
        var story = WroteToJoe().Received("2026-03-09 10:00", Joe, "Good to hear from you.");
        MeetAndWrite(story, Ana, "2026-03-09 11:00").Received("2026-03-12 10:00", Ana, "Good to hear from you.");
        var question = Asked(story, Ripe)!;
        story.Answered(question, NudgeState.Done, Ripe);

        Assert.Null(Asked(story, "2026-03-13 10:00"));
        Assert.Equal(Ana.Address, Asked(story, "2026-03-18 11:00")!.Person.Address);
    }

    [Fact]
    public void Who_was_put_at_rest_is_not_asked_about()
    {
        var story = WroteToJoe().Received("2026-03-09 10:00", Joe, "Good to hear from you.");

        Assert.NotNull(Asked(story, Ripe));
        Assert.Null(Asked(story.Told((id, at) => new MemoryFact.LetRest(new PersonId(Joe.Address)) { Id = id, At = at }, "2026-03-10 10:00"), Ripe));
    }

    [Fact]
    public void An_open_question_stands_in_no_other_cards_way()
    {
        var story = WroteToJoe().Received("2026-03-10 10:00", Joe, "Could you tell me which of the two dates suits you?");
        story.Answered(Asked(story, Ripe)!, NudgeState.Shown, Ripe);

        Assert.Contains(story.DecideAt("2026-03-12 10:00").Shown, finding => finding.Reason == NudgeReason.AwaitingYourReply);
    }

    private static Nudge? Asked(Story story, string local)
    {
        story.History.Advance(story.At(local));
        return new FollowUps(story.History).At(story.Past, story.At(local));
    }

    private static Story WroteToJoe() => MeetAndWrite(new Story(), Joe, "2026-03-05 14:00");

    /// <summary>A first meeting, and on the next working day the word that the nudge suggested.</summary>
    private static Story MeetAndWrite(Story story, NamedAddress person, string metAt)
    {
        story.Met(metAt, person);
        var next = story.History.Owner.Settings.WorkingMorning(story.At(metAt), 1).AddHours(1);
        var local = story.History.Owner.Settings.LocalTime(next).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        var finding = Assert.Single(story.DecideAt(local).Shown, finding => finding.Person.Address == person.Address);
        story.Answered(story.Write(finding, local), NudgeState.Sent, local);
        return story.Sent(local, person, "It was good to meet you.");
    }
}
