using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Storage.Protection;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage;

/// <summary>The folder that holds everything kept: the database and the keys to it.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly DataFolderPaths _paths;
    private readonly IDbContextFactory<SqliteNudgeDbContext> _contexts;
    private readonly MailboxKeys _keys;
    private readonly KeyCertificates? _certificates;
    private FileStream? _held;

    internal DataFolder(DataFolderPaths paths, IDbContextFactory<SqliteNudgeDbContext> contexts, MailboxKeys keys, KeyCertificates? certificates) =>
        (_paths, _contexts, _keys, _certificates) = (paths, contexts, keys, certificates);

    /// <summary>Keeps every other NudgeBot out of the folder until this is disposed: what one holds in memory it would write over the other's work.</summary>
    /// <exception cref="DataFolderException">Another one is at work in it.</exception>
    public void Hold()
    {
        CreateFolders();
        try
        {
            _held ??= new FileStream(_paths.InUse, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new DataFolderException($"Another NudgeBot is at work in {_paths.Folder}: stop it first, or name another data folder.", e);
        }
    }

    /// <summary>Whether a NudgeBot has been at work in this folder before.</summary>
    public static bool HasDatabase(string dataDirectory) => File.Exists(new DataFolderPaths(Path.GetFullPath(dataDirectory)).Database);

    /// <summary>Creates the folder where it is missing, brings the database to this program's form, and checks that both can be used.</summary>
    /// <exception cref="DataFolderException">The folder cannot be used; the message says why and what to do.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        CreateFolders();
        if (_certificates is not null) KeyRing.Seal(_paths.Keys, _certificates);
        try
        {
            await using var db = await _contexts.CreateDbContextAsync(cancellationToken);
            await RefuseNewerAsync(db, cancellationToken);
            await MigrateAsync(db, cancellationToken);
            await CheckPagesAsync(db, cancellationToken);
            await CheckKeysAsync(db, cancellationToken);
        }
        catch (SqliteException e)
        {
            throw Unusable(e);
        }
    }

    /// <summary>Looks whether <see cref="OpenAsync"/> would go well; creates, upgrades and changes nothing.</summary>
    /// <exception cref="DataFolderException">It would not; the message says why and what to do.</exception>
    public async Task<DataFolderState> InspectAsync(CancellationToken cancellationToken)
    {
        var folder = NearestThere(new DirectoryInfo(_paths.Folder));
        Probe(Path.Combine(folder.FullName, Path.GetFileName(_paths.Probe)));
        var free = new DriveInfo(folder.FullName).AvailableFreeSpace;
        if (!File.Exists(_paths.Database)) return new DataFolderState(_paths.Folder, IsNew: true, PendingUpgrades: 0, free);
        try
        {
            await using var db = await _contexts.CreateDbContextAsync(cancellationToken);
            await RefuseNewerAsync(db, cancellationToken);
            await CheckPagesAsync(db, cancellationToken);
            var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
            // An older database may lack what its rows are read with.
            if (pending == 0) await CheckKeysAsync(db, cancellationToken);
            return new DataFolderState(_paths.Folder, IsNew: false, pending, free);
        }
        catch (SqliteException e)
        {
            throw Unusable(e);
        }
    }

    /// <summary>Closes the database's idle connections, and with the last of them its write-ahead log.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_paths.ConnectionString);
        SqliteConnection.ClearPool(connection);
        _held?.Dispose();
    }

    private void CreateFolders()
    {
        try
        {
            CreatePrivate(_paths.Folder);
            CreatePrivate(_paths.Keys);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(e);
        }

        Probe(_paths.Probe);
    }

    private void Probe(string file)
    {
        try
        {
            using var probe = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 1, FileOptions.DeleteOnClose);
            probe.WriteByte(0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(e);
        }
    }

    private DataFolderException NotWritable(Exception cause) =>
        new($"The data folder {_paths.Folder} cannot be written ({cause.Message.TrimEnd('.')}): make it writable for this account, or name another folder.", cause);

    /// <summary>The folder itself, or the nearest one above it that is there: where a start would begin to create it.</summary>
    private static DirectoryInfo NearestThere(DirectoryInfo folder)
    {
        while (!folder.Exists && !File.Exists(folder.FullName) && folder.Parent is { } above) folder = above;
        return folder;
    }

    // Only the account that runs the bot may look inside. A folder that is there already keeps the rights its owner gave it.
    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task RefuseNewerAsync(NudgeDbContext db, CancellationToken cancellationToken)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault() is not { } unknown) return;
        throw new DataFolderException(
            $"The database {_paths.Database} was made by a newer NudgeBot (it holds {unknown}): run that version, or name another data folder.");
    }

    private async Task MigrateAsync(NudgeDbContext db, CancellationToken cancellationToken)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) return;
        using var alone = LockForUpgrade();
        // A process killed while it migrated leaves EF's own lock behind, on which every later start would wait for ever. Our
        // lock ends with its process, so whoever holds it may clear the other away.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private FileStream LockForUpgrade()
    {
        try
        {
            return new FileStream(_paths.UpgradeLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new DataFolderException(
                $"Another NudgeBot is bringing the database in {_paths.Folder} up to date: start again when it has finished.", e);
        }
    }

    private async Task CheckPagesAsync(NudgeDbContext db, CancellationToken cancellationToken)
    {
        // Reading all of a big database would hold up the start; damage there shows itself when its page is read.
        if (new FileInfo(_paths.Database).Length > DataFolderPaths.LargestChecked) return;
        var found = await db.Database.SqlQueryRaw<string>("PRAGMA quick_check(1)").ToListAsync(cancellationToken);
        if (found is not ["ok"]) throw Damaged(null);
    }

    private async Task CheckKeysAsync(NudgeDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Mailboxes.AsNoTracking().OrderBy(mailbox => mailbox.Id).FirstOrDefaultAsync(cancellationToken) is { } mailbox)
        {
            _keys.Open(mailbox).Dispose();
        }
    }

    private DataFolderException Damaged(Exception? inner) =>
        new($"The database {_paths.Database} is damaged: put back a copy of it, or move it away to start afresh.", inner);

    private DataFolderException Unusable(SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => Damaged(e),
        SQLitePCL.raw.SQLITE_FULL => new($"The disk that holds {_paths.Folder} is full: make room on it, and start again.", e),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            new($"The database {_paths.Database} is held by another program: end that program, and start again.", e),
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_IOERR =>
            new($"The database {_paths.Database} cannot be written ({e.Message.TrimEnd('.')}): make it writable for this account, or name another data folder.", e),
        _ => new($"The database {_paths.Database} cannot be used ({e.Message.TrimEnd('.')}): put back a copy of it, or name another data folder.", e),
    };
}

/// <summary>What a look at the data folder found.</summary>
/// <param name="IsNew">There is no database yet: the first start makes it.</param>
/// <param name="PendingUpgrades">How many steps the next start brings the database forward by.</param>
/// <param name="FreeBytes">Room left on its disk for this account.</param>
public sealed record DataFolderState(string Folder, bool IsNew, int PendingUpgrades, long FreeBytes);

/// <summary>Where things lie in the data folder.</summary>
internal sealed record DataFolderPaths(string Folder)
{
    /// <summary>Bytes up to which the whole database is checked at the start: about a quarter of a second's reading.</summary>
    public const long LargestChecked = 128 << 20;

    public string Database => Path.Combine(Folder, "nudgebot.db");

    public string Keys => Path.Combine(Folder, "keys");

    public string InUse => Path.Combine(Folder, "in-use.lock");

    public string UpgradeLock => Path.Combine(Folder, "upgrade.lock");

    public string Probe => Path.Combine(Folder, $".writable-{Environment.ProcessId}");

    public string ConnectionString =>
        new SqliteConnectionStringBuilder { DataSource = Database, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
}
