using NudgeBot.Core.People;
using Xunit;

namespace NudgeBot.Core.Tests.People;

[Trait("Product", "N8")]
public sealed class WorkingTimeTests
{
    private static readonly MailboxSettings Berlin = Story.Berlin();

    [Fact]
    public void The_hour_that_spring_skips_becomes_the_hour_after() =>
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero), Berlin.Instant(new DateOnly(2026, 3, 29), new TimeOnly(2, 30)));

    [Fact]
    public void The_hour_that_autumn_doubles_is_the_first_of_the_two() =>
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), Berlin.Instant(new DateOnly(2026, 10, 25), new TimeOnly(2, 30)));

    [Theory]
    [InlineData("2026-03-09T08:30:00Z", "2026-03-09T08:30:00Z")]
    [InlineData("2026-03-09T05:00:00Z", "2026-03-09T08:00:00Z")]
    [InlineData("2026-03-06T17:00:00Z", "2026-03-09T08:00:00Z")]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-30T07:00:00Z")]
    public void Work_goes_on_at_the_next_working_hour(string now, string then) =>
        Assert.Equal(DateTimeOffset.Parse(then, null), Berlin.NextWorkingTime(DateTimeOffset.Parse(now, null)));

    [Fact]
    public void A_week_from_Sunday_to_Thursday_rests_on_Friday_and_Saturday()
    {
        var days = new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday };
        var settings = Berlin with { WorkingHours = WorkingHours.Of(days, new TimeOnly(8, 0), new TimeOnly(16, 0)) };

        Assert.Equal(new DateTimeOffset(2026, 3, 8, 7, 0, 0, TimeSpan.Zero), settings.WorkingMorning(new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.Zero), 1));
    }
}
