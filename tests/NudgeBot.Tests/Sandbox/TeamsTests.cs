using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

public class TeamsTests
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    [Fact]
    public async Task An_installation_sends_both_events_for_every_owner_as_Teams_does()
    {
        await using var bot = await FakeBot.StartAsync();
        await using var host = await SandboxHost.StartAsync(
            new SandboxOptions { Mailboxes = [SampleMail.Ada.Mailbox, SampleMail.Ben.Mailbox], At = RunningSandbox.Start, Bot = bot.Address }, CancellationToken.None);

        Assert.True(await host.BotInstalled);

        Assert.Equal(["conversationUpdate", "installationUpdate", "conversationUpdate", "installationUpdate"], bot.Received.Select(call => Text(call.Body, "type")));
        var added = bot.Received[0].Body;
        Assert.Equal($"28:{host.AppId}", added["membersAdded"]![0]!["id"]!.GetValue<string>());
        Assert.Equal("ada-id", added["membersAdded"]![1]!["aadObjectId"]!.GetValue<string>());
        Assert.Equal("personal", added["conversation"]!["conversationType"]!.GetValue<string>());
        Assert.Equal(host.TenantId, added["channelData"]!["tenant"]!["id"]!.GetValue<string>());
        Assert.False(added["from"]!.AsObject().ContainsKey("name"));
        Assert.Equal("add", Text(bot.Received[1].Body, "action"));
    }

    [Fact]
    public async Task What_the_owner_types_reaches_the_bot_with_a_token_that_the_published_key_signed()
    {
        await using var bot = await FakeBot.StartAsync();
        await using var sandbox = await ConnectedAsync(bot);

        await sandbox.PostAsync("/sandbox/chats/ada-id/messages", new JsonObject { ["text"] = "help" });

        var (path, token, activity) = Assert.Single(bot.Received);
        Assert.Equal("/api/messages", path);
        Assert.Equal(("message", "help", "msteams"), (Text(activity, "type"), Text(activity, "text"), Text(activity, "channelId")));
        var claims = await VerifiedAsync(sandbox, token);
        Assert.Equal("https://api.botframework.com", Text(claims, "iss"));
        Assert.Equal(sandbox.Host.AppId, Text(claims, "aud"));
        Assert.Equal(Text(activity, "serviceUrl"), Text(claims, "serviceurl"));
    }

    [Fact]
    public async Task Another_client_on_loopback_speaks_with_the_sandboxs_signature_for_its_own_service_address()
    {
        await using var bot = await FakeBot.StartAsync();
        await using var sandbox = await ConnectedAsync(bot);
        bot.Answer = (200, new JsonObject { ["statusCode"] = 200 });

        var answer = await sandbox.PostAsync("/sandbox/channel/api/messages", new JsonObject { ["type"] = "invoke", ["serviceUrl"] = "http://localhost:56150/_connector" });

        var (path, token, _) = Assert.Single(bot.Received);
        Assert.Equal("/api/messages", path);
        Assert.Equal("http://localhost:56150/_connector", Text(await VerifiedAsync(sandbox, token), "serviceurl"));
        Assert.Equal(200, answer["statusCode"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_submitted_card_reaches_the_bot_as_a_message_with_a_value_and_no_text()
    {
        await using var bot = await FakeBot.StartAsync();
        await using var sandbox = await ConnectedAsync(bot);

        await sandbox.PostAsync("/sandbox/chats/ada-id/messages", new JsonObject { ["text"] = "", ["value"] = new JsonObject { ["verb"] = "done" } });

        var activity = Assert.Single(bot.Received).Body;
        Assert.Equal("done", activity["value"]!["verb"]!.GetValue<string>());
        Assert.False(activity.ContainsKey("text"));
        Assert.Empty((await sandbox.GetAsync("/sandbox/chats/ada-id"))["messages"]!.AsArray());
    }

    [Fact]
    public async Task A_bot_that_fails_or_is_missing_is_a_sentence_on_the_page()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        using var response = await sandbox.CallAsync(HttpMethod.Post, "/sandbox/chats/ada-id/messages", new JsonObject { ["text"] = "help" });

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal("No bot is connected to the sandbox.", (await RunningSandbox.JsonAsync(response))["error"]!["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_card_answer_to_a_click_replaces_the_card_in_view()
    {
        await using var bot = await FakeBot.StartAsync();
        await using var sandbox = await ConnectedAsync(bot);
        var connector = await ConnectorAsync(sandbox);
        var id = Text(await sandbox.PostAsync($"{connector}/activities", Card("before")), "id");
        bot.Answer = (200, new JsonObject { ["statusCode"] = 200, ["type"] = CardType, ["value"] = new JsonObject { ["speak"] = "after" } });

        var answer = await sandbox.PostAsync("/sandbox/chats/ada-id/invoke", Click(id));

        var invoke = bot.Received[^1].Body;
        var message = (await sandbox.GetAsync("/sandbox/chats/ada-id"))["messages"]![0]!;
        Assert.Equal(200, answer["status"]!.GetValue<int>());
        Assert.Equal("adaptiveCard/action", Text(invoke, "name"));
        Assert.Equal("manual", invoke["value"]!["trigger"]!.GetValue<string>());
        Assert.Equal("snooze", invoke["value"]!["action"]!["verb"]!.GetValue<string>());
        Assert.Equal(id, Text(invoke, "replyToId"));
        Assert.Equal("after", message["card"]!["speak"]!.GetValue<string>());
        Assert.False(message["edited"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_card_that_the_bot_replaced_before_its_answer_came_keeps_the_replacement()
    {
        await using var bot = await FakeBot.StartAsync();
        await using var sandbox = await ConnectedAsync(bot);
        var connector = await ConnectorAsync(sandbox);
        var id = Text(await sandbox.PostAsync($"{connector}/activities", Card("before")), "id");
        bot.Answer = (200, new JsonObject { ["statusCode"] = 200, ["type"] = CardType, ["value"] = new JsonObject { ["speak"] = "sending" } });
        bot.First = async () => (await sandbox.CallAsync(HttpMethod.Put, $"{connector}/activities/{id}", Card("sent"))).Dispose();

        await sandbox.PostAsync("/sandbox/chats/ada-id/invoke", Click(id));

        var message = (await sandbox.GetAsync("/sandbox/chats/ada-id"))["messages"]![0]!;
        Assert.Equal("sent", message["card"]!["speak"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_connector_needs_its_own_token()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        using var response = await sandbox.CallAsync(HttpMethod.Post, $"/teams/{sandbox.Host.TenantId}/v3/conversations", []);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_conversation_with_one_member_is_created_once_and_a_group_never()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var first = await ConnectorAsync(sandbox);
        var again = await ConnectorAsync(sandbox);

        using var group = await sandbox.CallAsync(
            HttpMethod.Post, $"/teams/{sandbox.Host.TenantId}/v3/conversations", new JsonObject { ["isGroup"] = true, ["tenantId"] = sandbox.Host.TenantId });

        Assert.Equal(first, again);
        Assert.Equal(HttpStatusCode.BadRequest, group.StatusCode);
        Assert.Equal("BadSyntax", (await RunningSandbox.JsonAsync(group))["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Messages_are_posted_updated_and_deleted()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var connector = await ConnectorAsync(sandbox);
        var id = Text(await sandbox.PostAsync($"{connector}/activities", Card("one")), "id");

        using var updated = await sandbox.CallAsync(HttpMethod.Put, $"{connector}/activities/{id}", Card("two"));
        var shown = (await sandbox.GetAsync("/sandbox/chats/ada-id"))["messages"]![0]!;
        using var deleted = await sandbox.CallAsync(HttpMethod.Delete, $"{connector}/activities/{id}");
        using var late = await sandbox.CallAsync(HttpMethod.Put, $"{connector}/activities/{id}", Card("three"));

        Assert.Equal(HttpStatusCode.OK, updated.StatusCode);
        Assert.Equal("two", shown["card"]!["speak"]!.GetValue<string>());
        Assert.True(shown["edited"]!.GetValue<bool>());
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal("ActivityNotFoundInConversation", (await RunningSandbox.JsonAsync(late))["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Text_and_card_in_one_activity_are_parted_and_no_id_comes_back()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var connector = await ConnectorAsync(sandbox);
        var both = Card("card");
        both["text"] = "text";

        using var response = await sandbox.CallAsync(HttpMethod.Post, $"{connector}/activities", both);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(2, (await sandbox.GetAsync("/sandbox/chats/ada-id"))["messages"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_blocked_bot_meets_both_envelopes_of_the_same_news()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var connector = await ConnectorAsync(sandbox);
        await sandbox.SpoilAsync("blockBot", 2);

        using var first = await sandbox.CallAsync(HttpMethod.Post, $"{connector}/activities", Card("one"));
        using var second = await sandbox.CallAsync(HttpMethod.Post, $"{connector}/activities", Card("two"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (first.StatusCode, second.StatusCode));
        Assert.Equal("ConversationBlockedByUser", (await RunningSandbox.JsonAsync(first))["error"]!["code"]!.GetValue<string>());
        Assert.Equal(209, (await RunningSandbox.JsonAsync(second))["errorCode"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_message_beyond_a_hundred_kilobytes_is_too_big()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var connector = await ConnectorAsync(sandbox);

        using var response = await sandbox.CallAsync(HttpMethod.Post, $"{connector}/activities", Card(new string('x', 60_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task The_page_hears_what_happens_in_the_chat()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var connector = await ConnectorAsync(sandbox);
        await using var stream = await sandbox.Http.GetStreamAsync(new Uri("/sandbox/chats/ada-id/events", UriKind.Relative));
        using var reader = new StreamReader(stream);
        Assert.Equal(": connected", await reader.ReadLineAsync());

        await sandbox.PostAsync($"{connector}/activities", Card("one"));
        await sandbox.PostAsync("/sandbox/clock", new JsonObject { ["by"] = "PT1H" });

        var posted = await EventAsync(reader);
        var moved = await EventAsync(reader);
        Assert.Equal(("posted", "one"), (Text(posted, "kind"), posted["message"]!["card"]!["speak"]!.GetValue<string>()));
        Assert.Equal(("clock", "2026-03-09T09:40:00Z"), (Text(moved, "kind"), Text(moved, "now")));
    }

    [Fact]
    public async Task A_member_is_told_as_the_roster_tells_them()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var connector = await ConnectorAsync(sandbox);

        var member = await sandbox.GetAsync($"{connector}/members/ada-id");

        Assert.Equal(("ada-id", "ada@contoso.example", "user"), (Text(member, "objectId"), Text(member, "email"), Text(member, "userRole")));
        Assert.Single((await sandbox.GetAsync($"{connector}/pagedmembers"))["members"]!.AsArray());
    }

    private static async Task<RunningSandbox> ConnectedAsync(FakeBot bot)
    {
        var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        sandbox.Host.ConnectBot(bot.Address);
        return sandbox;
    }

    /// <summary>The address of Ada's conversation; from here on the client holds the connector's token.</summary>
    private static async Task<string> ConnectorAsync(RunningSandbox sandbox)
    {
        sandbox.Http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", await sandbox.TokenAsync("https://api.botframework.com/.default"));
        var conversations = $"/teams/{sandbox.Host.TenantId}/v3/conversations";
        var created = await sandbox.PostAsync(conversations, new JsonObject
        {
            ["isGroup"] = false,
            ["members"] = new JsonArray(new JsonObject { ["id"] = "ada-id" }),
            ["tenantId"] = sandbox.Host.TenantId,
        });
        return $"{conversations}/{Uri.EscapeDataString(Text(created, "id"))}";
    }

    private static JsonObject Card(string speak) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = new JsonObject { ["type"] = "AdaptiveCard", ["speak"] = speak } }),
    };

    private static JsonObject Click(string messageId) => new()
    {
        ["messageId"] = messageId,
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "snooze", ["data"] = new JsonObject { ["until"] = "tomorrow" } },
    };

    private static async Task<JsonObject> EventAsync(StreamReader reader)
    {
        while (true)
        {
            var line = await reader.ReadLineAsync() ?? throw new InvalidOperationException("The stream of events ended.");
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return (JsonObject)JsonNode.Parse(line["data: ".Length..])!;
        }
    }

    private static async Task<JsonObject> VerifiedAsync(RunningSandbox sandbox, string token)
    {
        var metadata = await sandbox.GetAsync("/v1/.well-known/openidconfiguration");
        var key = (await sandbox.GetAsync(Text(metadata, "jwks_uri")))["keys"]![0]!.AsObject();
        Assert.Equal("msteams", key["endorsements"]![0]!.GetValue<string>());
        var parts = token.Split('.');
        using var rsa = RSA.Create(new RSAParameters { Modulus = Bytes(Text(key, "n")), Exponent = Bytes(Text(key, "e")) });
        Assert.True(rsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Bytes(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Assert.Equal(Text(key, "kid"), Text((JsonObject)JsonNode.Parse(Bytes(parts[0]))!, "kid"));
        return (JsonObject)JsonNode.Parse(Bytes(parts[1]))!;
    }

    private static byte[] Bytes(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);

    private static string Text(JsonObject json, string name) => json[name]!.GetValue<string>();
}
