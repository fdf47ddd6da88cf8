using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>The manifest and its languages against Microsoft's own schemas.</summary>
public sealed class ManifestSchemaTests
{
    [FactWhereSchemaIsPresent]
    public async Task Microsofts_schema_finds_nothing_wrong_with_it() =>
        Assert.Equal("", await MicrosoftSchema.ErrorsAsync(MicrosoftSchema.OfManifest, await File.ReadAllTextAsync(ManifestFolder.PathOf("manifest.json"))));

    [FactWhereSchemaIsPresent]
    public async Task Microsofts_schema_finds_nothing_wrong_with_any_language()
    {
        foreach (string file in ManifestFolder.Languages.Values)
            Assert.Equal("", await MicrosoftSchema.ErrorsAsync(MicrosoftSchema.OfLanguage, await File.ReadAllTextAsync(ManifestFolder.PathOf(file))));
    }

    [FactWhereSchemaIsPresent]
    public async Task Microsofts_schema_would_find_a_wrong_id_and_an_unknown_key()
    {
        string broken = (await File.ReadAllTextAsync(ManifestFolder.PathOf("manifest.json")))
            .Replace("\"botId\": \"0", "\"unheardOf\": 1, \"botId\": \"x", StringComparison.Ordinal);

        string errors = await MicrosoftSchema.ErrorsAsync(MicrosoftSchema.OfManifest, broken);

        Assert.Contains("NoAdditionalPropertiesAllowed: #/bots[0].unheardOf", errors, StringComparison.Ordinal);
        Assert.Contains("PatternMismatch: #/bots[0].botId", errors, StringComparison.Ordinal);
    }
}
