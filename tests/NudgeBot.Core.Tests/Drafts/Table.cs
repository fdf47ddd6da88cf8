using System.Globalization;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>A table beside the tests: a row a line, cells parted by tabs, "#" before what is said about it, \u escapes for what an editor would hide.</summary>
internal static partial class Table
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public static IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Drafts", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    /// <summary>The cell with its \u escapes resolved, and a sign before "×300" repeated so often.</summary>
    public static string Unescaped(string cell) => Times().Replace(
        Escape().Replace(cell, match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString()),
        match => new string(match.Groups["sign"].Value[0], int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\\u(?<code>[0-9a-f]{4})", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<sign>.)×(?<times>\d{1,4})$", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();
}
