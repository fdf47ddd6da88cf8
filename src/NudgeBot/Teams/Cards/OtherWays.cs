using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Words.Writing;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>The buttons for another suggestion, and the way back to the first.</summary>
internal static class OtherWays
{
    public const string Verb = "nudge.way";

    private const string Kind = "way";
    private const string First = "first";

    /// <summary>One for each suggestion that does not stand in the box; none where there is no other.</summary>
    public static IReadOnlyList<JsonObject> Buttons(NudgeRecord record, WritingWords words)
    {
        var draft = record.Nudge.Draft;
        if (record.Suggestion is { IsOwners: true }) return [Button(record, words.StartOver, First)];
        var ways = draft.Ways.Where(way => way.Kind != record.Suggestion?.Way).Select(way => Button(record, Title(way.Kind, words), way.Kind.ToString()));
        return [.. ways, .. record.Suggestion?.Way is null ? (JsonObject[])[] : [Button(record, words.BackToTheFirst, First)]];
    }

    /// <summary>What the pressed button asks for: null, where it is read, for the draft's first words.</summary>
    public static bool Read(JsonElement data, NudgeRecord record, out Suggestion? words)
    {
        words = null;
        var asked = data.TryGetProperty(Kind, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (string.Equals(asked, First, StringComparison.Ordinal)) return true;
        if (record.Nudge.Draft.Ways.FirstOrDefault(way => string.Equals(way.Kind.ToString(), asked, StringComparison.Ordinal)) is not { } way) return false;
        words = Suggestion.Of(way);
        return true;
    }

    public static string Title(WayKind kind, WritingWords words) => kind switch
    {
        WayKind.Shorter => words.Shorter,
        WayKind.Warmer => words.Warmer,
        WayKind.MoreFormal => words.MoreFormal,
        WayKind.LetRest => words.LetRest,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every way needs its own title."),
    };

    /// <summary>Words that would be lost by another suggestion: the owner wrote or changed them.</summary>
    public static bool AreOwners(NudgeRecord record, string? typed, MailboxSettings settings, DateTimeOffset now) =>
        !string.IsNullOrWhiteSpace(typed) && Wording.Suggested(record, typed, now, settings) is null;

    private static JsonObject Button(NudgeRecord record, string title, string way) =>
        Execute(title, Verb, new JsonObject { ["nudge"] = record.Id.ToString("N"), ["rev"] = record.Revision, [Kind] = way }, takesInputs: true);
}
