using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NudgeBot.Storage.Rows;

/// <summary>The model on SQLite, which has no instants to order or compare: they are whole milliseconds since 1970 there.</summary>
internal sealed class SqliteNudgeDbContext(DbContextOptions<SqliteNudgeDbContext> options) : NudgeDbContext(options)
{
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();

    private sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        number => DateTimeOffset.FromUnixTimeMilliseconds(number));
}
