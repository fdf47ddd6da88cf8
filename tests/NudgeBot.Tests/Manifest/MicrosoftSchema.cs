using NJsonSchema;
using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>Microsoft's own schemas of the manifest and its languages, which are not ours to ship and stand beside the repository where they are at hand.</summary>
internal static class MicrosoftSchema
{
    public const string OfManifest = "MicrosoftTeams.schema.json";
    public const string OfLanguage = "MicrosoftTeams.Localization.schema.json";

    public static string Folder { get; } = Path.Combine(
        Path.GetDirectoryName(ManifestFolder.Repository)!,
        "shared", "payloads", "bot", "schemas", "teams",
        $"v{ManifestFolder.Read().GetProperty("manifestVersion").GetString()}");

    /// <summary>A line for each; empty where all is well.</summary>
    public static async Task<string> ErrorsAsync(string schema, string json) =>
        string.Join('\n', (await JsonSchema.FromFileAsync(Path.Combine(Folder, schema))).Validate(json));
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWhereSchemaIsPresentAttribute : FactAttribute
{
    public FactWhereSchemaIsPresentAttribute()
    {
        if (!Directory.Exists(MicrosoftSchema.Folder))
            Skip = $"Skipped: Microsoft's manifest schemas are not at {MicrosoftSchema.Folder}.";
    }
}
