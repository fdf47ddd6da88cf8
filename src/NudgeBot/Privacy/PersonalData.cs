using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Privacy;

/// <summary>What is kept of people, as JSON that they and programs can read: every property of every record, ids and addresses as text.</summary>
internal static class PersonalData
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = PersonalDataJson.Default.WithAddedModifier(WithoutKeptForms),
        Converters =
        {
            new AsText<OwnerId>(id => id.Value),
            new AsText<EmailAddress>(address => address.Value),
            new AsText<PersonId>(person => person.Address.Value),
            new AsText<MessageId>(id => id.Value),
            new AsText<ThreadId>(id => id.Value),
            new AsText<MeetingId>(id => id.Value),
            new AsText<NudgeKey>(key => key.Value),
            new AsText<TimeZoneInfo>(zone => zone.Id),
            new AsText<RecentDays>(Days),
            new JsonStringEnumConverter(),
        },
    };

    public static byte[] Utf8<T>(T data) => JsonSerializer.SerializeToUtf8Bytes(data, Options.GetTypeInfo(typeof(T)));

    public static JsonElement Element<T>(T data) => JsonSerializer.SerializeToElement(data, Options.GetTypeInfo(typeof(T)));

    /// <summary>With what only its own kind of fact holds.</summary>
    public static JsonElement Json(MemoryFact fact) => JsonSerializer.SerializeToElement(fact, Options.GetTypeInfo(fact.GetType()));

    /// <summary>The properties that are written of a type.</summary>
    internal static IReadOnlyList<string> PartsOf(Type type) => [.. Options.GetTypeInfo(type).Properties.Select(property => property.Name)];

    /// <summary>A text that is kept where it lies has a second property that reads it.</summary>
    private static void WithoutKeptForms(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].PropertyType == typeof(KeptText) || type.Properties[i].PropertyType == typeof(KeptLink)) type.Properties.RemoveAt(i);
        }
    }

    private static string Days(RecentDays days)
    {
        var all = Enumerable.Range(0, RecentDays.Span).Where(age => (days.Days & (1UL << age)) != 0).Select(age => DateOnly.FromDayNumber(days.Last - age));
        return string.Join(", ", all.Order().Select(day => day.ToString("O", CultureInfo.InvariantCulture)));
    }

    private sealed class AsText<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("What is exported is for people to keep, and never read back.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(text(value));
    }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OwnerData))]
[JsonSerializable(typeof(PersonReport))]
[JsonSerializable(typeof(ErasureReceipt))]
[JsonSerializable(typeof(MemoryFact.Note))]
[JsonSerializable(typeof(MemoryFact.InCircle))]
[JsonSerializable(typeof(MemoryFact.WishedCadence))]
[JsonSerializable(typeof(MemoryFact.CircleCadence))]
[JsonSerializable(typeof(MemoryFact.AtMost))]
[JsonSerializable(typeof(MemoryFact.DidNotMeet))]
[JsonSerializable(typeof(MemoryFact.NotOwed))]
[JsonSerializable(typeof(MemoryFact.Flagged))]
[JsonSerializable(typeof(MemoryFact.LetRest))]
[JsonSerializable(typeof(MemoryFact.Wished))]
[JsonSerializable(typeof(MemoryFact.Unhushed))]
[JsonSerializable(typeof(MemoryFact.ToldOfIntroduction))]
internal sealed partial class PersonalDataJson : JsonSerializerContext;
