using System.Text;
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
        Assert.True(await PutAsync(storage, "17"));
        Assert.False(await PutAsync(storage, "17"));
        await using var restarted = await storage.RestartAsync();
        Assert.False(await PutAsync(restarted, "17"));
        restarted.Clock.Advance(ActivityInbox.Memory);
        Assert.True(await PutAsync(restarted, "17"));
    }

    [Fact]
    public async Task Another_tenant_conversation_id_or_type_is_another_activity()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        string[][] keys = [["t", "a:1", "17", "message"], ["u", "a:1", "17", "message"], ["t", "a:2", "17", "message"], ["t", "a:1", "18", "message"], ["t", "a:1", "17", "event"], ["t", "a:11", "7", "message"]];
        foreach (var key in keys) Assert.True(await storage.Activities.PutAsync(key, "a:1", "{}"u8.ToArray(), None));
    }

    [Fact]
    public async Task Of_eight_deliveries_at_once_one_is_taken_in()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PutAsync(storage, "17"))));
        Assert.Single(taken, true);
    }

    [Fact]
    public async Task Turns_within_a_conversation_come_one_after_the_other_and_others_beside_them()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await PutAsync(storage, "1", "ada");
        await PutAsync(storage, "2", "ada");
        await PutAsync(storage, "3", "ben");

        var (first, second) = (await TakeAsync(storage), await TakeAsync(storage));
        Assert.Equal(("1", "3"), (TextOf(first), TextOf(second)));
        Assert.Null(await TakeAsync(storage));

        await storage.Activities.FinishAsync(first!.Number, None);
        await storage.Activities.FinishAsync(first.Number, None);
        Assert.Equal("2", TextOf(await TakeAsync(storage)));
        Assert.Null(await TakeAsync(storage));
    }

    [Fact]
    public async Task What_a_process_took_into_the_grave_is_given_out_by_the_next_one_as_another_attempt()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await PutAsync(storage, "1");
        await PutAsync(storage, "2");
        await TakeAsync(storage);

        await using var survivor = await storage.KilledNowAsync();

        var again = await TakeAsync(survivor);
        Assert.Equal(("1", 2), (TextOf(again), again!.Attempt));
        await survivor.Activities.FinishAsync(again.Number, None);
        Assert.Equal(1, (await TakeAsync(survivor))!.Attempt);
    }

    [Fact]
    public async Task The_words_of_an_activity_lie_sealed_while_it_waits_and_are_gone_afterwards()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await PutAsync(storage, "Zwetschgendatschi");
        Assert.Equal(-1, storage.Bytes().AsSpan().IndexOf("Zwetschgendatschi"u8));
        var sealedWords = await StorageOnDisk.WaitingWordsAsync(storage.Folder);
        var taken = await TakeAsync(storage);
        await storage.Activities.FinishAsync(taken!.Number, None);

        await using var restarted = await storage.RestartAsync();

        Assert.Equal(-1, restarted.Bytes().AsSpan().IndexOf(sealedWords));
    }

    [Fact]
    public async Task An_activity_that_the_keys_do_not_open_stays_and_holds_up_not_even_its_own_conversation()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await PutAsync(storage, "1", "ada");
        await StorageOnDisk.DamageWaitingWordsAsync(storage.Folder);
        await PutAsync(storage, "2", "ada");

        var taken = await TakeAsync(storage);
        Assert.Equal("2", TextOf(taken));
        await storage.Activities.FinishAsync(taken!.Number, None);
        Assert.Null(await TakeAsync(storage));

        await using var restarted = await storage.RestartAsync();
        Assert.Null(await TakeAsync(restarted));
        Assert.NotEmpty(await StorageOnDisk.WaitingWordsAsync(restarted.Folder));
    }

    private static Task<bool> PutAsync(StorageOnDisk storage, string id, string conversation = "a:1") =>
        storage.Activities.PutAsync(["t", conversation, id, "message"], conversation, Encoding.UTF8.GetBytes(id), None);

    private static Task<WaitingActivity?> TakeAsync(StorageOnDisk storage) => storage.Activities.TakeAsync(None);

    private static string? TextOf(WaitingActivity? taken) => taken is null ? null : Encoding.UTF8.GetString(taken.Json);
}
