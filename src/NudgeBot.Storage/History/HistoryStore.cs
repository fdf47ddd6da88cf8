using System.Text;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Organisation;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.History;

/// <summary>
/// The histories of mailboxes, and how far each was read. A history is kept as a snapshot and the changes since; when the
/// changes outweigh the snapshot, a new one takes the place of all. Why: docs/decisions/0003-history-as-pages.md.
/// </summary>
public sealed class HistoryStore
{
    /// <summary>Changes of fewer bytes than this never call for a snapshot by their weight.</summary>
    internal const int SmallestSnapshot = 256 * 1024;

    /// <summary>As many pages of changes call for a snapshot by their number: each costs a row and a decryption when loading.</summary>
    internal const int MostChanges = 256;

    private readonly Database _database;

    internal HistoryStore(Database database) => _database = database;

    /// <summary>The history as last saved, with what the owner told us; an empty one before the first page.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<MailboxHistory> LoadAsync(Owner owner, CancellationToken cancellationToken) =>
        _database.ReadAsync(owner.Id, async (db, mailbox) => await LoadAsync(db, mailbox, owner, await MemoryStore.LoadAsync(db, mailbox, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>The same, without reading again what is still as it was loaded. What the owner told us is always read.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    internal Task<LoadedHistory> RefreshAsync(Owner owner, LoadedHistory? loaded, CancellationToken cancellationToken) =>
        _database.ReadAsync(owner.Id, async (db, mailbox) =>
        {
            // Asked before the pages are read: a page written meanwhile is then read twice, never missed.
            var last = await db.HistoryPages.Where(page => page.MailboxId == mailbox.Id).MaxAsync(page => (long?)page.Number, cancellationToken);
            var memory = await MemoryStore.LoadAsync(db, mailbox, cancellationToken);
            var secret = mailbox.Key.NameOf("history");
            var stands = loaded is not null && loaded.LastPage == last && loaded.Mailbox.AsSpan().SequenceEqual(secret)
                // A meeting that counts again after all was counted out of what is held.
                && loaded.History.Memory.NotMet.IsSubsetOf(memory.NotMet);
            if (!stands) return new LoadedHistory(await LoadAsync(db, mailbox, owner, memory, cancellationToken), secret, last);
            loaded!.History.Owner = owner;
            loaded.History.Remember(memory);
            return loaded;
        }, cancellationToken);

    /// <summary>
    /// Saves what a page changed, and the position behind that page, in one transaction: a crash keeps both or neither. A
    /// changed key that is no longer in the history is forgotten.
    /// </summary>
    /// <param name="history">The whole of it, as loaded and read on since: now and then all of it is written anew.</param>
    /// <param name="position">Null where no collection moved on.</param>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner; it was erased while its mailbox was read.</exception>
    public Task SaveAsync(
        OwnerId owner, MailboxHistory history, HistoryChanges changes, SyncPosition? position, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, async (db, mailbox) =>
        {
            if (!changes.IsEmpty) await AddChangesAsync(db, mailbox, history, changes, cancellationToken);
            if (position is not null) await PutPositionAsync(db, mailbox, position, cancellationToken);
            return await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>Writes all of the history anew, so that nothing it no longer holds stays in the database: for forgetting a person.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task RewriteAsync(OwnerId owner, MailboxHistory history, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, async (db, mailbox) =>
        {
            await RewriteAsync(db, mailbox, history, cancellationToken);
            return await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>In a transaction of the caller.</summary>
    internal static async Task RewriteAsync(NudgeDbContext db, Mailbox mailbox, MailboxHistory history, CancellationToken cancellationToken)
    {
        var kept = await PagesAsync(db, mailbox, cancellationToken);
        await PutSnapshotAsync(db, mailbox, history, kept.Last, cancellationToken);
    }

    /// <summary>How far the collection has been read; null where it was not begun, or is to be read from its start again.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<SyncPosition?> PositionAsync(OwnerId owner, string collection, CancellationToken cancellationToken) =>
        _database.ReadAsync(owner, async (db, mailbox) =>
        {
            var row = await db.SyncPositions.AsNoTracking()
                .FirstOrDefaultAsync(position => position.MailboxId == mailbox.Id && position.Collection == collection, cancellationToken);
            return row is null ? null : new SyncPosition(
                collection,
                Encoding.UTF8.GetString(mailbox.Key.Open(row.Link, PlaceOf(mailbox, collection))),
                row.WindowStart,
                row.WindowEnd,
                row.RoundCompletedAt);
        }, cancellationToken);

    /// <summary>Lets the collection be read from its start again; what was counted stays, since reading twice changes nothing.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task ForgetPositionAsync(OwnerId owner, string collection, CancellationToken cancellationToken) =>
        _database.WriteAsync(
            owner,
            (db, mailbox) => db.SyncPositions
                .Where(position => position.MailboxId == mailbox.Id && position.Collection == collection)
                .ExecuteDeleteAsync(cancellationToken),
            cancellationToken);

    /// <summary>In a transaction of the caller.</summary>
    internal static async Task<MailboxHistory> LoadAsync(NudgeDbContext db, Mailbox mailbox, Owner owner, OwnerMemory memory, CancellationToken cancellationToken)
    {
        var reading = new HistoryReading();
        var pages = db.HistoryPages.AsNoTracking()
            .Where(page => page.MailboxId == mailbox.Id)
            .OrderByDescending(page => page.Number);
        await foreach (var page in pages.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var plain = mailbox.Key.OpenInPlace(page.Payload, PlaceOf(mailbox, page.Number));
            if (page.IsSnapshot) reading.ReadSnapshot(plain);
            else reading.ReadChanges(plain);
        }

        var history = reading.ToHistory(owner);
        history.Unwanted = await DeclinedPeopleStore.ReadErasedAsync(db, mailbox.Keys, cancellationToken);
        history.Remember(memory);
        return history;
    }

    private static async Task AddChangesAsync(
        NudgeDbContext db, Mailbox mailbox, MailboxHistory history, HistoryChanges changes, CancellationToken cancellationToken)
    {
        var kept = await PagesAsync(db, mailbox, cancellationToken);
        if (kept.IsDueForSnapshot)
        {
            await PutSnapshotAsync(db, mailbox, history, kept.Last, cancellationToken);
            return;
        }

        var number = kept.Last;
        foreach (var page in HistoryPage.ChangesOf(history, changes)) Put(db, mailbox, page, ++number, isSnapshot: false);
    }

    private static async Task PutSnapshotAsync(
        NudgeDbContext db, Mailbox mailbox, MailboxHistory history, long last, CancellationToken cancellationToken)
    {
        await db.HistoryPages.Where(page => page.MailboxId == mailbox.Id).ExecuteDeleteAsync(cancellationToken);
        foreach (var page in HistoryPage.SnapshotOf(history)) Put(db, mailbox, page, ++last, isSnapshot: true);
    }

    private static void Put(NudgeDbContext db, Mailbox mailbox, HistoryPage page, long number, bool isSnapshot) =>
        db.HistoryPages.Add(new HistoryPageRow
        {
            MailboxId = mailbox.Id,
            Number = number,
            IsSnapshot = isSnapshot,
            Payload = mailbox.Key.Seal(page.Written, PlaceOf(mailbox, number)),
        });

    private static async Task PutPositionAsync(NudgeDbContext db, Mailbox mailbox, SyncPosition position, CancellationToken cancellationToken)
    {
        var link = mailbox.Key.Seal(Encoding.UTF8.GetBytes(position.Link), PlaceOf(mailbox, position.Collection));
        var row = await db.SyncPositions.FindAsync([mailbox.Id, position.Collection], cancellationToken)
            ?? db.Add(new SyncPositionRow { MailboxId = mailbox.Id, Collection = position.Collection, Link = link }).Entity;
        row.Link = link;
        row.WindowStart = position.WindowStart;
        row.WindowEnd = position.WindowEnd;
        row.RoundCompletedAt = position.RoundCompletedAt;
    }

    private static async Task<KeptPages> PagesAsync(NudgeDbContext db, Mailbox mailbox, CancellationToken cancellationToken) =>
        await db.HistoryPages
            .Where(page => page.MailboxId == mailbox.Id)
            .GroupBy(page => page.MailboxId)
            .Select(pages => new KeptPages(
                pages.Max(page => page.Number),
                pages.Sum(page => page.IsSnapshot ? (long)page.Payload.Length : 0),
                pages.Sum(page => page.IsSnapshot ? 0 : (long)page.Payload.Length),
                pages.Count(page => !page.IsSnapshot)))
            .FirstOrDefaultAsync(cancellationToken) ?? new KeptPages(0, 0, 0, 0);

    private static string PlaceOf(Mailbox mailbox, long number) => $"history_pages/{mailbox.Id}/{number}";

    private static string PlaceOf(Mailbox mailbox, string collection) => $"sync_positions/{mailbox.Id}/{collection}";

    /// <summary>What is kept of a history: its last page's number, and the bytes of the snapshot and of the changes since.</summary>
    private sealed record KeptPages(long Last, long SnapshotSize, long ChangesSize, int Changes)
    {
        public bool IsDueForSnapshot => Changes >= MostChanges || ChangesSize > Math.Max(SnapshotSize, SmallestSnapshot);
    }
}
