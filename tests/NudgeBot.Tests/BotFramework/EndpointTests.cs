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
