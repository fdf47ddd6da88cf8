using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What may arrive where the protocol does not say what arrives.</summary>
internal static class AnyJson
{
    /// <summary>The same cases in each run, so that a failure is one for everybody.</summary>
    public static Config SameEachRun { get; } = Config.QuickThrowOnFailure.WithReplay(20260309UL, 271UL);

    /// <summary>Every kind of JSON, three levels deep; null stands for nothing and is not among them.</summary>
    public static Gen<JsonNode> Values { get; } = ValuesTo(3);

    private static Gen<JsonNode> ValuesTo(int depth) => depth == 0 ? Leaves : Gen.Frequency(
        (3, Leaves),
        (1, from items in Gen.ListOf(ValuesTo(depth - 1)) select (JsonNode)new JsonArray([.. items.Select(item => item.DeepClone())])),
        (1, from properties in Gen.ListOf(from name in Texts from value in ValuesTo(depth - 1) select (name, value)) select (JsonNode)ObjectOf(properties)));

    private static Gen<JsonNode> Leaves => Gen.OneOf(
        from text in Texts select (JsonNode)JsonValue.Create(text),
        from number in ArbMap.Default.GeneratorFor<long>() select (JsonNode)JsonValue.Create(number),
        from number in ArbMap.Default.GeneratorFor<decimal>() select (JsonNode)JsonValue.Create(number),
        from flag in ArbMap.Default.GeneratorFor<bool>() select (JsonNode)JsonValue.Create(flag));

    /// <summary>Text with quotes, other scripts and control characters, but no half of a surrogate pair: that is no text.</summary>
    public static Gen<string> Texts =>
        from characters in Gen.ListOf(Gen.Elements('a', 'Z', '0', ' ', '"', '\\', '/', '<', '\n', '\u0001', 'å', '書', '\u200F'))
        select new string([.. characters]);

    public static JsonObject ObjectOf(IEnumerable<(string Name, JsonNode Value)> properties)
    {
        var json = new JsonObject();
        foreach (var (name, value) in properties) json[name] = value.DeepClone();
        return json;
    }
}
