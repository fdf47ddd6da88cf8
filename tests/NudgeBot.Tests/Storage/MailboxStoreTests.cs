using NudgeBot.Core.People;
using NudgeBot.Storage;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Work;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class MailboxStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly OwnerId Ada = Seeded.Ada.Id;

    [Fact]
    public async Task An_account_comes_back_as_it_was_saved()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var now = storage.Clock.Now;
        var saved = await storage.Mailboxes.UpdateAsync(Ada, account => account with
        {
            Owner = Seeded.Ada,
            Consent = new Consent(ConsentState.Given, now, "admin-7"),
            PausedUntil = now.AddDays(2),
            PausedAt = now,
            AskedToGoOnAt = now.AddDays(-1),
            WentOnAt = now.AddDays(-8),
            ToldQuietAt = now.AddDays(-3),
            FirstSyncedAt = now.AddMinutes(3),
            ConversationReference = """{"conversation":{"id":"a:1"}}""",
        }, None);
        await using var restarted = await storage.RestartAsync();
        var kept = await restarted.Mailboxes.GetAsync(Ada, None);
        Assert.Equal(saved with { Owner = null }, kept! with { Owner = null });
        Assert.Equal(Facts(Seeded.Ada), Facts(kept.Owner!));
    }

    [Fact]
    public async Task Installing_twice_changes_only_where_to_reach_the_owner()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var first = await storage.Mailboxes.GetAsync(Ada, None);
        storage.Clock.Advance(TimeSpan.FromHours(1));
        var second = await storage.Mailboxes.InstallAsync(Ada, "tenant-1", "Ada Lovelace", "{}", None);
        Assert.Equal(first! with { ConversationReference = "{}" }, second);
        Assert.Equal("{}", (await storage.InstallAsync(Ada)).ConversationReference);
    }

    [Fact]
    public async Task The_welcome_is_claimed_once_and_once_more_after_a_removal()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => storage.Mailboxes.ClaimWelcomeAsync(Ada, None))));
        Assert.Single(claims, true);

        await storage.Mailboxes.UpdateAsync(Ada, account => account with { RemovedAt = storage.Clock.Now }, None);
        Assert.False(await storage.Mailboxes.ClaimWelcomeAsync(Ada, None));
        await storage.InstallAsync(Ada);
        Assert.True(await storage.Mailboxes.ClaimWelcomeAsync(Ada, None));
    }

    [Fact]
    public async Task Two_changes_at_once_both_stand()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var now = storage.Clock.Now;
        await Task.WhenAll(
            Task.Run(() => storage.Mailboxes.UpdateAsync(Ada, account => account with { PausedUntil = now }, None)),
            Task.Run(() => storage.Mailboxes.UpdateAsync(Ada, account => account with { FirstSyncedAt = now }, None)));
        var account = await storage.Mailboxes.GetAsync(Ada, None);
        Assert.Equal((now, now), (account?.PausedUntil, account?.FirstSyncedAt));
    }

    [Fact]
    public async Task Accounts_are_listed_page_by_page_each_once()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        foreach (var id in new[] { "b", "d", "a", "c" }) await storage.InstallAsync(new OwnerId(id));
        var seen = new List<string>();
        OwnerId? last = null;
        while (await storage.Mailboxes.ListAsync(last, 2, None) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(account => account.Id.Value));
            last = page[^1].Id;
        }

        Assert.Equal([Ada.Value, "a", "b", "c", "d"], seen);
    }

    [Fact]
    public async Task Nothing_is_kept_of_an_owner_never_installed()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var stranger = new OwnerId("stranger");
        Assert.Null(await storage.Mailboxes.GetAsync(stranger, None));
        Assert.False(await storage.Mailboxes.ClaimWelcomeAsync(stranger, None));
        Assert.False(await storage.Mailboxes.EraseAsync(stranger, None));
        await Assert.ThrowsAsync<UnknownOwnerException>(() => storage.Mailboxes.UpdateAsync(stranger, account => account, None));
    }

    [Fact]
    public async Task Erasing_an_owner_takes_everything_of_theirs_and_nothing_of_others()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var grace = new OwnerId("grace");
        await storage.InstallAsync(grace);
        foreach (var owner in new[] { Ada, grace })
        {
            await storage.Nudges.AddAsync(owner, new Seeded(1).Nudge(1) with { Id = Guid.NewGuid() }, [new QueuedWork("post-card", storage.Clock.Now)], None);
            var mailbox = new ReadMailbox();
            var changes = mailbox.ReadPage(1);
            await storage.Histories.SaveAsync(owner, mailbox.History, changes, null, None);
        }

        Assert.True(await storage.Mailboxes.EraseAsync(Ada, None));

        Assert.Null(await storage.Mailboxes.GetAsync(Ada, None));
        await Assert.ThrowsAsync<UnknownOwnerException>(() => storage.Histories.LoadAsync(Seeded.Ada, None));
        await Assert.ThrowsAsync<UnknownOwnerException>(() => storage.Nudges.OpenAsync(Ada, None));
        Assert.Equal(grace, Assert.Single(await storage.Work.ClaimAsync(9, TimeSpan.FromMinutes(1), None)).Owner);
        Assert.Single(await storage.Nudges.OpenAsync(grace, None));
        Assert.Equal(-1, storage.Bytes().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Ada.Value)));
    }

    private static string Facts(Owner owner) => FactText.Of(new
    {
        owner.Id,
        owner.DisplayName,
        owner.Address,
        Addresses = owner.Addresses.Order(Comparer<EmailAddress>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value))),
        Zone = owner.Settings.Zone.Id,
        Days = owner.Settings.WorkingHours.Days.Order(),
        owner.Settings.WorkingHours.Start,
        owner.Settings.WorkingHours.End,
        owner.Settings.AutomaticReplies,
        owner.Settings.Language,
    });
}
