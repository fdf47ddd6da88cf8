using System.Text.RegularExpressions;

namespace NudgeBot.Tests.Architecture;

/// <summary>The names of all tests in this repository, and those that a page of docs/ claims.</summary>
internal static partial class DeclaredTests
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const int PatienceInMilliseconds = 1000;

    public static IReadOnlySet<string> All { get; } = Repository.Projects("tests")
        .SelectMany(project => Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs", SearchOption.AllDirectories))
        .Where(file => !Repository.IsBuilt(file))
        .SelectMany(file => Declared().Matches(File.ReadAllText(file)).Select(found => found.Groups["name"].Value))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The lines of a page that begin so, each with the tests it names.</summary>
    public static IReadOnlyList<(string Line, IReadOnlyList<string> Tests)> NamedIn(string page, string beginning) =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "docs", page)).Where(line => line.StartsWith(beginning, StringComparison.Ordinal)).Select(line => (line, (IReadOnlyList<string>)[.. Named().Matches(line).Select(found => found.Groups["name"].Value)]))];

    [GeneratedRegex(@"(public|internal) (static )?(async )?(void|Task) (?<name>\w+)\(", Plain, PatienceInMilliseconds)]
    private static partial Regex Declared();

    [GeneratedRegex("`(?<name>[A-Za-z]+_\\w+)`", Plain, PatienceInMilliseconds)]
    private static partial Regex Named();
}
