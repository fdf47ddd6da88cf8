using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Organisation;

/// <summary>
/// Who asked not to be the subject of others' nudges (P10). Kept as keyed hashes of their addresses (HMAC-SHA256 under the
/// organisation's own key): whoever reads the table learns no address, and an address can be asked about only with the key.
/// </summary>
public sealed class DeclinedPeopleStore
{
    /// <summary>Stands where the one who asked would stand: nobody who was erased can be known again.</summary>
    private static readonly OwnerId Erased = new("erased");

    private readonly Database _database;
    private readonly MailboxKeys _keys;
    private readonly TimeProvider _time;

    internal DeclinedPeopleStore(Database database, MailboxKeys keys, TimeProvider time) => (_database, _keys, _time) = (database, keys, time);

    /// <summary>Keeps that this person is not to be brought up, under any of their addresses. Said again, it takes the addresses of now.</summary>
    public Task DeclineAsync(OwnerId person, IEnumerable<EmailAddress> addresses, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            using var key = await OrganisationStore.KeyForWritingAsync(db, _keys, cancellationToken);
            var decliner = DeclinerOf(key, person);
            await db.DeclinedPeople.Where(row => row.Decliner == decliner).ExecuteDeleteAsync(cancellationToken);
            foreach (var address in addresses.Distinct())
            {
                var name = key.NameOf(address.Value);
                if (!await db.DeclinedPeople.AnyAsync(row => row.Name == name, cancellationToken)) db.Add(new DeclinedPersonRow { Name = name, Decliner = decliner, DeclinedAt = _time.GetUtcNow() });
            }

            return await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>
    /// Keeps that whoever bears these addresses was erased: they are not brought up, and reading on, or anew, takes nothing of
    /// them in. Said again, it changes nothing.
    /// </summary>
    public Task EraseAsync(IEnumerable<EmailAddress> addresses, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            using var key = await OrganisationStore.KeyForWritingAsync(db, _keys, cancellationToken);
            foreach (var name in addresses.Distinct().Select(address => key.NameOf(address.Value)))
            {
                await db.DeclinedPeople.Where(row => row.Name == name).ExecuteDeleteAsync(cancellationToken);
                db.Add(new DeclinedPersonRow { Name = name, Decliner = DeclinerOf(key, Erased), DeclinedAt = _time.GetUtcNow() });
            }

            return await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>They may be brought up again; false where they had not declined.</summary>
    public Task<bool> TakeBackAsync(OwnerId person, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            using var key = await OrganisationStore.KeyForWritingAsync(db, _keys, cancellationToken);
            var decliner = DeclinerOf(key, person);
            return await db.DeclinedPeople.Where(row => row.Decliner == decliner).ExecuteDeleteAsync(cancellationToken) > 0;
        }, cancellationToken);

    /// <summary>Whether the person of an address declined; null where nobody did. In a transaction of the caller.</summary>
    internal static async Task<Func<EmailAddress, bool>?> ReadAsync(NudgeDbContext db, MailboxKeys keys, CancellationToken cancellationToken)
    {
        var names = await db.DeclinedPeople.AsNoTracking().Select(row => row.Name).ToListAsync(cancellationToken);
        if (names.Count == 0) return null;
        using var key = await OrganisationStore.KeyForReadingAsync(db, keys, cancellationToken);
        var (declined, nameOf) = (names.Select(Number).ToHashSet(), key.Names());
        return address => declined.Contains(Number(nameOf(address.Value)));
    }

    /// <summary>Whose addresses are not taken in any more; null where nobody was erased. In a transaction of the caller.</summary>
    internal static async Task<Func<EmailAddress, bool>?> ReadErasedAsync(NudgeDbContext db, MailboxKeys keys, CancellationToken cancellationToken)
    {
        if (!await db.DeclinedPeople.AnyAsync(cancellationToken)) return null;
        using var key = await OrganisationStore.KeyForReadingAsync(db, keys, cancellationToken);
        var decliner = DeclinerOf(key, Erased);
        var names = await db.DeclinedPeople.AsNoTracking().Where(row => row.Decliner == decliner).Select(row => row.Name).ToListAsync(cancellationToken);
        if (names.Count == 0) return null;
        var (erased, nameOf) = (names.Select(Number).ToHashSet(), key.Names());
        return address => erased.Contains(Number(nameOf(address.Value)));
    }

    // A name of its own kind, so that nobody's object id is taken for an address.
    private static byte[] DeclinerOf(MailboxKey key, OwnerId person) => key.NameOf($"decliner/{person.Value}");

    private static UInt128 Number(byte[] name) => BinaryPrimitives.ReadUInt128BigEndian(name);
}
