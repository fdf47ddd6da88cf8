using System.Text.Json.Nodes;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Every kind of activity goes in by the bot's door, reaches the method that is named after it, and is answered as the protocol asks.</summary>
public sealed class InboundPayloadTests(InboundPayloadTests.Worlds worlds) : IClassFixture<InboundPayloadTests.Worlds>
{
    public static TheoryData<string> Ours => [.. OwnPayloads.Names];

    public static TheoryData<string> Shared => [.. SharedPayloads.Root is null ? [] : SharedPayloads.Inbound().Select(payload => payload.Name)];

    [Theory]
    [MemberData(nameof(Ours))]
    public Task A_payload_of_ours_reaches_its_method_and_is_answered(string name) => ReachesItsMethodAsync(name, OwnPayloads.Read(name));

    [Theory]
    [MemberData(nameof(Ours))]
    public Task A_payload_of_ours_is_answered_by_a_bot_that_takes_nothing(string name) => IsAnsweredUntakenAsync(name, OwnPayloads.Read(name));

    [SharedPayloadsTheory]
    [MemberData(nameof(Shared))]
    public Task A_payload_of_a_real_client_or_of_the_pages_reaches_its_method_and_is_answered(string name) => ReachesItsMethodAsync(name, SharedPayloads.Read(name));

    [SharedPayloadsTheory]
    [MemberData(nameof(Shared))]
    public Task A_payload_of_a_real_client_or_of_the_pages_is_answered_by_a_bot_that_takes_nothing(string name) => IsAnsweredUntakenAsync(name, SharedPayloads.Read(name));

    private static int _told;

    private async Task ReachesItsMethodAsync(string name, JsonObject payload)
    {
        var expected = InboundKind.Of(InboundKind.NameOf(name, payload));
        worlds.Bot.StartOver();

        var reply = await worlds.Answering.PostAsync(FromOurChannel(worlds.Answering, payload));

        Assert.Equal((expected.Status, expected.Body), (reply.Status, reply.Body));
        Assert.Equal(expected.Handlers, string.Join(' ', await worlds.Bot.NextTurnAsync()));
    }

    private async Task IsAnsweredUntakenAsync(string name, JsonObject payload)
    {
        var reply = await worlds.Bare.PostAsync(FromOurChannel(worlds.Bare, payload));

        Assert.Equal(InboundKind.Untaken(InboundKind.NameOf(name, payload)), (reply.Status, reply.Body));
    }

    /// <summary>The pages leave out what every activity has; it is put back, and the service address is ours.</summary>
    private static JsonObject FromOurChannel(BotWorld world, JsonObject payload)
    {
        var activity = world.Activity();
        foreach (var (name, value) in payload) activity[name] = value?.DeepClone();
        activity.Remove("serviceURL");
        activity["serviceUrl"] = world.Channel.ServiceUrl;
        activity["channelId"] = "msteams";
        // The pages share a few ids, and an activity that came before is not taken again.
        activity["id"] = $"{++_told}";
        return activity;
    }

    /// <summary>Two bots for all payloads: one takes every kind, one takes none.</summary>
    public sealed class Worlds : IAsyncLifetime
    {
        internal AnsweringBot Bot { get; } = new();
        internal BotWorld Answering { get; private set; } = null!;
        internal BotWorld Bare { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Answering = await BotWorld.StartAsync(bot: Bot);
            Bare = await BotWorld.StartAsync(bot: new TakesNothing());
        }

        public async Task DisposeAsync()
        {
            await Answering.DisposeAsync();
            await Bare.DisposeAsync();
        }
    }

    private sealed class TakesNothing : NudgeBot.BotFramework.Hosting.TeamsActivityHandler;
}
