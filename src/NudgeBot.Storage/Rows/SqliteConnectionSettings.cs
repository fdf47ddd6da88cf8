using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NudgeBot.Storage.Rows;

/// <summary>
/// What SQLite keeps per connection, set whenever one is opened. NORMAL is safe with a write-ahead log: a power cut can lose
/// the last transactions, whole, and never half of one (sqlite.org/pragma.html). FAST zeroes deleted cells where that costs
/// no further writing; the log is cut back after a big transaction.
/// </summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA busy_timeout = 10000; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = FAST; PRAGMA journal_size_limit = 4194304";

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
