using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Teams.Cards;

/// <summary>What became of a nudge, in a word or two and in a sentence; every surface says the same.</summary>
internal sealed record Outcome(string Title, string Sentence)
{
    public static Outcome Of(NudgeRecord record, MailboxSettings settings)
    {
        var (name, words) = (record.Nudge.Name, OutcomeWords.Of(settings.Language));
        return record.State switch
        {
            NudgeState.Decided or NudgeState.Shown => new(words.Open, words.OpenAgain(name)),
            NudgeState.Sending => new(words.Sending, With(words.OnItsWay(name), record.Remark)),
            NudgeState.Sent => new(words.Sent, With(words.WentOut(name), record.Remark)),
            NudgeState.SendUncertain => new(words.PleaseCheck, record.Remark ?? words.Uncertain),
            NudgeState.Drafted => new(words.InOutlook, With(Drafted(record, words), record.Remark)),
            NudgeState.Snoozed => new(words.Snoozed, Back(record, settings, words)),
            NudgeState.Done => new(words.Done, words.GoodAndOver),
            NudgeState.Dismissed => new(words.NotThisOne, words.Over),
            NudgeState.Muted => new(words.NeverThisPerson, words.NoMoreAbout(name)),
            NudgeState.NotMet => new(words.YouDidNotMeet, words.NotCounted(name)),
            NudgeState.SendingLater => new(words.Later, With(Later(record, settings, words), record.Remark)),
            NudgeState.Accepting => new(words.Accepting, words.YesOnItsWay(name)),
            NudgeState.Declining => new(words.Declining, words.NoOnItsWay(name)),
            NudgeState.InvitationAccepted => new(words.Accepted, words.YouAccepted(name)),
            NudgeState.InvitationDeclined => new(words.Declined, words.YouDeclined(name)),
            NudgeState.Settled => new(words.Settled, record.Remark ?? words.NeedsNoWord),
            _ => throw new ArgumentOutOfRangeException(nameof(record), record.State, "Every state needs its own words."),
        };
    }

    /// <summary>What was told anew for that hour is said with it.</summary>
    private static string With(string sentence, string? remark) => remark is null ? sentence : $"{sentence} {remark}";

    private static string Drafted(NudgeRecord record, OutcomeWords words) => record switch
    {
        { DraftMessageId: null } => words.DraftingNow,
        { Text: null or "" } => words.EmptyDraft,
        _ => words.WordsInDraft,
    };

    private static string Back(NudgeRecord record, MailboxSettings settings, OutcomeWords words) =>
        record.SnoozedUntil is { } until ? words.BackOn(TimeWords.Of(settings.Language).OnDay(until, until, settings)) : words.BackLater;

    private static string Later(NudgeRecord record, MailboxSettings settings, OutcomeWords words) =>
        record.SendAt is { } at ? words.GoesOut(record.Nudge.Name, TimeWords.Of(settings.Language).OnDay(at, at, settings), TimeWords.Time(at, settings)) : words.BackLater;
}
