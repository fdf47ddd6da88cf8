using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Storage.Codecs;
using NudgeBot.Storage.Organisation;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Memory;

/// <summary>What owners told us: notes, circles, wishes, corrections. Kept until they take it back or are forgotten.</summary>
public sealed class MemoryStore
{
    /// <summary>No owner tells more than this; it bounds what one account can make us keep.</summary>
    public const int MostFacts = 20_000;

    private readonly Database _database;

    internal MemoryStore(Database database) => _database = database;

    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<OwnerMemory> LoadAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.ReadAsync(owner, (db, mailbox) => LoadAsync(db, mailbox, cancellationToken), cancellationToken);

    /// <summary>Keeps a fact; one with the same id is replaced. False, and nothing is kept, where the owner told more than <see cref="MostFacts"/> already.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<bool> PutAsync(OwnerId owner, MemoryFact fact, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, async (db, mailbox) =>
        {
            if (await Of(db, mailbox).FirstOrDefaultAsync(row => row.Id == fact.Id, cancellationToken) is { } known) known.Payload = Sealed(mailbox, fact);
            else if (await Of(db, mailbox).CountAsync(cancellationToken) >= MostFacts) return false;
            else Add(db, mailbox, fact);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }, cancellationToken);

    /// <summary>Takes a fact back; false where the owner has none of that id.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<bool> RemoveAsync(OwnerId owner, Guid id, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, async (db, mailbox) =>
            await RemoveAsync(db, mailbox, id, cancellationToken) > 0, cancellationToken);

    /// <summary>In a transaction of the caller.</summary>
    internal static void Add(NudgeDbContext db, Mailbox mailbox, MemoryFact fact) =>
        db.Add(new MemoryFactRow { Id = fact.Id, MailboxId = mailbox.Id, Payload = Sealed(mailbox, fact) });

    /// <summary>In a transaction of the caller.</summary>
    internal static Task<int> RemoveAsync(NudgeDbContext db, Mailbox mailbox, Guid id, CancellationToken cancellationToken) =>
        Of(db, mailbox).Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken);

    /// <summary>In a transaction of the caller.</summary>
    internal static async Task<OwnerMemory> LoadAsync(NudgeDbContext db, Mailbox mailbox, CancellationToken cancellationToken)
    {
        var rows = await Of(db, mailbox).AsNoTracking().ToListAsync(cancellationToken);
        var hasDeclined = await DeclinedPeopleStore.ReadAsync(db, mailbox.Keys, cancellationToken);
        return rows.Count == 0 && hasDeclined is null
            ? OwnerMemory.Empty
            : new OwnerMemory(rows.Select(row => MemoryCodec.Read(mailbox.Key.Open(row.Payload, PlaceOf(mailbox, row.Id)))), hasDeclined);
    }

    private static byte[] Sealed(Mailbox mailbox, MemoryFact fact) => mailbox.Key.Seal(MemoryCodec.Write(fact), PlaceOf(mailbox, fact.Id));

    private static IQueryable<MemoryFactRow> Of(NudgeDbContext db, Mailbox mailbox) => db.MemoryFacts.Where(row => row.MailboxId == mailbox.Id);

    private static string PlaceOf(Mailbox mailbox, Guid id) => $"memory_facts/{mailbox.Id}/{id:N}";
}
