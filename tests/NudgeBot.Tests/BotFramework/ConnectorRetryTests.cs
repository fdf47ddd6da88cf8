using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What is tried again, and what must not be.</summary>
public sealed class ConnectorRetryTests
{
    private const string NotFound = """{"error":{"code":"ConversationNotFound","message":"Conversation not found."}}""";
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Throttling_is_waited_out_as_long_as_the_connector_says()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(Throttled("2"));

        await world.Connector.SendActivityAsync(ConnectorTests.Outgoing(world), None);

        Assert.Equal(2, world.Channel.Calls.Count);
        Assert.Single(world.Clock.Waits, wait => wait >= TimeSpan.FromSeconds(2) && wait < TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_long_throttling_is_the_callers_to_plan()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(Throttled("120"));

        var failure = await Assert.ThrowsAsync<ConnectorThrottledException>(() => world.Connector.SendActivityAsync(ConnectorTests.Outgoing(world), None));

        Assert.Equal(TimeSpan.FromMinutes(2), failure.RetryAfter);
        Assert.Single(world.Channel.Calls);
    }

    [Fact]
    public async Task Throttling_without_end_is_given_up()
    {
        await using var world = await BotWorld.StartAsync();
        for (var i = 0; i < 5; i++) world.Channel.Answers.Enqueue(new(429, ""));

        var failure = await Assert.ThrowsAsync<ConnectorThrottledException>(() => world.Connector.SendActivityAsync(ConnectorTests.Outgoing(world), None));

        Assert.Null(failure.RetryAfter);
        Assert.Equal(1 + ConnectorRetry.MostRepeats, world.Channel.Calls.Count);
    }

    [Fact]
    public async Task A_precondition_that_failed_is_tried_again()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(412, """{"error":{"code":"PreconditionFailed"}}"""));

        Assert.Equal("sent-1", (await world.Connector.SendActivityAsync(ConnectorTests.Outgoing(world), None)).Id);
    }

    [Fact]
    public async Task A_conversation_missed_by_chance_is_found_at_the_second_look()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(404, NotFound));

        Assert.Equal("sent-1", (await world.Connector.SendActivityAsync(ConnectorTests.Outgoing(world), None)).Id);
    }

    [Fact]
    public async Task A_conversation_missed_each_time_is_gone()
    {
        await using var world = await BotWorld.StartAsync();
        for (var i = 0; i < 5; i++) world.Channel.Answers.Enqueue(new(404, NotFound));

        await Assert.ThrowsAsync<ConversationGoneException>(() => world.Connector.SendActivityAsync(ConnectorTests.Outgoing(world), None));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_send_that_may_have_arrived_is_not_sent_again(int status)
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(status, "<html>gateway</html>"));

        var failure = await Assert.ThrowsAsync<ConnectorUnavailableException>(() => world.Connector.SendActivityAsync(ConnectorTests.Outgoing(world), None));

        Assert.True(failure.MayHaveBeenDelivered);
        Assert.Single(world.Channel.Calls);
    }

    [Theory]
    [InlineData(500, 1)]
    [InlineData(502, 2)]
    [InlineData(503, 2)]
    [InlineData(504, 2)]
    public async Task An_update_is_tried_once_more_where_a_gateway_failed(int status, int tries)
    {
        await using var world = await BotWorld.StartAsync();
        for (var i = 0; i < 5; i++) world.Channel.Answers.Enqueue(new(status, ""));
        var update = ConnectorTests.Outgoing(world);
        update.Id = "sent-1";

        await Assert.ThrowsAsync<ConnectorUnavailableException>(() => world.Connector.UpdateActivityAsync(update, None));

        Assert.Equal(tries, world.Channel.Calls.Count);
    }

    [Fact]
    public async Task A_socket_that_never_opened_delivered_nothing()
    {
        await using var world = await BotWorld.StartAsync();
        var activity = ConnectorTests.Outgoing(world);
        activity.ServiceUrl = "http://127.0.0.1:1/teams/";

        var failure = await Assert.ThrowsAsync<ConnectorUnavailableException>(() => world.Connector.SendActivityAsync(activity, None));

        Assert.False(failure.MayHaveBeenDelivered);
        Assert.Single(world.Clock.Waits, wait => wait >= TimeSpan.FromMilliseconds(500) && wait < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_new_conversation_without_an_id_is_a_failure()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(201, ""));
        var parameters = new ConversationParameters { Members = [new ChannelAccount { Id = "29:ada" }], TenantId = FakeChannel.TenantId };

        var failure = await Assert.ThrowsAsync<ConnectorUnavailableException>(
            () => world.Adapter.CreateConversationAsync(FakeChannel.AppId, world.Channel.ServiceUrl, parameters, None));

        Assert.Equal("NoConversationId", failure.Code);
    }

    private static FakeChannel.Answer Throttled(string retryAfter) => new(429, "", new(StringComparer.Ordinal) { ["Retry-After"] = retryAfter });
}
