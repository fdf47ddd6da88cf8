using NudgeBot.Core.People;
using NudgeBot.Storage.Work;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class WorkQueueTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly OwnerId Ada = Seeded.Ada.Id;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Work_is_one_claimants_until_its_lease_ends()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await EnqueueAsync(storage, "send-mail");
        var first = Assert.Single(await storage.Work.ClaimAsync(5, Lease, None));
        Assert.Empty(await storage.Work.ClaimAsync(5, Lease, None));

        storage.Clock.Advance(Lease);
        var second = Assert.Single(await storage.Work.ClaimAsync(5, Lease, None));
        Assert.Equal((1, 2), (first.Attempt, second.Attempt));
        Assert.False(await storage.Work.CompleteAsync(first, None));
        Assert.True(await storage.Work.CompleteAsync(second, None));
        Assert.Null(await storage.Work.NextDueAsync(None));
    }

    [Fact]
    public async Task Work_carries_its_owner_its_nudge_and_its_data()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var nudge = Guid.NewGuid();
        await storage.Work.EnqueueAsync(Ada, new QueuedWork("update-card", storage.Clock.Now, nudge, "{\"to\":\"Ana\"}"), None);
        var work = Assert.Single(await storage.Work.ClaimAsync(1, Lease, None));
        Assert.Equal((Ada, "update-card", nudge, "{\"to\":\"Ana\"}"), (work.Owner, work.Kind, work.Nudge, work.Data));
    }

    [Fact]
    public async Task A_failed_attempt_comes_again_at_the_time_given()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await EnqueueAsync(storage, "send-mail");
        var work = Assert.Single(await storage.Work.ClaimAsync(1, Lease, None));
        var next = storage.Clock.Now.AddMinutes(10);
        Assert.True(await storage.Work.FailAsync(work, next, None));
        Assert.Empty(await storage.Work.ClaimAsync(1, Lease, None));
        Assert.Equal(next, await storage.Work.NextDueAsync(None));
        storage.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(2, Assert.Single(await storage.Work.ClaimAsync(1, Lease, None)).Attempt);
    }

    [Fact]
    public async Task Work_that_its_holder_took_into_the_grave_is_done_by_the_next_process()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await EnqueueAsync(storage, "send-mail");
        await storage.Work.ClaimAsync(1, Lease, None);
        await using var survivor = await storage.KilledNowAsync();
        Assert.Equal(storage.Clock.Now + Lease, await survivor.Work.NextDueAsync(None));
        survivor.Clock.Advance(Lease);
        Assert.Equal("send-mail", Assert.Single(await survivor.Work.ClaimAsync(1, Lease, None)).Kind);
    }

    [Fact]
    public async Task The_longest_due_comes_first_and_what_is_not_due_waits()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await EnqueueAsync(storage, "tomorrow", TimeSpan.FromDays(1));
        await EnqueueAsync(storage, "late", TimeSpan.FromHours(-1));
        await EnqueueAsync(storage, "later", TimeSpan.FromHours(-2));
        await EnqueueAsync(storage, "now");
        Assert.Equal("later, late", await ClaimedKindsAsync(storage));
        Assert.Equal("now", await ClaimedKindsAsync(storage));
        Assert.Equal("", await ClaimedKindsAsync(storage));
    }

    [Fact]
    public async Task Many_workers_at_once_share_the_work_and_do_nothing_twice()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        for (var i = 0; i < 40; i++) await EnqueueAsync(storage, $"work-{i}");
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => storage.Work.ClaimAsync(5, Lease, None))));
        Assert.Equal(40, claims.SelectMany(work => work).Select(work => work.Kind).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<string> ClaimedKindsAsync(StorageOnDisk storage) =>
        string.Join(", ", (await storage.Work.ClaimAsync(2, Lease, None)).Select(work => work.Kind));

    private static Task EnqueueAsync(StorageOnDisk storage, string kind, TimeSpan due = default) =>
        storage.Work.EnqueueAsync(Ada, new QueuedWork(kind, storage.Clock.Now + due), None);
}
