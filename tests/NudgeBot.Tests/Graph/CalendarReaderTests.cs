using NudgeBot.Core.Interactions;
using NudgeBot.Graph;
using NudgeBot.Graph.Calendar;
using Xunit;

namespace NudgeBot.Tests.Graph;

public sealed class CalendarReaderTests
{
    private const string Delta = "\"@odata.deltaLink\":\"{graph}/users/ada-id/calendarView/delta?$deltatoken=d1\"";
    private const string Next = "\"@odata.nextLink\":\"{graph}/users/ada-id/calendarView/delta?$skiptoken=s1\"";
    private const string Master = """
        {"id":"series","type":"seriesMaster","subject":"Coffee","isOrganizer":true,"showAs":"busy","sensitivity":"normal","isAllDay":false,"isCancelled":false,
         "start":{"dateTime":"2026-01-05T09:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-01-05T09:30:00.0000000","timeZone":"UTC"},
         "organizer":{"emailAddress":{"name":"Ada","address":"ada@contoso.example"}},
         "attendees":[{"type":"required","status":{"response":"accepted"},"emailAddress":{"name":"Ana","address":"ana@fabrikam.example"}}],
         "responseStatus":{"response":"organizer"}}
        """;
    private const string Slim = """
        {"id":"monday","type":"occurrence","seriesMasterId":"series",
         "start":{"dateTime":"2026-03-09T09:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-09T09:30:00.0000000","timeZone":"UTC"}}
        """;
    private static readonly CalendarWindow Window = new(new DateTimeOffset(2026, 2, 7, 1, 0, 0, TimeSpan.FromHours(1)), new DateTimeOffset(2026, 3, 23, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_round_asks_for_the_window_in_UTC_and_selects_nothing()
    {
        await using var graph = await FakeGraph.StartAsync(MailReaderTests.Page(Next), MailReaderTests.Page(Delta));

        var round = await ReadAsync(graph);

        Assert.Equal(graph.Link("users/ada-id/calendarView/delta?$deltatoken=d1"), round.Link);
        Assert.True(graph.Requests[0].Has("startDateTime=2026-02-07T00:00:00Z"));
        Assert.True(graph.Requests[0].Has("endDateTime=2026-03-23T00:00:00Z"));
        Assert.False(graph.Requests[0].Has("$select"));
        Assert.All(graph.Requests, asked =>
        {
            Assert.Contains("outlook.timezone=\"UTC\"", asked.Prefer, StringComparison.Ordinal);
            Assert.Contains("IdType=\"ImmutableId\"", asked.Prefer, StringComparison.Ordinal);
            Assert.Contains("odata.maxpagesize=100", asked.Prefer, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_event_comes_as_a_meeting_with_all_it_says()
    {
        await using var graph = await FakeGraph.StartAsync(MailReaderTests.Page(Delta, """
            {"id":"e","type":"singleInstance","subject":"Lunch","isAllDay":true,"isCancelled":true,"isOrganizer":false,"showAs":"free","sensitivity":"normal",
             "start":{"dateTime":"2026-03-03T14:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-03T15:00:00.0000000","timeZone":"UTC"},
             "organizer":{"emailAddress":{"name":"Ana","address":"ana@fabrikam.example"}},
             "attendees":[
               {"type":"required","status":{"response":"tentativelyAccepted"},"emailAddress":{"address":"ada@contoso.example"}},
               {"type":"optional","status":{"response":"Declined"},"emailAddress":{"address":"ben@contoso.example"}},
               {"type":"resource","status":{"response":"none"},"emailAddress":{"name":"Room 4","address":"room4@contoso.example"}},
               {"type":"required","emailAddress":{"address":"/O=EX/CN=X"}}],
             "responseStatus":{"response":"tentativelyAccepted","time":"0001-01-01T00:00:00Z"},"webLink":"https://outlook.example/e"}
            """));

        var meeting = Assert.Single((await ReadAsync(graph)).Meetings);

        Assert.Equal((new MeetingId("e"), null, "Lunch"), (meeting.Id, meeting.Series, meeting.Subject));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 14, 0, 0, TimeSpan.Zero), meeting.Start);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 15, 0, 0, TimeSpan.Zero), meeting.End);
        Assert.True(meeting is { IsAllDay: true, IsCancelled: true, IsShownAsFree: true, IsPrivate: false, OwnerOrganizes: false });
        Assert.Equal(MeetingAnswer.Tentative, meeting.OwnerAnswer);
        Assert.Equal("ana@fabrikam.example", meeting.Organizer?.Address.Value);
        Assert.Equal(
            [(AttendeeRole.Required, MeetingAnswer.Tentative), (AttendeeRole.Optional, MeetingAnswer.Declined), (AttendeeRole.Resource, MeetingAnswer.None)],
            meeting.Attendees.Select(attendee => (attendee.Role, attendee.Answer)));
    }

    [Theory]
    [InlineData("private")]
    [InlineData("personal")]
    [InlineData("confidential")]
    [Trait("Product", "P8")]
    public async Task A_meeting_that_is_private_leaves_no_title(string sensitivity)
    {
        await using var graph = await FakeGraph.StartAsync(MailReaderTests.Page(Delta, $$"""
            {"id":"e","type":"singleInstance","subject":"Lunch","sensitivity":"{{sensitivity}}",
             "start":{"dateTime":"2026-03-03T14:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-03T15:00:00.0000000","timeZone":"UTC"} }
            """));

        Assert.True(Assert.Single((await ReadAsync(graph)).Meetings) is { IsPrivate: true, Subject: "" });
    }

    [Theory]
    [InlineData("2026-03-03T14:00:00.0000000", "Europe/Berlin", 13)]
    [InlineData("2026-03-03T14:00:00.0000000", "Pacific Standard Time", 22)]
    [InlineData("2026-03-03T14:00:00", "tzone://Microsoft/Custom", 14)]
    [InlineData("2026-03-03T14:00:00Z", "Europe/Berlin", 14)]
    [InlineData("2026-03-03T14:00:00+02:00", "Europe/Berlin", 12)]
    public async Task Times_are_wall_clock_in_the_zone_beside_them(string text, string zone, int hour)
    {
        await using var graph = await FakeGraph.StartAsync(MailReaderTests.Page(Delta, $$$"""
            {"id":"e","start":{"dateTime":"{{{text}}}","timeZone":"{{{zone}}}"},"end":{"dateTime":"2026-03-04T00:00:00","timeZone":"UTC"}}
            """));

        Assert.Equal(new DateTimeOffset(2026, 3, 3, hour, 0, 0, TimeSpan.Zero), Assert.Single((await ReadAsync(graph)).Meetings).Start);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_slim_occurrence_takes_the_rest_from_its_series_on_whatever_page(bool seriesFirst)
    {
        await using var graph = await FakeGraph.StartAsync(
            MailReaderTests.Page(Next, seriesFirst ? Master : Slim),
            MailReaderTests.Page(Delta, seriesFirst ? Slim : Master));

        var meeting = Assert.Single((await ReadAsync(graph)).Meetings);

        Assert.Equal((new MeetingId("monday"), new MeetingId("series"), "Coffee"), (meeting.Id, meeting.Series, meeting.Subject));
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero), meeting.Start);
        Assert.Equal("ana@fabrikam.example", Assert.Single(meeting.Attendees).Who.Address.Value);
        Assert.True(meeting.OwnerOrganizes);
    }

    [Fact]
    public async Task A_series_that_the_round_did_not_bring_is_asked_for_once()
    {
        await using var graph = await FakeGraph.StartAsync(
            MailReaderTests.Page(Delta, Slim, Slim.Replace("monday", "tuesday", StringComparison.Ordinal)),
            Answer.Json(Master));

        var round = await ReadAsync(graph, graph.Link("users/ada-id/calendarView/delta?$deltatoken=d0"));

        Assert.Equal(["Coffee", "Coffee"], round.Meetings.Select(meeting => meeting.Subject));
        Assert.Equal("/v1.0/users/ada-id/events/series", graph.Requests[1].Target);
        Assert.Equal(2, graph.Requests.Count);
    }

    [Fact]
    public async Task The_last_word_on_an_event_counts()
    {
        await using var graph = await FakeGraph.StartAsync(
            MailReaderTests.Page(Next, Event("a", "old"), Event("b", "old")),
            MailReaderTests.Page(Delta, Event("a", "new"), """{"id":"b","@removed":{"reason":"deleted"}}""", """{"id":"never-seen","@removed":{"reason":"changed"}}"""));

        var round = await ReadAsync(graph);

        Assert.Equal("new", Assert.Single(round.Meetings).Subject);
        Assert.Equal(["b", "never-seen"], round.Removed.Select(id => id.Value));
    }

    [Fact]
    public async Task A_lost_sync_state_asks_for_a_new_first_round()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(410, "syncStateNotFound"));

        await Assert.ThrowsAsync<SyncStateLostException>(() => ReadAsync(graph, graph.Link("users/ada-id/calendarView/delta?$deltatoken=d0")));
    }

    private static string Event(string id, string subject) => $$$"""
        {"id":"{{{id}}}","subject":"{{{subject}}}","start":{"dateTime":"2026-03-03T14:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-03-03T15:00:00.0000000","timeZone":"UTC"}}
        """;

    private static Task<CalendarRound> ReadAsync(FakeGraph graph, string? link = null) =>
        graph.Get<CalendarReader>().ReadAsync(FakeGraph.Ada, link, Window, CancellationToken.None);
}
