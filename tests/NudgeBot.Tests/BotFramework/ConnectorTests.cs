using System.Text.Json;
using Azure.Core;
using Azure.Identity;
using Moq;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What the bot says to the connector, and what it makes of the answers.</summary>
public sealed class ConnectorTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_answer_goes_as_a_reply_from_the_bot_to_the_person()
    {
        await using var world = await BotWorld.StartAsync();
        ResourceResponse? sent = null;
        world.OnTurn(async (turn, cancellation) => sent = await turn.SendActivityAsync("Hello", cancellation));

        await world.PostAsync(world.Activity());

        var call = Assert.Single(world.Channel.Calls);
        Assert.Equal(("POST", $"/teams/{FakeChannel.TenantId}/v3/conversations/a%3A1ada/activities/1776825925953"), (call.Method, call.Path));
        Assert.Equal("Bearer app-token-1", call.Authorization);
        Assert.Equal(("28:bot", "29:ada", "a:1ada"), ((string?)call.Json["from"]!["id"], (string?)call.Json["recipient"]!["id"], (string?)call.Json["conversation"]!["id"]));
        Assert.Equal(("message", "Hello", "1776825925953"), ((string?)call.Json["type"], (string?)call.Json["text"], (string?)call.Json["replyToId"]));
        Assert.Null(call.Json["id"]);
        Assert.Equal("sent-1", sent?.Id);
    }

    [Fact]
    public async Task A_message_is_updated_in_place()
    {
        await using var world = await BotWorld.StartAsync();
        await ContinueAsync(world, (turn, cancellation) => turn.UpdateActivityAsync(new Activity { Id = "sent-1", Type = "message", Text = "Done" }, cancellation));

        var call = Assert.Single(world.Channel.Calls);
        Assert.Equal(("PUT", $"/teams/{FakeChannel.TenantId}/v3/conversations/a%3A1ada/activities/sent-1"), (call.Method, call.Path));
        Assert.Equal(("sent-1", "Done"), ((string?)call.Json["id"], (string?)call.Json["text"]));
    }

    [Fact]
    public async Task A_message_is_deleted()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(202, ""));

        await ContinueAsync(world, (turn, cancellation) => turn.DeleteActivityAsync("sent-1", cancellation));

        var call = Assert.Single(world.Channel.Calls);
        Assert.Equal(("DELETE", $"/teams/{FakeChannel.TenantId}/v3/conversations/a%3A1ada/activities/sent-1"), (call.Method, call.Path));
    }

    [Fact]
    public async Task What_the_bot_says_by_itself_is_no_reply()
    {
        await using var world = await BotWorld.StartAsync();
        var reference = Reference(world);
        reference.ActivityId = "of-last-week";

        await world.Adapter.ContinueConversationAsync(FakeChannel.AppId, reference, Send("A nudge"), None);

        var call = Assert.Single(world.Channel.Calls);
        Assert.Equal($"/teams/{FakeChannel.TenantId}/v3/conversations/a%3A1ada/activities", call.Path);
        Assert.Null(call.Json["replyToId"]);
        Assert.Equal(("28:bot", "29:ada"), ((string?)call.Json["from"]!["id"], (string?)call.Json["recipient"]!["id"]));
    }

    [Fact]
    public async Task A_personal_chat_is_opened_and_spoken_in()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(201, """{"id":"a:1new"}"""));
        var parameters = new ConversationParameters { Members = [new ChannelAccount { Id = "29:ada" }], TenantId = FakeChannel.TenantId };

        var reference = await world.Adapter.CreateConversationAsync(FakeChannel.AppId, world.Channel.ServiceUrl, parameters, None);
        await world.Adapter.ContinueConversationAsync(FakeChannel.AppId, reference, Send("Welcome"), None);

        var calls = world.Channel.Calls.ToList();
        Assert.Equal($"/teams/{FakeChannel.TenantId}/v3/conversations", calls[0].Path);
        Assert.Equal($$"""{"isGroup":false,"members":[{"id":"29:ada"}],"tenantId":"{{FakeChannel.TenantId}}"}""", calls[0].Body);
        Assert.Equal($"/teams/{FakeChannel.TenantId}/v3/conversations/a%3A1new/activities", calls[1].Path);
        Assert.Equal(($"28:{FakeChannel.AppId}", "29:ada"), ((string?)calls[1].Json["from"]!["id"], (string?)calls[1].Json["recipient"]!["id"]));
    }

    [Fact]
    public async Task Another_bots_conversation_is_not_continued()
    {
        await using var world = await BotWorld.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => world.Adapter.ContinueConversationAsync("another", Reference(world), Send("?"), None));
    }

    [Theory]
    [InlineData(201, "")]
    [InlineData(202, "")]
    [InlineData(202, "{}")]
    [InlineData(200, "<html>thanks</html>")]
    public async Task A_message_taken_without_an_id_is_sent_all_the_same(int status, string body)
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(status, body));

        Assert.Null((await world.Connector.SendActivityAsync(Outgoing(world), None)).Id);
        Assert.Single(world.Channel.Calls);
    }

    [Theory]
    [InlineData("ConversationBlockedByUser", Blocker.Person)]
    [InlineData("BotDisabledByAdmin", Blocker.Administrator)]
    public async Task A_block_says_who_blocked(string code, Blocker blocker)
    {
        var failure = await FailureAsync<ConversationBlockedException>(new(403, ErrorJson(code), new(StringComparer.Ordinal) { ["MS-CV"] = "cv-1" }));

        Assert.Equal((blocker, 403, code, "cv-1"), (failure.Blocker, failure.StatusCode, failure.Code, failure.TraceId));
        Assert.DoesNotContain("words", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_in_the_other_envelope_is_a_block()
    {
        const string Packed = """{"errorCode":209,"message":"{\r\n \"subCode\": \"MessageWritesBlocked\",\r\n \"details\": \"Thread is blocked.\",\r\n \"errorCode\": null\r\n}"}""";

        var failure = await FailureAsync<ConversationBlockedException>(new(403, Packed));

        Assert.Equal((Blocker.Unknown, "MessageWritesBlocked"), (failure.Blocker, failure.Code));
    }

    [Fact]
    public Task A_bot_that_is_not_installed_is_told_so() => FailureAsync<BotNotInstalledException>(new(403, ErrorJson("BotNotInConversationRoster")));

    [Fact]
    public Task A_message_that_is_gone_is_told_so() => FailureAsync<ActivityGoneException>(new(404, ErrorJson("ActivityNotFoundInConversation")));

    [Theory]
    [InlineData(400, """{"error":{"code":"BadSyntax","message":"words"}}""", "BadSyntax")]
    [InlineData(403, """{"error":{"code":"NotEnoughPermissions"}}""", "NotEnoughPermissions")]
    [InlineData(403, """{"errorCode":209,"message":"not json"}""", "209")]
    [InlineData(403, """{"message":null}""", null)]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", "MessageSizeTooBig")]
    [InlineData(404, "<html>404</html>", null)]
    [InlineData(302, "", null)]
    public async Task Anything_else_is_refused_for_good(int status, string body, string? code) =>
        Assert.Equal(code, (await FailureAsync<ConnectorRefusedException>(new(status, body))).Code);

    [Fact]
    public async Task A_redirect_is_not_followed_with_our_token()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(307, "", new(StringComparer.Ordinal) { ["Location"] = $"{world.Channel.Origin}/elsewhere" }));

        await Assert.ThrowsAsync<ConnectorRefusedException>(() => world.Connector.SendActivityAsync(Outgoing(world), None));
        Assert.Single(world.Channel.Calls);
    }

    [Fact]
    public async Task Our_token_never_goes_to_a_host_that_is_not_trusted()
    {
        await using var world = await BotWorld.StartAsync();
        var activity = Outgoing(world);
        activity.ServiceUrl = "https://evil.example/teams/";

        var failure = await Assert.ThrowsAsync<ConnectorRefusedException>(() => world.Connector.SendActivityAsync(activity, None));

        Assert.Equal("UntrustedServiceUrl", failure.Code);
        world.Credential.Verify(credential => credential.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_id_that_climbs_the_path_is_not_sent(string? id)
    {
        await using var world = await BotWorld.StartAsync();
        var activity = Outgoing(world);
        activity.Conversation!.Id = id;

        await Assert.ThrowsAsync<ArgumentException>(() => world.Connector.SendActivityAsync(activity, None));
        Assert.Empty(world.Channel.Calls);
    }

    [Fact]
    public async Task A_hundred_callers_ask_for_the_app_token_once_and_once_more_before_it_ends()
    {
        await using var world = await BotWorld.StartAsync(options => options.KeepsToLimits = false);
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => world.Connector.SendActivityAsync(Outgoing(world), None))));
        world.Clock.Advance(TimeSpan.FromMinutes(56));
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => world.Connector.SendActivityAsync(Outgoing(world), None))));

        var tokens = world.Channel.Calls.Select(call => call.Authorization).ToList();
        Assert.All(tokens.Take(100), token => Assert.Equal("Bearer app-token-1", token));
        Assert.All(tokens.Skip(100), token => Assert.Equal("Bearer app-token-2", token));
        world.Credential.Verify(credential => credential.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task A_connector_that_is_not_the_tenants_is_left_for_GCCs_once_and_for_good()
    {
        await using var world = await BotWorld.StartAsync();
        world.UseGccConnector("/gcc/teams");
        world.Channel.Answers.Enqueue(new(403, ErrorJson("InvalidBotApiHost")));

        await world.Connector.SendActivityAsync(Outgoing(world), None);
        await world.Connector.SendActivityAsync(Outgoing(world), None);

        Assert.Equal([$"/teams/{FakeChannel.TenantId}", "/gcc/teams", "/gcc/teams"], world.Channel.Calls.Select(call => call.Path.Split("/v3")[0]), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Of_many_requests_under_way_none_is_lost_when_it_is_left_for_GCCs()
    {
        await using var world = await BotWorld.StartAsync(options => options.KeepsToLimits = false);
        world.UseGccConnector("/gcc/teams");
        world.Channel.Refusal = ("/teams/", new(403, ErrorJson("InvalidBotApiHost")));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => world.Connector.SendActivityAsync(Outgoing(world), None))));

        Assert.Equal(5, world.Channel.Calls.Count(call => call.Path.StartsWith("/gcc/teams", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_tenant_of_GCC_takes_no_other_tenant_of_the_same_address_along()
    {
        await using var world = await BotWorld.StartAsync();
        world.UseGccConnector("/gcc/teams");
        world.Channel.Answers.Enqueue(new(403, ErrorJson("InvalidBotApiHost")));
        await world.Connector.SendActivityAsync(Outgoing(world), None);
        var elsewhere = Outgoing(world);
        elsewhere.Conversation!.TenantId = "another-tenant";

        await world.Connector.SendActivityAsync(elsewhere, None);

        Assert.StartsWith("/teams/", world.Channel.Calls.Last().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_GCCs_connector_refuses_too_it_is_given_up()
    {
        await using var world = await BotWorld.StartAsync();
        world.UseGccConnector("/gcc/teams");
        world.Channel.Refusal = ("/", new(403, ErrorJson("InvalidBotApiHost")));

        Assert.Equal("InvalidBotApiHost", (await Assert.ThrowsAsync<ConnectorRefusedException>(() => world.Connector.SendActivityAsync(Outgoing(world), None))).Code);
        Assert.Equal(2, world.Channel.Calls.Count);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_renewed_once()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(401, ""));
        world.Channel.Answers.Enqueue(new(401, ErrorJson("BotNotRegistered")));

        var failure = await Assert.ThrowsAsync<ConnectorRefusedException>(() => world.Connector.SendActivityAsync(Outgoing(world), None));

        Assert.Equal("BotNotRegistered", failure.Code);
        Assert.Equal(["Bearer app-token-1", "Bearer app-token-2"], world.Channel.Calls.Select(call => call.Authorization), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_nothing_was_delivered()
    {
        await using var world = await BotWorld.StartAsync();
        world.Credential
            .Setup(credential => credential.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new AuthenticationFailedException("The secret has expired."));

        var failure = await Assert.ThrowsAsync<ConnectorUnavailableException>(() => world.Connector.SendActivityAsync(Outgoing(world), None));

        Assert.Equal((false, "NoAppToken"), (failure.MayHaveBeenDelivered, failure.Code));
        Assert.Empty(world.Channel.Calls);
    }

    internal static Activity Outgoing(BotWorld world) =>
        new Activity { Type = ActivityTypes.Message, Text = "A nudge" }.ApplyConversationReference(Reference(world));

    private static ConversationReference Reference(BotWorld world) => new()
    {
        User = new ChannelAccount { Id = "29:ada" },
        Bot = new ChannelAccount { Id = "28:bot" },
        Conversation = new ConversationAccount { Id = "a:1ada", ConversationType = ConversationTypes.Personal, TenantId = FakeChannel.TenantId },
        ChannelId = Channels.Msteams,
        ServiceUrl = world.Channel.ServiceUrl,
    };

    private static Task ContinueAsync(BotWorld world, BotCallbackHandler callback) =>
        world.Adapter.ContinueConversationAsync(FakeChannel.AppId, Reference(world), callback, None);

    private static BotCallbackHandler Send(string text) => (turn, cancellation) => turn.SendActivityAsync(text, cancellation);

    private static string ErrorJson(string code) => JsonSerializer.Serialize(new { error = new { code, message = "words" } });

    private static async Task<T> FailureAsync<T>(FakeChannel.Answer answer)
        where T : ConnectorException
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(answer);
        var failure = await Assert.ThrowsAsync<T>(() => world.Connector.SendActivityAsync(Outgoing(world), None));
        Assert.Single(world.Channel.Calls);
        return failure;
    }
}
