using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Graph.Mail;
using NudgeBot.LanguageModel;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using NudgeBot.Sync;
using NudgeBot.Telemetry;

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
    NudgeSettling settling,
    NudgeDelivery delivery,
    ModelWords words,
    TimeProvider time,
    ILogger<MailboxRound> log)
{
    /// <summary>Reading headers may overturn a choice and bring up the next; after so many the rest waits for the next round.</summary>
    private const int MostHeaderReads = 12;

    public async Task RunAsync(Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var history = await sync.ReadAsync(account, now, cancellationToken);
        // The first round learns the owner's language and clock only now, and its cards speak by them.
        account = account with { Owner = history.Owner };
        // Reading may have taken minutes; what the owner said meanwhile counts.
        history.Remember(await memory.LoadAsync(account.Id, cancellationToken));
        var finder = new NudgeFinder(history);
        finder.FindAll(now);
        await settling.SettleAsync(account.Id, history, finder, now, cancellationToken);
        if (account.PausedUntil > now || account.AskedToGoOnAt is not null) return;

        var known = await nudges.HistoryAsync(account.Id, now - PastNudges.Reach, cancellationToken);
        var past = new PastNudges(known, await nudges.MutedAsync(account.Id, cancellationToken));
        foreach (var brief in new MeetingBriefs(history).At(past, now)) await BriefAsync(account, known, brief, now, cancellationToken);
        var rhythm = new DayRhythm(account, history, past, now);
        if (rhythm.IsDue) await SpeakAsync(account, history, finder, known, past, rhythm, now, cancellationToken);
    }

    private async Task SpeakAsync(
        Account account, MailboxHistory history, NudgeFinder finder, IReadOnlyList<NudgeRecord> known, PastNudges past, DayRhythm rhythm, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (rhythm.WasIgnored)
        {
            await delivery.AskToGoOnAsync(account, cancellationToken);
            return;
        }

        var decision = await Spans.InAsync("decide nudges", account.Id, () => DecideAsync(account, history, finder, past, now, cancellationToken));
        var writer = new NudgeWriter(history, past.Words);
        List<Nudge> said = [.. await Task.WhenAll(decision.Shown.Select(finding => WriteAsync(history, writer, known, finding, now, cancellationToken)))];
        if (rhythm.IsDigestTime && new FollowUps(history).At(past, now) is { } question) said.Add(question);
        foreach (var nudge in said) await KeepAsync(account, known, nudge, now, cancellationToken);
        await Spans.InAsync("deliver nudges", account.Id, () => delivery.ShowAsync(account, rhythm.IsDigest, said.Select(nudge => nudge.Key).ToHashSet(), cancellationToken));
        if (rhythm.QuietSince is { } since) await delivery.TellQuietAsync(account, QuietWeek.Of(decision.Quiet.Where(one => !history.Memory.HasDeclined(one.Finding.Person)), since), new PersonPages(history, now), cancellationToken);
        LogRound(account.Id, said.Count);
    }

    /// <summary>The words are chosen once, where the nudge is stored, so that its card says the same whenever it is drawn.</summary>
    private Task<Nudge> WriteAsync(MailboxHistory history, NudgeWriter writer, IReadOnlyList<NudgeRecord> known, Finding finding, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var nudge = writer.Write(finding, now);
        var before = known.LastOrDefault(record => record.Nudge.Key == nudge.Key)?.Nudge.Draft;
        return words.ChooseAsync(history.Owner, nudge, before, now, () => writer.RewriteOf(nudge, finding, now), cancellationToken);
    }

    /// <summary>
    /// Decides, then reads the headers of the mails it would bring up: a list or a robot may look like a person until then. What
    /// they say is kept, so each mail is asked about once. Where no text may be read, headers may not be either (P5), and the rules
    /// decided without.
    /// </summary>
    private async Task<Decision> DecideAsync(Account account, MailboxHistory history, NudgeFinder finder, PastNudges past, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var reads = 0; ; reads++)
        {
            var steps = new IntroductionChain(history).At(past, now);
            var decision = NudgePolicy.Default.Within(history.Memory).Decide([.. finder.Findings, .. steps], history, past, account.Consent.At, now);
            var unread = decision.Shown.FirstOrDefault(f => f is { Reason: NudgeReason.AwaitingYourReply or NudgeReason.RequestDue, Mail: { Marks: null, Expects: not Expectation.Unread } });
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

    /// <summary>Before a meeting it comes by itself, whatever the rhythm of the day: later it would be of no use.</summary>
    private async Task BriefAsync(Account account, IReadOnlyList<NudgeRecord> known, Brief brief, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await KeepAsync(account, known, brief.Nudge, now, cancellationToken);
        await Spans.InAsync("deliver brief", account.Id, () => delivery.ShowAsync(account, brief, cancellationToken));
    }

    private async Task KeepAsync(Account account, IReadOnlyList<NudgeRecord> all, Nudge nudge, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (all.LastOrDefault(record => record.Nudge.Key == nudge.Key) is not { } known)
        {
            var record = new NudgeRecord { Id = Guid.NewGuid(), Nudge = nudge, State = NudgeState.Decided, DecidedAt = now };
            await nudges.AddAsync(account.Id, record, [], cancellationToken);
            return;
        }

        // A snooze that ran out, or a card that never arrived: the same nudge comes back, with words that are true today.
        var again = known with { Nudge = nudge, State = NudgeState.Decided, ShownAt = null, SnoozedUntil = null, ActivityId = null, Digest = null, Revision = known.Revision + 1 };
        await nudges.ReplaceAsync(account.Id, known, again, [], cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Looked at mailbox {Owner}: {Count} nudges to show")]
    private partial void LogRound(OwnerId owner, int count);
}
