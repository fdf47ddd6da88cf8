using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.Speech;
using NudgeBot.Teams.Words.Cards;
using NudgeBot.Teams.Words.Rhythms;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>
/// The weekly line: how many things were kept quiet and why, with a few samples to bring up after all (N15). Nothing of it is
/// stored: each button carries the whole of the card. Its reading back is <see cref="QuietCardAnswer"/>, in the file beside this one.
/// </summary>
internal sealed class QuietCard(string language)
{
    public const string BringVerb = "quiet.bring";
    public const string HushVerb = "quiet.hush";

    /// <summary>So many rules are told; the rest explains nothing.</summary>
    private const int MostRules = 4;

    private readonly RhythmWords words = RhythmWords.Of(language);
    private readonly RuleWords rules = RuleWords.Of(language);

    public string Summary(QuietLines lines) => words.QuietTitle(lines.Count);

    public JsonObject Draw(QuietLines lines) => Card(
    [
        WithId(Text(words.QuietTitle(lines.Count), bold: true, size: "Large"), "quiet"),
        .. lines.Rules.Take(MostRules).Select(rule => Text(words.QuietRule(rule.Count, rules.Of(rule.Rule)), subtle: true, spacing: "Small")),
        lines.Samples.Count == 0 ? null : Text(words.QuietSamples, spacing: "Medium"),
        .. lines.Samples.Select(sample => Sample(sample, lines)),
        Text(words.QuietAll, subtle: true, spacing: "Medium"),
    ]);

    private JsonObject Sample(QuietLine sample, QuietLines lines) => new()
    {
        ["type"] = "Container",
        ["spacing"] = "Medium",
        ["items"] = Array(
            Paragraph("None", Run(sample.Name, bold: true), Run("  ·  ", subtle: true), Run(rules.Of(sample.Reason))),
            Paragraph("None", Run(sample.IsWanted ? words.QuietBrought : rules.Of(sample.Rule), subtle: true)),
            Actions("Small", Execute(
                sample.IsWanted ? CardWords.Of(language).Undo : words.QuietBring,
                sample.IsWanted ? HushVerb : BringVerb,
                new JsonObject { ["key"] = sample.Key.Value, ["week"] = QuietCardAnswer.Write(lines) }))),
    };
}

/// <summary>What the weekly line says.</summary>
internal sealed record QuietLines(int Count, IReadOnlyList<(Silence Rule, int Count)> Rules, IReadOnlyList<QuietLine> Samples)
{
    public static QuietLines Of(QuietWeek week, PersonPages pages) => new(
        week.Count,
        week.ByRule,
        [.. week.Samples.Select(quiet => new QuietLine(quiet.Finding.Key, pages.NameOf(quiet.Finding.Person), quiet.Finding.Reason, quiet.Rule, false))]);

    /// <summary>The same with one sample turned.</summary>
    public QuietLines With(NudgeKey key, bool isWanted) =>
        this with { Samples = [.. Samples.Select(sample => sample.Key == key ? sample with { IsWanted = isWanted } : sample)] };
}

/// <param name="IsWanted">The owner asked to hear of it after all.</param>
internal sealed record QuietLine(NudgeKey Key, string Name, NudgeReason Reason, Silence Rule, bool IsWanted);
