using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Teams.Words.People;

namespace NudgeBot.Teams.Cards;

/// <summary>"Anything you promised or learned?", on the card after a first meeting (N12): one line, one button.</summary>
internal static class FirstMeetingNote
{
    public const string Verb = "nudge.note";

    /// <summary>The elements to set into the nudge's card.</summary>
    public static JsonObject[] Draw(NudgeRecord record, PeopleWords words) =>
        NoteInput.Draw(record.Nudge.Person, words.PromisedOrLearned, Verb, new JsonObject { ["nudge"] = record.Id.ToString("N"), ["rev"] = record.Revision }, words);

    /// <inheritdoc cref="NoteInput.Read" />
    public static NoteAnswer? Read(JsonElement data, PeopleWords words) => NoteInput.Read(data, words);
}
