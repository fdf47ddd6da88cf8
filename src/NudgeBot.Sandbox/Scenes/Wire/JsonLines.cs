using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Scenes.Wire;

/// <summary>
/// Items written as one JSON text and handed out as objects over it. Built node by node, a year of ten mailboxes costs
/// the sandbox a noticeable part of its start; over one text an object costs nothing until somebody looks into it.
/// </summary>
internal static class JsonLines
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
