using System.Text.Json.Nodes;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using NudgeBot.Teams.Words.Acting;
using NudgeBot.Teams.Words.Cards;
using NudgeBot.Teams.Words.People;
using NudgeBot.Teams.Words.Rhythms;
using NudgeBot.Teams.Words.Writing;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>
/// The card of one nudge: its faces, one for each state, alone on a message or as an entry of a <see cref="DigestCard"/>. Its reading
/// back is <see cref="NudgeCardAnswer"/>, in the file beside this one.
/// </summary>
/// <param name="answersInvitations">The organisation lets us accept and decline; else the owner does that in Outlook.</param>
/// <param name="composesIn">Outlook on the web, where the owner writes because we may write nothing; null where a press sends.</param>
internal sealed class NudgeCard(MailboxSettings settings, bool answersInvitations, Uri? composesIn = null)
{
    /// <summary>Longer words than these are not a check-in.</summary>
    public const int LongestText = 4000;

    /// <summary>So many lines of what was sent are shown again.</summary>
    private const int MostQuotedLines = 40;

    private readonly CardWords words = CardWords.Of(settings.Language);
    private readonly RhythmWords rhythm = RhythmWords.Of(settings.Language);
    private readonly ActingWords acting = ActingWords.Of(settings.Language);
    private readonly WritingWords writing = WritingWords.Of(settings.Language);
    private readonly PeopleWords people = PeopleWords.Of(settings.Language);

    /// <param name="back">What the card is to show again; null for nothing.</param>
    public JsonObject Draw(NudgeRecord record, HandedBack? back = null) => Card(IsUnanswered(record) ? Open(record, back) : Answered(record));

    /// <summary>The same among others: what takes room is folded away, and inputs bear the nudge's name.</summary>
    public JsonNode?[] Entry(NudgeRecord record, HandedBack? back = null) => IsUnanswered(record) ? Folded(record, back) : Answered(record);

    /// <summary>The words for the notification and for screen readers, where a card cannot be shown.</summary>
    public string Summary(NudgeRecord record) => SummaryWords.Of(settings.Language).Of(record.Nudge);

    private JsonNode?[] Answered(NudgeRecord record) => record.State switch
    {
        NudgeState.Drafted => Drafted(record),
        NudgeState.Sent => Closed(record, colour: "Good"),
        NudgeState.SendUncertain => Closed(record, colour: "Attention"),
        _ => Closed(record),
    };

    private static bool IsUnanswered(NudgeRecord record) => record.State is NudgeState.Decided or NudgeState.Shown;

    private JsonNode?[] Open(NudgeRecord record, HandedBack? back) => record.Nudge switch
    {
        var nudge when QuestionCard.Asks(nudge) => new QuestionCard(people).Face(record),
        { Reason: NudgeReason.BeforeMeeting } => new BriefCard(people).Face(record, []),
        { Reason: NudgeReason.Invitation } =>
        [
            .. Head(record, "Large"),
            Actions([.. Answering(record), ShowCard(words.Snooze, SnoozeChoices(record, NudgeCardAnswer.DateInput))]),
            Actions("Small", [Press(words.AlreadyDid, NudgeCardAnswer.DoneVerb, record), .. Declining(record)]),
        ],
        _ when HandedBack.AskedOf(back, record) is { } asked => Asked(record, "Large", NudgeCardAnswer.TextInput, asked),
        _ when AsksTheOwner(record) =>
        [
            .. Head(record, "Large"),
            .. OwnersPartInput.Draw(record, writing, HandedBack.PartOf(back, record)),
            Waiting(record, ShowCard(writing.WriteAllMyself, Card(MessageInput(record, NudgeCardAnswer.TextInput), Actions([.. Sending(record)])))),
        ],
        _ =>
        [
            .. Head(record, "Large"),
            MessageInput(record, NudgeCardAnswer.TextInput),
            // Two rows: what one may do about it, and why nothing needs doing now.
            Actions([.. Sending(record)]),
            Waiting(record, Ways(record, back)),
        ],
    };

    private JsonObject Waiting(NudgeRecord record, JsonObject? before) =>
        Actions("Small", before, ShowCard(words.Snooze, SnoozeChoices(record, NudgeCardAnswer.DateInput)), Press(words.AlreadyDid, NudgeCardAnswer.DoneVerb, record), Note(record), More(record));

    private JsonNode?[] Folded(NudgeRecord record, HandedBack? back) => record.Nudge switch
    {
        var nudge when QuestionCard.Asks(nudge) => new QuestionCard(people).Face(record, "Default"),
        { Reason: NudgeReason.BeforeMeeting } => new BriefCard(people).Face(record, []),
        { Reason: NudgeReason.Invitation } => [.. Head(record, "Default"), Actions("Small", [.. Answering(record), Later(record), More(record, Press(words.AlreadyDid, NudgeCardAnswer.DoneVerb, record))])],
        _ when HandedBack.AskedOf(back, record) is { } asked => Asked(record, "Default", NudgeCardAnswer.TextInputOf(record.Id), asked),
        // Words that the owner just had laid there are not folded away again.
        _ when record.Suggestion is not null =>
        [
            .. Head(record, "Default"),
            MessageInput(record, NudgeCardAnswer.TextInputOf(record.Id)),
            Actions([.. Sending(record)]),
            Actions("Small", Ways(record, back), Later(record), Press(words.AlreadyDid, NudgeCardAnswer.DoneVerb, record), Note(record), More(record)),
        ],
        _ =>
        [
            .. Head(record, "Default"),
            Actions(
                "Small",
                ShowCard(rhythm.Write, Card([.. AsksTheOwner(record) ? OwnersPartInput.Draw(record, writing, HandedBack.PartOf(back, record)) : [], MessageInput(record, NudgeCardAnswer.TextInputOf(record.Id)), Actions([.. Sending(record)])])),
                Ways(record, back),
                Later(record),
                Press(words.AlreadyDid, NudgeCardAnswer.DoneVerb, record),
                Note(record),
                More(record)),
        ],
    };

    /// <summary>"Send as it is?"</summary>
    private JsonNode?[] Asked(NudgeRecord record, string size, string input, string verb)
    {
        var (asItIs, correct) = NudgeCardAnswer.FlagsOf(DataOf(record), verb);
        return
        [
            .. Head(record, size),
            MessageInput(record, input),
            Actions(
                Execute(writing.SendAsItIs, verb, asItIs, takesInputs: true),
                Execute(writing.CorrectIt, NudgeCardAnswer.CorrectVerb, correct, "positive", takesInputs: true)),
        ];
    }

    /// <summary>There are no words yet, and those that only the owner knows make a whole text of ours.</summary>
    private static bool AsksTheOwner(NudgeRecord record) => string.IsNullOrEmpty(record.Text) && record.Nudge.Draft is { Text: null, Outlines.Count: > 0 };

    /// <summary>Other words than those in the box; null where there are none.</summary>
    private JsonObject? Ways(NudgeRecord record, HandedBack? back)
    {
        var buttons = OtherWays.Buttons(record, writing);
        if (record.Suggestion is { IsOwners: true }) return buttons[0];
        var part = record.Nudge.Draft.Text is null ? [] : OwnersPartInput.Draw(record, writing, HandedBack.PartOf(back, record));
        return buttons.Count + part.Length == 0 ? null : ShowCard(writing.AnotherWay, Card([buttons.Count == 0 ? null : Actions([.. buttons]), .. part]));
    }

    private JsonNode?[] Head(NudgeRecord record, string size) => [Heading(record.Nudge, size), Why(record.Nudge), Remark(record)];

    private JsonObject Later(NudgeRecord record) => ShowCard(words.Snooze, SnoozeChoices(record, NudgeCardAnswer.DateInputOf(record.Id)));

    private JsonObject More(NudgeRecord record, params JsonObject[] before) => ShowCard(rhythm.More, Card(Actions([.. before, .. Declining(record)])));

    /// <summary>After a first meeting: anything promised or learned (N12)?</summary>
    private JsonObject? Note(NudgeRecord record) =>
        record.Nudge is { Reason: NudgeReason.MetNotWritten, Stage: Stage.Connected } ? ShowCard(people.Note, Card(FirstMeetingNote.Draw(record, people))) : null;

    private IEnumerable<JsonObject?> Sending(NudgeRecord record) => composesIn is { } outlook
        ? [OpenUrl(words.OpenInOutlook, ComposeLink.To(outlook, record, WordsOf(record)), "positive")]
        :
    [
        Execute(SendTitle(record), NudgeCardAnswer.SendVerb, DataOf(record), "positive", takesInputs: true),
        Execute(words.OpenInOutlook, NudgeCardAnswer.OpenVerb, DataOf(record), takesInputs: true),
        Execute(acting.SendLater, NudgeCardAnswer.LaterVerb, DataOf(record), takesInputs: true),
        MayOfferTimes(record.Nudge) ? Execute(acting.OfferTimes, NudgeCardAnswer.TimesVerb, DataOf(record), takesInputs: true) : null,
    ];

    /// <summary>Two equal buttons (I11).</summary>
    private IEnumerable<JsonObject?> Answering(NudgeRecord record) => !answersInvitations || record.Invitation is null
        ? [record.Nudge.Evidence is [{ Link: { } link }, ..] ? OpenUrl(acting.AnswerInOutlook, link) : null]
        :
        [
            Press(acting.Accept, NudgeCardAnswer.AcceptVerb, record),
            ShowCard(acting.PoliteNo, Card(
                TextInput(NudgeCardAnswer.TextInputOf(record.Id), acting.PoliteNoLabel, record.Text ?? PoliteNo.In(settings.Language)),
                Actions(Execute(acting.SendTheNo, NudgeCardAnswer.DeclineVerb, DataOf(record), takesInputs: true)))),
        ];

    /// <summary>A first message asks for nothing (I2), and a debt is paid without a call.</summary>
    private static bool MayOfferTimes(Nudge nudge) => nudge.Stage != Stage.Connected
        && nudge.Reason is NudgeReason.MetNotWritten or NudgeReason.AwaitingYourReply or NudgeReason.FadingTie or NudgeReason.DormantTie or NudgeReason.Restart;

    private IEnumerable<JsonObject?> Declining(NudgeRecord record) =>
    [
        record.DeniableMeeting is null ? null : Press(words.DidNotMeet, NudgeCardAnswer.DidNotMeetVerb, record),
        Press(words.NotThis, NudgeCardAnswer.NotThisVerb, record),
        Press(words.Never, NudgeCardAnswer.NeverVerb, record),
    ];

    private static JsonObject Press(string title, string verb, NudgeRecord record) => Execute(title, verb, DataOf(record));

    private JsonNode?[] Drafted(NudgeRecord record) =>
    [
        Heading(record.Nudge),
        Paragraph("Small", Run(Outcome.Of(record, settings).Sentence)),
        Quoted(record.Text),
        Actions(
            record.DraftLink is { } link ? OpenUrl(words.OpenDraft, link, "positive") : null,
            Press(words.AlreadyDid, NudgeCardAnswer.DoneVerb, record),
            Press(words.NotThis, NudgeCardAnswer.NotThisVerb, record)),
    ];

    private JsonNode?[] Closed(NudgeRecord record, string? colour = null)
    {
        var (title, sentence) = Outcome.Of(record, settings);
        return
        [
            Paragraph("None", Run(record.Nudge.Name, bold: true), Run("  ·  ", subtle: true), colour is null ? Run(title, subtle: true) : Coloured(Run(title, bold: true), colour)),
            Paragraph("Small", Run(sentence)),
            record.State is NudgeState.Sending or NudgeState.SendingLater or NudgeState.Sent or NudgeState.SendUncertain or NudgeState.InvitationDeclined ? Quoted(record.Text) : null,
            record.CanUndo ? Actions(Press(words.Undo, NudgeCardAnswer.UndoVerb, record)) : null,
        ];
    }

    private static JsonObject? Remark(NudgeRecord record) =>
        record.Remark is { } remark ? Paragraph("Small", Coloured(Run(remark, bold: true), "Attention")) : null;

    private static JsonObject Heading(Nudge nudge, string size = "Large") => new()
    {
        ["type"] = "Container",
        ["items"] = Array(
            Paragraph("None", Run(nudge.Name, bold: true, size: size)),
            Paragraph("None", Run(nudge.When, subtle: true))),
    };

    private JsonObject Why(Nudge nudge)
    {
        var source = nudge.Evidence.Count > 0 ? nudge.Evidence[0] : null;
        var link = source?.Link is { } to ? Link(source.Kind == EvidenceKind.Event ? words.OpenMeeting : words.OpenMail, to) : null;
        return Paragraph("Small", Run(nudge.Why + (link is null ? "" : " ")), link);
    }

    // Words the owner already wrote come back with the card, so that a failed send loses nothing.
    private JsonObject? MessageInput(NudgeRecord record, string id) => composesIn is null
        ? TextInput(id, Label(record), WordsOf(record))
        : ToCopy(WordsOf(record));

    /// <summary>What stands in an input cannot follow a link; the words are to be seen, and copied.</summary>
    private JsonObject? ToCopy(string? text) => Quoted(text) is { } quoted
        ? new JsonObject { ["type"] = "Container", ["items"] = Array(Text(words.SuggestionToCopy, subtle: true, spacing: "Small"), quoted) }
        : null;

    private static string? WordsOf(NudgeRecord record) => record.Text ?? record.Nudge.Draft.Text;

    private JsonObject TextInput(string id, string label, string? written)
    {
        var input = new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = id,
            ["label"] = label,
            ["isMultiline"] = true,
            ["maxLength"] = LongestText,
            // Not required: a required input would also stop "Open in Outlook", to write there, and the day of a snooze.
            ["placeholder"] = words.WriteHere,
            ["spacing"] = "Medium",
        };
        if (written is not null) input["value"] = written;
        return input;
    }

    private string Label(NudgeRecord record) => record is { Nudge.Draft.Text: null, Suggestion: null }
        ? words.YourAnswer
        : words.Suggestion(SendTitle(record));

    private string SendTitle(NudgeRecord record) => record.Nudge.Draft.IsReply ? words.SendReply : words.Send;

    private JsonObject SnoozeChoices(NudgeRecord record, string dateInput) => Card(
        Actions(
            Execute(words.Tomorrow, NudgeCardAnswer.SnoozeVerb, With(DataOf(record), "until", "tomorrow")),
            Execute(words.NextWeek, NudgeCardAnswer.SnoozeVerb, With(DataOf(record), "until", "nextWeek"))),
        new JsonObject { ["type"] = "Input.Date", ["id"] = dateInput, ["label"] = words.OrUntilADay, ["isRequired"] = true, ["errorMessage"] = words.ChooseADay },
        Actions("Small", Execute(words.SnoozeUntilThatDay, NudgeCardAnswer.SnoozeVerb, With(DataOf(record), "until", "date"), takesInputs: true)));

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

    private static JsonObject DataOf(NudgeRecord record) => new() { ["nudge"] = record.Id.ToString("N"), ["rev"] = record.Revision };

    private static JsonObject With(JsonObject data, string name, string value)
    {
        data[name] = value;
        return data;
    }
}
