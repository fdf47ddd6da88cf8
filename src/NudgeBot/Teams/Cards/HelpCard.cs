using System.Text.Json.Nodes;
using NudgeBot.Teams.Words.Replies;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>What one may type, on one card.</summary>
internal static class HelpCard
{
    /// <summary>In English.</summary>
    public static JsonObject Draw() => Draw(ReplyWords.Of("en"));

    public static JsonObject Draw(ReplyWords words) => Card(
        Text(words.HelpTitle, bold: true, size: "Large"),
        Text(words.HelpHint, subtle: true, spacing: "None"),
        new JsonObject
        {
            ["type"] = "FactSet",
            ["facts"] = Array([.. words.Commands.Select(command => Fact(command.Typed, command.Does))]),
        });

    private static JsonObject Fact(string title, string value) => new() { ["title"] = title, ["value"] = value };
}
