using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

[Trait("Product", "N3 N4 N5 N6 N8 D15 D21 I8")]
public sealed class NudgePolicyTests
{
    private static Story Met(int people, MailboxSettings? settings = null)
    {
        var story = new Story(settings);
        for (var i = 1; i <= people; i++) story.Met($"2026-03-05 {8 + i:00}:00", Named($"Guest {i}", $"guest{i}@fabrikam.example"));
        return story;
    }

    [Fact]
    public void Three_a_day_at_most_and_the_rest_wait_for_the_next_morning()
    {
        var decision = Met(5).DecideAt("2026-03-06 09:10");

        Assert.Equal(3, decision.Shown.Count);
        Assert.Equal(2, decision.Waiting.Count);
        Assert.All(decision.Waiting, w => Assert.Equal((Silence.Cap, new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero)), (w.Rule, w.Until)));
        Assert.True(decision.Shown.Min(f => f.Score) >= decision.Waiting.Max(w => w.Finding.Score));
    }

    [Fact]
    public void Eight_in_seven_days_at_most()
    {
        var story = Met(9);
        for (var i = 1; i <= 8; i++)
        {
            var day = i <= 3 ? "2026-03-09 09:10" : i <= 6 ? "2026-03-10 09:10" : "2026-03-11 09:10";
            story.Answered(story.Write(story.DecideAt(day).Shown[0], day), NudgeState.Shown, day);
        }

        Assert.Empty(story.DecideAt("2026-03-11 09:20").Shown);
        Assert.All(story.DecideAt("2026-03-12 09:10").Waiting, w => Assert.Equal(story.At("2026-03-16 09:00"), w.Until));
    }

    [Fact]
    public void Outside_working_hours_everything_waits_for_the_morning()
    {
        var evening = Met(1).DecideAt("2026-03-06 20:00");
        var sunday = Met(1).DecideAt("2026-03-08 11:00");

        Assert.Equal((Silence.QuietHours, new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero)), (evening.Waiting[0].Rule, evening.Waiting[0].Until));
        Assert.Equal(Silence.QuietHours, Assert.Single(sunday.Waiting).Rule);
        Assert.Empty(evening.Shown);
    }

    [Fact]
    public void While_the_owner_is_away_nothing_is_said()
    {
        var until = new DateTimeOffset(2026, 3, 11, 23, 0, 0, TimeSpan.Zero);
        var story = Met(1, Berlin(new AutomaticReplies(true, null, until)));

        var held = Assert.Single(story.DecideAt("2026-03-09 10:00").Waiting);
        Assert.Equal((Silence.Away, story.At("2026-03-12 09:00")), (held.Rule, held.Until));
    }

    [Fact]
    public void The_first_day_raises_no_old_debts()
    {
        var story = new Story { ConsentedAt = new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero) };
        story.Sent("2026-01-10 10:00", Ana, "Hello.", "old").Received("2026-02-20 10:00", Ana, "Could you send me the offer?", "t");

        Assert.Equal(Silence.FirstDay, Assert.Single(story.DecideAt("2026-03-09 09:30").Quiet).Rule);
    }

    [Fact]
    public void What_was_answered_is_not_shown_again_and_a_snooze_comes_back_on_its_day()
    {
        var dismissed = Met(1);
        var nudge = dismissed.Write(dismissed.DecideAt("2026-03-06 09:10").Shown[0], "2026-03-06 09:10");
        dismissed.Answered(nudge, NudgeState.Dismissed, "2026-03-06 09:12");
        var snoozed = Met(1).Answered(nudge, NudgeState.Snoozed, "2026-03-06 09:12", dismissed.At("2026-03-10 09:00"));

        Assert.Empty(dismissed.DecideAt("2026-03-09 09:30").Shown);
        Assert.Empty(snoozed.DecideAt("2026-03-09 09:30").Shown);
        Assert.Single(snoozed.DecideAt("2026-03-10 09:00").Shown);
    }

    [Fact]
    public void Never_this_person_holds_for_every_reason()
    {
        var story = new Story().Met("2026-03-05 14:00", Joe).Muted(Joe);

        Assert.Equal(Silence.Asked, Assert.Single(story.DecideAt("2026-03-06 09:10").Quiet).Rule);
    }

    [Fact]
    public void One_person_is_brought_up_once_however_many_reasons_there_are()
    {
        var story = new Story().Met("2026-03-03 14:00", Joe).Met("2026-03-04 14:00", Ana)
            .Received("2026-03-05 08:00", Joe, "Could you send me the slides?", "a").Received("2026-03-05 08:30", Joe, "And when shall we meet again?", "b");

        var decision = story.DecideAt("2026-03-09 09:30");
        Assert.Equal(decision.Shown.Count, decision.Shown.Select(f => f.Person).Distinct().Count());
        Assert.Contains(decision.Waiting, w => w.Finding.Person.Address == Joe.Address);
    }
}
