using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Teams.Words.Rhythms;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>One message with all nudges of a day (N9); a single nudge has the whole card for itself. Its buttons are those of a <see cref="NudgeCard"/>.</summary>
internal sealed class DigestCard(MailboxSettings settings, bool answersInvitations, Uri? composesIn = null)
{
    private readonly NudgeCard card = new(settings, answersInvitations, composesIn);
    private readonly RhythmWords words = RhythmWords.Of(settings.Language);

    /// <summary>As the organisation's tier lets it be.</summary>
    public static DigestCard For(MailboxSettings settings, GraphOptions graph) =>
        new(settings, graph.AnswersInvitations, graph.Tier == GraphTier.Act ? null : graph.OutlookUrl);

    /// <param name="back">What one of them is to show again; null for nothing.</param>
    public JsonObject Draw(IReadOnlyList<NudgeRecord> records, HandedBack? back = null) => records is [var alone] ? card.Draw(alone, back) : Card(
    [
        Text(words.DigestTitle(records.Count), bold: true, size: "Large"),
        .. records.Select(record => Entry(record, back)),
    ]);

    /// <summary>The words for the notification and for screen readers, where a card cannot be shown.</summary>
    public string Summary(IReadOnlyList<NudgeRecord> records) =>
        records is [var alone] ? card.Summary(alone) : words.DigestSummary(string.Join(", ", records.Select(record => record.Nudge.Name)));

    private JsonObject Entry(NudgeRecord record, HandedBack? back) => new()
    {
        ["type"] = "Container",
        ["id"] = $"nudge.{record.Id:N}",
        ["separator"] = true,
        ["spacing"] = "Large",
        ["items"] = Array(card.Entry(record, back)),
    };
}
