using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;

namespace NudgeBot.Teams.Cards;

/// <summary>
/// What came back from a <see cref="QuietCard"/>: which sample, and all that the card says, so that it can be drawn again. Untrusted:
/// what is no such card is null, and a key that is none of the owner's findings changes nothing.
/// </summary>
internal sealed record QuietCardAnswer(NudgeKey Key, bool IsWanted, QuietLines Lines)
{
    private const int LongestKey = 2000;
    private const int MostLines = 10;

    /// <summary>Reads a button press; null where it is no button of such a card.</summary>
    public static QuietCardAnswer? Read(string? verb, JsonElement data)
    {
        if (verb is not (QuietCard.BringVerb or QuietCard.HushVerb) || data.ValueKind != JsonValueKind.Object) return null;
        if (!data.TryGetProperty("key", out var key) || TextOf(key) is not { Length: > 0 and < LongestKey } value) return null;
        return data.TryGetProperty("week", out var week) && LinesOf(week) is { } lines && lines.Samples.Any(sample => sample.Key == new NudgeKey(value))
            ? new QuietCardAnswer(new NudgeKey(value), string.Equals(verb, QuietCard.BringVerb, StringComparison.Ordinal), lines)
            : null;
    }

    /// <summary>The card in a few bytes: every button carries it.</summary>
    public static JsonArray Write(QuietLines lines) =>
    [
        lines.Count,
        new JsonArray([.. lines.Rules.Select(rule => new JsonArray((int)rule.Rule, rule.Count))]),
        new JsonArray([.. lines.Samples.Select(sample => new JsonArray(sample.Key.Value, sample.Name, (int)sample.Reason, (int)sample.Rule, sample.IsWanted))]),
    ];

    private static QuietLines? LinesOf(JsonElement week)
    {
        if (!IsList(week, 3) || week[1].ValueKind != JsonValueKind.Array || week[2].ValueKind != JsonValueKind.Array) return null;
        if (week[1].GetArrayLength() > Enum.GetValues<Silence>().Length || week[2].GetArrayLength() > MostLines) return null;
        var rules = week[1].EnumerateArray().Select(rule => IsList(rule, 2) && Member<Silence>(rule[0]) is { } silence && Number(rule[1]) is { } count ? (Rule: silence, Count: count) : default((Silence Rule, int Count)?)).ToList();
        var samples = week[2].EnumerateArray().Select(LineOf).ToList();
        return Number(week[0]) is { } all && rules.TrueForAll(rule => rule is not null) && samples.TrueForAll(sample => sample is not null)
            ? new QuietLines(all, rules.ConvertAll(rule => rule!.Value), samples.ConvertAll(sample => sample!))
            : null;
    }

    private static QuietLine? LineOf(JsonElement line) =>
        IsList(line, 5) && TextOf(line[0]) is { } key && TextOf(line[1]) is { } name && Member<NudgeReason>(line[2]) is { } reason && Member<Silence>(line[3]) is { } rule
        && line[4].ValueKind is JsonValueKind.True or JsonValueKind.False
            ? new QuietLine(new NudgeKey(key), name, reason, rule, line[4].GetBoolean())
            : null;

    private static bool IsList(JsonElement value, int length) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == length;

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : null;

    private static TMember? Member<TMember>(JsonElement value)
        where TMember : struct, Enum => Number(value) is { } number && Enum.IsDefined(typeof(TMember), number) ? (TMember)Enum.ToObject(typeof(TMember), number) : null;
}
