using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Teams.Words.People;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>One line to keep about a person (R3), on any card that is about one, and its reading back.</summary>
internal static class NoteInput
{
    public const string Input = "note";

    /// <summary>A note may be long; so much of it is shown on a card, in grapheme clusters.</summary>
    private const int LongestShown = 200;

    private const string Person = "person";

    /// <summary>The line and its button.</summary>
    /// <param name="verb">By which the press is known.</param>
    /// <param name="data">What else the button brings back.</param>
    public static JsonObject[] Draw(PersonId person, string label, string verb, JsonObject data, PeopleWords words)
    {
        data[Person] = person.Address.Value;
        // Several nudges may stand on one card, each with a line of its own.
        var id = data["nudge"] is { } nudge ? $"{Input}.{nudge}" : Input;
        return
        [
            new JsonObject
            {
                ["type"] = "Input.Text",
                ["id"] = id,
                ["label"] = label,
                ["maxLength"] = MemoryFact.LongestNote,
                ["placeholder"] = words.ForYouAlone,
                ["spacing"] = "Medium",
            },
            Actions("Small", Execute(words.KeepNote, verb, data, takesInputs: true)),
        ];
    }

    /// <summary>Reads the press; null where it names no person. Its words are the owner's, its person is untrusted: a note changes nothing but what its owner reads.</summary>
    public static NoteAnswer? Read(JsonElement data, PeopleWords words)
    {
        if (EmailAddress.Parse(TextOf(data, Person)) is not { } address) return null;
        var text = PlainText.Of(TextOf(data, $"{Input}.{TextOf(data, "nudge")}") ?? TextOf(data, Input) ?? "").Trim();
        var problem = text.Length == 0 ? words.NothingToNote : text.Length > MemoryFact.LongestNote ? words.NoteTooLong(MemoryFact.LongestNote, text.Length) : null;
        return new NoteAnswer(new PersonId(address), text, problem);
    }

    /// <summary>A note as a card shows it: one line, cut where it is long.</summary>
    public static string Shown(MemoryFact.Note note)
    {
        var text = new StringInfo(PlainText.Of(note.Text));
        return text.LengthInTextElements <= LongestShown ? text.String : text.SubstringByTextElements(0, LongestShown) + "…";
    }

    private static string? TextOf(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A note from a card.</summary>
/// <param name="Problem">Why it cannot be kept, as a sentence for the owner; null where it can.</param>
internal sealed record NoteAnswer(PersonId Person, string Text, string? Problem)
{
    /// <summary>The note to keep; only where there is no problem.</summary>
    public MemoryFact.Note ToFact(Guid id, DateTimeOffset at) => new(Person, Text) { Id = id, At = at };
}
