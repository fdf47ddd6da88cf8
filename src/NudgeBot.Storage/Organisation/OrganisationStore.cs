using Microsoft.EntityFrameworkCore;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Organisation;

/// <summary>What is kept once for the whole organisation: when the directory was last gone through, and the figures as they were last published.</summary>
public sealed class OrganisationStore
{
    /// <summary>No person's object id, so no mailbox's secret opens it.</summary>
    private const string Name = "organisation";

    private readonly Database _database;
    private readonly MailboxKeys _keys;

    internal OrganisationStore(Database database, MailboxKeys keys) => (_database, _keys) = (database, keys);

    /// <summary>When the directory was last gone through from end to end; null where it never was.</summary>
    public Task<DateTimeOffset?> ReconciledAtAsync(CancellationToken cancellationToken) =>
        _database.ReadAsync(async db => (await FindAsync(db, cancellationToken))?.ReconciledAt, cancellationToken);

    public Task NoteReconciledAsync(DateTimeOffset at, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            (await ForWritingAsync(db, _keys, cancellationToken)).ReconciledAt = at;
            return await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);

    /// <summary>The counts behind the published figures by name, and the day they are of; null before the first.</summary>
    public Task<(DateOnly? On, IReadOnlyDictionary<string, int> Counts)> PublishedAsync(CancellationToken cancellationToken) =>
        _database.ReadAsync(async db => ((await FindAsync(db, cancellationToken))?.FiguresOn, await CountsAsync(db, cancellationToken)), cancellationToken);

    /// <summary>Publishes figures for a day, unless somebody else did meanwhile; gives those that stand.</summary>
    /// <param name="counts">By what was published before: the new ones.</param>
    public Task<IReadOnlyDictionary<string, int>> PublishAsync(
        DateOnly day, Func<IReadOnlyDictionary<string, int>, IReadOnlyDictionary<string, int>> counts, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            var organisation = await ForWritingAsync(db, _keys, cancellationToken);
            var before = await CountsAsync(db, cancellationToken);
            if (organisation.FiguresOn >= day) return before;
            var after = counts(before);
            await db.PublishedFigures.ExecuteDeleteAsync(cancellationToken);
            db.AddRange(after.Select(figure => new PublishedFigureRow { Name = figure.Key, Count = figure.Value }));
            organisation.FiguresOn = day;
            await db.SaveChangesAsync(cancellationToken);
            return after;
        }, cancellationToken);

    /// <summary>The organisation's own key, made where there is none yet; in a transaction of the caller.</summary>
    internal static async Task<MailboxKey> KeyForWritingAsync(NudgeDbContext db, MailboxKeys keys, CancellationToken cancellationToken) =>
        keys.Open(Name, (await ForWritingAsync(db, keys, cancellationToken)).ProtectedSecret);

    /// <summary>The organisation's own key, under which something was written before.</summary>
    internal static async Task<MailboxKey> KeyForReadingAsync(NudgeDbContext db, MailboxKeys keys, CancellationToken cancellationToken) =>
        keys.Open(Name, (await FindAsync(db, cancellationToken) ?? throw new DataFolderException("The database holds what belongs to the organisation, and not its key: restore the data folder from a backup.")).ProtectedSecret);

    private static async Task<IReadOnlyDictionary<string, int>> CountsAsync(NudgeDbContext db, CancellationToken cancellationToken) =>
        await db.PublishedFigures.AsNoTracking().ToDictionaryAsync(figure => figure.Name, figure => figure.Count, StringComparer.Ordinal, cancellationToken);

    private static async Task<OrganisationRow> ForWritingAsync(NudgeDbContext db, MailboxKeys keys, CancellationToken cancellationToken)
    {
        if (await FindAsync(db, cancellationToken) is { } known) return known;
        var made = db.Add(new OrganisationRow { ProtectedSecret = keys.NewProtectedSecret(Name) }).Entity;
        await db.SaveChangesAsync(cancellationToken);
        return made;
    }

    private static Task<OrganisationRow?> FindAsync(NudgeDbContext db, CancellationToken cancellationToken) =>
        db.Organisation.FirstOrDefaultAsync(row => row.Id == OrganisationRow.TheOne, cancellationToken);
}
