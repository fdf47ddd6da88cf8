using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace NudgeBot.Graph.Wire;

/// <summary>Graph's shapes, read and written by generated code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultBufferSize = 64 * 1024, Converters = [typeof(MendedTextConverter)])]
[JsonSerializable(typeof(MessagePage))]
[JsonSerializable(typeof(EventPage))]
[JsonSerializable(typeof(GraphMessage))]
[JsonSerializable(typeof(GraphEvent))]
[JsonSerializable(typeof(SchedulePage))]
[JsonSerializable(typeof(GraphUser))]
[JsonSerializable(typeof(GraphMailboxSettings))]
[JsonSerializable(typeof(GraphContact))]
[JsonSerializable(typeof(FolderNote))]
[JsonSerializable(typeof(DirectoryPage))]
[JsonSerializable(typeof(GraphDirectoryEntry))]
[JsonSerializable(typeof(IdPage))]
[JsonSerializable(typeof(GraphIdentified))]
[JsonSerializable(typeof(GraphErrorAnswer))]
internal sealed partial class WireJson : JsonSerializerContext;

/// <summary>Graph's error body.</summary>
internal sealed class GraphErrorAnswer
{
    public GraphError? Error { get; set; }
}

internal sealed class GraphError
{
    public string? Code { get; set; }
}

/// <summary>An instant. Without an offset it means UTC, where System.Text.Json alone would take the zone of this machine.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType != JsonTokenType.String || !reader.TryGetDateTime(out var time)) throw new JsonException();
        return time.Kind == DateTimeKind.Local ? reader.GetDateTimeOffset().ToUniversalTime() : new DateTimeOffset(time.Ticks, TimeSpan.Zero);
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } instant) writer.WriteStringValue(instant);
        else writer.WriteNullValue();
    }
}

/// <summary>A boolean, also where a delta spells it as text (<c>"isRead": "true"</c> in Graph's own samples).</summary>
internal sealed class LenientBooleanConverter : JsonConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when bool.TryParse(reader.GetString(), out var value) => value,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        if (value is { } known) writer.WriteBooleanValue(known);
        else writer.WriteNullValue();
    }
}

/// <summary>
/// Text, with U+FFFD in the place of half a surrogate pair and of bytes that are no UTF-8: one stranger's mail that holds such must
/// not keep the whole page, and so the mailbox, from being read ever again (RFC 8259, 8.2 leaves it open).
/// </summary>
internal sealed partial class MendedTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException();
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return Mended(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string? Mended(ReadOnlySpan<byte> escaped)
    {
        var whole = Escape().Replace(Encoding.UTF8.GetString(escaped), found => found.Groups["half"].Success ? "\\uFFFD" : found.Value);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{whole}\""));
        reader.Read();
        return reader.GetString();
    }

    [GeneratedRegex(@"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
