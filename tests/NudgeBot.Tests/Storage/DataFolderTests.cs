using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Storage;
using NudgeBot.Storage.Rows;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class DataFolderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_folder_is_made_where_there_is_none_and_opened_again_as_it_was()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await using var restarted = await storage.RestartAsync();
        Assert.NotNull(await restarted.Mailboxes.GetAsync(Seeded.Ada.Id, None));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(restarted.Folder, "keys")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named_with_what_to_do()
    {
        var file = Path.GetTempFileName();
        await using var storage = StorageOnDisk.Unopened(Path.Combine(file, "data"));
        var failure = await Assert.ThrowsAsync<DataFolderException>(() => storage.DataFolder.OpenAsync(None));
        Assert.StartsWith($"The data folder {storage.Folder} cannot be written (", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("make it writable for this account, or name another folder.", failure.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        Execute(storage, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FarFuture', '30.0')");
        var failure = await Assert.ThrowsAsync<DataFolderException>(() => storage.DataFolder.OpenAsync(None));
        Assert.Contains("was made by a newer NudgeBot (it holds 29990101000000_FarFuture): run that version", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    public async Task A_damaged_database_is_named_with_what_to_do(int from)
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        storage.DataFolder.Dispose();
        await using (var file = new FileStream(Path.Combine(storage.Folder, "nudgebot.db"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            file.Position = from;
            file.Write(Enumerable.Repeat((byte)0xA5, 8192).ToArray());
        }

        var failure = await Assert.ThrowsAsync<DataFolderException>(() => storage.DataFolder.OpenAsync(None));
        Assert.EndsWith("nudgebot.db is damaged: put back a copy of it, or move it away to start afresh.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_without_its_keys_is_named_with_what_to_do()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        Directory.Delete(Path.Combine(storage.Folder, "keys"), recursive: true);
        var failure = await Assert.ThrowsAsync<DataFolderException>(async () => await (await storage.KilledNowAsync()).DisposeAsync());
        Assert.Contains("put back the keys folder that belongs to this database", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_killed_while_it_brought_the_database_up_to_date_does_not_block_the_next()
    {
        await using var storage = StorageOnDisk.Unopened(StorageOnDisk.NewFolder());
        Directory.CreateDirectory(storage.Folder);
        Execute(storage, "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");
        await storage.DataFolder.OpenAsync(None);
        Assert.Null(await storage.Mailboxes.GetAsync(Seeded.Ada.Id, None));
    }

    [Fact]
    public async Task The_database_keeps_a_write_ahead_log()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        Assert.Equal("wal", Execute(storage, "PRAGMA journal_mode"));
    }

    [Fact]
    public void Every_change_of_the_model_is_held_by_a_migration()
    {
        var options = new DbContextOptionsBuilder<SqliteNudgeDbContext>().UseSqlite("Data Source=:memory:").Options;
        using var db = new SqliteNudgeDbContext(options);
        Assert.False(db.Database.HasPendingModelChanges(), "Run: dotnet run --project src/NudgeBot.Migrate -- add NameOfTheChange");
    }

    private static object? Execute(StorageOnDisk storage, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(storage.Folder, "nudgebot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
