using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Storage.Rows;
using NudgeBot.Tests.Architecture;
using Xunit;

namespace NudgeBot.Tests.Privacy;

/// <summary>docs/privacy.md names everything that is kept, says why and how long, and names nothing else.</summary>
[Trait("Product", "P7")]
public sealed partial class PrivacyPageTests
{
    private const int What = 1, Why = 2, HowLong = 3, Protected = 4;
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "privacy.md"));

    [Fact]
    public void Every_column_of_the_database_is_on_the_page_and_no_other()
    {
        using var db = new SqliteNudgeDbContext(new DbContextOptionsBuilder<SqliteNudgeDbContext>().UseSqlite("Data Source=:memory:").Options);
        var columns = db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property => $"{entity.GetTableName()}.{property.GetColumnName()}"));

        Assert.Equal(columns.Order(StringComparer.Ordinal), RowsUnder("## The database, column by column").Select(row => Codes(row[0]).Single()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_part_of_what_is_sealed_is_on_the_page_and_no_other()
    {
        var kept = KeptRecords.All.SelectMany(record => record.Value.Select(part => $"{NameOf(record.Key)}.{part}")).Distinct(StringComparer.Ordinal);
        var told = RowsUnder("## What is sealed, part by part").SelectMany(row => Codes(row[2]).Select(part => $"{Codes(row[1]).Single()}.{part}"));

        Assert.Equal(kept.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_line_says_what_it_is_why_it_is_kept_and_for_how_long()
    {
        Assert.All(RowsUnder("## The database, column by column"), row => Assert.All([What, Why, HowLong, Protected], cell => Assert.NotEmpty(row[cell])));
        Assert.All(RowsUnder("## What is sealed, part by part"), row => Assert.All([What, Why, HowLong], cell => Assert.NotEmpty(row[2 + cell])));
    }

    [Fact]
    public void What_is_sealed_lies_in_columns_that_say_so()
    {
        var sealedColumns = RowsUnder("## The database, column by column").Where(row => row[Protected] == "sealed").Select(row => Codes(row[0]).Single()).ToHashSet(StringComparer.Ordinal);

        Assert.All(RowsUnder("## What is sealed, part by part"), row => Assert.Contains(Codes(row[0]).Single(), sealedColumns));
    }

    [Fact]
    public void The_settings_of_retention_stand_there_with_their_defaults()
    {
        var defaults = new NudgeBot.Privacy.RetentionOptions();
        var options = typeof(NudgeBot.Privacy.RetentionOptions).GetProperties().Select(option => $"{option.Name} {option.GetValue(defaults)}");

        Assert.Equal(options, RowsUnder("## For how long").Select(row => $"{Codes(row[0]).Single()} {row[1]}"));
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary>The cells of the table's rows, behind its two lines of heading.</summary>
    private static List<string[]> RowsUnder(string heading) =>
        [.. Page.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    private static IEnumerable<string> Codes(string cell) => Code().Matches(cell).Select(match => match.Groups["code"].Value);

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
