using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using Xunit;

namespace NudgeBot.Core.Tests.Ties;

[Trait("Product", "I1 D12")]
public sealed class TieTests
{
    private static readonly DateOnly Today = new(2026, 3, 9);

    private static Tie After(params (int DaysAgo, ContactKinds Kinds)[] days) => Tie.Of(
        PersonHistory.Restore(new StoredPerson(
            new PersonId(Story.Ana.Address), "Ana", default, null, null, null, null, null,
            [.. days.Select(d => new ContactDay(Today.DayNumber - d.DaysAgo, d.Kinds)).OrderBy(d => d.DayNumber)], [])),
        Today);

    [Fact]
    public void One_mail_or_one_meeting_connects()
    {
        Assert.Equal(Stage.Connected, After((3, ContactKinds.Received)).Stage);
        Assert.Equal(Stage.Connected, After((3, ContactKinds.Met)).Stage);
    }

    [Fact]
    public void Mail_both_ways_on_two_days_is_conversing() =>
        Assert.Equal(Stage.Conversing, After((9, ContactKinds.Sent | ContactKinds.Received), (3, ContactKinds.Received)).Stage);

    [Fact]
    public void Mail_in_one_direction_never_gets_beyond_connected() =>
        Assert.Equal(Stage.Connected, After((90, ContactKinds.Sent), (60, ContactKinds.Sent), (3, ContactKinds.Sent)).Stage);

    [Fact]
    public void Kept_up_by_both_over_three_months_is_converted()
    {
        Assert.Equal(Stage.Converted, After((120, ContactKinds.Sent | ContactKinds.Received), (20, ContactKinds.Received), (19, ContactKinds.Sent)).Stage);
        Assert.Equal(Stage.Conversing, After((120, ContactKinds.Sent | ContactKinds.Received), (100, ContactKinds.Received), (2, ContactKinds.Sent)).Stage);
    }

    [Fact]
    public void Days_after_the_day_asked_about_do_not_count() => Assert.Null(After((-1, ContactKinds.Met)).LastContactOn);

    [Fact]
    public void Cadence_is_learned_from_the_last_gaps_and_rises_and_falls()
    {
        var monthly = Enumerable.Range(0, 12).Select(i => (i * 30, ContactKinds.Met)).ToArray();
        var slowedDown = Enumerable.Range(0, 20).Select(i => (i * 60, ContactKinds.Met)).Concat(Enumerable.Range(0, 20).Select(i => (1210 + (i * 7), ContactKinds.Met))).ToArray();

        var calls = Enumerable.Range(0, 12).SelectMany(i => new[] { i * 30, (i * 30) + 1, (i * 30) + 2 }).Reverse().Select(ago => (ago, ContactKinds.Sent | ContactKinds.Received)).ToArray();
        var workdays = Enumerable.Range(0, 200).Where(ago => ago % 7 is not 0 and not 1).Reverse().Select(ago => (ago, ContactKinds.Sent)).ToArray();

        Assert.Equal(30, After(monthly).Cadence!.Value.UsualGapDays);
        Assert.Equal(28, After(calls).Cadence!.Value.UsualGapDays);
        Assert.InRange(After(workdays).Cadence!.Value.UsualGapDays, 1, 3);
        Assert.Equal(60, After(slowedDown).Cadence!.Value.UsualGapDays);
        Assert.Null(After((1, ContactKinds.Met), (2, ContactKinds.Met)).Cadence);
    }

    [Fact]
    public void Strength_needs_both_sides_and_fades_with_time()
    {
        var mutual = After((10, ContactKinds.Sent | ContactKinds.Received), (20, ContactKinds.Sent | ContactKinds.Received));
        var oneWay = After((10, ContactKinds.Received), (20, ContactKinds.Received), (30, ContactKinds.Received), (40, ContactKinds.Received));
        var longAgo = After((400, ContactKinds.Sent | ContactKinds.Received), (410, ContactKinds.Sent | ContactKinds.Received));

        Assert.True(mutual.Strength.Value > oneWay.Strength.Value);
        Assert.True(mutual.Strength.Value > longAgo.Strength.Value);
        Assert.InRange(mutual.Strength.Value, 0, 1);
    }

    [Fact]
    public void Approaches_without_an_answer_are_counted_since_they_last_wrote_or_met() =>
        Assert.Equal(2, After((30, ContactKinds.Sent), (20, ContactKinds.Received), (10, ContactKinds.Sent), (5, ContactKinds.Sent)).Reciprocity.UnansweredApproaches);
}
