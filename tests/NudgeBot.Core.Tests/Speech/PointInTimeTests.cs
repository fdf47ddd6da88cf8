using System.Globalization;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using Xunit;

namespace NudgeBot.Core.Tests.Speech;

public sealed class PointInTimeTests
{
    private static readonly MailboxSettings Berlin = In("Europe/Berlin");

    [Theory]
    [InlineData("2026-03-11T08:00Z", "2026-03-11T16:00Z", "today")]
    [InlineData("2026-03-11T16:00Z", "2026-03-11T08:00Z", "today")] // clocks differ
    [InlineData("2026-03-10T22:59Z", "2026-03-11T08:00Z", "yesterday")]
    [InlineData("2026-03-10T23:00Z", "2026-03-11T08:00Z", "today")] // midnight in Berlin
    [InlineData("2026-03-09T10:00Z", "2026-03-11T08:00Z", "on Monday")]
    [InlineData("2026-03-05T10:00Z", "2026-03-11T08:00Z", "on Thursday")] // six days
    [InlineData("2026-03-04T10:00Z", "2026-03-11T08:00Z", "last week")] // seven days
    [InlineData("2026-03-02T10:00Z", "2026-03-11T08:00Z", "last week")] // the Monday of last week
    [InlineData("2026-03-01T10:00Z", "2026-03-11T08:00Z", "two weeks ago")] // the Sunday before it
    [InlineData("2026-02-26T10:00Z", "2026-03-11T08:00Z", "two weeks ago")] // thirteen days, but not last week
    [InlineData("2026-03-02T10:00Z", "2026-03-15T08:00Z", "last week")] // thirteen days, and last week
    [InlineData("2026-02-25T10:00Z", "2026-03-11T08:00Z", "two weeks ago")]
    [InlineData("2026-02-18T10:00Z", "2026-03-11T08:00Z", "three weeks ago")]
    [InlineData("2026-02-11T10:00Z", "2026-03-11T08:00Z", "four weeks ago")]
    [InlineData("2026-01-25T10:00Z", "2026-03-11T08:00Z", "six weeks ago")] // 45 days
    [InlineData("2026-01-24T10:00Z", "2026-03-11T08:00Z", "in January")] // 46 days
    [InlineData("2026-05-02T10:00Z", "2026-11-20T08:00Z", "in May")]
    [InlineData("2025-11-20T10:00Z", "2026-03-11T08:00Z", "in November 2025")]
    [InlineData("2025-12-31T10:00Z", "2026-01-01T08:00Z", "yesterday")]
    [InlineData("2025-12-30T10:00Z", "2026-01-02T08:00Z", "on Tuesday")]
    [InlineData("2025-12-24T10:00Z", "2026-01-02T08:00Z", "last week")]
    [InlineData("2025-12-31T22:59Z", "2026-02-20T08:00Z", "in December 2025")]
    [InlineData("2025-12-31T23:00Z", "2026-02-20T08:00Z", "in January")] // already New Year in Berlin
    [InlineData("2025-04-11T10:00Z", "2026-03-11T08:00Z", "in April 2025")] // 334 days
    [InlineData("2025-04-10T10:00Z", "2026-03-11T08:00Z", "about a year ago")] // 335 days
    [InlineData("2024-09-12T10:00Z", "2026-03-11T08:00Z", "about a year ago")]
    [InlineData("2024-09-11T10:00Z", "2026-03-11T08:00Z", "more than a year ago")] // eighteen months
    [InlineData("2024-03-12T10:00Z", "2026-03-11T08:00Z", "more than a year ago")]
    [InlineData("2024-03-11T10:00Z", "2026-03-11T08:00Z", "more than two years ago")]
    [InlineData("2006-03-11T10:00Z", "2026-03-11T08:00Z", "many years ago")]
    public void A_point_in_the_past_grows_vaguer_with_age(string at, string now, string words) =>
        Assert.Equal(words, TimeWords.English.Point(Instant(at), Instant(now), Berlin));

    [Theory]
    [InlineData("2026-03-28T22:30Z", "2026-03-29T22:30Z", "on Saturday")] // a day of 23 hours lies between
    [InlineData("2026-03-28T23:30Z", "2026-03-29T21:30Z", "today")]
    [InlineData("2026-10-24T22:30Z", "2026-10-25T22:30Z", "today")] // a day of 25 hours
    [InlineData("2026-10-24T21:30Z", "2026-10-25T22:30Z", "yesterday")]
    public void A_day_is_the_owners_day_when_the_clock_changes(string at, string now, string words) =>
        Assert.Equal(words, TimeWords.English.Point(Instant(at), Instant(now), Berlin));

    [Fact]
    public void The_same_instants_are_other_days_in_another_zone()
    {
        var (at, now) = (Instant("2026-03-10T23:30Z"), Instant("2026-03-11T08:00Z"));

        Assert.Equal("yesterday", TimeWords.English.Point(at, now, In("America/New_York")));
        Assert.Equal("today", TimeWords.English.Point(at, now, In("Asia/Tokyo")));
    }

    [Theory]
    [InlineData(0, "for a day")]
    [InlineData(1, "for a day")]
    [InlineData(2, "for two days")]
    [InlineData(6, "for six days")]
    [InlineData(7, "for a week")]
    [InlineData(8, "for over a week")]
    [InlineData(13, "for over a week")]
    [InlineData(14, "for two weeks")]
    [InlineData(77, "for eleven weeks")]
    [InlineData(90, "for twelve weeks")]
    [InlineData(91, "for three months")]
    [InlineData(116, "for three months")]
    [InlineData(117, "for four months")]
    [InlineData(334, "for eleven months")]
    [InlineData(335, "for about a year")]
    [InlineData(545, "for about a year")]
    [InlineData(550, "for more than a year")]
    [InlineData(731, "for more than two years")]
    public void A_span_is_said_in_words(int days, string words)
    {
        var now = Instant("2026-03-11T08:00Z");

        Assert.Equal(words, TimeWords.English.Duration(now.AddDays(-days), now, Berlin));
    }

    [Theory]
    [InlineData("2026-03-06T13:00Z", "Friday 6 March")]
    [InlineData("2025-03-06T13:00Z", "Thursday 6 March 2025")]
    [InlineData("2026-01-01T00:00Z", "Thursday 1 January")]
    public void A_day_carries_its_year_when_it_is_another(string at, string words) =>
        Assert.Equal(words, TimeWords.English.Day(Instant(at), Instant("2026-03-11T08:00Z"), Berlin));

    [Theory]
    [InlineData("2026-03-06T13:00Z", "14:00")]
    [InlineData("2026-07-06T13:00Z", "15:00")]
    public void A_time_is_the_owners_clock(string at, string time) => Assert.Equal(time, TimeWords.Time(Instant(at), Berlin));

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal("Friday 6 March", TimeWords.English.Day(Instant("2026-03-06T13:00Z"), Instant("2026-03-11T08:00Z"), Berlin));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static MailboxSettings In(string zone) => MailboxSettings.Default with { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) };

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
