using System.Text.RegularExpressions;
using Xunit;

namespace NudgeBot.Tests.Architecture;

/// <summary>docs/corner-cases.md claims a test for every line; a claim without its test is worse than no claim.</summary>
public sealed partial class CornerCasesTests
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const int PatienceInMilliseconds = 1000;

    [Fact]
    public void Every_corner_case_names_a_test_that_exists()
    {
        var tests = Repository.Projects("tests")
            .SelectMany(project => Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs", SearchOption.AllDirectories))
            .Where(file => !Repository.IsBuilt(file))
            .SelectMany(file => Declared().Matches(File.ReadAllText(file)).Select(found => found.Groups["name"].Value))
            .ToHashSet(StringComparer.Ordinal);
        var cases = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "corner-cases.md"))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .ToDictionary(line => line, line => Named().Matches(line).Select(found => found.Groups["name"].Value).ToList(), StringComparer.Ordinal);

        Assert.NotEmpty(cases);
        Assert.All(cases, one => Assert.True(one.Value.Count > 0, $"No test is named for: {one.Key}"));
        Assert.DoesNotContain(cases.Values.SelectMany(names => names), name => !tests.Contains(name));
    }

    [GeneratedRegex(@"(public|internal) (static )?(async )?(void|Task) (?<name>\w+)\(", Plain, PatienceInMilliseconds)]
    private static partial Regex Declared();

    [GeneratedRegex("`(?<name>[A-Za-z]+_\\w+)`", Plain, PatienceInMilliseconds)]
    private static partial Regex Named();
}
