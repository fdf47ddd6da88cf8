using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace NudgeBot.Tests.Architecture;

/// <summary>Every build on every machine uses the same packages.</summary>
public sealed partial class PackageTests
{
    public static TheoryData<string> Projects => [.. Repository.Projects("src").Concat(Repository.Projects("tests")).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Fact]
    public void Every_package_is_pinned_to_one_version_in_one_place()
    {
        var pins = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToList();

        Assert.NotEmpty(pins);
        Assert.All(pins, pin => Assert.Matches(OneVersion(), (string?)pin.Attribute("Version")));
        Assert.Equal(pins.Count, pins.Select(pin => (string?)pin.Attribute("Include")).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_packages_and_leaves_their_versions_to_that_place(string project)
    {
        var references = XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("PackageReference");

        Assert.All(references, reference => Assert.Null(reference.Attribute("Version") ?? reference.Attribute("VersionOverride")));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_a_lock_file_that_holds_a_hash_for_each_package(string project)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.Combine(Repository.Root, project))!, "packages.lock.json");
        Assert.True(File.Exists(path), $"{project} has no lock file: restore it once and commit packages.lock.json.");

        var locked = JsonNode.Parse(File.ReadAllText(path))!["dependencies"]!.AsObject().SelectMany(framework => framework.Value!.AsObject());

        Assert.All(locked.Where(package => package.Value!["type"]!.GetValue<string>() != "Project"), package => Assert.NotNull(package.Value!["contentHash"]));
    }

    [Fact]
    public void Page_packages_are_pinned_and_locked_too()
    {
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "client", "package.json")))!;
        var versions = from kind in (string[])["dependencies", "devDependencies"]
                       from entry in package[kind]?.AsObject() ?? []
                       select entry.Value!.GetValue<string>();

        Assert.All(versions, version => Assert.Matches(OneVersion(), version));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "src", "client", "package-lock.json")));
    }

    [GeneratedRegex(@"^\d+(\.\d+){1,3}(-[0-9A-Za-z.-]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneVersion();
}
