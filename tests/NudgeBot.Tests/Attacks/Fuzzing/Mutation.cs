using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NudgeBot.Tests.Attacks.Fuzzing;

/// <summary>Changes a payload as nobody foresaw: its JSON (dropped, doubled, retyped, nested, huge, odd), or its bytes. The same seed gives the same change.</summary>
internal sealed class Mutation(int seed)
{
    private const int MostChanges = 4;

    private static readonly string[] OddTexts =
    [
        "", " ", "null", "true", "-1", "0", "NaN", "..", "../../etc/passwd", "%00", "\0", "\r\nX: 1", "\u202E", "\uFEFF", "𝕬𝖓𝖆", "👩‍💻👩‍💻", "İı", "ß", "\u0301\u0301\u0301", "<script>", "${x}", "{{x}}", "' OR 1=1--",
        "29:x", "28:x", "adaptiveCard/action", "composeExtension/query", "composeExtension/submitAction", "composeExtension/fetchTask", "message", "invoke", "installationUpdate", "conversationUpdate", "messageReaction", "personal", "groupChat",
        "2026-13-45", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00+14:00", "2026-03-29T02:30:00", "-00:00", "Europe/Nowhere", "UTC", "nextWeek", "tomorrow", "done", "undo", "snooze Ana until Friday",
    ];

    private static readonly string[] OddNumbers = ["0", "-0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "1e308", "1e400", "-1e400", "1e-400", "0.1", "123456789012345678901234567890"];

    private static readonly byte[][] OddBytes = [[0], [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [.. "\\ud800"u8], [.. "\\u0000"u8], [.. "\""u8], [.. "}"u8], [.. "["u8], [.. ","u8], [.. "\\"u8]];

    private static readonly JsonSerializerOptions Escaped = new() { MaxDepth = 1000 };
    private static readonly JsonSerializerOptions AsItIs = new() { MaxDepth = 1000, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    private readonly Random _random = new(seed);

    /// <summary>A changed payload, most often JSON still.</summary>
    public byte[] Of(JsonNode payload)
    {
        var changed = payload.DeepClone();
        for (var changes = 1 + _random.Next(MostChanges); changes > 0; changes--) Change(changed);
        var bytes = Encoding.UTF8.GetBytes(changed.ToJsonString(_random.Next(2) == 0 ? Escaped : AsItIs));
        return _random.Next(5) == 0 ? Bytes(bytes) : _random.Next(8) == 0 ? Doubled(bytes) : bytes;
    }

    private void Change(JsonNode payload)
    {
        var places = Places(payload).ToList();
        if (places.Count == 0) return;
        var (holder, key) = places[_random.Next(places.Count)];
        switch (_random.Next(7))
        {
            case 0: Remove(holder, key); break;
            case 1: Put(holder, key, null); break;
            case 2: Put(holder, key, Odd()); break;
            case 3: Put(holder, key, Nested(Get(holder, key))); break;
            case 4: Put(holder, key, Huge()); break;
            case 5: Put(holder, key, places[_random.Next(places.Count)] is var (other, name) ? Get(other, name)?.DeepClone() : null); break;
            default: Put(holder, key, Near(Get(holder, key))); break;
        }
    }

    private JsonNode? Odd() => _random.Next(8) switch
    {
        0 => JsonNode.Parse(OddNumbers[_random.Next(OddNumbers.Length)]),
        1 => true,
        2 => new JsonArray(),
        3 => new JsonObject(),
        4 => new JsonArray(null, "x", 1, new JsonObject { ["id"] = null }),
        _ => OddTexts[_random.Next(OddTexts.Length)],
    };

    private JsonNode Nested(JsonNode? value)
    {
        var nested = value?.DeepClone();
        for (var levels = _random.Next(10) == 0 ? 150 : 1 + _random.Next(4); levels > 0; levels--) nested = _random.Next(2) == 0 ? new JsonArray(nested) : new JsonObject { ["value"] = nested };
        return nested!;
    }

    private JsonNode Huge() => _random.Next(3) switch
    {
        0 => new string((char)_random.Next(32, 0xD7FF), _random.Next(20_000)),
        1 => new JsonArray([.. Enumerable.Range(0, _random.Next(500)).Select(number => (JsonNode)number)]),
        _ => new JsonObject(Enumerable.Range(0, _random.Next(300)).Select(number => KeyValuePair.Create(number.ToString(CultureInfo.InvariantCulture), (JsonNode?)number))),
    };

    /// <summary>A value of the same kind, a little or quite another one.</summary>
    private JsonNode? Near(JsonNode? value) => value is JsonValue one ? one.GetValueKind() switch
    {
        JsonValueKind.String => Near(one.GetValue<string>()),
        JsonValueKind.Number => JsonNode.Parse(OddNumbers[_random.Next(OddNumbers.Length)]),
        _ => Odd(),
    }
    : Odd();

    private string Near(string text)
    {
        if (text.Length == 0) return OddTexts[_random.Next(OddTexts.Length)];
        var at = _random.Next(text.Length);
        return _random.Next(5) switch
        {
            0 => text[..at],
            1 => text[..at] + OddTexts[_random.Next(OddTexts.Length)] + text[at..],
            2 => text.ToUpperInvariant(),
            3 => text + text,
            _ => text[..at] + (char)_random.Next(1, 0xFFFF) + text[(at + 1)..],
        };
    }

    private byte[] Bytes(byte[] bytes)
    {
        var changed = bytes.ToList();
        for (var changes = 1 + _random.Next(MostChanges); changes > 0 && changed.Count > 0; changes--)
        {
            var at = _random.Next(changed.Count);
            switch (_random.Next(4))
            {
                case 0: changed[at] ^= (byte)(1 << _random.Next(8)); break;
                case 1: changed.RemoveRange(at, Math.Min(_random.Next(20), changed.Count - at)); break;
                case 2: changed.InsertRange(at, OddBytes[_random.Next(OddBytes.Length)]); break;
                default: changed.RemoveRange(at, changed.Count - at); break;
            }
        }

        return [.. changed];
    }

    /// <summary>One member twice, with another value the second time: readers differ in which of the two counts.</summary>
    private byte[] Doubled(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.StartsWith('{') && JsonNode.Parse(text, documentOptions: Deep) is JsonObject { Count: > 0 } json
            ? Encoding.UTF8.GetBytes($"{text[..^1]},{JsonSerializer.Serialize(json.ElementAt(_random.Next(json.Count)).Key)}:{Odd()?.ToJsonString() ?? "null"}}}")
            : bytes;
    }

    private static IEnumerable<(JsonNode Holder, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => Places(member.Value).Prepend((json, member.Key))),
        JsonArray items => items.SelectMany((item, place) => Places(item).Prepend((items, place))),
        _ => [],
    };

    private static JsonNode? Get(JsonNode holder, object key) => holder is JsonObject json ? json[(string)key] : holder.AsArray()[(int)key];

    private static void Put(JsonNode holder, object key, JsonNode? value)
    {
        if (holder is JsonObject json) json[(string)key] = value;
        else holder.AsArray()[(int)key] = value;
    }

    private static void Remove(JsonNode holder, object key)
    {
        if (holder is JsonObject json) json.Remove((string)key);
        else holder.AsArray().RemoveAt((int)key);
    }
}
