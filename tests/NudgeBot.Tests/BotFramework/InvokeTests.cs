using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Moq;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A person waits for the answer to an invoke: it comes within three seconds, and the work goes on where it takes longer.</summary>
public sealed class InvokeTests
{
    private static readonly JsonElement Card = JsonElement.Parse("""{"type":"AdaptiveCard","version":"1.5"}""");

    [Fact]
    public async Task A_press_that_takes_too_long_is_answered_with_a_line_and_its_card_follows()
    {
        await using var world = await LateAsync();
        var mayEnd = OnTurn(world, AdaptiveCardInvokeResponse.Card(Card));

        var reply = await world.PostAsync(Press(world));
        Assert.Equal((200, AdaptiveCardInvokeResponse.MessageType), (reply.Status, (string?)reply.Json["type"]));
        Assert.StartsWith("I'm still working on it", (string?)reply.Json["value"], StringComparison.Ordinal);
        Assert.Empty(world.Channel.Calls);

        mayEnd.SetResult();
        await world.StopAsync();
        var call = Assert.Single(world.Channel.Calls);
        Assert.Equal(("PUT", "the-card"), (call.Method, (string?)call.Json["id"]));
        Assert.Equal(Card.GetRawText(), call.Json["attachments"]![0]!["content"]!.ToJsonString());
    }

    [Fact]
    public async Task What_a_late_press_came_to_is_said_where_it_is_no_card()
    {
        await using var world = await LateAsync();
        var mayEnd = OnTurn(world, AdaptiveCardInvokeResponse.Error(400, "BadRequest", "I don't know this nudge any more."));

        await world.PostAsync(Press(world));
        mayEnd.SetResult();
        await world.StopAsync();

        Assert.Equal("I don't know this nudge any more.", (string?)Assert.Single(world.Channel.Calls).Json["text"]);
    }

    [Fact]
    public async Task A_late_press_that_failed_is_told_in_the_chat_and_logged_once_as_an_error()
    {
        await using var world = await LateAsync();
        var mayEnd = new TaskCompletionSource();
        world.OnTurn(async (_, _) =>
        {
            await mayEnd.Task;
            throw new InvalidOperationException();
        });

        await world.PostAsync(Press(world));
        mayEnd.SetResult();
        await world.StopAsync();

        Assert.Equal(TurnErrors.Sentence, (string?)Assert.Single(world.Channel.Calls).Json["text"]);
        Assert.Single(world.Log, line => line.Level == LogLevel.Error);
    }

    [Theory]
    [InlineData("automatic")]
    [InlineData("Automatic")]
    public async Task A_late_automatic_refresh_promises_nothing_and_updates_nothing_lest_it_refresh_for_ever(string trigger)
    {
        await using var world = await LateAsync();
        var mayEnd = OnTurn(world, AdaptiveCardInvokeResponse.Card(Card));
        var refresh = Press(world);
        refresh["value"]!["trigger"] = trigger;

        var reply = await world.PostAsync(refresh);
        mayEnd.SetResult();
        await world.StopAsync();

        Assert.Equal("This card takes longer than usual to refresh.", (string?)reply.Json["value"]);
        Assert.Empty(world.Channel.Calls);
    }

    [Theory]
    [InlineData("task/fetch", """{"task":{"type":"message","value":"This takes longer than usual. Please try again in a moment."}}""")]
    [InlineData("task/submit", """{"task":{"type":"message","value":"It was received and is still being worked on. There is no need to send it again."}}""")]
    [InlineData("composeExtension/query", """{"composeExtension":{"type":"message","text":"This takes longer than usual. Please try again in a moment."}}""")]
    [InlineData("composeExtension/fetchTask", """{"task":{"type":"message","value":"This takes longer than usual. Please try again in a moment."}}""")]
    [InlineData("composeExtension/submitAction", """{"composeExtension":{"type":"message","text":"It was received and is still being worked on. There is no need to send it again."}}""")]
    [InlineData("composeExtension/querySettingUrl", "")]
    [InlineData("composeExtension/setting", "")]
    [InlineData("composeExtension/onCardButtonClicked", "")]
    [InlineData("message/fetchTask", """{"task":{"type":"message","value":"This takes longer than usual. Please try again in a moment."}}""")]
    [InlineData("message/submitAction", "{}")]
    [InlineData("application/search", """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[]}}""")]
    [InlineData("signin/verifyState", "")]
    [InlineData("signin/tokenExchange", "")]
    [InlineData("suggestedActions/submit", "")]
    [InlineData("somebodys/own", "")]
    [InlineData(null, "")]
    public async Task Other_invokes_say_so_in_their_own_form(string? name, string body)
    {
        await using var world = await LateAsync();
        var mayEnd = OnTurn(world, AdaptiveCardInvokeResponse.Message("Too late"));

        var reply = await world.PostAsync(Invoke(world, name));
        mayEnd.SetResult();
        await world.StopAsync();

        Assert.Equal((200, body), (reply.Status, reply.Body));
        Assert.Empty(world.Channel.Calls);
    }

    [Fact]
    public async Task A_redelivered_invoke_joins_the_turn_that_is_under_way()
    {
        await using var world = await LateAsync();
        var mayEnd = OnTurn(world, AdaptiveCardInvokeResponse.Card(Card));

        var replies = new[] { await world.PostAsync(Press(world)), await world.PostAsync(Press(world)) };
        mayEnd.SetResult();
        await world.StopAsync();

        Assert.All(replies, reply => Assert.StartsWith("I'm still working on it", (string?)reply.Json["value"], StringComparison.Ordinal));
        VerifyTurns(world, Times.Once());
        Assert.Single(world.Channel.Calls);
    }

    [Fact]
    public async Task Two_invokes_without_an_id_are_two()
    {
        await using var world = await LateAsync();
        var mayEnd = OnTurn(world, AdaptiveCardInvokeResponse.Message("Done"));
        var press = Press(world);
        press["id"] = null;

        await world.PostAsync(press);
        await world.PostAsync(press);
        mayEnd.SetResult();
        await world.StopAsync();

        VerifyTurns(world, Times.Exactly(2));
    }

    [Fact]
    public async Task A_turn_goes_on_when_the_caller_hangs_up()
    {
        await using var world = await BotWorld.StartAsync();
        using var hangUp = new CancellationTokenSource();
        var hungUp = new TaskCompletionSource();
        var finished = new TaskCompletionSource<bool>();
        world.OnTurn(async (_, cancellation) =>
        {
            await hangUp.CancelAsync();
            await hungUp.Task;
            finished.SetResult(!cancellation.IsCancellationRequested);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => world.PostAsync(Press(world), cancellationToken: hangUp.Token));
        hungUp.SetResult();

        Assert.True(await finished.Task);
    }

    private static void VerifyTurns(BotWorld world, Times times) =>
        world.Bot.Verify(bot => bot.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>()), times);

    private static async Task<BotWorld> LateAsync()
    {
        var world = await BotWorld.StartAsync();
        world.Clock.InvokesAreLate = true;
        return world;
    }

    /// <summary>The turn ends with this answer once it may.</summary>
    private static TaskCompletionSource OnTurn(BotWorld world, AdaptiveCardInvokeResponse answer)
    {
        var mayEnd = new TaskCompletionSource();
        world.OnTurn(async (turn, _) =>
        {
            await mayEnd.Task;
            turn.InvokeResponse = InvokeResponse.Of(answer);
        });
        return mayEnd;
    }

    private static JsonObject Press(BotWorld world)
    {
        var press = Invoke(world, "adaptiveCard/action");
        press["replyToId"] = "the-card";
        press["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"snooze"},"trigger":"manual"}""");
        return press;
    }

    private static JsonObject Invoke(BotWorld world, string? name)
    {
        var invoke = world.Activity("invoke");
        invoke["name"] = name;
        return invoke;
    }
}
