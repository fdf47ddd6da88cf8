using Xunit;

namespace NudgeBot.Tests.Architecture;

/// <summary>docs/corner-cases.md claims a test for every line; a claim without its test is worse than no claim.</summary>
public sealed class CornerCasesTests
{
    [Fact]
    public void Every_corner_case_names_a_test_that_exists()
    {
        var cases = DeclaredTests.NamedIn("corner-cases.md", "- ");

        Assert.NotEmpty(cases);
        Assert.All(cases, one => Assert.True(one.Tests.Count > 0, $"No test is named for: {one.Line}"));
        Assert.DoesNotContain(cases.SelectMany(one => one.Tests), name => !DeclaredTests.All.Contains(name));
    }
}
