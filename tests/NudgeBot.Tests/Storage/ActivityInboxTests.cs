using NudgeBot.Storage.Activities;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class ActivityInboxTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_activity_is_taken_in_once_even_over_a_restart_and_again_after_a_day()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        Assert.True(await storage.Activities.TryAcceptAsync("a:1", "17", "message", None));
        Assert.False(await storage.Activities.TryAcceptAsync("a:1", "17", "message", None));
        await using var restarted = await storage.RestartAsync();
        Assert.False(await restarted.Activities.TryAcceptAsync("a:1", "17", "message", None));
        restarted.Clock.Advance(ActivityInbox.Memory);
        Assert.True(await restarted.Activities.TryAcceptAsync("a:1", "17", "message", None));
    }

    [Fact]
    public async Task Another_conversation_id_or_type_is_another_activity()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        Assert.True(await storage.Activities.TryAcceptAsync("a:1", "17", "message", None));
        Assert.True(await storage.Activities.TryAcceptAsync("a:2", "17", "message", None));
        Assert.True(await storage.Activities.TryAcceptAsync("a:1", "18", "message", None));
        Assert.True(await storage.Activities.TryAcceptAsync("a:1", "17", "invoke", None));
        Assert.True(await storage.Activities.TryAcceptAsync("a:11", "7", "message", None));
    }

    [Fact]
    public async Task Of_eight_deliveries_at_once_one_is_taken_in()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var taken = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => storage.Activities.TryAcceptAsync("a:1", "17", "message", None))));
        Assert.Single(taken, true);
    }

    [Fact]
    public async Task An_activity_given_back_is_taken_in_again()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await storage.Activities.TryAcceptAsync("a:1", "17", "message", None);
        await storage.Activities.ForgetAsync("a:1", "17", "message", None);
        Assert.True(await storage.Activities.TryAcceptAsync("a:1", "17", "message", None));
    }
}
