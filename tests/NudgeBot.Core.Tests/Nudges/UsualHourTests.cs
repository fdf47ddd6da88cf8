using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>A mail that may wait goes out when the other is likely to read it.</summary>
[Trait("Product", "A3")]
public sealed class UsualHourTests
{
    private const string Monday = "2026-03-09";

    [Theory]
    [InlineData("2026-03-09 09:30", "2026-03-09 15:00")]
    [InlineData("2026-03-09 15:00", "2026-03-10 15:00")]
    [InlineData("2026-03-06 18:20", "2026-03-09 15:00")]
    public void Words_wait_for_the_next_hour_at_which_the_other_usually_writes(string now, string at) =>
        Assert.Equal(at, NextAt(WroteAt("15:40", "14:10", "15:05", "08:30"), now));

    [Fact]
    public void Of_two_mails_nobody_can_tell_an_hour_so_they_wait_for_nine_in_the_morning() =>
        Assert.Equal("2026-03-10 09:00", NextAt(WroteAt("15:40", "15:10"), $"{Monday} 11:00"));

    [Fact]
    public void Before_nine_the_morning_is_todays() =>
        Assert.Equal($"{Monday} 09:00", NextAt(new Story(), $"{Monday} 07:15"));

    [Fact]
    public void Who_writes_at_night_is_not_written_to_at_night() =>
        Assert.Equal("2026-03-10 09:00", NextAt(WroteAt("23:40", "01:10", "02:30", "05:15"), $"{Monday} 11:00"));

    [Fact]
    public void A_weekend_and_a_leave_of_the_owner_are_passed_over()
    {
        var berlin = Berlin();
        var leave = new AutomaticReplies(true, berlin.Instant(new DateOnly(2026, 3, 9), TimeOnly.MinValue), berlin.Instant(new DateOnly(2026, 3, 11), TimeOnly.MinValue));

        Assert.Equal("2026-03-11 15:00", NextAt(WroteAt(new Story(Berlin(leave)), "15:40", "14:10", "15:05"), "2026-03-06 16:00"));
    }

    [Fact]
    public void The_hour_is_the_one_on_the_owners_clock_also_after_it_changed() =>
        Assert.Equal("2026-03-30 15:00", NextAt(WroteAt("15:40", "14:10", "15:05"), "2026-03-27 16:00"));

    private static Story WroteAt(params string[] times) => WroteAt(new Story(), times);

    private static Story WroteAt(Story story, params string[] times)
    {
        for (var i = 0; i < times.Length; i++) story.Received($"2026-02-1{i} {times[i]}", Ana, "Here is the news.", thread: $"t{i}");
        return story;
    }

    private static string NextAt(Story story, string now) => story.History.Owner.Settings
        .LocalTime(UsualHour.Next(story.History, new PersonId(Ana.Address), story.At(now)))
        .ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
