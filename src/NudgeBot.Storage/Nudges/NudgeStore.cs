using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Work;

namespace NudgeBot.Storage.Nudges;

/// <summary>
/// Every nudge ever decided and what became of it, and the people an owner never wants to hear about. A change and the work
/// that follows from it are saved in one transaction.
/// </summary>
public sealed class NudgeStore
{
    private readonly Database _database;
    private readonly TimeProvider _time;
    private readonly NudgeMetrics _metrics;

    internal NudgeStore(Database database, TimeProvider time, NudgeMetrics metrics) => (_database, _time, _metrics) = (database, time, metrics);

    /// <summary>
    /// Adds a new nudge with its work. False, and nothing is changed, where the owner has seen its key before; one whose snooze
    /// has run out when the new one is decided may come again.
    /// </summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public async Task<bool> AddAsync(OwnerId owner, NudgeRecord record, IReadOnlyList<QueuedWork> work, CancellationToken cancellationToken)
    {
        var isSaved = await _database.WriteAsync(owner, async (db, mailbox) =>
        {
            var row = NudgeRows.New(record, mailbox);
            var stands = await db.Nudges.AnyAsync(
                other => other.MailboxId == mailbox.Id && other.KeyName == row.KeyName
                    && (other.State != NudgeState.Snoozed || other.SnoozedUntil > record.DecidedAt),
                cancellationToken);
            if (stands) return false;
            db.Add(row);
            WorkQueue.Put(db, mailbox, work);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }, cancellationToken);
        if (isSaved) _metrics.Came(record);
        return isSaved;
    }

    /// <summary>The nudge of that id, if it is this owner's; else null.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<NudgeRecord?> GetAsync(OwnerId owner, Guid id, CancellationToken cancellationToken) =>
        _database.ReadAsync(owner, async (db, mailbox) =>
            await FindAsync(db.Nudges.AsNoTracking(), mailbox, id, cancellationToken) is { } row ? NudgeRows.Read(row, mailbox) : null, cancellationToken);

    /// <summary>Those that still wait for the owner's answer (<see cref="NudgeRecord.IsOpen"/>), oldest first.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<IReadOnlyList<NudgeRecord>> OpenAsync(OwnerId owner, CancellationToken cancellationToken) =>
        ListAsync(
            owner,
            rows => rows.Where(row => row.State == NudgeState.Decided || row.State == NudgeState.Shown || row.State == NudgeState.Drafted),
            cancellationToken);

    /// <summary>Those put off, whether or not their time has come, oldest first.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<IReadOnlyList<NudgeRecord>> SnoozedAsync(OwnerId owner, CancellationToken cancellationToken) =>
        ListAsync(owner, rows => rows.Where(row => row.State == NudgeState.Snoozed), cancellationToken);

    /// <summary>All that stand on the same card message, the best first; the nudge alone where it shares none.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public async Task<IReadOnlyList<NudgeRecord>> OnCardWithAsync(OwnerId owner, NudgeRecord record, CancellationToken cancellationToken)
    {
        if (record.Digest is not { } digest) return [record];
        var together = await ListAsync(owner, rows => rows.Where(row => row.Digest == digest), cancellationToken);
        return [.. together.Select(one => one.Id == record.Id ? record : one).OrderByDescending(one => one.Nudge.Score).ThenBy(one => one.Id)];
    }

    /// <summary>All that were decided at or after an instant, in whatever state, oldest first.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<IReadOnlyList<NudgeRecord>> HistoryAsync(OwnerId owner, DateTimeOffset since, CancellationToken cancellationToken) =>
        ListAsync(owner, rows => rows.Where(row => row.DecidedAt >= since), cancellationToken);

    /// <summary>How many nudges of all owners together were decided at or after an instant and are not waiting to be shown.</summary>
    public Task<int> CountDecidedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        _database.ReadAsync(db => db.Nudges.CountAsync(row => row.DecidedAt >= since && row.State != NudgeState.Decided, cancellationToken), cancellationToken);

    /// <summary>
    /// Puts a nudge in its next state and queues the work that follows. False, and nothing is changed, where the stored nudge is
    /// no longer <paramref name="before"/>: someone else was faster, so read it again and decide anew. A nudge that becomes
    /// <see cref="NudgeState.Muted"/> mutes its person with it, one that becomes <see cref="NudgeState.NotMet"/> remembers that the
    /// meeting did not take place, and an undo takes back whatever was remembered with the answer.
    /// </summary>
    /// <param name="told">What the owner said with the answer, under the nudge's own id; null where they said nothing.</param>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public async Task<bool> ReplaceAsync(
        OwnerId owner, NudgeRecord before, NudgeRecord after, IReadOnlyList<QueuedWork> work, CancellationToken cancellationToken, MemoryFact? told = null)
    {
        var isSaved = await _database.WriteAsync(owner, async (db, mailbox) =>
        {
            var row = await FindAsync(db.Nudges, mailbox, before.Id, cancellationToken);
            if (row is null || !NudgeRows.IsSame(NudgeRows.Read(row, mailbox), before)) return false;
            if (after.State != NudgeState.Snoozed && await IsShownAgainAsync(db, row, cancellationToken)) return false;
            NudgeRows.Put(row, after, mailbox);
            WorkQueue.Put(db, mailbox, work);
            if (after.State == NudgeState.Muted) await MutedPeopleRows.AddAsync(db, mailbox, after.Nudge.Person, _time.GetUtcNow(), cancellationToken);
            else if (before.State == NudgeState.Muted) await MutedPeopleRows.RemoveAsync(db, mailbox, after.Nudge.Person, cancellationToken);
            if (after is { State: NudgeState.NotMet, DeniableMeeting: { } meeting }) told = new MemoryFact.DidNotMeet(meeting) { Id = after.Id, At = _time.GetUtcNow() };
            if (told is not null) MemoryStore.Add(db, mailbox, told);
            else if (before.CanUndo && after.IsOpen) await MemoryStore.RemoveAsync(db, mailbox, before.Id, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }, cancellationToken);
        if (isSaved) _metrics.Changed(before, after);
        return isSaved;
    }

    /// <summary>Never again about this person; saying it twice changes nothing.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task MuteAsync(OwnerId owner, PersonId person, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, async (db, mailbox) =>
        {
            await MutedPeopleRows.AddAsync(db, mailbox, person, _time.GetUtcNow(), cancellationToken);
            return await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>Takes a mute back.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task UnmuteAsync(OwnerId owner, PersonId person, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, (db, mailbox) => MutedPeopleRows.RemoveAsync(db, mailbox, person, cancellationToken), cancellationToken);

    /// <summary>The people about whom nothing is said.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<IReadOnlySet<PersonId>> MutedAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.ReadAsync(owner, (db, mailbox) => MutedPeopleRows.ListAsync(db, mailbox, cancellationToken), cancellationToken);

    /// <summary>The same with the instant at which the owner said so.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<IReadOnlyDictionary<PersonId, DateTimeOffset>> MutesAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.ReadAsync(owner, (db, mailbox) => MutedPeopleRows.MutesAsync(db, mailbox, cancellationToken), cancellationToken);

    /// <summary>Lets go of what closed nudges no longer need; again, it changes nothing. How many rows were changed and how many went.</summary>
    /// <param name="closedBefore">Of those closed before, the words go; the owner's own sent ones stay.</param>
    /// <param name="sentBefore">Of those closed before, these go too.</param>
    /// <param name="decidedBefore">Those decided before go wholly.</param>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<(int Stripped, int Gone)> LetGoAsync(
        OwnerId owner, DateTimeOffset closedBefore, DateTimeOffset sentBefore, DateTimeOffset decidedBefore, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, async (db, mailbox) =>
        {
            var closed = db.Nudges.Where(row => row.MailboxId == mailbox.Id && Closed.Contains(row.State));
            var gone = await closed.Where(row => row.DecidedAt < decidedBefore).ExecuteDeleteAsync(cancellationToken);
            // Closed since means decided since, or earlier: only these few have words left.
            var worded = await closed.Where(row => row.Words != WordsKept.None && row.DecidedAt < closedBefore).ToListAsync(cancellationToken);
            var stripped = 0;
            foreach (var row in worded)
            {
                var record = NudgeRows.Read(row, mailbox);
                var closedAt = record.AnsweredAt ?? record.DecidedAt;
                var kept = closedAt < sentBefore ? WordsKept.None : closedAt < closedBefore ? WordsKept.Sent : WordsKept.All;
                var rest = kept == WordsKept.All ? record : record.WithoutWords(kept);
                if (NudgeRows.IsSame(rest, record)) continue;
                NudgeRows.Put(row, rest, mailbox);
                stripped++;
            }

            await db.SaveChangesAsync(cancellationToken);
            return (stripped, gone);
        }, cancellationToken);

    /// <summary>As <see cref="NudgeRecord.IsClosed"/> says, for the database.</summary>
    private static readonly NudgeState[] Closed =
        [.. Enum.GetValues<NudgeState>().Where(state => state is not (NudgeState.Decided or NudgeState.Shown or NudgeState.Drafted or NudgeState.Snoozed
            or NudgeState.Sending or NudgeState.SendingLater or NudgeState.Accepting or NudgeState.Declining))];

    private Task<IReadOnlyList<NudgeRecord>> ListAsync(
        OwnerId owner, Func<IQueryable<NudgeRow>, IQueryable<NudgeRow>> filter, CancellationToken cancellationToken) =>
        _database.ReadAsync<IReadOnlyList<NudgeRecord>>(owner, async (db, mailbox) =>
        {
            var rows = await filter(db.Nudges.AsNoTracking().Where(row => row.MailboxId == mailbox.Id))
                .OrderBy(row => row.DecidedAt).ThenBy(row => row.Id)
                .ToListAsync(cancellationToken);
            return rows.ConvertAll(row => NudgeRows.Read(row, mailbox));
        }, cancellationToken);

    private static Task<NudgeRow?> FindAsync(IQueryable<NudgeRow> rows, Mailbox mailbox, Guid id, CancellationToken cancellationToken) =>
        rows.FirstOrDefaultAsync(row => row.Id == id && row.MailboxId == mailbox.Id, cancellationToken);

    // A snoozed nudge gave its key free; where the key came again as another nudge, the old one cannot be opened again beside it.
    private static Task<bool> IsShownAgainAsync(NudgeDbContext db, NudgeRow row, CancellationToken cancellationToken) =>
        db.Nudges.AnyAsync(
            other => other.MailboxId == row.MailboxId && other.KeyName == row.KeyName && other.Id != row.Id && other.State != NudgeState.Snoozed,
            cancellationToken);
}
