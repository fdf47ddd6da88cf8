using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace NudgeBot.SupplyChain;

/// <summary>The packages of the C# projects: their names from the lock files, their licences and hashes from NuGet's folder of restored packages.</summary>
internal static class NuGetLocks
{
    private const string Program = "NudgeBot";

    public static IEnumerable<Package> In(string root)
    {
        var analyzers = Analyzers(root);
        return from folder in (string[])["src", "tests"]
               from file in Directory.EnumerateFiles(Path.Combine(root, folder), "packages.lock.json", SearchOption.AllDirectories)
               let project = Path.GetFileName(Path.GetDirectoryName(file)!)
               where !file.Contains("node_modules", StringComparison.Ordinal)
               from framework in JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject()
               let locked = framework.Value!.AsObject()
               from entry in locked
               where Resolved(entry.Value!) is not null
               select Read(entry.Key, entry.Value!, locked, string.Equals(project, Program, StringComparison.Ordinal) && !analyzers.Contains(entry.Key) ? Use.Shipped : Use.Build);
    }

    private static string? Resolved(JsonNode locked) => (string?)locked["resolved"];

    /// <summary>Every project has them, and none ships them.</summary>
    private static HashSet<string> Analyzers(string root) =>
        [.. XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants("PackageReference").Select(package => (string)package.Attribute("Include")!)];

    private static Package Read(string name, JsonNode entry, JsonObject locked, Use use)
    {
        var version = Resolved(entry)!;
        var id = name.ToLowerInvariant();
        var folder = Path.Combine(RestoredPackages(), id, version.ToLowerInvariant());
        var hash = Restored(Path.Combine(folder, $"{id}.{version.ToLowerInvariant()}.nupkg.sha512"));
        var needs = from need in entry["dependencies"]?.AsObject() ?? []
                    let found = locked.FirstOrDefault(other => other.Key.Equals(need.Key, StringComparison.OrdinalIgnoreCase))
                    where found.Value is not null && Resolved(found.Value) is not null
                    select Package.UrlOf("nuget", found.Key, Resolved(found.Value)!);
        return new("nuget", name, version, use, Licences.Of("nuget", name, Stated(Restored(Path.Combine(folder, $"{id}.nuspec")))), Hex(File.ReadAllText(hash)), [.. needs]);
    }

    private static string? Stated(string nuspec) =>
        XDocument.Load(nuspec).Descendants().FirstOrDefault(element => element.Name.LocalName is "license" && (string?)element.Attribute("type") is "expression")?.Value;

    private static string Restored(string file) => File.Exists(file) ? file : throw new PackageMissingException(file);

    private static string Hex(string base64) => Convert.ToHexStringLower(Convert.FromBase64String(base64.Trim()));

    private static string RestoredPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
