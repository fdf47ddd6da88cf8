using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Graph;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

public class GraphWireTests
{
    private const string Inbox = "/v1.0/users/ada-id/mailFolders/inbox/messages";
    private const string Immutable = "IdType=\"ImmutableId\"";

    [Fact]
    public async Task A_call_without_a_token_is_401()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        sandbox.Http.DefaultRequestHeaders.Authorization = null;

        Assert.Equal((401, "InvalidAuthenticationToken"), await sandbox.RefusalAsync(HttpMethod.Get, Inbox));
    }

    [Fact]
    public async Task A_token_for_the_connector_opens_no_mailbox()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        sandbox.Http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", await sandbox.TokenAsync("https://api.botframework.com/.default"));

        Assert.Equal((401, "InvalidAuthenticationToken"), await sandbox.RefusalAsync(HttpMethod.Get, Inbox));
    }

    [Theory]
    [InlineData("/v1.0/users/ada-id/mailFolders/inbox/messages/delta")]
    [InlineData("/v1.0/users/ada-id/mailFolders('inbox')/messages/delta")]
    [InlineData("/v1.0/Users/ada%40contoso.example/mailfolders/Inbox/Messages/delta()")]
    [InlineData("/v1.0/users('ada-id')/mailFolders('inbox')/messages/microsoft.graph.delta()?%24select=subject")]
    [InlineData("/v1.0/users/ADA-ID/mailFolders/inbox/messages/delta()?$Select=subject")]
    public async Task Every_spelling_of_a_path_reaches_the_same_folder(string path)
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Sent("m2", SampleMail.Day(3)).Mailbox);

        var page = await sandbox.GetAsync(path, Immutable);

        Assert.Equal(["m1"], Ids(page));
    }

    [Fact]
    public async Task A_folder_is_found_by_the_id_that_Graph_told()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var message = await sandbox.GetAsync("/v1.0/users/ada-id/messages/m1");
        var folder = message["parentFolderId"]!.GetValue<string>();

        Assert.NotEqual("inbox", folder);
        Assert.Equal("Inbox", (await sandbox.GetAsync($"/v1.0/users/ada-id/mailFolders/{folder}"))["displayName"]!.GetValue<string>());
    }

    [Fact]
    public async Task Preferences_joined_by_a_comma_are_all_honoured_and_confirmed()
    {
        await using var sandbox = await RunningSandbox.StartAsync(
            SampleMail.Ada.Received("m1", SampleMail.Day(2)).Received("m2", SampleMail.Day(3)).Mailbox);

        using var response = await sandbox.CallAsync(HttpMethod.Get, $"{Inbox}/delta", null, $"{Immutable}, odata.maxpagesize=1, outlook.body-content-type=\"text\"");
        var page = await RunningSandbox.JsonAsync(response);

        Assert.Equal(["m1"], Ids(page));
        Assert.Equal("text", page["value"]![0]!["body"]!["contentType"]!.GetValue<string>());
        Assert.Equal("Could you send it?", page["value"]![0]!["body"]!["content"]!.GetValue<string>());
        Assert.Equal("outlook.body-content-type=\"text\", odata.maxpagesize=1", Assert.Single(response.Headers.GetValues("Preference-Applied")));
    }

    [Fact]
    public async Task Bodies_come_as_html_to_a_client_that_did_not_ask_for_text()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2), message =>
            message["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "a < b" }).Mailbox);

        var body = (await sandbox.GetAsync("/v1.0/users/ada-id/messages/m1"))["body"]!;

        Assert.Equal("html", body["contentType"]!.GetValue<string>());
        Assert.Contains("a &lt; b", body["content"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_are_mutable_unless_this_very_request_prefers_immutable_ones()
    {
        await using var sandbox = await RunningSandbox.StartAsync(
            SampleMail.Ada.Received("m1", SampleMail.Day(2)).Received("m2", SampleMail.Day(3)).Mailbox);
        var first = await sandbox.GetAsync($"{Inbox}/delta", Immutable, "odata.maxpagesize=1");
        var second = await sandbox.GetAsync(first["@odata.nextLink"]!.GetValue<string>());

        var forgotten = Assert.Single(Ids(second));

        Assert.NotEqual("m2", forgotten);
        Assert.Equal("m2", (await sandbox.GetAsync($"/v1.0/users/ada-id/messages/{forgotten}", Immutable))["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_mutable_id_dies_when_the_message_moves()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var mutable = Assert.Single(Ids(await sandbox.GetAsync(Inbox)));

        await sandbox.PostAsync("/v1.0/users/ada-id/messages/m1/move", new JsonObject { ["DestinationId"] = "archive" });

        Assert.Equal((404, "ErrorItemNotFound"), await sandbox.RefusalAsync(HttpMethod.Get, $"/v1.0/users/ada-id/messages/{mutable}"));
        Assert.Equal("m1", (await sandbox.GetAsync("/v1.0/users/ada-id/messages/m1", Immutable))["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Selected_properties_come_alone_and_two_come_only_when_selected()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2), message =>
            message["internetMessageHeaders"] = new JsonArray(new JsonObject { ["name"] = "List-Id", ["value"] = "x" })).Mailbox);

        var whole = await sandbox.GetAsync("/v1.0/users/ada-id/messages/m1");
        var part = await sandbox.GetAsync("/v1.0/users/ada-id/messages/m1?$select=internetMessageHeaders,uniqueBody", "outlook.body-content-type=\"text\"");

        Assert.False(whole.ContainsKey("internetMessageHeaders"));
        Assert.False(whole.ContainsKey("uniqueBody"));
        Assert.Equal(["@odata.context", "@odata.etag", "id", "internetMessageHeaders", "uniqueBody"], part.Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.Equal("Could you send it?", part["uniqueBody"]!["content"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_property_that_a_message_has_not_is_refused_in_select()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        Assert.Equal((400, "RequestBroker--ParseUri"), await sandbox.RefusalAsync(HttpMethod.Get, $"{Inbox}?$select=subjekt"));
        Assert.Equal((400, "RequestBroker--ParseUri"), await sandbox.RefusalAsync(HttpMethod.Get, $"{Inbox}?$select=meetingMessageType"));
        Assert.NotNull(await sandbox.GetAsync($"{Inbox}?$select=subject,microsoft.graph.eventMessage/meetingMessageType"));
    }

    [Fact]
    public async Task A_meeting_request_says_its_type()
    {
        await using var sandbox = await RunningSandbox.StartAsync(
            SampleMail.Ada.Received("m1", SampleMail.Day(2), message => message["meetingMessageType"] = "meetingRequest").Mailbox);

        Assert.Equal("#microsoft.graph.eventMessageRequest", (await sandbox.GetAsync("/v1.0/users/ada-id/messages/m1"))["@odata.type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_list_ordered_by_what_it_does_not_filter_first_is_an_inefficient_filter()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Received("m2", SampleMail.Day(3)).Mailbox);

        Assert.Equal((400, "InefficientFilter"), await sandbox.RefusalAsync(
            HttpMethod.Get, $"{Inbox}?$filter=isDraft eq false&$orderby=receivedDateTime desc"));
        Assert.Equal(["m2", "m1"], Ids(await sandbox.GetAsync(
            $"{Inbox}?$filter=receivedDateTime ge 2026-01-01T00:00:00Z and isDraft eq false&$orderby=receivedDateTime desc", Immutable)));
        Assert.Equal(["m1"], Ids(await sandbox.GetAsync($"/v1.0/users/ada-id/messages?%24filter=conversationId%20eq%20%27thread-of-m1%27", Immutable)));
    }

    [Fact]
    public async Task A_list_goes_on_at_its_next_link_and_never_beyond_the_page_cap()
    {
        await using var sandbox = await RunningSandbox.StartAsync(
            SampleMail.Ada.Received("m1", SampleMail.Day(2)).Received("m2", SampleMail.Day(3)).Received("m3", SampleMail.Day(4)).Mailbox);

        var first = await sandbox.GetAsync($"{Inbox}?$top=2", Immutable);
        var last = await sandbox.GetAsync(first["@odata.nextLink"]!.GetValue<string>(), Immutable);

        Assert.Equal(["m3", "m2"], Ids(first));
        Assert.Equal(["m1"], Ids(last));
        Assert.Equal((400, "BadRequest"), await sandbox.RefusalAsync(HttpMethod.Get, $"{Inbox}?$top=1001"));
    }

    [Fact]
    public async Task A_user_comes_without_aliases_unless_they_are_selected()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        Assert.False((await sandbox.GetAsync("/v1.0/users/ada-id")).ContainsKey("proxyAddresses"));
        Assert.True((await sandbox.GetAsync("/v1.0/users/ada-id?$select=mail,proxyAddresses")).ContainsKey("proxyAddresses"));
        Assert.Equal("Europe/Berlin", (await sandbox.GetAsync("/v1.0/users/ada-id/mailboxSettings"))["timeZone"]!.GetValue<string>());
    }

    [Fact]
    public void A_fifth_request_at_once_on_one_mailbox_is_turned_away()
    {
        var ledger = new RequestLedger();
        for (var request = 0; request < 4; request++)
            Assert.True(ledger.TryEnter("ada-id", "messages/delta", immutableIds: true));

        Assert.False(ledger.TryEnter("ada-id", "messages/delta", immutableIds: true));
        Assert.True(ledger.TryEnter("ben-id", "messages/delta", immutableIds: true));
        ledger.Leave("ada-id");
        Assert.True(ledger.TryEnter("ada-id", "messages/delta", immutableIds: true));
    }

    [Fact]
    public async Task The_ledger_tells_what_a_mailbox_was_asked()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        await sandbox.GetAsync($"{Inbox}/delta", Immutable);
        await sandbox.GetAsync(Inbox);

        var account = (await sandbox.GetAsync("/sandbox/requests"))["mailboxes"]![0]!;

        Assert.Equal(2, account["total"]!.GetValue<int>());
        Assert.Equal(1, account["maxConcurrency"]!.GetValue<int>());
        Assert.Equal(1, account["withoutImmutableIds"]!.GetValue<int>());
        Assert.Equal(1, account["kinds"]!["messages/delta"]!.GetValue<int>());
    }

    private static IEnumerable<string> Ids(JsonObject page) => page["value"]!.AsArray().Select(item => item!["id"]!.GetValue<string>());
}
