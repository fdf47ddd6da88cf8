using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What the bot's door answers to good, bad and unlucky requests.</summary>
public sealed class EndpointTests
{
    [Fact]
    public async Task Only_post_is_answered()
    {
        await using var world = await BotWorld.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, (Uri?)null);

        Assert.Equal(405, (await world.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_body_of_one_megabyte_is_refused_in_one_sentence()
    {
        await using var world = await BotWorld.StartAsync();
        var activity = world.Activity();
        activity["text"] = new string('x', 1024 * 1024);

        var reply = await world.PostAsync(activity);

        Assert.Equal(413, reply.Status);
        Assert.Equal("The activity is longer than 256 KB; send a shorter one.", (string?)reply.Json["error"]!["message"]);
        Assert.Equal(202, (await world.PostAsync(world.Activity())).Status);
    }

    [Fact]
    public async Task A_long_body_that_does_not_say_its_length_is_refused_as_well()
    {
        await using var world = await BotWorld.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", world.Channel.Token());
        request.Headers.TransferEncodingChunked = true;
        request.Content = new StreamContent(new MemoryStream(new byte[1024 * 1024]));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        Assert.Equal(413, (await world.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","conversation":null}""")]
    [InlineData("""{"type":"message","conversation":{"id":""}}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday","conversation":{"id":"a:1"}}""")]
    public async Task What_is_not_an_activity_is_a_bad_request(string body)
    {
        await using var world = await BotWorld.StartAsync();

        var reply = await world.PostAsync(body);

        Assert.Equal(400, reply.Status);
        Assert.EndsWith(".", (string?)reply.Json["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_nested_a_thousand_deep_is_a_bad_request()
    {
        await using var world = await BotWorld.StartAsync();
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000);

        Assert.Equal(400, (await world.PostAsync($$"""{"type":"message","value":{{deep}}}""")).Status);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_a_bad_request()
    {
        await using var world = await BotWorld.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", world.Channel.Token());
        request.Content = new ByteArrayContent([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        Assert.Equal(400, (await world.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_body_that_is_not_called_json_is_refused()
    {
        await using var world = await BotWorld.StartAsync();

        Assert.Equal(415, (await world.PostAsync(world.Activity().ToJsonString(), contentType: "text/plain")).Status);
    }

    [Fact]
    public async Task An_activity_of_an_unknown_type_is_taken_and_ignored()
    {
        await using var world = await BotWorld.StartAsync(bot: new TeamsDiary());

        var reply = await world.PostAsync(world.Activity("somethingNew"));

        Assert.Equal((202, ""), (reply.Status, reply.Body));
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_501_without_a_body()
    {
        await using var world = await BotWorld.StartAsync(bot: new TeamsDiary());
        var invoke = world.Activity("invoke");
        invoke["name"] = "something/new";

        var reply = await world.PostAsync(invoke);

        Assert.Equal((501, ""), (reply.Status, reply.Body));
    }

    [Fact]
    public async Task An_invoke_that_nobody_answered_is_501()
    {
        await using var world = await BotWorld.StartAsync();

        Assert.Equal(501, (await world.PostAsync(world.Activity("invoke"))).Status);
    }

    [Fact]
    public async Task An_invoke_is_answered_by_its_own_status_and_body_alone()
    {
        await using var world = await BotWorld.StartAsync();
        world.OnTurn((turn, _) =>
        {
            turn.InvokeResponse = new InvokeResponse { Status = 412, Body = JsonSerializer.SerializeToElement(new { id = "1" }) };
            return Task.CompletedTask;
        });

        var reply = await world.PostAsync(world.Activity("invoke"));

        Assert.Equal((412, """{"id":"1"}"""), (reply.Status, reply.Body));
    }

    [Fact]
    public async Task A_failed_turn_is_told_to_the_person_in_one_sentence_and_logged_once()
    {
        await using var world = await BotWorld.StartAsync();
        world.OnTurn((_, _) => throw new InvalidOperationException("the words of a mail"));

        var reply = await world.PostAsync(world.Activity());

        Assert.Equal((202, ""), (reply.Status, reply.Body));
        Assert.Equal(TurnErrors.Sentence, (string?)Assert.Single(world.Channel.Calls).Json["text"]);
        var line = Assert.Single(world.Log);
        Assert.Equal((LogLevel.Error, "The turn on message 1776825925953 failed"), (line.Level, line.Text));
    }

    [Fact]
    public async Task A_failed_press_on_a_card_is_told_on_the_card()
    {
        await using var world = await BotWorld.StartAsync();
        world.OnTurn((_, _) => throw new InvalidOperationException());
        var press = world.Activity("invoke");
        press["name"] = "adaptiveCard/action";

        var reply = await world.PostAsync(press);

        Assert.Equal((200, 500), (reply.Status, (int?)reply.Json["statusCode"]));
        Assert.Equal("application/vnd.microsoft.error", (string?)reply.Json["type"]);
        Assert.Equal(TurnErrors.Sentence, (string?)reply.Json["value"]!["message"]);
        Assert.Empty(world.Channel.Calls);
    }

    [Fact]
    public async Task A_failed_turn_that_nobody_waits_for_is_logged_and_over()
    {
        await using var world = await BotWorld.StartAsync();
        world.OnTurn((_, _) => throw new InvalidOperationException());

        Assert.Equal(202, (await world.PostAsync(world.Activity("installationUpdate"))).Status);
        Assert.Empty(world.Channel.Calls);
        Assert.Equal("The turn on installationUpdate 1776825925953 failed", Assert.Single(world.Log).Text);
    }

    [Fact]
    public async Task An_apology_that_fails_is_logged_too_and_nothing_is_tried_again()
    {
        await using var world = await BotWorld.StartAsync();
        world.OnTurn((_, _) => throw new InvalidOperationException());
        world.Channel.Answers.Enqueue(new(500, ""));

        Assert.Equal(202, (await world.PostAsync(world.Activity())).Status);
        Assert.Single(world.Channel.Calls);
        Assert.Equal(2, world.Log.Count(line => line.Level == LogLevel.Error));
    }
}
