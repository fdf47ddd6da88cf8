using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.People;
using NudgeBot.Storage;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Activities;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Models;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Organisation;
using NudgeBot.Storage.Work;

namespace NudgeBot.Tests.Storage;

/// <summary>Real stores over real files in a folder of their own, which goes with the last of them.</summary>
internal sealed class StorageOnDisk : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private bool _isStopped;

    private StorageOnDisk(string folder, StoppedClock clock)
    {
        (Folder, Clock) = (folder, clock);
        _services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddNudgeStorage(folder).BuildServiceProvider();
    }

    public string Folder { get; }

    public StoppedClock Clock { get; }

    public MailboxStore Mailboxes => _services.GetRequiredService<MailboxStore>();

    public HistoryStore Histories => _services.GetRequiredService<HistoryStore>();

    public MemoryStore Memory => _services.GetRequiredService<MemoryStore>();

    public NudgeStore Nudges => _services.GetRequiredService<NudgeStore>();

    public MemberStore Members => _services.GetRequiredService<MemberStore>();

    public HoldStore Holds => _services.GetRequiredService<HoldStore>();

    public DeclinedPeopleStore DeclinedPeople => _services.GetRequiredService<DeclinedPeopleStore>();

    public OrganisationStore Organisation => _services.GetRequiredService<OrganisationStore>();

    public WorkQueue Work => _services.GetRequiredService<WorkQueue>();

    public ActivityInbox Activities => _services.GetRequiredService<ActivityInbox>();

    public ModelBudget ModelBudget => _services.GetRequiredService<ModelBudget>();

    public DataFolder DataFolder => _services.GetRequiredService<DataFolder>();

    public static string NewFolder() => Path.Combine(Path.GetTempPath(), "nudgebot-tests", Guid.NewGuid().ToString("N"));

    public static StorageOnDisk Unopened(string folder) => new(folder, new StoppedClock());

    /// <summary>An opened folder in which nobody is installed.</summary>
    public static async Task<StorageOnDisk> EmptyAsync()
    {
        var storage = Unopened(NewFolder());
        await storage.DataFolder.OpenAsync(CancellationToken.None);
        return storage;
    }

    /// <summary>An opened folder in which Ada is installed.</summary>
    public static async Task<StorageOnDisk> WithAdaAsync()
    {
        var storage = await EmptyAsync();
        await storage.InstallAsync(Seeded.Ada.Id);
        return storage;
    }

    public Task<Account> InstallAsync(OwnerId owner) => Mailboxes.InstallAsync(owner, "tenant-1", "Ada Lovelace", null, CancellationToken.None);

    /// <summary>The process ends in order, and another begins on the same folder.</summary>
    public async Task<StorageOnDisk> RestartAsync()
    {
        _isStopped = true;
        await _services.DisposeAsync();
        return await OpenAsync(Folder);
    }

    /// <summary>What a new process would find if this one were killed now: the files as they lie on the disk at this moment.</summary>
    public Task<StorageOnDisk> KilledNowAsync() => OpenCopyAsync(CopyNow());

    /// <summary>The files as they lie on the disk at this moment, as another folder.</summary>
    public string CopyNow()
    {
        var copy = NewFolder();
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public Task<StorageOnDisk> OpenCopyAsync(string copy) => OpenAsync(copy);

    /// <summary>All bytes on the disk: database, write-ahead log and keys.</summary>
    public byte[] Bytes() => [.. Directory.EnumerateFiles(Folder, "nudgebot.db*").SelectMany(ReadShared)];

    /// <summary>The one activity that waits, as it lies in the database.</summary>
    public static async Task<byte[]> WaitingWordsAsync(string folder) => (byte[])(await ExecuteAsync(folder, "SELECT Words FROM waiting_activities"))!;

    public static Task DamageWaitingWordsAsync(string folder) => ExecuteAsync(folder, "UPDATE waiting_activities SET Words = zeroblob(200)");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (!_isStopped && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private async Task<StorageOnDisk> OpenAsync(string folder)
    {
        var storage = new StorageOnDisk(folder, Clock);
        await storage.DataFolder.OpenAsync(CancellationToken.None);
        return storage;
    }

    private static async Task<object?> ExecuteAsync(string folder, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "nudgebot.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are this file's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public DateTimeOffset Now { get; private set; } = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan by) => Now += by;
}
