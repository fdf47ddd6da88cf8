using NudgeBot.Core.Interactions;
using Xunit;

namespace NudgeBot.Core.Tests.Interactions;

public sealed class RecentDaysTests
{
    [Fact]
    public void In_whatever_order_days_are_added_and_how_often_it_comes_to_the_same()
    {
        int[] days = [739_100, 739_000, 739_063, 739_064, 739_001, 739_099];

        var forward = days.Aggregate(default(RecentDays), (known, day) => known.With(day));
        var backward = days.Concat(days).Reverse().Aggregate(default(RecentDays), (known, day) => known.With(day));

        Assert.Equal(forward, backward);
        Assert.Equal(4, Counted(forward, 739_100));
    }

    [Fact]
    public void A_day_further_back_than_the_span_is_forgotten()
    {
        Assert.Equal(2, Counted(default(RecentDays).With(739_000).With(739_063), 739_063));
        Assert.Equal(1, Counted(default(RecentDays).With(739_000).With(739_064), 739_064));
        Assert.Equal(1, Counted(default(RecentDays).With(739_064).With(739_000), 739_064));
    }

    [Fact]
    public void A_day_is_half_as_heavy_after_the_half_life_and_a_day_to_come_weighs_nothing()
    {
        var days = default(RecentDays).With(739_000).With(739_020);

        Assert.Equal(0.5, days.Fading(739_007, 7), 6);
        Assert.Equal(0, default(RecentDays).Fading(739_000, 7));
    }

    private static double Counted(RecentDays days, int today) => Math.Round(days.Fading(today, 1e9), 3);
}
