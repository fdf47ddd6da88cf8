using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Teams adds properties when it likes. None of them may be lost between what the bot reads and what it writes.</summary>
public sealed class RoundTripProperties
{
    /// <summary>Where an activity may hold what we have never heard of.</summary>
    private static readonly string[] Places = ["", "from", "recipient", "conversation", "attachments/0", "attachments/1", "entities/0", "channelData", "value", "membersAdded/0", "reactionsAdded/0"];

    [Fact]
    public void Any_activity_with_any_unknown_properties_anywhere_survives_being_read_and_written() =>
        Prop.ForAll(Arb.From(Activities), activity => JsonNode.DeepEquals(JsonNode.Parse(activity.ToJsonString()), RoundTrip(activity)))
            .Check(AnyJson.SameEachRun.WithMaxTest(500));

    [Fact]
    public void Being_written_twice_is_being_written_once() =>
        Prop.ForAll(Arb.From(Activities), activity => RoundTrip(RoundTrip(activity))!.ToJsonString().Equals(RoundTrip(activity)!.ToJsonString(), StringComparison.Ordinal))
            .Check(AnyJson.SameEachRun.WithMaxTest(200));

    private static Gen<JsonNode> Activities =>
        from strangers in Gen.ListOf(from place in Gen.Elements(Places) from name in Names from value in AnyJson.Values select (place, name, value))
        from text in AnyJson.Texts
        select (JsonNode)WithStrangers(Known(text), strangers);

    /// <summary>No property of ours begins so.</summary>
    private static Gen<string> Names => from text in AnyJson.Texts select $"x{text}";

    private static JsonObject Known(string text) => new()
    {
        ["type"] = "message",
        ["id"] = text,
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = text },
        ["recipient"] = new JsonObject { ["name"] = text },
        ["conversation"] = new JsonObject { ["id"] = text, ["isGroup"] = false },
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = text }, new JsonObject { ["content"] = new JsonObject { ["body"] = text } }),
        ["entities"] = new JsonArray(new JsonObject { ["type"] = text }),
        ["channelData"] = new JsonObject { ["eventType"] = text },
        ["value"] = new JsonObject { ["action"] = text },
        ["membersAdded"] = new JsonArray(new JsonObject { ["aadObjectId"] = text }),
        ["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = text }),
    };

    private static JsonObject WithStrangers(JsonObject activity, IEnumerable<(string Place, string Name, JsonNode Value)> strangers)
    {
        foreach (var (place, name, value) in strangers) At(activity, place)[name] = value.DeepClone();
        return activity;
    }

    private static JsonObject At(JsonNode node, string place) => place.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(node, (at, step) => int.TryParse(step, System.Globalization.CultureInfo.InvariantCulture, out var index) ? at[index]! : at[step]!).AsObject();

    private static JsonNode? RoundTrip(JsonNode? activity) => JsonNode.Parse(JsonSerializer.Serialize(
        JsonSerializer.Deserialize(activity!.ToJsonString(), BotFrameworkJson.Default.Activity), BotFrameworkJson.Default.Activity));
}
