using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Scenes.Wire;

/// <summary>
/// Items written as one JSON text and handed out as objects over it: such an object makes its nodes only when somebody
/// looks into it, which keeps the start of the sandbox short.
/// </summary>
internal static class LazyJson
{
    private static readonly JsonWriterOptions LettersAsTheyAre = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static IReadOnlyList<JsonObject> Of<T>(IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        var text = new ArrayBufferWriter<byte>(1 << 20);
        using (var json = new Utf8JsonWriter(text, LettersAsTheyAre))
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
        }

        var all = JsonDocument.Parse(text.WrittenMemory).RootElement;
        return [.. all.EnumerateArray().Select(element => JsonObject.Create(element)!)];
    }
}
