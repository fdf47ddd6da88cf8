namespace NudgeBot.Core.Nudges;

public sealed partial record NudgeRecord
{
    /// <summary>
    /// The nudge after the owner's choice, one revision on; null where that choice is no longer open (a button on an old face, a
    /// second press, a mail that already left).
    /// </summary>
    public NudgeRecord? After(NudgeChoice choice, DateTimeOffset now) => choice switch
    {
        NudgeChoice.Undo => CanUndo ? this with { State = NudgeState.Shown, AnsweredAt = null, SnoozedUntil = null, SendAt = null, Remark = null, Revision = Revision + 1 } : null,
        _ when !IsOpen => null,
        NudgeChoice.Send send => Worded(NudgeState.Sending, send, now) with { DraftMessageId = null, DraftLink = null },
        NudgeChoice.OpenInOutlook open => Worded(NudgeState.Drafted, open, now) with { AnsweredAt = null },
        NudgeChoice.Snooze snooze => Answered(NudgeState.Snoozed, now) with { SnoozedUntil = snooze.Until, AnsweredAt = null },
        NudgeChoice.AlreadyDid or NudgeChoice.Tell => Answered(NudgeState.Done, now),
        NudgeChoice.NotThis => Answered(NudgeState.Dismissed, now),
        NudgeChoice.DidNotMeet => DeniableMeeting is null ? null : Answered(NudgeState.NotMet, now),
        NudgeChoice.SendLater later => later.At <= now ? null : Worded(NudgeState.SendingLater, later, now) with { SendAt = later.At, DraftMessageId = null, DraftLink = null },
        NudgeChoice.Take take => State == NudgeState.Drafted ? null : this with { Text = take.Words?.Text, Suggestion = take.Words, Remark = null, Revision = Revision + 1 },
        NudgeChoice.AcceptInvitation => Invitation is null ? null : Answered(NudgeState.Accepting, now),
        NudgeChoice.DeclineInvitation decline => Invitation is null ? null : Answered(NudgeState.Declining, now) with { Text = decline.Comment },
        NudgeChoice.NeverThisPerson => Answered(NudgeState.Muted, now),
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "Every choice needs its own outcome."),
    };

    /// <summary>The mailbox shows that it needs no word any more.</summary>
    public NudgeRecord Settle(string because, DateTimeOffset now) => Answered(NudgeState.Settled, now) with { Remark = because };

    /// <summary>What the owner wanted could not be done, and nothing left: it is open again, with their words in it and the sentence why.</summary>
    public NudgeRecord GiveBack(string because) => this with { State = NudgeState.Shown, AnsweredAt = null, SendAt = null, Remark = because, Revision = Revision + 1 };

    /// <summary>As <see cref="GiveBack"/>, because something came between the owner's "later" and its hour.</summary>
    public NudgeRecord HoldBack(string because, DateTimeOffset now) => GiveBack(because) with { HeldBackAt = now };

    /// <summary>The hour that the owner chose has come: its card is shown anew with their words in it and the question, because nothing leaves without a press.</summary>
    public NudgeRecord AskAtItsHour(string question) => GiveBack(question) with { State = NudgeState.Decided, ShownAt = null, ActivityId = null, Digest = null };

    /// <summary>What closed it by itself no longer holds: it is shown as it was.</summary>
    public NudgeRecord Reopen() => this with { State = ShownAt is null ? NudgeState.Decided : NudgeState.Shown, AnsweredAt = null, Remark = null, Revision = Revision + 1 };

    /// <summary>
    /// Its words go: those of others' mail, our suggestions, the remark. Who, when, why in one word, what it rested on and what
    /// the owner chose stay, and so do the ids of the text that was sent.
    /// </summary>
    /// <param name="kept">What stays: the owner's sent words, or none.</param>
    public NudgeRecord WithoutWords(WordsKept kept)
    {
        var draft = Nudge.Draft with { Frame = Suggestion is { } told ? told.Frame : Nudge.Draft.Frame, Subject = null, Text = null, Times = [], Ways = [], Outlines = [] };
        var sent = Text ?? (WentOut ? Nudge.Draft.Text : null);
        return this with { Nudge = Nudge with { Why = "", When = "", Draft = draft }, Suggestion = null, Remark = null, Text = kept == WordsKept.Sent && WentOut ? sent : null };
    }

    /// <summary>What it taught counts no longer, though its words are gone and it cannot be shown again.</summary>
    public NudgeRecord Unteach() => Answered(NudgeState.Settled, AnsweredAt ?? DecidedAt);

    private bool WentOut => State is NudgeState.Sent or NudgeState.SendUncertain;

    /// <summary>The last answer can be taken back: nothing left because of it, and the words to show again are still there.</summary>
    public bool CanUndo => Words == WordsKept.All && State is NudgeState.Snoozed or NudgeState.Done or NudgeState.Dismissed or NudgeState.Muted or NudgeState.NotMet or NudgeState.SendingLater;

    private NudgeRecord Worded(NudgeState state, NudgeChoice.Worded choice, DateTimeOffset now) =>
        Answered(state, now) with { Text = choice.Text, Suggestion = choice.Told ?? Suggestion, Remark = choice.Remark };

    private NudgeRecord Answered(NudgeState state, DateTimeOffset now) => this with { State = state, AnsweredAt = now, Revision = Revision + 1, Remark = null, HeldBackAt = null };
}
