using System.Text.Json;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>
/// A message's JSON as it was read, with the place of each top-level value. Serving a selection of a hundred thousand messages
/// copies ranges of bytes and parses nothing.
/// </summary>
internal sealed class MessageContent
{
    private readonly ReadOnlyMemory<byte> _json;
    private readonly Slot[] _slots;

    private MessageContent(ReadOnlyMemory<byte> json, Slot[] slots)
    {
        _json = json;
        _slots = slots;
    }

    public ReadOnlySpan<Slot> Slots => _slots;

    /// <summary>Takes one JSON object in UTF-8 that is known to be well formed.</summary>
    public static MessageContent From(ReadOnlyMemory<byte> json)
    {
        var slots = new List<Slot>(20);
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = string.Intern(reader.GetString()!);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            slots.Add(new Slot(name, start, (int)reader.BytesConsumed - start));
        }

        return new MessageContent(json, [.. slots]);
    }

    public static MessageContent From(JsonObject message) => From(message.ToUtf8());

    public ReadOnlySpan<byte> Value(Slot slot) => _json.Span.Slice(slot.Start, slot.Length);

    /// <summary>The raw JSON of a property; empty when the message has none.</summary>
    public ReadOnlySpan<byte> Find(string name)
    {
        foreach (var slot in _slots)
        {
            if (string.Equals(slot.Name, name, StringComparison.OrdinalIgnoreCase))
                return Value(slot);
        }

        return [];
    }

    public JsonNode? Read(string name) => Find(name) is { Length: > 0 } raw ? JsonNode.Parse(raw) : null;

    public string? Text(string name) => Read(name) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public JsonObject ToJson() => (JsonObject)JsonNode.Parse(_json.Span)!;

    internal readonly record struct Slot(string Name, int Start, int Length);
}
