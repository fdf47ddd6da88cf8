using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

public class DeltaTests
{
    private const string Delta = "/v1.0/users/ada-id/mailFolders/inbox/messages/delta";
    private const string Immutable = "IdType=\"ImmutableId\"";
    private const string Calendar = "/v1.0/users/ada-id/calendarView/delta()?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-03-31T00:00:00Z";

    [Fact]
    public async Task A_round_pages_to_its_end_and_the_next_tells_only_what_arrived_since()
    {
        await using var sandbox = await RunningSandbox.StartAsync(
            SampleMail.Ada.Received("m1", SampleMail.Day(2)).Received("m2", SampleMail.Day(3)).Received("m3", SampleMail.Day(10)).Mailbox);

        var (told, link) = await RoundAsync(sandbox, Delta, "odata.maxpagesize=1");
        var (again, _) = await RoundAsync(sandbox, link);
        await sandbox.PostAsync("/sandbox/clock", new JsonObject { ["to"] = "2026-03-10T12:00:00Z" });
        var (fresh, _) = await RoundAsync(sandbox, link);

        Assert.Equal(["m1", "m2"], told.Select(Id));
        Assert.Empty(again);
        Assert.Equal(["m3"], fresh.Select(Id));
        Assert.Contains("$deltatoken=", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_leaves_the_folder_is_told_as_removed_there_and_new_elsewhere()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var (_, link) = await RoundAsync(sandbox, Delta);
        using var deleted = await sandbox.CallAsync(HttpMethod.Delete, "/v1.0/users/ada-id/messages/m1");

        var (told, _) = await RoundAsync(sandbox, link);
        var (elsewhere, _) = await RoundAsync(sandbox, Delta.Replace("inbox", "deleteditems", StringComparison.Ordinal));
        var (anew, _) = await RoundAsync(sandbox, Delta);

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal("deleted", Assert.Single(told)["@removed"]!["reason"]!.GetValue<string>());
        Assert.Equal(["m1"], elsewhere.Select(Id));
        Assert.Empty(anew);
    }

    [Fact]
    public async Task The_selection_and_the_filter_of_the_first_call_live_on_in_the_tokens()
    {
        await using var sandbox = await RunningSandbox.StartAsync(
            SampleMail.Ada.Received("m1", SampleMail.Day(2)).Received("m2", SampleMail.Day(3)).Received("m3", SampleMail.Day(4)).Mailbox);

        var (told, _) = await RoundAsync(sandbox, $"{Delta}?$select=subject&$filter=receivedDateTime ge {SampleMail.Day(3)}", "odata.maxpagesize=1");

        Assert.Equal(["m2", "m3"], told.Select(Id));
        Assert.All(told, message => Assert.Equal(["@odata.etag", "@odata.type", "id", "subject"], message.Select(property => property.Key).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Only_an_instant_of_receipt_filters_a_round()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        Assert.Equal((400, "ErrorInvalidUrlQueryFilter"), await sandbox.RefusalAsync(HttpMethod.Get, $"{Delta}?$filter=isRead eq false"));
        Assert.Equal((400, "ErrorInvalidUrlQueryFilter"), await sandbox.RefusalAsync(HttpMethod.Get, $"{Delta}?$search=deck"));
    }

    [Fact]
    public async Task A_filtered_round_tells_five_thousand_messages_at_most()
    {
        var ada = SampleMail.Ada;
        for (var message = 0; message < 5010; message++)
            ada.Received($"m{message}", SampleMail.Day(2));
        await using var sandbox = await RunningSandbox.StartAsync(ada.Mailbox);

        var (told, link) = await RoundAsync(sandbox, $"{Delta}?$select=id&$filter=receivedDateTime ge {SampleMail.Day(1)}", "odata.maxpagesize=999");
        var (rest, _) = await RoundAsync(sandbox, link);

        Assert.Equal(5000, told.Count);
        Assert.Empty(rest);
    }

    [Fact]
    public async Task A_lost_sync_state_is_410_and_a_garbled_token_400()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var (_, link) = await RoundAsync(sandbox, Delta);
        await sandbox.SpoilAsync("gone410");

        Assert.Equal((410, "syncStateNotFound"), await sandbox.RefusalAsync(HttpMethod.Get, link));
        Assert.Equal((400, "ErrorInvalidUrlQuery"), await sandbox.RefusalAsync(HttpMethod.Get, $"{Delta}?$deltatoken=nonsense"));
    }

    [Fact]
    public async Task A_token_of_an_earlier_run_has_lost_its_state()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var token = System.Buffers.Text.Base64Url.EncodeToString("{\"run\":\"earlier\",\"of\":\"ada-id\\ninbox\"}"u8);

        Assert.Equal((410, "syncStateNotFound"), await sandbox.RefusalAsync(HttpMethod.Get, $"{Delta}?$deltatoken={token}"));
    }

    [Fact]
    public async Task An_empty_page_and_a_replay_can_be_asked_for()
    {
        await using var sandbox = await RunningSandbox.StartAsync(
            SampleMail.Ada.Received("m1", SampleMail.Day(2)).Received("m2", SampleMail.Day(3)).Mailbox);
        await sandbox.SpoilAsync("emptyPage");
        var empty = await sandbox.GetAsync(Delta, Immutable, "odata.maxpagesize=1");
        var first = await sandbox.GetAsync(empty["@odata.nextLink"]!.GetValue<string>(), Immutable, "odata.maxpagesize=1");
        await sandbox.SpoilAsync("replay");
        var replayed = await sandbox.GetAsync(first["@odata.nextLink"]!.GetValue<string>(), Immutable, "odata.maxpagesize=2");

        Assert.Empty(empty["value"]!.AsArray());
        Assert.Equal("m1", Id(first["value"]![0]!.AsObject()));
        Assert.Equal(["m1", "m2"], replayed["value"]!.AsArray().Select(message => Id(message!.AsObject())));
    }

    [Theory]
    [InlineData("&$select=subject")]
    [InlineData("&$filter=isCancelled eq false")]
    [InlineData("&%24expand=instances")]
    public async Task A_calendar_round_takes_no_query_option(string option)
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        Assert.Equal(400, (await sandbox.RefusalAsync(HttpMethod.Get, Calendar + option)).Status);
    }

    [Fact]
    public async Task A_calendar_round_needs_both_ends_of_its_window()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        Assert.Equal((400, "ErrorInvalidParameter"), await sandbox.RefusalAsync(HttpMethod.Get, "/v1.0/users/ada-id/calendarView/delta?startDateTime=2026-03-01T00:00:00Z"));
    }

    [Fact]
    public async Task A_calendar_round_keeps_its_window_and_tells_an_invitation_once_it_arrived()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada
            .Met("e1", "2026-03-05T09:00:00")
            .Met("e2", "2026-03-20T09:00:00", meeting => meeting["createdDateTime"] = SampleMail.Day(10))
            .Met("e3", "2026-05-05T09:00:00").Mailbox);
        var (told, link) = await RoundAsync(sandbox, Calendar);
        await sandbox.PostAsync("/sandbox/clock", new JsonObject { ["by"] = "P2D" });
        var (later, _) = await RoundAsync(sandbox, link);

        Assert.Equal(["e1"], told.Select(Id));
        Assert.Equal(["e2"], later.Select(Id));
    }

    [Fact]
    public async Task Times_have_seven_decimals_and_no_offset_and_follow_the_zone_preferred()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Met("e1", "2026-03-05T09:00:00").Mailbox);

        var utc = (await sandbox.GetAsync("/v1.0/users/ada-id/events/e1"))["start"]!;
        var berlin = (await sandbox.GetAsync("/v1.0/users/ada-id/events/e1", "outlook.timezone=\"Europe/Berlin\""))["start"]!;

        Assert.Equal("2026-03-05T09:00:00.0000000 UTC", $"{utc["dateTime"]} {utc["timeZone"]}");
        Assert.Equal("2026-03-05T10:00:00.0000000 Europe/Berlin", $"{berlin["dateTime"]} {berlin["timeZone"]}");
    }

    [Fact]
    public async Task Occurrences_are_slim_beside_their_whole_series_and_an_exception_is_whole()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada
            .Met("o1", "2026-03-05T09:00:00", InSeries("occurrence"))
            .Met("o2", "2026-03-12T09:00:00", InSeries("occurrence"))
            .Met("x3", "2026-03-19T11:00:00", InSeries("exception")).Mailbox);

        var (told, _) = await RoundAsync(sandbox, Calendar);

        Assert.Equal(["series", "o1", "o2", "x3"], told.Select(Id));
        Assert.Equal([true, false, false, true], told.Select(item => item.ContainsKey("attendees")));
        Assert.Equal("series", told[1]["seriesMasterId"]!.GetValue<string>());
        Assert.True((await sandbox.GetAsync("/v1.0/users/ada-id/events/o1")).ContainsKey("attendees"));
    }

    private static Action<JsonObject> InSeries(string type) => meeting =>
    {
        meeting["type"] = type;
        meeting["seriesMasterId"] = "series";
    };

    private static string Id(JsonObject item) => item["id"]!.GetValue<string>();

    private static async Task<(List<JsonObject> Told, string DeltaLink)> RoundAsync(RunningSandbox sandbox, string link, params string[] prefer)
    {
        var told = new List<JsonObject>();
        while (true)
        {
            var page = await sandbox.GetAsync(link, [Immutable, .. prefer]);
            told.AddRange(page["value"]!.AsArray().Select(item => item!.AsObject()));
            if (page["@odata.deltaLink"] is { } last)
                return (told, last.GetValue<string>());
            link = page["@odata.nextLink"]!.GetValue<string>();
        }
    }
}
