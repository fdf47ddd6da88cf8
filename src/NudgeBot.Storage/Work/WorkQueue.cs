using System.Text;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Work;

/// <summary>
/// Work that outlives the process. Most of it is queued together with the nudge it follows from, see
/// <see cref="NudgeStore.ReplaceAsync"/>. Every piece is done at least once; twice only where whoever held it died or was too slow.
/// </summary>
public sealed class WorkQueue
{
    private readonly Database _database;
    private readonly MailboxKeys _keys;
    private readonly TimeProvider _time;

    internal WorkQueue(Database database, MailboxKeys keys, TimeProvider time) => (_database, _keys, _time) = (database, keys, time);

    /// <summary>Queues work that follows from no change of a nudge.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task EnqueueAsync(OwnerId owner, QueuedWork work, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, async (db, mailbox) =>
        {
            Put(db, mailbox, [work]);
            return await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>What waits to be done for an owner, the first due first.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<IReadOnlyList<WaitingWork>> WaitingAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.ReadAsync<IReadOnlyList<WaitingWork>>(owner, async (db, mailbox) => await db.Work
            .Where(work => work.MailboxId == mailbox.Id).OrderBy(work => work.DueAt).Select(work => new WaitingWork(work.Kind, work.NudgeId, work.DueAt)).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>Takes up to <paramref name="count"/> pieces that are due and nobody's, the longest due first; they are the caller's for as long as the lease.</summary>
    public Task<IReadOnlyList<ClaimedWork>> ClaimAsync(int count, TimeSpan lease, CancellationToken cancellationToken) =>
        _database.WriteAsync<IReadOnlyList<ClaimedWork>>(async db =>
        {
            var now = _time.GetUtcNow();
            var rows = await db.Work
                .Where(work => work.DueAt <= now && (work.LeasedUntil == null || work.LeasedUntil <= now))
                .OrderBy(work => work.DueAt).ThenBy(work => work.Id)
                .Take(count)
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                (row.Lease, row.LeasedUntil) = (Guid.NewGuid(), now + lease);
                row.Attempts++;
            }

            var mailboxes = await MailboxesOfAsync(db, rows, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return rows.ConvertAll(row => Read(row, mailboxes[row.MailboxId]));
        }, cancellationToken);

    /// <summary>When there will be something to claim next; null where nothing is queued.</summary>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) =>
        _database.ReadAsync<DateTimeOffset?>(async db =>
        {
            var free = await db.Work.Where(work => work.LeasedUntil == null).MinAsync(work => (DateTimeOffset?)work.DueAt, cancellationToken);
            var held = await db.Work.MinAsync(work => work.LeasedUntil, cancellationToken);
            return free is null || held < free ? held : free;
        }, cancellationToken);

    /// <summary>The work is done and goes. False where its lease had ended and someone else has it or did it.</summary>
    public Task<bool> CompleteAsync(ClaimedWork work, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db => await Held(db, work).ExecuteDeleteAsync(cancellationToken) == 1, cancellationToken);

    /// <summary>The attempt failed; it is due again then. False where its lease had ended and someone else has it or did it.</summary>
    public Task<bool> FailAsync(ClaimedWork work, DateTimeOffset nextAttemptAt, CancellationToken cancellationToken) =>
        _database.WriteAsync(
            async db => await Held(db, work).ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.DueAt, nextAttemptAt)
                    .SetProperty(row => row.Lease, (Guid?)null)
                    .SetProperty(row => row.LeasedUntil, (DateTimeOffset?)null),
                cancellationToken) == 1,
            cancellationToken);

    /// <summary>Queues within the caller's transaction.</summary>
    internal static void Put(NudgeDbContext db, Mailbox mailbox, IReadOnlyList<QueuedWork> work)
    {
        foreach (var one in work)
        {
            db.Add(new WorkRow
            {
                MailboxId = mailbox.Id,
                Kind = one.Kind,
                NudgeId = one.Nudge,
                Data = one.Data is null ? null : mailbox.Key.Seal(Encoding.UTF8.GetBytes(one.Data), PlaceOf(one.Kind)),
                DueAt = one.DueAt,
            });
        }
    }

    private static IQueryable<WorkRow> Held(NudgeDbContext db, ClaimedWork work) =>
        db.Work.Where(row => row.Id == work.Id && row.Lease == work.Lease);

    private static Task<Dictionary<int, MailboxRow>> MailboxesOfAsync(NudgeDbContext db, List<WorkRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.MailboxId).Distinct().ToList();
        return db.Mailboxes.AsNoTracking().Where(mailbox => ids.Contains(mailbox.Id)).ToDictionaryAsync(mailbox => mailbox.Id, cancellationToken);
    }

    private ClaimedWork Read(WorkRow row, MailboxRow mailbox) =>
        new(row.Id, new OwnerId(mailbox.OwnerId), row.Kind, row.NudgeId, DataOf(row, mailbox), row.Attempts) { Lease = row.Lease!.Value };

    private string? DataOf(WorkRow row, MailboxRow mailbox)
    {
        if (row.Data is null) return null;
        using var key = _keys.Open(mailbox);
        return Encoding.UTF8.GetString(key.Open(row.Data, PlaceOf(row.Kind)));
    }

    private static string PlaceOf(string kind) => $"work/{kind}";
}
