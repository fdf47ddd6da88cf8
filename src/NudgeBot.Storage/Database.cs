using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage;

/// <summary>Pieces of work on the database, each with a context of its own: reading, or writing in one transaction.</summary>
internal sealed class Database(IDbContextFactory<SqliteNudgeDbContext> contexts, MailboxKeys keys) : IDisposable
{
    // SQLite has one writer at a time. Those of this process wait here, in order and without holding a thread; only another
    // process is waited for by SQLite itself.
    private readonly SemaphoreSlim _writer = new(1, 1);

    /// <summary>SQLite's error code of the last write, where that failed; null where it went well.</summary>
    public int? LastWriteFault { get; private set; }

    public async Task<T> ReadAsync<T>(Func<NudgeDbContext, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await read(db);
    }

    /// <summary>Does all of it or nothing: what was written stands only once this has returned.</summary>
    public async Task<T> WriteAsync<T>(Func<NudgeDbContext, Task<T>> write, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await write(db);
            await transaction.CommitAsync(cancellationToken);
            LastWriteFault = null;
            return result;
        }
        catch (Exception failure) when (Noted(failure))
        {
            throw;
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Reads as above, for one owner's mailbox, with its key.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<T> ReadAsync<T>(OwnerId owner, Func<NudgeDbContext, Mailbox, Task<T>> read, CancellationToken cancellationToken) =>
        ReadAsync(db => WithMailboxAsync(db, owner, read, cancellationToken), cancellationToken);

    /// <summary>Writes as above, for one owner's mailbox, with its key.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<T> WriteAsync<T>(OwnerId owner, Func<NudgeDbContext, Mailbox, Task<T>> write, CancellationToken cancellationToken) =>
        WriteAsync(db => WithMailboxAsync(db, owner, write, cancellationToken), cancellationToken);

    /// <summary>Writes as above, overwrites in the file what goes, and leaves nothing of it in the write-ahead log.</summary>
    public async Task<T> EraseAsync<T>(Func<NudgeDbContext, Task<T>> erase, CancellationToken cancellationToken)
    {
        var result = await WriteAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", cancellationToken);
            return await erase(db);
        }, cancellationToken);
        await ReadAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken), cancellationToken);
        return result;
    }

    /// <summary>Erases as above, in one owner's mailbox, with its key.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<T> EraseAsync<T>(OwnerId owner, Func<NudgeDbContext, Mailbox, Task<T>> erase, CancellationToken cancellationToken) =>
        EraseAsync(db => WithMailboxAsync(db, owner, erase, cancellationToken), cancellationToken);

    public void Dispose() => _writer.Dispose();

    /// <summary>Never true: it looks at a failure on its way out. A broken rule of the schema says nothing of the disk.</summary>
    private bool Noted(Exception failure)
    {
        if ((failure as SqliteException ?? failure.InnerException as SqliteException) is { SqliteErrorCode: not SQLitePCL.raw.SQLITE_CONSTRAINT and var code }) LastWriteFault = code;
        return false;
    }

    private async Task<T> WithMailboxAsync<T>(
        NudgeDbContext db, OwnerId owner, Func<NudgeDbContext, Mailbox, Task<T>> work, CancellationToken cancellationToken)
    {
        var row = await db.Mailboxes
            .Where(mailbox => mailbox.OwnerId == owner.Value)
            .Select(mailbox => new { mailbox.Id, mailbox.ProtectedSecret })
            .FirstOrDefaultAsync(cancellationToken) ?? throw UnknownOwnerException.For(owner.Value);
        using var key = keys.Open(owner.Value, row.ProtectedSecret);
        return await work(db, new Mailbox(row.Id, key, keys));
    }
}

/// <summary>A mailbox while it is worked on: its row and its opened key.</summary>
/// <param name="Keys">Opens what is kept for all mailboxes together.</param>
internal readonly record struct Mailbox(int Id, MailboxKey Key, MailboxKeys Keys);
