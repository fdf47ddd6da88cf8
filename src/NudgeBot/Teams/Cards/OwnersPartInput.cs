using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Words.Cards;
using NudgeBot.Teams.Words.Writing;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>The owner's part of a message, asked for on its card: their answer in a line, or a day; the rest we write. Rendering and reading in one place.</summary>
/// <param name="Line">As typed; null where nothing was.</param>
/// <param name="Day">As the client wrote it; null where none was picked.</param>
internal sealed record OwnersPartInput(string? Line, string? Day)
{
    public const string Verb = "nudge.fill";

    private const string LineInput = "line";
    private const string DayInput = "day";

    private static readonly OwnersPartInput Empty = new(null, null);

    /// <summary>The elements to set into the nudge's card; none where the draft asks for nothing.</summary>
    /// <param name="typed">What stands in the inputs; null for empty ones.</param>
    public static JsonObject[] Draw(NudgeRecord record, WritingWords words, OwnersPartInput? typed = null)
    {
        var (line, day) = (OutlineOf(record, OwnersPart.Answer) is not null, OutlineOf(record, OwnersPart.Day) is not null);
        if (!line && !day) return [];
        return
        [
            .. line ? (JsonObject[])[LineBox(record, words, typed ?? Empty)] : [],
            .. day ? (JsonObject[])[DayBox(record, line ? words.OrTheDay : words.NewDay, typed ?? Empty)] : [],
            Actions(Execute(words.WriteIt, Verb, new JsonObject { ["nudge"] = record.Id.ToString("N"), ["rev"] = record.Revision }, "positive", takesInputs: true)),
        ];
    }

    public static OwnersPartInput Read(Guid nudge, JsonElement data) => new(TextOf(data, $"{LineInput}.{nudge:N}"), TextOf(data, $"{DayInput}.{nudge:N}"));

    /// <summary>What the owner gave to these words, to be changed.</summary>
    public static OwnersPartInput Of(Suggestion words) =>
        words.Day is { } day ? new(null, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : new(words.Between.Length > 0 ? words.Between : null, null);

    public static Outline? OutlineOf(NudgeRecord record, OwnersPart part) => record.Nudge.Draft.Outlines.FirstOrDefault(outline => outline.Part == part);

    /// <summary>The whole message with the owner's part in it, or why there is none, as a sentence for them.</summary>
    public (Suggestion? Words, string? Problem) In(NudgeRecord record, MailboxSettings settings, DateTimeOffset now)
    {
        var (words, cards) = (WritingWords.Of(settings.Language), CardWords.Of(settings.Language));
        var (line, day) = (OutlineOf(record, OwnersPart.Answer), OutlineOf(record, OwnersPart.Day));
        var suggestion = (Line, Day) switch
        {
            ({ } typed, null) when line is not null => Suggestion.Of(record.Nudge.Draft, line, typed.ReplaceLineEndings("\n"), now, settings),
            (null, not null) when day is not null && AheadOf(settings.LocalDay(now)) is { } ahead => Suggestion.Of(record.Nudge.Draft, day, ahead, now, settings),
            _ => null,
        };
        if (suggestion?.Text.Length > NudgeCard.LongestText) return (null, cards.TooLong(suggestion.Text.Length, NudgeCard.LongestText));
        return suggestion is not null ? (suggestion, null) : (null, Problem(line is not null, words, cards));
    }

    private string Problem(bool asksForALine, WritingWords words, CardWords cards) => this switch
    {
        { Line: not null, Day: not null } => words.OneOfTheTwo,
        { Day: not null } => cards.DayNotAhead,
        _ => asksForALine ? words.LineOrDay : words.DayFirst,
    };

    /// <summary>Today is no day to promise something by: "by Monday", read on a Monday, is the next one.</summary>
    private DateOnly? AheadOf(DateOnly today) =>
        DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > today && day <= today.AddYears(1) ? day : null;

    private static JsonObject LineBox(NudgeRecord record, WritingWords words, OwnersPartInput typed) => WithValue(
        new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = $"{LineInput}.{record.Id:N}",
            ["label"] = words.AnswerLabel,
            ["isMultiline"] = true,
            ["maxLength"] = NudgeCard.LongestText / 2,
            ["placeholder"] = words.AnswerHere,
            ["spacing"] = "Medium",
        },
        typed.Line);

    private static JsonObject DayBox(NudgeRecord record, string label, OwnersPartInput typed) =>
        WithValue(new JsonObject { ["type"] = "Input.Date", ["id"] = $"{DayInput}.{record.Id:N}", ["label"] = label }, typed.Day);

    private static JsonObject WithValue(JsonObject input, string? value)
    {
        if (value is not null) input["value"] = value;
        return input;
    }

    private static string? TextOf(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
