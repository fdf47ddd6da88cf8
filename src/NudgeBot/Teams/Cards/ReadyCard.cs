using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Words.Cards;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>
/// The answer to a typed "send it": the words and one button. A typed line proves nobody and brings no sign-in; a press does both.
/// Beside it the nudge's own card stands as it was, and tells what becomes of it.
/// </summary>
internal sealed class ReadyCard(MailboxSettings settings)
{
    public const string Id = "ready";

    private readonly CardWords words = CardWords.Of(settings.Language);

    /// <summary>One sentence that says the same without the card.</summary>
    public string Summary(NudgeRecord record) => words.ReadyToSend(PlainText.Of(record.Nudge.Name), SendTitle(record));

    /// <param name="text">What leaves at the press, unless the owner changes it.</param>
    /// <param name="remark">What else is to be known of these words; null for nothing.</param>
    public JsonObject Draw(NudgeRecord record, string text, string? remark) => Card(
        WithId(Paragraph("None", Run(words.ReadyToSend(record.Nudge.Name, SendTitle(record)))), Id),
        remark is null ? null : Paragraph("Small", Coloured(Run(remark, bold: true), "Attention")),
        new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = NudgeCardAnswer.TextInput,
            ["label"] = words.Suggestion(SendTitle(record)),
            ["isMultiline"] = true,
            ["maxLength"] = NudgeCard.LongestText,
            ["value"] = text,
        },
        Actions(Execute(SendTitle(record), NudgeCardAnswer.SendVerb, NudgeCardAnswer.ReadyData(record), "positive", takesInputs: true)));

    /// <summary>The same after the press.</summary>
    public JsonObject After(NudgeRecord record)
    {
        if (record.IsOpen) return Draw(record, record.Text ?? record.Nudge.Draft.Text ?? "", record.Remark);
        var (title, sentence) = Outcome.Of(record, settings);
        return Card(
            WithId(Paragraph("None", Run(record.Nudge.Name, bold: true), Run("  ·  ", subtle: true), Run(title, subtle: true)), Id),
            Paragraph("Small", Run(sentence)));
    }

    private string SendTitle(NudgeRecord record) => record.Nudge.Draft.IsReply ? words.SendReply : words.Send;
}
