using NudgeBot.Core.Nudges;
using NudgeBot.Core.Ties;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

[Trait("Product", "D11 I7")]
public sealed class FadingTieTests
{
    [Fact]
    public void A_monthly_tie_silent_for_eleven_weeks_is_fading()
    {
        var story = new Story().KeptUpWith(Ana, "2025-03-10", "2025-12-20", 30);

        var finding = Assert.Single(story.DecideAt("2026-03-09 09:30").Shown);
        Assert.Equal(NudgeReason.FadingTie, finding.Reason);
        Assert.Equal(Stage.Converted, finding.Tie!.Stage);
        Assert.Equal(30, finding.Tie.Cadence!.Value.UsualGapDays);
    }

    [Fact]
    public void The_same_silence_is_the_natural_level_of_a_tie_that_meets_every_two_months()
    {
        var story = new Story().KeptUpWith(Ana, "2025-03-10", "2025-12-20", 55);

        Assert.Empty(story.DecideAt("2026-03-09 09:30").Shown);
    }

    [Fact]
    public void Two_approaches_without_an_answer_let_the_tie_rest()
    {
        var story = new Story().KeptUpWith(Ana, "2025-03-10", "2025-12-05", 30)
            .Sent("2025-12-20 10:00", Ana, "A good year to you.", "a").Sent("2026-01-08 10:00", Ana, "Happy new year.", "b");

        var decision = story.DecideAt("2026-04-15 09:30");
        Assert.Equal(Silence.Resting, Assert.Single(decision.Quiet).Rule);
    }

    [Fact]
    public void A_draw_that_was_always_one_way_is_not_a_tie_that_fades()
    {
        var story = new Story();
        for (var month = 3; month <= 12; month++) story.Received($"2025-{month:00}-10 10:00", Ana, "Look at this.", $"a{month}");
        story.Sent("2025-06-10 12:00", Ana, "Thanks.", "a6");

        Assert.Empty(story.DecideAt("2026-03-09 09:30").Shown);
    }

    [Fact]
    public void A_meeting_in_the_calendar_is_contact_already_arranged()
    {
        var story = new Story().KeptUpWith(Ana, "2025-03-10", "2025-12-20", 30).Met("2026-03-30 10:00", Ana);

        Assert.Equal(Silence.AlreadyInContact, Assert.Single(story.DecideAt("2026-03-09 09:30").Quiet).Rule);
    }
}
