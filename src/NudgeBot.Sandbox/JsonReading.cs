using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox;

/// <summary>Reads JSON of unknown make: what is missing or of another kind is null, names compare ignoring case.</summary>
internal static class JsonReading
{
    /// <summary>Action parameters come in PascalCase from the Graph SDK and in camelCase from everyone else.</summary>
    public static JsonNode? Named(this JsonObject from, string name) =>
        from.TryGetPropertyValue(name, out var exact)
            ? exact
            : from.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    public static string? Text(this JsonObject from, string name) =>
        from.Named(name) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool? Flag(this JsonObject from, string name) => from.Named(name)?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static int? Number(this JsonObject from, string name) =>
        from.Named(name) is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<int>(out var number)
            ? number : null;

    public static JsonObject? Inner(this JsonObject from, string name) => from.Named(name) as JsonObject;

    public static IEnumerable<JsonObject> Items(this JsonObject from, string name) =>
        (from.Named(name) as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>The object in these bytes, or null when they are not one.</summary>
    public static JsonObject? ReadObject(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonNode.Parse(utf8, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes quotes and letters as they are: what goes out is served as JSON and nothing else.</summary>
    public static JsonWriterOptions Plain { get; } = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] ToUtf8(this JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
            node.WriteTo(writer);
        return buffer.ToArray();
    }
}
