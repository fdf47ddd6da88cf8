using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NudgeBot.SupplyChain;

/// <summary>
/// What the program is made of, as a CycloneDX 1.6 document (ECMA-424). The same packages give the same bytes: it bears no time, and its
/// serial number is made from its content.
/// </summary>
internal static class BillOfMaterials
{
    private const string Program = "nudgebot";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<Package> packages, string version)
    {
        var content = new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["lifecycles"] = new JsonArray(new JsonObject { ["phase"] = "build" }),
                ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = Program, ["name"] = "NudgeBot", ["version"] = version },
            },
            ["components"] = new JsonArray([.. packages.Select(Component)]),
            ["dependencies"] = new JsonArray(
                [NeedsOf(Program, packages.Where(package => package.Use == Use.Shipped).Select(package => package.Url)), .. packages.Select(package => NeedsOf(package.Url, package.Needs))]),
        };
        var document = new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] = $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToJsonString())).AsSpan(0, 16))}",
            ["version"] = 1,
        };
        foreach (var (name, value) in content) document[name] = value!.DeepClone();
        return document.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Component(Package package) => new JsonObject
    {
        ["type"] = "library",
        ["bom-ref"] = package.Url,
        ["name"] = package.Name,
        ["version"] = package.Version,
        // CycloneDX: "excluded" is what is not part of the delivered program, such as test dependencies.
        ["scope"] = package.Use == Use.Shipped ? "required" : "excluded",
        ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = package.Sha512 }),
        ["licenses"] = new JsonArray(Licence(package.Licence)),
        ["purl"] = package.Url,
    };

    private static JsonObject Licence(string expression) => expression switch
    {
        _ when expression.Contains(' ', StringComparison.Ordinal) => new JsonObject { ["expression"] = expression },
        _ when expression.StartsWith("LicenseRef-", StringComparison.Ordinal) => new JsonObject { ["license"] = new JsonObject { ["name"] = expression } },
        _ => new JsonObject { ["license"] = new JsonObject { ["id"] = expression } },
    };

    private static JsonObject NeedsOf(string reference, IEnumerable<string> needs) => new JsonObject
    {
        ["ref"] = reference,
        ["dependsOn"] = new JsonArray([.. needs.Select(need => (JsonNode)need)]),
    };
}
