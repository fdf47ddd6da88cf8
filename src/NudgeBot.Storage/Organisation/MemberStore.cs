using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Organisation;

/// <summary>The people of the organisation by their object ids, whether or not they have a mailbox here; and all of them with how far the bot has come with each.</summary>
public sealed class MemberStore
{
    private readonly Database _database;
    private readonly TimeProvider _time;

    internal MemberStore(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Null where the directory never told of them and nothing went wrong.</summary>
    public Task<Member?> GetAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.ReadAsync(async db => await FindAsync(db, owner, cancellationToken) is { } row ? Read(row) : null, cancellationToken);

    /// <summary>Notes what the directory says of some people; those it does not name stay as they are.</summary>
    public Task NoteAsync(IReadOnlyDictionary<OwnerId, Presence> seen, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            var ids = seen.Keys.Select(id => id.Value).ToList();
            var known = await db.Members.Where(row => ids.Contains(row.OwnerId)).ToDictionaryAsync(row => row.OwnerId, StringComparer.Ordinal, cancellationToken);
            foreach (var (id, presence) in seen)
            {
                var row = known.GetValueOrDefault(id.Value) ?? db.Add(NewRow(id, presence)).Entity;
                if (row.Presence != (int)presence) (row.Presence, row.PresenceAt) = ((int)presence, _time.GetUtcNow());
            }

            return await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>Changes a person as they stand at that moment; made where there is none. Tells how they stood before, and after.</summary>
    /// <param name="change">Computes and does nothing else.</param>
    public Task<(Member Before, Member After)> ChangeAsync(OwnerId owner, Func<Member, Member> change, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            var row = await FindAsync(db, owner, cancellationToken);
            var before = row is null ? Read(NewRow(owner, Presence.Unlisted)) : Read(row);
            var after = change(before);
            if (after == before) return (before, after);
            Write(row ?? db.Add(NewRow(owner, Presence.Unlisted)).Entity, after);
            await db.SaveChangesAsync(cancellationToken);
            return (before, after);
        }, cancellationToken);

    /// <summary>Forgets people whom the directory no longer knows and of whom nothing else is kept.</summary>
    public Task<int> ForgetDepartedAsync(CancellationToken cancellationToken) =>
        _database.WriteAsync(
            db => db.Members
                .Where(member => member.Presence == (int)Presence.Left && !db.Mailboxes.Any(mailbox => mailbox.OwnerId == member.OwnerId))
                .ExecuteDeleteAsync(cancellationToken),
            cancellationToken);

    /// <summary>Everybody once, with what decides how far the bot has come with them; read in one go, without opening anything that is sealed.</summary>
    public Task<IReadOnlyList<CensusLine>> CensusAsync(CancellationToken cancellationToken) =>
        _database.ReadAsync<IReadOnlyList<CensusLine>>(async db =>
        {
            var installations = await db.Mailboxes.AsNoTracking()
                .Select(row => new { row.OwnerId, Facts = new InstallationFacts((ConsentState)row.Consent, row.ConsentAt, row.InstalledAt, row.RemovedAt, row.WelcomedAt, row.PausedUntil, row.FirstSyncedAt) })
                .ToDictionaryAsync(row => row.OwnerId, row => row.Facts, StringComparer.Ordinal, cancellationToken);
            var members = await db.Members.AsNoTracking().ToDictionaryAsync(row => row.OwnerId, StringComparer.Ordinal, cancellationToken);
            var isHeld = await HoldStore.HeldAsync(db, cancellationToken);
            return
            [
                .. installations.Keys.Union(members.Keys, StringComparer.Ordinal).Select(id => new CensusLine(
                    new OwnerId(id), installations.GetValueOrDefault(id), members.TryGetValue(id, out var member) ? Read(member) : null, isHeld(id))),
            ];
        }, cancellationToken);

    private static Task<MemberRow?> FindAsync(NudgeDbContext db, OwnerId owner, CancellationToken cancellationToken) =>
        db.Members.FirstOrDefaultAsync(row => row.OwnerId == owner.Value, cancellationToken);

    private MemberRow NewRow(OwnerId owner, Presence presence) =>
        new() { OwnerId = owner.Value, Presence = (int)presence, PresenceAt = _time.GetUtcNow() };

    private static Member Read(MemberRow row) => new(new OwnerId(row.OwnerId), (Presence)row.Presence, row.PresenceAt)
    {
        Trouble = (Trouble)row.Trouble,
        TroubleAt = row.TroubleAt,
        TriedAt = row.TriedAt,
        ToldAt = row.ToldAt,
    };

    private static void Write(MemberRow row, Member member)
    {
        (row.Presence, row.PresenceAt) = ((int)member.Presence, member.PresenceAt);
        (row.Trouble, row.TroubleAt, row.TriedAt, row.ToldAt) = ((int)member.Trouble, member.TroubleAt, member.TriedAt, member.ToldAt);
    }
}

/// <summary>One person in the count of all.</summary>
/// <param name="Installation">Null where there never was one.</param>
/// <param name="Member">Null where the directory never told of them and nothing went wrong.</param>
public sealed record CensusLine(OwnerId Id, InstallationFacts? Installation, Member? Member, bool IsHeld);

/// <summary>The part of an <see cref="Account"/> that says how far the bot has come with its owner.</summary>
public sealed record InstallationFacts(
    ConsentState Consent, DateTimeOffset? ConsentAt, DateTimeOffset InstalledAt, DateTimeOffset? RemovedAt, DateTimeOffset? WelcomedAt, DateTimeOffset? PausedUntil, DateTimeOffset? FirstSyncedAt);
