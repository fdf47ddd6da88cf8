using NudgeBot.SupplyChain;
using Xunit;

namespace NudgeBot.Tests.SupplyChain;

/// <summary>Nothing comes in under terms that nobody has agreed to.</summary>
public sealed class LicenceTests
{
    private static readonly IReadOnlyList<Package> Packages = Dependencies.In(Clone.Root());

    [Fact]
    public void Every_package_is_under_a_licence_that_its_use_allows()
    {
        Assert.NotEmpty(Packages);
        Assert.DoesNotContain(Packages, package => !Licences.Allow(package));
    }

    [Fact]
    public void The_page_of_licences_says_what_is_restored()
    {
        var page = File.ReadAllText(LicencesPage.PathIn(Clone.Root()));

        Assert.True(
            string.Equals(LicencesPage.Of(Packages), page.ReplaceLineEndings("\n"), StringComparison.Ordinal),
            "docs/licences.md is out of date: run 'dotnet run --project tests/NudgeBot.SupplyChain -- licences', read what changed, and commit it.");
    }

    [Theory]
    [InlineData("MIT", true, true)]
    [InlineData("(MIT OR Apache-2.0)", true, true)]
    [InlineData("MPL-2.0", false, true)]
    [InlineData("MIT AND GPL-3.0-only", false, false)]
    [InlineData("LicenseRef-Microsoft-Prerelease", false, false)]
    [InlineData(Licences.Unknown, false, false)]
    public void What_leaves_the_repository_is_held_to_more_than_what_builds_it(string licence, bool mayShip, bool mayBuild)
    {
        Assert.Equal((mayShip, mayBuild), (Licences.Allow(Under(licence, Use.Shipped)), Licences.Allow(Under(licence, Use.Build))));
    }

    [Theory]
    [InlineData("Microsoft.Graph")]
    [InlineData("SourceGear.sqlite3")]
    [InlineData("adaptivecards")]
    public void What_the_program_or_a_page_needs_counts_as_shipped(string name) =>
        Assert.Equal(Use.Shipped, Assert.Single(Packages, package => string.Equals(package.Name, name, StringComparison.Ordinal)).Use);

    [Theory]
    [InlineData("xunit")]
    [InlineData("Meziantou.Analyzer")]
    [InlineData("vite")]
    public void What_builds_or_tests_counts_as_staying_here(string name) =>
        Assert.Equal(Use.Build, Assert.Single(Packages, package => string.Equals(package.Name, name, StringComparison.Ordinal)).Use);

    private static Package Under(string licence, Use use) => new("nuget", "Some.Package", "1.0.0", use, licence, new string('0', 128), []);
}
