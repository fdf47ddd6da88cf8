using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NudgeBot.Storage;

/// <summary>How the database is, and how old what waits in it is: for health checks and metrics, cheap enough to be asked every few seconds.</summary>
public sealed class StoragePulse
{
    /// <summary>As <see cref="Accounts.ConsentState.Given"/> is stored.</summary>
    private const int ConsentGiven = (int)Accounts.ConsentState.Given;

    private readonly Database _database;
    private readonly DataFolderPaths _paths;
    private readonly TimeProvider _time;

    internal StoragePulse(Database database, DataFolderPaths paths, TimeProvider time) => (_database, _paths, _time) = (database, paths, time);

    /// <summary>What is wrong with the database and what to do; null where it can be read and the last write to it went well.</summary>
    public async Task<string?> FaultAsync(CancellationToken cancellationToken)
    {
        // A file that was deleted can still be read by whoever holds it open, and would be made anew, empty, by the next.
        if (!File.Exists(_paths.Database)) return "The database file is gone: stop the service and put back a copy of it (docs/operations.md, Backup).";
        try
        {
            await _database.ReadAsync(db => db.Mailboxes.AnyAsync(cancellationToken), cancellationToken);
        }
        catch (SqliteException failure)
        {
            return $"The database cannot be read (SQLite error {failure.SqliteErrorCode}): look at its disk and its rights.";
        }

        return _database.LastWriteFault is { } code ? $"The last write to the database failed (SQLite error {code}): look at its disk, whether it is full and whether it can be written." : null;
    }

    /// <summary>What waits, and for how long.</summary>
    public Task<StorageFigures> MeasureAsync(CancellationToken cancellationToken) => _database.ReadAsync(
        async db =>
        {
            var now = _time.GetUtcNow();
            var active = db.Mailboxes.AsNoTracking().Where(mailbox => mailbox.Consent == ConsentGiven && mailbox.RemovedAt == null);
            var pending = await active.CountAsync(mailbox => mailbox.FirstSyncedAt == null, cancellationToken);
            var read = db.SyncPositions.Where(position => active.Any(mailbox => mailbox.Id == position.MailboxId && mailbox.FirstSyncedAt != null));
            var readAt = await read.MinAsync(position => position.RoundCompletedAt, cancellationToken);
            var dueAt = await db.Work.Where(work => work.DueAt <= now).MinAsync(work => (DateTimeOffset?)work.DueAt, cancellationToken);
            var acceptedAt = await db.AcceptedActivities
                .Where(accepted => db.WaitingActivities.Any(waiting => waiting.Name == accepted.Name))
                .MinAsync(accepted => (DateTimeOffset?)accepted.AcceptedAt, cancellationToken);
            return new StorageFigures(AgeOf(readAt), pending, AgeOf(dueAt), AgeOf(acceptedAt));

            TimeSpan AgeOf(DateTimeOffset? instant) => instant < now ? now - instant.Value : TimeSpan.Zero;
        },
        cancellationToken);
}

/// <summary>How old what waits is; zero where nothing waits.</summary>
/// <param name="SyncAge">Since the mailbox that was read least recently was last read.</param>
/// <param name="FirstSyncsPending">How many mailboxes may be read and never were wholly.</param>
/// <param name="WorkAge">Since the oldest queued work came due.</param>
/// <param name="InboxAge">Since the oldest activity that waits for its turn, or is in it, was taken in.</param>
public sealed record StorageFigures(TimeSpan SyncAge, int FirstSyncsPending, TimeSpan WorkAge, TimeSpan InboxAge);
