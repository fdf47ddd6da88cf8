using System.Text.Json;
using System.Text.Json.Serialization;
using NudgeBot.Core.People;

namespace NudgeBot.Tests.Storage;

/// <summary>All public properties of a fact as text: two facts are the same when their texts are, lists by their content.</summary>
internal static class FactText
{
    private static readonly JsonSerializerOptions AsText = new() { Converters = { new AddressAsText() } };

    public static string Of<T>(T fact) => JsonSerializer.Serialize(fact, AsText);

    private sealed class AddressAsText : JsonConverter<EmailAddress>
    {
        public override EmailAddress Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Facts are compared as text and never read back from it.");

        public override void Write(Utf8JsonWriter writer, EmailAddress value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
