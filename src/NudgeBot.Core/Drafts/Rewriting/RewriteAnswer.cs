using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.Core.Drafts.Rewriting;

/// <summary>What a model says: one object with one text, or, from an endpoint that knows no schema, the text alone.</summary>
internal sealed record RewriteAnswer([property: JsonPropertyName("text"), JsonRequired] string Text)
{
    /// <summary>No message of ours is longer; what is, is not read.</summary>
    private const int MostCharacters = 4_000;

    /// <summary>The text with the line ends and the apostrophes of our own; null where the answer has no such form.</summary>
    public static string? TextOf(string answer, char apostrophe)
    {
        var said = answer.Length > MostCharacters ? null : answer.Trim();
        if (said is ['{', ..]) said = Parsed(said);
        return string.IsNullOrWhiteSpace(said) ? null : said.ReplaceLineEndings("\n").Replace('’', apostrophe).Replace('\'', apostrophe).Trim();
    }

    private static string? Parsed(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, RewriteJson.Default.RewriteAnswer)?.Text;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(AllowDuplicateProperties = false, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(RewriteAnswer))]
internal sealed partial class RewriteJson : JsonSerializerContext;
