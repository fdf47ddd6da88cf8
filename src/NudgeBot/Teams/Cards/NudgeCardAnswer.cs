using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Teams.Cards;

/// <summary>
/// What came back from a <see cref="NudgeCard"/>: which nudge, which face of it, and the owner's choice. All of it is untrusted
/// until the nudge was found to be the sender's own.
/// </summary>
/// <param name="Revision">The face the button was on; an older one than the record's has been overtaken.</param>
/// <param name="Choice">Null where the press cannot be followed.</param>
/// <param name="Problem">Why it cannot, as a sentence for the owner; null where it can.</param>
/// <param name="Words">What stood in the input, so that a refusal loses none of it; null where the button takes no words.</param>
internal sealed record NudgeCardAnswer(Guid Nudge, int Revision, NudgeChoice? Choice, string? Problem, string? Words)
{
    public required string? Verb { get; init; }

    /// <summary>All that the press brought back; untrusted.</summary>
    public required JsonElement Data { get; init; }

    /// <summary>What follows from it depends on the nudge itself, or on the mailbox: see <see cref="ActingAnswers"/>.</summary>
    public bool NeedsTheNudge => Choice is null && Problem is null;

    public const string TextInput = "text";
    public const string DateInput = "date";
    public const string SendVerb = "nudge.send";
    public const string OpenVerb = "nudge.open";
    public const string SnoozeVerb = "nudge.snooze";
    public const string DoneVerb = "nudge.done";
    public const string NotThisVerb = "nudge.notThis";
    public const string DidNotMeetVerb = "nudge.didNotMeet";
    public const string NeverVerb = "nudge.never";
    public const string UndoVerb = "nudge.undo";
    public const string AcceptVerb = "nudge.accept";
    public const string DeclineVerb = "nudge.decline";
    public const string LaterVerb = "nudge.later";
    public const string TimesVerb = "nudge.times";
    public const string CorrectVerb = "nudge.correct";

    private const string ReadyFlag = "ready";
    private const string AsItIsFlag = "asItIs";
    private const string LaterFlag = "later";

    /// <summary>It was pressed on a <see cref="ReadyCard"/>.</summary>
    public bool IsReady => IsFlagged(ReadyFlag);

    /// <summary>The owner was asked about these words, and wants them sent so.</summary>
    public bool IsAsItIs => IsFlagged(AsItIsFlag);

    /// <summary>The words that are corrected were to go out later.</summary>
    public bool IsForLater => IsFlagged(LaterFlag);

    /// <summary>Among others on one card, whose inputs all come with each press.</summary>
    public static string TextInputOf(Guid nudge) => $"{TextInput}.{nudge:N}";

    /// <inheritdoc cref="TextInputOf" />
    public static string DateInputOf(Guid nudge) => $"{DateInput}.{nudge:N}";

    /// <summary>The answers to "Send as it is?", with the data of the press that was asked about.</summary>
    public static (JsonObject AsItIs, JsonObject Correct) FlagsOf(JsonObject data, string askedVerb)
    {
        var (asItIs, correct) = (data.DeepClone().AsObject(), data.DeepClone().AsObject());
        asItIs[AsItIsFlag] = true;
        if (askedVerb is LaterVerb) correct[LaterFlag] = true;
        return (asItIs, correct);
    }

    /// <summary>What the button of a <see cref="ReadyCard"/> brings back, beside the words in its input.</summary>
    public static JsonObject ReadyData(NudgeRecord record) =>
        new() { ["nudge"] = record.Id.ToString("N"), ["rev"] = record.Revision, [ReadyFlag] = true };

    private bool IsFlagged(string flag) => Data.TryGetProperty(flag, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>Reads a button press; null where it names no nudge.</summary>
    public static NudgeCardAnswer? Read(string? verb, JsonElement data, MailboxSettings settings, DateTimeOffset now)
    {
        if (data.ValueKind != JsonValueKind.Object || !Guid.TryParse(TextOf(data, "nudge"), out var nudge)) return null;
        var revision = data.TryGetProperty("rev", out var rev) && rev.ValueKind == JsonValueKind.Number && rev.TryGetInt32(out var number) ? number : -1;
        var (choice, problem) = ChoiceOf(verb, nudge, data, settings, CardWords.Of(settings.Language), now);
        return new NudgeCardAnswer(nudge, revision, choice, problem, WordsOf(nudge, data)) { Verb = verb, Data = data };
    }

    private static (NudgeChoice? Choice, string? Problem) ChoiceOf(string? verb, Guid nudge, JsonElement data, MailboxSettings settings, CardWords words, DateTimeOffset now) => verb switch
    {
        SendVerb => WithWords(WordsOf(nudge, data), text => new NudgeChoice.Send(text), words),
        OpenVerb => WithWords(WordsOf(nudge, data), text => new NudgeChoice.OpenInOutlook(text), words, mayBeEmpty: true),
        SnoozeVerb => Snooze(nudge, data, settings, words, now),
        DoneVerb => (new NudgeChoice.AlreadyDid(), null),
        NotThisVerb => (new NudgeChoice.NotThis(), null),
        DidNotMeetVerb => (new NudgeChoice.DidNotMeet(), null),
        NeverVerb => (new NudgeChoice.NeverThisPerson(), null),
        UndoVerb => (new NudgeChoice.Undo(), null),
        AcceptVerb => (new NudgeChoice.AcceptInvitation(), null),
        DeclineVerb => WithWords(WordsOf(nudge, data), text => new NudgeChoice.DeclineInvitation(text), words, mayBeEmpty: true),
        // Empty words are refused here as for a mail that leaves at once; when it leaves is found with the nudge at hand.
        LaterVerb => (null, WithWords(WordsOf(nudge, data), text => new NudgeChoice.Send(text), words).Problem),
        TimesVerb or CorrectVerb or OwnersPartInput.Verb or OtherWays.Verb or FirstMeetingNote.Verb or QuestionCard.RestVerb or QuestionCard.YesVerb or QuestionCard.NoVerb => (null, null),
        _ => (null, words.UnknownButton),
    };

    /// <summary>A choice that carries the owner's words, or why these words will not do.</summary>
    internal static (NudgeChoice? Choice, string? Problem) WithWords(string? written, Func<string, NudgeChoice> choice, CardWords words, bool mayBeEmpty = false)
    {
        var text = written?.ReplaceLineEndings("\n") ?? "";
        if (!mayBeEmpty && string.IsNullOrWhiteSpace(text)) return (null, words.NoWords);
        return text.Length > NudgeCard.LongestText
            ? (null, words.TooLong(text.Length, NudgeCard.LongestText))
            : (choice(text), null);
    }

    private static (NudgeChoice? Choice, string? Problem) Snooze(Guid nudge, JsonElement data, MailboxSettings settings, CardWords words, DateTimeOffset now) => TextOf(data, "until") switch
    {
        "tomorrow" => (new NudgeChoice.Snooze(SnoozeTimes.Tomorrow(settings, now)), null),
        "nextWeek" => (new NudgeChoice.Snooze(SnoozeTimes.NextWeek(settings, now)), null),
        _ when DayOf(nudge, data) is { } day => SnoozeTimes.On(day, settings, now) is { } until ? (new NudgeChoice.Snooze(until), null) : (null, words.DayNotAhead),
        _ => (null, words.ChooseADayThenSnooze),
    };

    /// <summary>The owner's words as they are; only a client's line ends are made uniform.</summary>
    private static string? WordsOf(Guid nudge, JsonElement data) => (TextOf(data, TextInputOf(nudge)) ?? TextOf(data, TextInput))?.ReplaceLineEndings("\n");

    private static DateOnly? DayOf(Guid nudge, JsonElement data) =>
        DateOnly.TryParseExact(TextOf(data, DateInputOf(nudge)) ?? TextOf(data, DateInput), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? TextOf(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
