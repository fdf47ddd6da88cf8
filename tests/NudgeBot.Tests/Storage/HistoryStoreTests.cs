using NudgeBot.Core.Interactions;
using NudgeBot.Storage;
using NudgeBot.Storage.History;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class HistoryStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_person_thread_and_meeting_comes_back_as_it_was_saved()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var mailbox = new ReadMailbox();
        for (var page = 0; page < 12; page++) await SaveAsync(storage, mailbox, page);
        Assert.Equal(ReadMailbox.FactsOf(mailbox.History), ReadMailbox.FactsOf(await LoadAsync(storage)));
    }

    [Fact]
    public async Task Before_the_first_page_the_history_is_empty_and_no_position_is_known()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        Assert.Empty(ReadMailbox.FactsOf(await LoadAsync(storage)));
        Assert.Null(await storage.Histories.PositionAsync(Seeded.Ada.Id, "inbox", None));
    }

    [Fact]
    public async Task Reading_half_stopping_and_reading_on_is_the_same_as_never_having_stopped()
    {
        var straight = new ReadMailbox();
        for (var page = 0; page < 20; page++) straight.ReadPage(page);

        await using var storage = await StorageOnDisk.WithAdaAsync();
        var mailbox = new ReadMailbox();
        for (var page = 0; page < 9; page++) await SaveAsync(storage, mailbox, page);
        await using var restarted = await storage.RestartAsync();
        mailbox = new ReadMailbox(await LoadAsync(restarted));
        for (var page = 9; page < 20; page++) await SaveAsync(restarted, mailbox, page);

        Assert.Equal(ReadMailbox.FactsOf(straight.History), ReadMailbox.FactsOf(await LoadAsync(restarted)));
    }

    [Fact]
    public async Task Reading_a_page_twice_changes_nothing()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var mailbox = new ReadMailbox();
        await SaveAsync(storage, mailbox, 3);
        var once = ReadMailbox.FactsOf(await LoadAsync(storage));
        await SaveAsync(storage, mailbox, 3);
        Assert.Equal(once, ReadMailbox.FactsOf(await LoadAsync(storage)));
    }

    [Fact]
    public async Task A_process_killed_after_any_page_finds_that_page_and_its_link()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var mailbox = new ReadMailbox();
        for (var page = 0; page < 4; page++)
        {
            await SaveAsync(storage, mailbox, page);
            await using var survivor = await storage.KilledNowAsync();
            Assert.Equal($"https://graph/page/{page}", (await survivor.Histories.PositionAsync(Seeded.Ada.Id, "inbox", None))?.Link);
            Assert.Equal(ReadMailbox.FactsOf(mailbox.History), ReadMailbox.FactsOf(await LoadAsync(survivor)));
        }
    }

    [Fact]
    public async Task A_page_cut_midway_leaves_neither_its_changes_nor_its_link()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var mailbox = new ReadMailbox();
        await SaveAsync(storage, mailbox, 1);
        var before = ReadMailbox.FactsOf(await LoadAsync(storage));

        var broken = new Seeded(1).Meeting(77) with { Attendees = new BreakingList(() => { }) };
        var changes = mailbox.ReadPage(2);
        changes.Meetings.Add(broken.Id);
        await Assert.ThrowsAsync<IOException>(
            () => storage.Histories.SaveAsync(Seeded.Ada.Id, With(mailbox.History, broken), changes, Position(2), None));

        await using var survivor = await storage.KilledNowAsync();
        Assert.Equal(before, ReadMailbox.FactsOf(await LoadAsync(survivor)));
        Assert.Equal("https://graph/page/1", (await survivor.Histories.PositionAsync(Seeded.Ada.Id, "inbox", None))?.Link);
    }

    [Fact]
    public async Task A_process_killed_while_a_snapshot_takes_the_place_of_the_old_pages_still_finds_those()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var mailbox = new ReadMailbox();
        for (var page = 0; page < 5; page++) await SaveAsync(storage, mailbox, page);
        var before = ReadMailbox.FactsOf(await LoadAsync(storage));

        var copy = "";
        var broken = new Seeded(1).Meeting(77) with { Attendees = new BreakingList(() => copy = storage.CopyNow()) };
        await Assert.ThrowsAsync<IOException>(() => storage.Histories.RewriteAsync(Seeded.Ada.Id, With(mailbox.History, broken), None));

        await using var killed = await storage.OpenCopyAsync(copy);
        Assert.Equal(before, ReadMailbox.FactsOf(await LoadAsync(killed)));
        Assert.Equal(before, ReadMailbox.FactsOf(await LoadAsync(storage)));
    }

    [Fact]
    public async Task Changes_that_outweigh_the_snapshot_are_folded_into_a_new_one_and_nothing_is_lost()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var mailbox = new ReadMailbox();
        for (var page = 0; page < HistoryStore.MostChanges + 20; page++) await SaveAsync(storage, mailbox, page % 30);
        Assert.Equal(ReadMailbox.FactsOf(mailbox.History), ReadMailbox.FactsOf(await LoadAsync(storage)));
        await storage.Histories.RewriteAsync(Seeded.Ada.Id, mailbox.History, None);
        Assert.Equal(ReadMailbox.FactsOf(mailbox.History), ReadMailbox.FactsOf(await LoadAsync(storage)));
    }

    [Fact]
    public async Task A_tenth_of_a_large_mailbox_stays_under_two_megabytes_however_often_it_changes()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var seeded = new Seeded(5);
        var people = Enumerable.Range(0, 500).Select(seeded.Person).ToList();
        var threads = Enumerable.Range(0, 800).Select(seeded.Thread).ToList();
        var history = new MailboxHistory(Seeded.Ada, people, threads, Enumerable.Range(0, 30).Select(seeded.Meeting));
        for (var round = 0; round < 10; round++)
        {
            var changes = new HistoryChanges();
            changes.People.UnionWith(history.People.Keys);
            changes.Threads.UnionWith(history.Threads.Keys);
            changes.Meetings.UnionWith(history.Meetings.Keys);
            await storage.Histories.SaveAsync(Seeded.Ada.Id, history, changes, null, None);
        }

        await using var restarted = await storage.RestartAsync();
        Assert.InRange(restarted.Bytes().Length, 100_000, 2_000_000);
    }

    [Fact]
    public async Task A_position_keeps_its_window_and_the_end_of_its_last_round_and_can_be_forgotten()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var now = storage.Clock.Now;
        var position = new SyncPosition("calendar", "https://graph/delta?$deltatoken=ü", now, now.AddDays(90), now.AddHours(-1));
        await storage.Histories.SaveAsync(Seeded.Ada.Id, new MailboxHistory(Seeded.Ada), new HistoryChanges(), position, None);
        Assert.Equal(position, await storage.Histories.PositionAsync(Seeded.Ada.Id, "calendar", None));
        Assert.Null(await storage.Histories.PositionAsync(Seeded.Ada.Id, "inbox", None));

        await storage.Histories.ForgetPositionAsync(Seeded.Ada.Id, "calendar", None);
        Assert.Null(await storage.Histories.PositionAsync(Seeded.Ada.Id, "calendar", None));
    }

    [Fact]
    public async Task Saving_for_an_owner_who_was_erased_meanwhile_is_refused()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await storage.Mailboxes.EraseAsync(Seeded.Ada.Id, None);
        var mailbox = new ReadMailbox();
        await Assert.ThrowsAsync<UnknownOwnerException>(() => SaveAsync(storage, mailbox, 1));
    }

    private static SyncPosition Position(int page) => new("inbox", $"https://graph/page/{page}", null, null, null);

    private static Task SaveAsync(StorageOnDisk storage, ReadMailbox mailbox, int page)
    {
        var changes = mailbox.ReadPage(page);
        return storage.Histories.SaveAsync(Seeded.Ada.Id, mailbox.History, changes, Position(page), None);
    }

    private static MailboxHistory With(MailboxHistory history, Meeting meeting) => new(
        Seeded.Ada, history.People.Values.Select(person => person.ToStored()), history.Threads.Values, history.Meetings.Values.Append(meeting));

    private static Task<MailboxHistory> LoadAsync(StorageOnDisk storage) => storage.Histories.LoadAsync(Seeded.Ada, None);

    /// <summary>Attendees that cannot be read to their end: what cuts a save off in the middle.</summary>
    private sealed class BreakingList(Action whenReached) : IReadOnlyList<Attendee>
    {
        public int Count => 2;

        public Attendee this[int index] => throw new IOException("cut");

        public IEnumerator<Attendee> GetEnumerator()
        {
            whenReached();
            throw new IOException("cut");
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
