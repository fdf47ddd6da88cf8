using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Erasing;

/// <summary>What went of somebody in one owner's mailbox; counts, and nothing of what it was.</summary>
public sealed record ErasedTraces(int People, int Threads, int Meetings, int Nudges, int Told, int Muted)
{
    public static ErasedTraces None { get; } = new(0, 0, 0, 0, 0, 0);

    public static ErasedTraces operator +(ErasedTraces one, ErasedTraces other) => one.Plus(other);

    public ErasedTraces Plus(ErasedTraces other) => new(
        People + other.People, Threads + other.Threads, Meetings + other.Meetings, Nudges + other.Nudges, Told + other.Told, Muted + other.Muted);
}

/// <summary>Takes somebody out of another owner's mailbox as it is kept here: history, nudges, what was told, and who is muted.</summary>
public sealed class SubjectEraser
{
    private readonly Database _database;

    internal SubjectEraser(Database database) => _database = database;

    /// <summary>All of it or nothing, overwritten in the file. Whoever reads that mailbox meanwhile would write it back: see that nobody does.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<ErasedTraces> EraseAsync(Owner owner, Traces traces, CancellationToken cancellationToken) =>
        _database.EraseAsync(owner.Id, async (db, mailbox) =>
        {
            var told = await MemoryStore.LoadAsync(db, mailbox, cancellationToken);
            var history = await HistoryStore.LoadAsync(db, mailbox, owner, told, cancellationToken);
            var forgetting = new Forgetting(history, traces);
            if (forgetting.IsNeeded) await HistoryStore.RewriteAsync(db, mailbox, forgetting.Rest, cancellationToken);
            var (people, threads, meetings) = forgetting.Touched;
            var erased = new ErasedTraces(
                people, threads, meetings,
                await NudgesAsync(db, mailbox, forgetting, cancellationToken),
                await ToldAsync(db, mailbox, told.Facts.Where(forgetting.Covers).Select(fact => fact.Id).ToList(), cancellationToken),
                await MutedAsync(db, mailbox, forgetting, cancellationToken));
            await db.SaveChangesAsync(cancellationToken);
            return erased;
        }, cancellationToken);

    private static async Task<int> NudgesAsync(NudgeDbContext db, Mailbox mailbox, Forgetting forgetting, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var row in await db.Nudges.Where(nudge => nudge.MailboxId == mailbox.Id).ToListAsync(cancellationToken))
        {
            var record = NudgeRows.Read(row, mailbox);
            var rest = forgetting.Of(record);
            if (ReferenceEquals(rest, record)) continue;
            count++;
            if (rest is not null) NudgeRows.Put(row, rest, mailbox);
            else await GoAsync(db, row, cancellationToken);
        }

        return count;
    }

    private static async Task GoAsync(NudgeDbContext db, NudgeRow row, CancellationToken cancellationToken)
    {
        db.Remove(row);
        await db.Work.Where(work => work.NudgeId == row.Id).ExecuteDeleteAsync(cancellationToken);
    }

    private static Task<int> ToldAsync(NudgeDbContext db, Mailbox mailbox, List<Guid> facts, CancellationToken cancellationToken) =>
        db.MemoryFacts.Where(fact => fact.MailboxId == mailbox.Id && facts.Contains(fact.Id)).ExecuteDeleteAsync(cancellationToken);

    private static async Task<int> MutedAsync(NudgeDbContext db, Mailbox mailbox, Forgetting forgetting, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var person in (await MutedPeopleRows.ListAsync(db, mailbox, cancellationToken)).Where(forgetting.Covers))
            count += await MutedPeopleRows.RemoveAsync(db, mailbox, person, cancellationToken);
        return count;
    }
}
