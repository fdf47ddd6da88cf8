using NudgeBot.Core.Drafts.Rewriting;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Nudging;

/// <summary>Keeps open cards true (N7): those whose reason is gone close by themselves and say what was seen, the others stay in words that hold today.</summary>
internal sealed class NudgeSettling(NudgeStore nudges)
{
    /// <summary>A question about how it went is not repeated, and does not lie about for ever.</summary>
    private static readonly TimeSpan QuestionLasts = TimeSpan.FromDays(7);

    public async Task SettleAsync(OwnerId owner, MailboxHistory history, NudgeFinder finder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await nudges.OpenAsync(owner, cancellationToken);
        var snoozed = await nudges.SnoozedAsync(owner, cancellationToken);
        if (open.Count + snoozed.Count == 0) return;
        // A step of an introduction follows from what was said to the steps before it.
        var known = new PastNudges(await nudges.HistoryAsync(owner, now - PastNudges.Reach, cancellationToken), []);
        var findings = finder.Findings.Concat(new IntroductionChain(history).At(known, now)).ToLookup(finding => finding.Key);
        var (writer, words) = (new NudgeWriter(history, known.Words), SettledWords.Of(history.Owner.Settings.Language));
        foreach (var record in open.Concat(snoozed))
        {
            var finding = findings[Restart.Underlying(record.Nudge.Key)].FirstOrDefault();
            if (IsOfSomebodyWhoDeclined(record, finding, history)) await ReplaceAsync(owner, record, record.Settle(words.Declined, now), now, cancellationToken);
            else if (SecondLook.KeepsOpen(record, history)) continue;
            else if (StillHolds(record, finding, history, now)) await RefreshAsync(owner, record, finding is null ? null : Today(record, writer.Write(finding, now), history, now), now, cancellationToken);
            else await ReplaceAsync(owner, record, record.Settle(words.Because(record.Nudge, finding, IsDischarged(finding, history), IsAnswered(record.Nudge, history)), now), now, cancellationToken);
        }
    }

    /// <summary>A language model's words stay while the engine's would have stayed, with times that are true today.</summary>
    private static Nudge Today(NudgeRecord record, Nudge today, MailboxHistory history, DateTimeOffset now) =>
        today with { Draft = Rewrite.Kept(record.Nudge.Draft, today.Draft, now, history.Owner.Settings) ?? today.Draft };

    /// <summary>Whoever it is about, or would be introduced by it, asked not to be brought up (P10).</summary>
    private static bool IsOfSomebodyWhoDeclined(NudgeRecord record, Finding? finding, MailboxHistory history) =>
        history.Memory.HasDeclined(record.Nudge.Person) || (finding?.About is { } other && history.Memory.HasDeclined(other));

    private static bool StillHolds(NudgeRecord record, Finding? finding, MailboxHistory history, DateTimeOffset now) => record.Nudge.Reason switch
    {
        NudgeReason.BeforeMeeting => now < record.Nudge.Since,
        NudgeReason.HowDidItGo => now < record.DecidedAt + QuestionLasts,
        _ => finding is { Silence: null or Silence.Away } || (finding is not null && history.Memory.IsUnhushed(finding.Key)),
    };

    /// <summary>A finding that is gone was answered, or it has only grown old: the card must not claim an answer that nobody wrote.</summary>
    private static bool IsAnswered(Nudge nudge, MailboxHistory history) =>
        (nudge.Reason == NudgeReason.AwaitingTheirReply ? history.LastReceivedAt(nudge.Person) : history.LastSentAt(nudge.Person)) > nudge.Since;

    private static bool IsDischarged(Finding? finding, MailboxHistory history) => finding?.Commitment is { } commitment && history.Memory.IsSettled(commitment);

    /// <summary>"On Friday" is not true for ever: the words of an open card are written anew when they would differ today. One of a restart keeps the words of that day.</summary>
    private async Task RefreshAsync(OwnerId owner, NudgeRecord record, Nudge? today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (today is null || record is not { State: NudgeState.Shown, Text: null, Nudge.Reason: not NudgeReason.Restart }) return;
        if (string.Equals(today.Why, record.Nudge.Why, StringComparison.Ordinal) && string.Equals(today.Draft.Text, record.Nudge.Draft.Text, StringComparison.Ordinal)) return;
        await ReplaceAsync(owner, record, record with { Nudge = today }, now, cancellationToken);
    }

    private Task<bool> ReplaceAsync(OwnerId owner, NudgeRecord before, NudgeRecord after, DateTimeOffset now, CancellationToken cancellationToken) =>
        nudges.ReplaceAsync(owner, before, after, [WorkKinds.UpdateCard(before.Id, now)], cancellationToken);
}
