using NudgeBot.Core.Interactions;
using NudgeBot.Graph;
using NudgeBot.Graph.Calendar;
using NudgeBot.Graph.Directory;
using NudgeBot.Graph.Mail;
using Xunit;

namespace NudgeBot.Tests.Graph;

/// <summary>Graph's own published samples and answers quoted in its issue threads.</summary>
public sealed class PublishedPayloadTests
{
    private const string Folder = "payloads/graph";
    private static readonly CalendarWindow Window = new(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(30));

    [SharedFact(Folder)]
    public async Task The_documented_delta_with_a_boolean_as_text_and_a_removal_is_read()
    {
        await using var graph = await ServeAsync("concept-delta-query-messages-04-body.json");

        var pages = new List<MailPage>();
        await foreach (var page in graph.Get<MailReader>().ReadAsync(FakeGraph.Ada, MailFolder.Inbox, null, DateTimeOffset.UnixEpoch, CancellationToken.None)) pages.Add(page);

        Assert.Single(Assert.Single(pages).Removed);
        Assert.True(pages[0].IsLast);
    }

    [SharedFact(Folder)]
    public async Task The_documented_calendar_round_is_read_to_its_end()
    {
        await using var graph = await ServeAsync("concept-delta-query-events-02-response.json", "concept-delta-query-events-03-response.json");

        var round = await graph.Get<CalendarReader>().ReadAsync(FakeGraph.Ada, null, Window, CancellationToken.None);

        Assert.Equal(3, round.Meetings.Count);
        Assert.Contains(new DateTimeOffset(2016, 12, 10, 19, 30, 0, TimeSpan.Zero), round.Meetings.Select(meeting => meeting.Start));
    }

    [SharedFact(Folder)]
    public async Task The_documented_settings_are_read()
    {
        await using var graph = await ServeAsync("new-mailboxsettings-response.json");

        var settings = await graph.Get<DirectoryReader>().SettingsAsync(FakeGraph.Ada, CancellationToken.None);

        Assert.True(settings.AutomaticReplies.CoversAt(new DateTimeOffset(2016, 3, 20, 0, 0, 0, TimeSpan.Zero)));
        Assert.Equal(TimeZoneInfo.Utc, settings.Zone);
        Assert.Equal(new TimeOnly(17, 0), settings.WorkingHours.End);
    }

    [SharedFact(Folder)]
    public async Task A_meeting_request_as_Exchange_sends_it_is_no_persons_mail()
    {
        var request = await ReadAsync("api-eventmessage-get-01-response.json");
        await using var graph = await FakeGraph.StartAsync(_ => Answer.Json($$"""{"@odata.deltaLink":"{graph}/x","value":[{{request}}]}"""));

        await foreach (var page in graph.Get<MailReader>().ReadAsync(FakeGraph.Ada, MailFolder.Inbox, null, DateTimeOffset.UnixEpoch, CancellationToken.None))
        {
            var mail = Assert.Single(page.Messages);
            Assert.Equal((MailKind.MeetingRequest, true), (mail.Kind, mail.BodyIsHtml));
            Assert.NotNull(mail.From);
        }
    }

    [SharedFact(Folder)]
    public async Task A_lost_sync_state_as_the_service_words_it_is_known()
    {
        var lost = await ReadAsync("issue-410-syncstatenotfound.json");
        await using var graph = await FakeGraph.StartAsync(_ => new Answer(410, lost));

        await Assert.ThrowsAsync<SyncStateLostException>(() => graph.Get<CalendarReader>().ReadAsync(FakeGraph.Ada, null, Window, CancellationToken.None));
    }

    private static async Task<FakeGraph> ServeAsync(params string[] files)
    {
        var answers = new List<Answer>();
        foreach (var file in files) answers.Add(Answer.Json((await ReadAsync(file)).Replace("https://graph.microsoft.com/v1.0", "{graph}", StringComparison.Ordinal)));
        return await FakeGraph.StartAsync([.. answers]);
    }

    internal static Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(SharedFactAttribute.PathOf(Folder), file));
}
