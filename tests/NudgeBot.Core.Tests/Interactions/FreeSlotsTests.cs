using System.Globalization;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Interactions;

/// <summary>Times to offer for a short call: Ada works from 9:00 to 17:30, and it is Monday, 10:10.</summary>
[Trait("Product", "A4")]
public sealed class FreeSlotsTests
{
    private const string Now = "2026-03-09 10:10";

    private readonly Story _story = new();

    [Fact]
    public void An_empty_week_offers_three_times_on_three_days_and_at_three_times_of_day() =>
        Assert.Equal(["Mon 12:30", "Wed 14:30", "Fri 16:00"], Offered());

    [Fact]
    public void What_is_planned_is_taken_and_what_touches_it_is_free()
    {
        Plan("2026-03-11 14:00", 30);
        Plan("2026-03-11 15:00", 60);

        Assert.Equal("Wed 14:30", Offered()[1]);
        Plan("2026-03-11 14:15", 30);
        Assert.Equal("Wed 13:30", Offered()[1]);
    }

    [Fact]
    public void A_plan_not_answered_yet_may_take_place_so_its_time_is_taken()
    {
        Plan("2026-03-11 14:30", 30, plan => plan with { OwnerOrganizes = false, OwnerAnswer = MeetingAnswer.NotAnswered });
        Assert.Equal("Wed 14:00", Offered()[1]);
    }

    [Theory]
    [InlineData("declined")]
    [InlineData("called off")]
    [InlineData("shown as free")]
    public void What_will_not_take_place_takes_no_time(string why)
    {
        Plan("2026-03-11 14:30", 30, plan => why switch
        {
            "declined" => plan with { OwnerOrganizes = false, OwnerAnswer = MeetingAnswer.Declined },
            "called off" => plan with { IsCancelled = true },
            _ => plan with { IsShownAsFree = true },
        });

        Assert.Equal("Wed 14:30", Offered()[1]);
    }

    [Fact]
    public void A_whole_day_away_is_a_day_of_the_owners_clock()
    {
        Plan("2026-03-11 01:00", 24 * 60, plan => plan with { IsAllDay = true, Start = new(2026, 3, 11, 0, 0, 0, TimeSpan.Zero), End = new(2026, 3, 12, 0, 0, 0, TimeSpan.Zero) });

        Assert.DoesNotContain(Offered(), slot => slot.StartsWith("Wed", StringComparison.Ordinal));
    }

    [Fact]
    public void The_others_time_counts_and_so_do_their_hours_in_their_own_zone()
    {
        var newYork = new ZonedHours(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), WorkingHours.Default);
        var busy = new BusyTime(_story.At("2026-03-11 13:00"), _story.At("2026-03-11 15:00"));

        // Eight in New York is one in the afternoon in Berlin in the weeks between the two changes of the clocks.
        Assert.Equal(["Mon 13:00", "Wed 15:00", "Fri 16:00"], Offered(new BusyTimes([busy], newYork)));
    }

    [Fact]
    public void A_week_without_a_free_half_hour_offers_nothing()
    {
        for (var day = 9; day <= 13; day++) Plan(string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:00} 09:15"), 8 * 60);

        Assert.Empty(Offered());
    }

    [Fact]
    public void A_single_free_day_offers_times_far_apart()
    {
        for (var day = 10; day <= 13; day++) Plan(string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:00} 09:00"), 9 * 60);

        Assert.Equal(["Mon 12:30", "Mon 14:30", "Mon 16:30"], Offered());
    }

    [Fact]
    public void Late_on_a_friday_the_week_to_come_is_offered() =>
        Assert.Equal(["Mon 10:00", "Tue 14:30", "Thu 16:00"], Offered(now: "2026-03-06 16:40"));

    private void Plan(string local, int minutes, Func<Meeting, Meeting>? but = null) => _story.Met(local, Ana, minutes, but);

    private List<string> Offered(BusyTimes? theirs = null, string now = Now)
    {
        var settings = _story.History.Owner.Settings;
        return [.. FreeSlots.Of(settings, _story.History.Meetings.Values, theirs, _story.At(now))
            .Select(slot => settings.LocalTime(slot.Start).ToString("ddd HH:mm", CultureInfo.InvariantCulture))];
    }
}
