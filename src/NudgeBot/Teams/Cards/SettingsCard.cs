using System.Text.Json.Nodes;
using NudgeBot.Core.Memory;
using NudgeBot.Teams.Words.Rhythms;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>What holds between the owner and the bot, in lines, with the few things one changes often; the tab has all of it.</summary>
internal sealed class SettingsCard(string language)
{
    public const string DigestVerb = "settings.digest";
    public const string SingleVerb = "settings.single";
    public const string LessVerb = "settings.less";
    public const string PauseVerb = "settings.pause";
    public const string ResumeVerb = "settings.resume";

    private readonly RhythmWords words = RhythmWords.Of(language);

    public string Summary => words.SettingsTitle;

    /// <param name="lines">Sentences with the owner's own words among them.</param>
    public JsonObject Draw(IReadOnlyList<string> lines, Rhythm rhythm, bool isPaused) => Card(
    [
        Text(words.SettingsTitle, bold: true, size: "Large"),
        .. lines.Select(line => Paragraph("Small", Run(line))),
        Actions(
            rhythm == Rhythm.Digest ? Execute(words.SingleCards, SingleVerb, []) : Execute(words.OneDigest, DigestVerb, []),
            Execute(words.Fewer, LessVerb, []),
            isPaused ? Execute(words.Resume, ResumeVerb, []) : Execute(words.PauseAWeek, PauseVerb, []),
            Execute(words.GoOnStop, GoOnCard.StopVerb, [])),
    ]);
}
