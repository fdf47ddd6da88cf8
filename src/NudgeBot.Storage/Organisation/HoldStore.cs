using System.Text;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Organisation;

/// <summary>
/// An administrator's "off": for one person, the members of a group, or everybody. It holds until it is taken back, whatever is
/// installed, removed or forgotten meanwhile.
/// </summary>
/// <param name="Subject">The object id of the person or the group; empty for everybody.</param>
/// <param name="By">Who set it, as people know them.</param>
public sealed record Hold(Guid Id, HoldKind Kind, string Subject, string By, DateTimeOffset SetAt);

/// <summary>Whom a hold is about. Stored as numbers: new ones at the end.</summary>
public enum HoldKind
{
    Person,
    Group,
    Organisation,
}

/// <summary>The holds that administrators set, and who is held by them.</summary>
public sealed class HoldStore
{
    private readonly Database _database;
    private readonly MailboxKeys _keys;
    private readonly TimeProvider _time;

    internal HoldStore(Database database, MailboxKeys keys, TimeProvider time) => (_database, _keys, _time) = (database, keys, time);

    /// <summary>Sets a hold. One that is there already keeps its day and its name, and takes the members.</summary>
    /// <param name="members">Who is in the group; none for the other kinds.</param>
    public Task SetAsync(HoldKind kind, string subject, string by, IEnumerable<OwnerId> members, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            var row = await FindAsync(db, kind, subject, cancellationToken);
            if (row is null)
            {
                using var key = await OrganisationStore.KeyForWritingAsync(db, _keys, cancellationToken);
                var id = Guid.NewGuid();
                row = db.Add(new HoldRow { Id = id, Kind = (int)kind, Subject = subject, By = key.Seal(Encoding.UTF8.GetBytes(by), PlaceOf(id)), SetAt = _time.GetUtcNow() }).Entity;
                await db.SaveChangesAsync(cancellationToken);
            }

            return await ReplaceMembersAsync(db, row.Id, members, cancellationToken);
        }, cancellationToken);

    /// <summary>Who is in a held group now; nothing where the hold was taken back meanwhile.</summary>
    public Task SetMembersAsync(Hold hold, IEnumerable<OwnerId> members, CancellationToken cancellationToken) =>
        _database.WriteAsync(
            async db => await db.Holds.AnyAsync(row => row.Id == hold.Id, cancellationToken) ? await ReplaceMembersAsync(db, hold.Id, members, cancellationToken) : 0,
            cancellationToken);

    /// <summary>Takes a hold back; false where there is none.</summary>
    public Task<bool> RemoveAsync(HoldKind kind, string subject, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db => await Of(db, kind, subject).ExecuteDeleteAsync(cancellationToken) == 1, cancellationToken);

    /// <summary>All holds, the widest first.</summary>
    public Task<IReadOnlyList<Hold>> ListAsync(CancellationToken cancellationToken) =>
        _database.ReadAsync<IReadOnlyList<Hold>>(
            async db => await ReadAsync(db, await InOrder(db.Holds).ToListAsync(cancellationToken), cancellationToken),
            cancellationToken);

    /// <summary>What holds this person, the widest of several; null where nothing does.</summary>
    public Task<Hold?> OfAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.ReadAsync(async db =>
        {
            var held = db.Holds.Where(hold =>
                hold.Kind == (int)HoldKind.Organisation
                || (hold.Kind == (int)HoldKind.Person && hold.Subject == owner.Value)
                || (hold.Kind == (int)HoldKind.Group && db.HoldMembers.Any(member => member.HoldId == hold.Id && member.OwnerId == owner.Value)));
            return (await ReadAsync(db, await InOrder(held).Take(1).ToListAsync(cancellationToken), cancellationToken)) is [var widest] ? widest : null;
        }, cancellationToken);

    /// <summary>Whether a person is held, for asking of many.</summary>
    internal static async Task<Func<string, bool>> HeldAsync(NudgeDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Holds.AnyAsync(hold => hold.Kind == (int)HoldKind.Organisation, cancellationToken)) return _ => true;
        var people = await db.Holds.Where(hold => hold.Kind == (int)HoldKind.Person).Select(hold => hold.Subject).ToListAsync(cancellationToken);
        var members = await db.HoldMembers.Select(member => member.OwnerId).ToListAsync(cancellationToken);
        return people.Concat(members).ToHashSet(StringComparer.Ordinal).Contains;
    }

    private async Task<List<Hold>> ReadAsync(NudgeDbContext db, List<HoldRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return [];
        using var key = await OrganisationStore.KeyForReadingAsync(db, _keys, cancellationToken);
        return rows.ConvertAll(row => new Hold(row.Id, (HoldKind)row.Kind, row.Subject, Encoding.UTF8.GetString(key.Open(row.By, PlaceOf(row.Id))), row.SetAt));
    }

    private static async Task<int> ReplaceMembersAsync(NudgeDbContext db, Guid hold, IEnumerable<OwnerId> members, CancellationToken cancellationToken)
    {
        await db.HoldMembers.Where(member => member.HoldId == hold).ExecuteDeleteAsync(cancellationToken);
        db.AddRange(members.Distinct().Select(member => new HoldMemberRow { HoldId = hold, OwnerId = member.Value }));
        return await db.SaveChangesAsync(cancellationToken);
    }

    private static IOrderedQueryable<HoldRow> InOrder(IQueryable<HoldRow> holds) =>
        holds.AsNoTracking().OrderByDescending(hold => hold.Kind).ThenBy(hold => hold.SetAt).ThenBy(hold => hold.Id);

    private static IQueryable<HoldRow> Of(NudgeDbContext db, HoldKind kind, string subject) =>
        db.Holds.Where(hold => hold.Kind == (int)kind && hold.Subject == subject);

    private static Task<HoldRow?> FindAsync(NudgeDbContext db, HoldKind kind, string subject, CancellationToken cancellationToken) =>
        Of(db, kind, subject).FirstOrDefaultAsync(cancellationToken);

    private static string PlaceOf(Guid hold) => $"holds/{hold:N}";
}
