using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Teams.Words.Rhythms;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>Asks, after rounds that nobody answered, whether to go on; and what was said to it (N10).</summary>
internal sealed class GoOnCard(string language)
{
    public const string KeepVerb = "goOn.keep";
    public const string LessVerb = "goOn.less";
    public const string StopVerb = "goOn.stop";

    private readonly RhythmWords words = RhythmWords.Of(language);

    public string Summary => words.GoOnTitle;

    public JsonObject Ask() => Card(
        Text(words.GoOnTitle, bold: true, size: "Large"),
        Text(words.GoOnText, spacing: "Small"),
        Actions(
            Execute(words.GoOnKeep, KeepVerb, []),
            Execute(words.GoOnLess, LessVerb, []),
            Execute(words.GoOnStop, StopVerb, [])));

    public JsonObject GoesOn() => Card(Text(words.GoesOn));

    public JsonObject GoesOn(NudgePolicy policy) => Card(Text(words.GoesOnWithLess(policy.PerDay, policy.PerWeek)));

    public JsonObject Stopped() => Card(Text(words.Stopped), Actions(Execute(words.GoOnKeep, KeepVerb, [])));
}
