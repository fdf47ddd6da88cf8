using NJsonSchema;
using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>The manifest against Microsoft's own schema, which is not ours to ship and stands beside the repository where it is at hand.</summary>
public sealed class ManifestSchemaTests
{
    private static string SchemaPath { get; } = Path.Combine(
        Path.GetDirectoryName(ManifestFolder.Repository)!,
        "shared", "payloads", "bot", "schemas", "teams",
        $"v{ManifestFolder.Read().GetProperty("manifestVersion").GetString()}",
        "MicrosoftTeams.schema.json");

    [FactWhereSchemaIsPresent]
    public async Task Microsofts_schema_finds_nothing_wrong_with_it()
    {
        Assert.Equal("", await ErrorsIn(await File.ReadAllTextAsync(ManifestFolder.PathOf("manifest.json"))));
    }

    [FactWhereSchemaIsPresent]
    public async Task Microsofts_schema_would_find_a_wrong_id_and_an_unknown_key()
    {
        string broken = (await File.ReadAllTextAsync(ManifestFolder.PathOf("manifest.json")))
            .Replace("\"botId\": \"0", "\"unheardOf\": 1, \"botId\": \"x", StringComparison.Ordinal);

        string errors = await ErrorsIn(broken);

        Assert.Contains("NoAdditionalPropertiesAllowed: #/bots[0].unheardOf", errors, StringComparison.Ordinal);
        Assert.Contains("PatternMismatch: #/bots[0].botId", errors, StringComparison.Ordinal);
    }

    private static async Task<string> ErrorsIn(string manifest) =>
        string.Join('\n', (await JsonSchema.FromFileAsync(SchemaPath)).Validate(manifest));

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FactWhereSchemaIsPresentAttribute : FactAttribute
    {
        public FactWhereSchemaIsPresentAttribute()
        {
            if (!File.Exists(SchemaPath))
                Skip = $"Skipped: Microsoft's manifest schema is not at {SchemaPath}.";
        }
    }
}
