using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Words.Cards;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>The card of one nudge: its faces, one for each state. Its reading back is <see cref="NudgeCardAnswer"/>, in the file beside this one.</summary>
internal sealed class NudgeCard(MailboxSettings settings)
{
    /// <summary>Longer words than these are not a check-in.</summary>
    public const int LongestText = 4000;

    /// <summary>So many lines of what was sent are shown again.</summary>
    private const int MostQuotedLines = 40;

    private readonly CardWords words = CardWords.Of(settings.Language);

    public JsonObject Draw(NudgeRecord record) => record.State switch
    {
        NudgeState.Decided or NudgeState.Shown => Open(record),
        NudgeState.Drafted => Drafted(record),
        NudgeState.Sent => Closed(record, colour: "Good"),
        NudgeState.SendUncertain => Closed(record, colour: "Attention"),
        _ => Closed(record),
    };

    /// <summary>The words for the notification and for screen readers, where a card cannot be shown.</summary>
    public string Summary(NudgeRecord record) => SummaryWords.Of(settings.Language).Of(record.Nudge);

    private JsonObject Open(NudgeRecord record)
    {
        var data = DataOf(record);
        return Card(
            Heading(record.Nudge),
            Why(record.Nudge),
            record.Remark is { } remark ? Attention(remark) : null,
            MessageInput(record),
            // Two rows of three: what one may do about it, and why nothing needs doing.
            Actions(
                Execute(SendTitle(record), NudgeCardAnswer.SendVerb, data(), "positive", takesInputs: true),
                Execute(words.OpenInOutlook, NudgeCardAnswer.OpenVerb, data(), takesInputs: true),
                ShowCard(words.Snooze, SnoozeChoices(data))),
            Actions(
                "Small",
                Execute(words.AlreadyDid, NudgeCardAnswer.DoneVerb, data()),
                record.DeniableMeeting is null ? null : Execute(words.DidNotMeet, NudgeCardAnswer.DidNotMeetVerb, data()),
                Execute(words.NotThis, NudgeCardAnswer.NotThisVerb, data()),
                Execute(words.Never, NudgeCardAnswer.NeverVerb, data())));
    }

    private JsonObject Drafted(NudgeRecord record)
    {
        var data = DataOf(record);
        return Card(
            Heading(record.Nudge),
            Text(Outcome.Of(record, settings).Sentence, spacing: "Small"),
            Quoted(record.Text),
            Actions(
                record.DraftLink is { } link ? OpenUrl(words.OpenDraft, link, "positive") : null,
                Execute(words.AlreadyDid, NudgeCardAnswer.DoneVerb, data()),
                Execute(words.NotThis, NudgeCardAnswer.NotThisVerb, data())));
    }

    private JsonObject Closed(NudgeRecord record, string? colour = null)
    {
        var (title, sentence) = Outcome.Of(record, settings);
        return Card(
            Paragraph("None", Run(record.Nudge.Name, bold: true), Run("  ·  ", subtle: true), colour is null ? Run(title, subtle: true) : Coloured(Run(title, bold: true), colour)),
            Paragraph("Small", Run(sentence)),
            record.State is NudgeState.Sending or NudgeState.Sent or NudgeState.SendUncertain ? Quoted(record.Text) : null,
            record.CanUndo ? Actions(Undo(record)) : null);
    }

    private static JsonObject Attention(string sentence) => Paragraph("Small", Coloured(Run(sentence, bold: true), "Attention"));

    private static JsonObject Heading(Nudge nudge) => new()
    {
        ["type"] = "Container",
        ["items"] = Array(
            Paragraph("None", Run(nudge.Name, bold: true, size: "Large")),
            Paragraph("None", Run(nudge.When, subtle: true))),
    };

    private JsonObject Why(Nudge nudge)
    {
        var source = nudge.Evidence.Count > 0 ? nudge.Evidence[0] : null;
        var link = source?.Link is { } to ? Link(source.Kind == EvidenceKind.Event ? words.OpenMeeting : words.OpenMail, to) : null;
        return Paragraph("Small", Run(nudge.Why + (link is null ? "" : " ")), link);
    }

    private JsonObject MessageInput(NudgeRecord record)
    {
        // Words the owner already wrote come back with the card, so that a failed send loses nothing.
        var written = record.Text ?? record.Nudge.Draft.Text;
        var input = new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = NudgeCardAnswer.TextInput,
            ["label"] = Label(record),
            ["isMultiline"] = true,
            ["maxLength"] = LongestText,
            // Not required: a required input would also stop "Open in Outlook", to write there, and the day of a snooze.
            ["placeholder"] = words.WriteHere,
            ["spacing"] = "Medium",
        };
        if (written is not null) input["value"] = written;
        return input;
    }

    private string Label(NudgeRecord record) => record.Nudge.Draft.Text is null
        ? words.YourAnswer
        : words.Suggestion(SendTitle(record));

    private string SendTitle(NudgeRecord record) => record.Nudge.Draft.IsReply ? words.SendReply : words.Send;

    private JsonObject SnoozeChoices(Func<JsonObject> data) => Card(
        Actions(
            Execute(words.Tomorrow, NudgeCardAnswer.SnoozeVerb, With(data(), "until", "tomorrow")),
            Execute(words.NextWeek, NudgeCardAnswer.SnoozeVerb, With(data(), "until", "nextWeek"))),
        new JsonObject { ["type"] = "Input.Date", ["id"] = NudgeCardAnswer.DateInput, ["label"] = words.OrUntilADay, ["isRequired"] = true, ["errorMessage"] = words.ChooseADay },
        Actions("Small", Execute(words.SnoozeUntilThatDay, NudgeCardAnswer.SnoozeVerb, With(data(), "until", "date"), takesInputs: true)));

    /// <summary>The words, a paragraph for each line: Teams refuses a card that grows too large, and each paragraph costs its frame.</summary>
    private JsonObject? Quoted(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var lines = text.Split('\n');
        // An empty line keeps its height by a no-break space; a plain one would be drawn as nothing.
        var quoted = lines.Take(MostQuotedLines).Select(line => Paragraph("None", Run(string.IsNullOrWhiteSpace(line) ? "\u00A0" : line))).ToList();
        if (lines.Length > quoted.Count) quoted.Add(Paragraph("Small", Run(words.MoreLines(lines.Length - quoted.Count), subtle: true)));
        return new JsonObject
        {
            ["type"] = "Container",
            ["style"] = "emphasis",
            ["spacing"] = "Small",
            ["items"] = new JsonArray([.. quoted]),
        };
    }

    private JsonObject Undo(NudgeRecord record) => Execute(words.Undo, NudgeCardAnswer.UndoVerb, DataOf(record)());

    private static Func<JsonObject> DataOf(NudgeRecord record) => () => new JsonObject { ["nudge"] = record.Id.ToString("N"), ["rev"] = record.Revision };

    private static JsonObject With(JsonObject data, string name, string value)
    {
        data[name] = value;
        return data;
    }
}
