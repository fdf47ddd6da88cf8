using System.Text.Json;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Calendar;
using Xunit;

namespace NudgeBot.Tests.Graph;

[Trait("Product", "A4")]
public sealed class ScheduleReaderTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task One_address_is_asked_about_in_UTC()
    {
        await using var graph = await FakeGraph.StartAsync(Schedule("""{"scheduleItems":[]}"""));

        await ReadAsync(graph);

        var asked = Assert.Single(graph.Requests);
        Assert.Equal(("POST", "/v1.0/users/ada-id/calendar/getSchedule"), (asked.Method, asked.Target));
        Assert.Contains("outlook.timezone=\"UTC\"", asked.Prefer, StringComparison.Ordinal);
        var body = JsonDocument.Parse(asked.Body).RootElement;
        Assert.Equal("ben@contoso.example", Assert.Single(body.GetProperty("Schedules").EnumerateArray()).GetString());
        Assert.Equal("2026-03-09T00:00:00", body.GetProperty("StartTime").GetProperty("dateTime").GetString());
        Assert.Equal("2026-03-14T00:00:00", body.GetProperty("EndTime").GetProperty("dateTime").GetString());
    }

    [Fact]
    public async Task All_that_is_not_free_is_taken_in_either_spelling_and_the_hours_come_with_their_zone()
    {
        await using var graph = await FakeGraph.StartAsync(Schedule($$$"""
            {"scheduleItems":[{{{Item("busy", 9)}}},{{{Item("Tentative", 11)}}},{{{Item("oof", 13)}}},{{{Item("free", 15)}}},{{{Item("workingElsewhere", 16)}}}],
             "workingHours":{"daysOfWeek":["monday","tuesday"],"startTime":"08:00:00.0000000","endTime":"16:00:00.0000000","timeZone":{"name":"W. Europe Standard Time"} } }
            """));

        var theirs = (await ReadAsync(graph))!;

        Assert.Equal([9, 11, 13], theirs.Taken.Select(busy => busy.Start.Hour));
        Assert.False(theirs.AreFree(Monday.AddHours(9.5), Monday.AddHours(10)));
        Assert.True(theirs.AreFree(Monday.AddHours(10), Monday.AddHours(10.5)));
        Assert.False(theirs.AreFree(Monday.AddHours(15), Monday.AddHours(15.5)));
    }

    [Theory]
    [InlineData("""{"availabilityView":"","error":{"message":"no","responseCode":"ErrorMailRecipientNotFound"}}""")]
    [InlineData("""{"scheduleId":"ben@contoso.example"}""")]
    public async Task A_calendar_that_is_not_visible_is_no_free_week(string schedule)
    {
        await using var graph = await FakeGraph.StartAsync(Schedule(schedule));

        Assert.Null(await ReadAsync(graph));
    }

    [SharedFact("payloads/graph")]
    public async Task The_documented_schedule_is_read()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Json(await PublishedPayloadTests.ReadAsync("api-calendar-getschedule-02-response.json")));

        // Midday in Los Angeles, seven hours behind.
        Assert.Equal(new BusyTime(new(2019, 3, 15, 19, 0, 0, TimeSpan.Zero), new(2019, 3, 15, 21, 0, 0, TimeSpan.Zero)), Assert.Single((await ReadAsync(graph))!.Taken));
    }

    private static Answer Schedule(string schedule) => Answer.Json($$"""{"value":[{{schedule}}]}""");

    private static string Item(string status, int hour) => $$$"""
        {"status":"{{{status}}}","start":{"dateTime":"2026-03-09T{{{hour:00}}}:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-09T{{{hour + 1:00}}}:00:00.0000000","timeZone":"UTC"}}
        """;

    private static Task<BusyTimes?> ReadAsync(FakeGraph graph) =>
        graph.Get<ScheduleReader>().ReadAsync(FakeGraph.Ada, new EmailAddress("ben@contoso.example"), new CalendarWindow(Monday, Monday.AddDays(5)), CancellationToken.None);
}
