using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

/// <summary>What changes a calendar, and what asks about another's.</summary>
public class CalendarActionTests
{
    private const string Events = "/v1.0/users/ada-id/events";
    private const string Immutable = "IdType=\"ImmutableId\"";
    private const string Delta = "/v1.0/users/ada-id/calendarView/delta?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-03-31T00:00:00Z";

    [Theory]
    [InlineData("accept", "accepted", "busy")]
    [InlineData("decline", "declined", "free")]
    [InlineData("TentativelyAccept", "tentativelyAccepted", "tentative")]
    public async Task An_answer_changes_the_own_copy_and_the_next_round_tells_it_whole(string action, string response, string showAs)
    {
        await using var sandbox = await RunningSandbox.StartAsync(Invited().Mailbox);
        var first = await sandbox.GetAsync(Delta, Immutable);

        using var answered = await sandbox.CallAsync(HttpMethod.Post, $"{Events}/i1/{action}", new JsonObject { ["Comment"] = "Gladly." });
        var told = Assert.Single((await sandbox.GetAsync(first["@odata.deltaLink"]!.GetValue<string>(), Immutable))["value"]!.AsArray())!;
        var anew = (await sandbox.GetAsync(Delta, Immutable))["value"]!.AsArray();

        Assert.Equal(HttpStatusCode.Accepted, answered.StatusCode);
        Assert.Empty(await answered.Content.ReadAsByteArrayAsync());
        Assert.Equal(("i1", response, showAs), (Text(told["id"]), Text(told["responseStatus"]!["response"]), Text(told["showAs"])));
        Assert.Equal("2026-03-09T08:40:00Z", Text(told["responseStatus"]!["time"]));
        Assert.Equal(response, Text(Assert.Single(anew)!["responseStatus"]!["response"]));
    }

    [Fact]
    public async Task The_organizer_gets_a_mail_with_the_comment()
    {
        await using var sandbox = await RunningSandbox.StartAsync(Invited().Mailbox, SampleMail.Ben.Mailbox);

        await sandbox.PostAsync($"{Events}/i1/decline", new JsonObject { ["comment"] = "Not this time.", ["sendResponse"] = true });
        await sandbox.PostAsync($"{Events}/i1/accept", new JsonObject { ["sendResponse"] = false });

        var mail = Assert.Single((await sandbox.GetAsync("/v1.0/users/ben-id/mailFolders/inbox/messages", "outlook.body-content-type=\"text\""))["value"]!.AsArray())!;
        Assert.Equal(("#microsoft.graph.eventMessageResponse", "Declined: Coffee"), (Text(mail["@odata.type"]), Text(mail["subject"])));
        Assert.Equal("Not this time.", Text(mail["body"]!["content"]));
    }

    [Fact]
    public async Task An_organizer_has_nothing_to_answer_and_a_calendar_may_be_read_only()
    {
        await using var sandbox = await RunningSandbox.StartAsync(Invited().Met("own", "2026-03-12T09:00:00").Mailbox);

        Assert.Equal((400, "ErrorInvalidRequest"), await sandbox.RefusalAsync(HttpMethod.Post, $"{Events}/own/accept"));
        Assert.Equal((404, "ErrorItemNotFound"), await sandbox.RefusalAsync(HttpMethod.Post, $"{Events}/none/accept"));
        await sandbox.SpoilAsync("calendarReadOnly");
        Assert.Equal((403, "ErrorAccessDenied"), await sandbox.RefusalAsync(HttpMethod.Post, $"{Events}/i1/accept"));
    }

    [Fact]
    public async Task A_schedule_tells_an_owners_busy_times_without_their_words_and_an_error_for_a_stranger()
    {
        await using var sandbox = await RunningSandbox.StartAsync(
            SampleMail.Ada.Mailbox,
            SampleMail.Ben.Met("b1", "2026-03-10T21:00:00").Met("b2", "2026-03-11T09:00:00", meeting => meeting["showAs"] = "free").Mailbox);

        var schedules = (await sandbox.PostAsync("/v1.0/users/ada-id/calendar/getSchedule", Asking("ben@contoso.example", "ana@fabrikam.example")))["value"]!.AsArray();

        var item = Assert.Single(schedules[0]!["scheduleItems"]!.AsArray())!.AsObject();
        Assert.Equal(("busy", "2026-03-10T21:00:00.0000000"), (Text(item["status"]), Text(item["start"]!["dateTime"])));
        Assert.False(item.ContainsKey("subject"));
        Assert.Equal(2 * 24 * 2, Text(schedules[0]!["availabilityView"]).Length);
        Assert.Equal(4, Text(schedules[0]!["availabilityView"]).Count(digit => digit == '2'));
        Assert.Equal("ErrorMailRecipientNotFound", Text(schedules[1]!["error"]!["responseCode"]));
    }

    [Fact]
    public async Task A_schedule_needs_an_address_and_a_window_of_two_months_at_most()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var tooLong = Asking("ben@contoso.example");
        tooLong["endTime"]!["dateTime"] = "2026-06-10T00:00:00";

        foreach (var body in (JsonObject[])[Asking(), tooLong])
            Assert.Equal((400, "ErrorInvalidParameter"), await sandbox.RefusalAsync(HttpMethod.Post, "/v1.0/users/ada-id/calendar/getSchedule", body));
    }

    private static SampleMail Invited() => SampleMail.Ada.Met("i1", "2026-03-12T14:00:00", meeting =>
    {
        meeting["organizer"] = SampleMail.Person("ben@contoso.example");
        meeting["attendees"] = new JsonArray(SampleMail.Person("ada@contoso.example"));
        meeting["responseStatus"] = new JsonObject { ["response"] = "notResponded" };
    });

    private static JsonObject Asking(params string[] addresses) => new()
    {
        ["schedules"] = new JsonArray([.. addresses.Select(address => (JsonNode)address)]),
        ["startTime"] = new JsonObject { ["dateTime"] = "2026-03-10T00:00:00", ["timeZone"] = "UTC" },
        ["endTime"] = new JsonObject { ["dateTime"] = "2026-03-12T00:00:00", ["timeZone"] = "UTC" },
        ["availabilityViewInterval"] = 30,
    };

    private static string Text(JsonNode? value) => value!.GetValue<string>();
}
