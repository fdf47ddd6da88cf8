using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What real clients send, and what the vendor's pages show, goes in and comes out whole.</summary>
public sealed class SharedPayloadTests
{
    [SharedPayloadsFact]
    public void Every_activity_survives_a_round_trip()
    {
        var all = SharedPayloads.Activities().Concat(SharedPayloads.Posted()).ToList();

        Assert.True(all.Count > 100, $"Only {all.Count} payloads were found.");
        Assert.All(all, payload => Assert.Equal(Normal(payload.Json)?.ToJsonString(), Normal(RoundTrip(payload.Json))?.ToJsonString()));
    }

    private static JsonNode? RoundTrip(JsonObject json) =>
        JsonSerializer.SerializeToNode(json.Deserialize(BotFrameworkJson.Default.Activity), BotFrameworkJson.Default.Activity);

    /// <summary>Order, null properties, the spelling of serviceUrl and the two ways to write UTC are no difference.</summary>
    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json
            .Where(property => property.Value is not null)
            .Select(property => KeyValuePair.Create(NameOf(property.Key), Normal(property.Value)))
            .OrderBy(property => property.Key, StringComparer.Ordinal)),
        JsonArray array => new JsonArray([.. array.Select(Normal)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && Instant((string)value!) is { } instant => JsonValue.Create(instant),
        _ => node?.DeepClone(),
    };

    private static string NameOf(string name) => name.Equals("serviceURL", StringComparison.Ordinal) ? "serviceUrl" : name;

    private static string? Instant(string text) =>
        text.Contains('T', StringComparison.Ordinal)
        && DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.ToString("O", CultureInfo.InvariantCulture)
            : null;
}
