using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Graph.Mail;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using NudgeBot.Sync;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Nudging;

/// <summary>
/// One look at one mailbox: read what is new, close the cards that no longer hold, decide anew, show what is worth showing. The
/// decision is made at delivery, so that an answer given a minute ago counts.
/// </summary>
internal sealed partial class MailboxRound(
    MailboxSync sync,
    MailHeaders headers,
    HistoryStore store,
    NudgeStore nudges,
    MemoryStore memory,
    NudgeDelivery delivery,
    TimeProvider time,
    ILogger<MailboxRound> log)
{
    /// <summary>Reading headers may overturn a choice and bring up the next; after so many the rest waits for the next round.</summary>
    private const int MostHeaderReads = 12;

    public async Task RunAsync(Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var history = await sync.ReadAsync(account, now, cancellationToken);
        // Reading may have taken minutes; what the owner said meanwhile counts.
        history.Remember(await memory.LoadAsync(account.Id, cancellationToken));
        var finder = new NudgeFinder(history);
        finder.FindAll(now);
        await SettleAsync(account, history, finder, now, cancellationToken);
        if (account.PausedUntil > now || account.AskedToGoOnAt is not null) return;

        var known = await nudges.HistoryAsync(account.Id, now - PastNudges.Reach, cancellationToken);
        var past = new PastNudges(known, await nudges.MutedAsync(account.Id, cancellationToken));
        var rhythm = new DayRhythm(account, history, past, now);
        if (!rhythm.IsDue) return;
        if (rhythm.WasIgnored)
        {
            await delivery.AskToGoOnAsync(account, cancellationToken);
            return;
        }

        var decision = await DecideAsync(account, history, finder, past, now, cancellationToken);
        var writer = new NudgeWriter(history);
        foreach (var finding in decision.Shown) await KeepAsync(account, known.LastOrDefault(record => record.Nudge.Key == finding.Key), writer.Write(finding, now), now, cancellationToken);
        await delivery.ShowAsync(account, rhythm.IsDigest, decision.Shown.Select(finding => finding.Key).ToHashSet(), cancellationToken);
        if (rhythm.QuietSince is { } since) await delivery.TellQuietAsync(account, QuietWeek.Of(decision.Quiet, since), new PersonPages(history, now), cancellationToken);
        LogRound(account.Id, decision.Shown.Count);
    }

    /// <summary>
    /// Decides, then reads the headers of the mails it would bring up: a list or a robot may look like a person until then. What
    /// they say is kept, so each mail is asked about once.
    /// </summary>
    private async Task<Decision> DecideAsync(Account account, MailboxHistory history, NudgeFinder finder, PastNudges past, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var reads = 0; ; reads++)
        {
            var decision = NudgePolicy.Default.Within(history.Memory).Decide(finder, history, past, account.Consent.At, now);
            var unread = decision.Shown.FirstOrDefault(f => f is { Reason: NudgeReason.AwaitingYourReply or NudgeReason.RequestDue, Mail.Marks: null });
            if (unread is null) return decision;
            if (reads == MostHeaderReads) return decision with { Shown = [.. decision.Shown.Where(f => f != unread && f.Mail?.Marks is not null)] };
            finder.Refresh(await ReadHeadersAsync(account.Id, history, unread, cancellationToken), now);
        }
    }

    private async Task<HistoryChanges> ReadHeadersAsync(OwnerId owner, MailboxHistory history, Finding finding, CancellationToken cancellationToken)
    {
        var origin = await headers.ReadAsync(owner, finding.Mail!.Id, cancellationToken);
        if (origin is null) history.Remove(finding.Mail.Id);
        else history.Mark(finding.Thread!.Id, finding.Mail.Id, origin.Marks, origin.IsPrivate);
        var changes = history.TakeChanges();
        await store.SaveAsync(owner, history, changes, null, cancellationToken);
        return changes;
    }

    private async Task KeepAsync(Account account, NudgeRecord? known, Nudge nudge, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (known is null)
        {
            var record = new NudgeRecord { Id = Guid.NewGuid(), Nudge = nudge, State = NudgeState.Decided, DecidedAt = now };
            await nudges.AddAsync(account.Id, record, [], cancellationToken);
            return;
        }

        // A snooze that ran out, or a card that never arrived: the same nudge comes back, with words that are true today.
        var again = known with { Nudge = nudge, State = NudgeState.Decided, ShownAt = null, SnoozedUntil = null, ActivityId = null, Digest = null, Revision = known.Revision + 1 };
        await nudges.ReplaceAsync(account.Id, known, again, [], cancellationToken);
    }

    /// <summary>Cards whose reason is gone close by themselves and say so (N7).</summary>
    private async Task SettleAsync(Account account, MailboxHistory history, NudgeFinder finder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await nudges.OpenAsync(account.Id, cancellationToken);
        var snoozed = await nudges.SnoozedAsync(account.Id, cancellationToken);
        if (open.Count + snoozed.Count == 0) return;
        var findings = finder.Findings.ToLookup(f => f.Key);
        var (writer, words) = (new NudgeWriter(history), SettledWords.Of(history.Owner.Settings.Language));
        foreach (var record in open.Concat(snoozed))
        {
            var finding = findings[Restart.Underlying(record.Nudge.Key)].FirstOrDefault();
            if (finding is { Silence: null or Silence.Away } || (finding is not null && history.Memory.IsUnhushed(finding.Key)))
            {
                // One of a restart keeps the words of that day.
                if (record is { State: NudgeState.Shown, Nudge.Reason: not NudgeReason.Restart }) await RefreshAsync(account, record, writer.Write(finding, now), now, cancellationToken);
                continue;
            }

            var isDischarged = finding?.Commitment is { } commitment && history.Memory.IsSettled(commitment);
            var settled = record.Settle(words.Because(record.Nudge, finding, isDischarged), now);
            await nudges.ReplaceAsync(account.Id, record, settled, [WorkKinds.UpdateCard(record.Id, now)], cancellationToken);
        }
    }

    /// <summary>"On Friday" is not true for ever: the words of an open card are written anew when they would differ today.</summary>
    private async Task RefreshAsync(Account account, NudgeRecord record, Nudge today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (record.Text is not null || (string.Equals(today.Why, record.Nudge.Why, StringComparison.Ordinal) && string.Equals(today.Draft.Text, record.Nudge.Draft.Text, StringComparison.Ordinal))) return;
        await nudges.ReplaceAsync(account.Id, record, record with { Nudge = today }, [WorkKinds.UpdateCard(record.Id, now)], cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Looked at mailbox {Owner}: {Count} nudges to show")]
    private partial void LogRound(OwnerId owner, int count);
}
