using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NudgeBot.SupplyChain;
using Xunit;

namespace NudgeBot.Tests.SupplyChain;

/// <summary>The bill of materials is one that a CycloneDX reader takes, and it leaves nothing out.</summary>
public sealed partial class BillOfMaterialsTests
{
    private static readonly IReadOnlyList<Package> Packages = Dependencies.In(Clone.Root());
    private static readonly string Text = BillOfMaterials.Of(Packages, "1.2.3");
    private static readonly JsonNode Document = JsonNode.Parse(Text)!;

    [Fact]
    public void It_says_which_form_it_has_and_of_what_it_is()
    {
        Assert.Equal(("CycloneDX", "1.6", 1), ((string?)Document["bomFormat"], (string?)Document["specVersion"], (int)Document["version"]!));
        Assert.Matches(SerialNumber(), (string?)Document["serialNumber"]);
        Assert.Equal("1.2.3", (string?)Document["metadata"]!["component"]!["version"]);
    }

    [Fact]
    public void Every_package_is_in_it_once_with_its_hash_its_licence_and_its_address()
    {
        var components = Document["components"]!.AsArray();

        Assert.Equal(Packages.Select(package => package.Url), components.Select(component => (string)component!["purl"]!), StringComparer.Ordinal);
        Assert.Equal(components.Count, components.Select(component => (string)component!["bom-ref"]!).Distinct(StringComparer.Ordinal).Count());
        Assert.All(components, component =>
        {
            Assert.Matches(Sha512(), (string?)component!["hashes"]![0]!["content"]);
            Assert.NotEmpty(component["licenses"]!.AsArray());
            Assert.Contains((string)component["scope"]!, (string[])["required", "excluded"], StringComparer.Ordinal);
        });
    }

    [Fact]
    public void Whatever_a_package_needs_is_in_it_too()
    {
        var dependencies = Document["dependencies"]!.AsArray();
        var known = dependencies.Select(dependency => (string)dependency!["ref"]!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Packages.Count + 1, known.Count);
        Assert.DoesNotContain(dependencies.SelectMany(dependency => dependency!["dependsOn"]!.AsArray()), need => !known.Contains((string)need!));
    }

    [Fact]
    public void A_package_leads_on_to_what_it_asks_for_itself()
    {
        var graph = Assert.Single(Packages, package => package.Name is "Microsoft.Graph");
        var page = Assert.Single(Packages, package => package.Name is "markdown-it");

        Assert.Contains(graph.Needs, need => need.StartsWith("pkg:nuget/Microsoft.Graph.Core@", StringComparison.Ordinal));
        Assert.Contains(page.Needs, need => need.StartsWith("pkg:npm/linkify-it@", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_packages_give_the_same_bytes() => Assert.Equal(Text, BillOfMaterials.Of([.. Packages], "1.2.3"));

    [GeneratedRegex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SerialNumber();

    [GeneratedRegex("^[0-9a-f]{128}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sha512();
}
