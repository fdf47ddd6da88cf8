using System.Text.Json.Nodes;

namespace NudgeBot.SupplyChain;

/// <summary>The packages of the pages and of the tools written in JavaScript, wholly from their lock files.</summary>
/// <remarks>Source: npm's documentation of package-lock.json, version 3.</remarks>
internal static class NpmLocks
{
    private const string Folder = "node_modules/";
    private const string HashOf = "sha512-";

    public static IEnumerable<Package> In(string root) =>
    [
        .. Read(root, "src/client", Use.Shipped),
        .. Read(root, "tests/playground", Use.Optional),
        .. Read(root, "tests/NudgeBot.Benchmarks/echo-js", Use.Optional),
    ];

    private static IEnumerable<Package> Read(string root, string folder, Use use)
    {
        var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(root, folder, "package-lock.json")))!["packages"]!.AsObject();
        return from entry in locked
               where entry.Key.Length > 0
               let name = NameOf(entry.Key)
               let needs = from need in entry.Value!["dependencies"]?.AsObject() ?? []
                           let found = Found(locked, entry.Key, need.Key)
                           where found is not null
                           select Package.UrlOf("npm", NameOf(found), VersionIn(locked, found))
               select new Package(
                   "npm", name, VersionIn(locked, entry.Key), (bool?)entry.Value["dev"] == true ? Use.Build : use,
                   Licences.Of("npm", name, (string?)entry.Value["license"]), HashIn((string)entry.Value["integrity"]!), [.. needs]);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];

    private static string VersionIn(JsonObject locked, string path) => (string)locked[path]!["version"]!;

    /// <summary>As Node looks for a package: beside the one that asks, then a folder further out, to the outermost.</summary>
    private static string? Found(JsonObject locked, string from, string name)
    {
        for (var place = from; ; place = place[..Math.Max(0, place.LastIndexOf("/" + Folder, StringComparison.Ordinal))])
        {
            var path = place.Length > 0 ? $"{place}/{Folder}{name}" : Folder + name;
            if (locked.ContainsKey(path)) return path;
            if (place.Length == 0) return null;
        }
    }

    private static string HashIn(string integrity) =>
        Convert.ToHexStringLower(Convert.FromBase64String(integrity.Split(' ').First(hash => hash.StartsWith(HashOf, StringComparison.Ordinal))[HashOf.Length..]));
}
