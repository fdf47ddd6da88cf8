using System.Text.Json.Nodes;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>What one may type, on one card.</summary>
internal static class HelpCard
{
    public const string Summary = "What you can type";

    public static JsonObject Draw() => Card(
        Text("What you can type", bold: true, size: "Large"),
        Text("A reply is about the newest card; add a name to mean another.", subtle: true, spacing: "None"),
        new JsonObject
        {
            ["type"] = "FactSet",
            ["facts"] = Array(
                Fact("who do I owe?", "what is open"),
                Fact("why", "why you see a card"),
                Fact("done", "you already did it"),
                Fact("snooze until Friday", "bring it back then"),
                Fact("not this", "close this one"),
                Fact("we didn't meet", "that meeting did not take place"),
                Fact("never Ana", "no nudges about a person"),
                Fact("send", "send the words on the card"),
                Fact("who is Ana?", "what I know of a person"),
                Fact("note Ana: climbs", "keep a note, for you alone"),
                Fact("what did I promise Ana?", "what you owe; “who owes me?” what you are owed"),
                Fact("fewer", "fewer nudges from now on"),
                Fact("undo", "take the last answer back"),
                Fact("pause until 5 January", "be quiet until then"),
                Fact("stop", "turn NudgeBot off for you")),
        });

    private static JsonObject Fact(string title, string value) => new() { ["title"] = title, ["value"] = value };
}
