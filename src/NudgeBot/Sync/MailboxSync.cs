using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Calendar;
using NudgeBot.Graph.Directory;
using NudgeBot.Graph.Mail;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Telemetry;

namespace NudgeBot.Sync;

/// <summary>
/// Brings what is kept of a mailbox up to date: owner and settings, then rounds of inbox, sent items and calendar. Pages are
/// saved a few at a time, together with the link behind the last, so a stop at any moment costs at most those under way, and
/// reading them again changes nothing.
/// </summary>
internal sealed partial class MailboxSync(
    DirectoryReader directory,
    MailReader mail,
    CalendarReader calendar,
    HistoryStore store,
    MailboxStore accounts,
    SyncMetrics metrics,
    ILogger<MailboxSync> log)
{
    /// <summary>How far back the first round reads.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(365);

    /// <summary>A save costs as much as reading a page, and a busy day's new mail is two pages.</summary>
    private const int PagesBetweenSaves = 16;

    public const string Inbox = "inbox";

    public const string SentItems = "sentitems";
    public const string Calendar = "calendar";

    /// <summary>Reads what is new and returns the mailbox as it stands at <paramref name="now"/>.</summary>
    /// <exception cref="GraphException">Reading stopped; what was read before is kept.</exception>
    public Task<MailboxHistory> ReadAsync(Account account, DateTimeOffset now, CancellationToken cancellationToken) =>
        metrics.MeasureAsync(() => Spans.InAsync("sync mailbox", account.Id, () => ReadNewAsync(account, now, cancellationToken)));

    private async Task<MailboxHistory> ReadNewAsync(Account account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owner = await OwnerAsync(account, cancellationToken);
        var history = await store.LoadAsync(owner, cancellationToken);
        await RoundAsync(owner.Id, Inbox, link => MailAsync(history, MailFolder.Inbox, link, now, cancellationToken), cancellationToken);
        await RoundAsync(owner.Id, SentItems, link => MailAsync(history, MailFolder.SentItems, link, now, cancellationToken), cancellationToken);
        await RoundAsync(owner.Id, Calendar, position => MeetingsAsync(history, position, now, cancellationToken), cancellationToken);
        history.Advance(now);
        await store.SaveAsync(owner.Id, history, history.TakeChanges(), null, cancellationToken);
        if (account.FirstSyncedAt is null)
        {
            await accounts.UpdateAsync(owner.Id, known => known with { FirstSyncedAt = known.FirstSyncedAt ?? now }, cancellationToken);
            LogFirstSync(owner.Id, history.People.Count, history.Threads.Count);
        }

        return history;
    }

    private async Task<Owner> OwnerAsync(Account account, CancellationToken cancellationToken)
    {
        var owner = account.Owner ?? await directory.OwnerAsync(account.Id, cancellationToken);
        var settings = await directory.SettingsAsync(account.Id, cancellationToken);
        var current = owner with { Settings = settings };
        await accounts.UpdateAsync(account.Id, known => known with { Owner = current }, cancellationToken);
        return current;
    }

    /// <summary>One round of one collection; where Graph lost our place, the collection is read from its start again.</summary>
    private async Task RoundAsync(OwnerId owner, string collection, Func<SyncPosition?, Task> round, CancellationToken cancellationToken)
    {
        try
        {
            await round(await store.PositionAsync(owner, collection, cancellationToken));
        }
        catch (SyncStateLostException)
        {
            LogPlaceLost(owner, collection);
            await store.ForgetPositionAsync(owner, collection, cancellationToken);
            await round(null);
        }
    }

    private async Task MailAsync(MailboxHistory history, MailFolder folder, SyncPosition? position, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var collection = folder == MailFolder.Inbox ? Inbox : SentItems;
        var unsaved = 0;
        await foreach (var page in mail.ReadAsync(history.Owner.Id, folder, position?.Link, now - Reach, cancellationToken))
        {
            foreach (var message in page.Messages) history.Add(message, now);
            foreach (var removed in page.Removed) history.Remove(removed);
            if (!page.IsLast && ++unsaved < PagesBetweenSaves) continue;
            unsaved = 0;
            var reached = new SyncPosition(collection, page.Link, null, null, page.IsLast ? now : position?.RoundCompletedAt);
            await store.SaveAsync(history.Owner.Id, history, history.TakeChanges(), reached, cancellationToken);
        }
    }

    private async Task MeetingsAsync(MailboxHistory history, SyncPosition? position, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var window = WindowOf(position, now);
        var goesOn = position is not null && position.WindowStart == window.From && position.WindowEnd == window.Until;
        var round = await calendar.ReadAsync(history.Owner.Id, goesOn ? position!.Link : null, window, cancellationToken);
        foreach (var meeting in round.Meetings) history.Add(meeting, now);
        foreach (var removed in round.Removed) history.Remove(removed);
        var reached = new SyncPosition(Calendar, round.Link, window.From, window.Until, now);
        await store.SaveAsync(history.Owner.Id, history, history.TakeChanges(), reached, cancellationToken);
    }

    /// <summary>
    /// Graph freezes a calendar round's window in its token, so the window rolls: a year back the first time, to learn who was
    /// met before; then, once a day, a new round over what can still change a nudge.
    /// </summary>
    private static CalendarWindow WindowOf(SyncPosition? position, DateTimeOffset now)
    {
        var ahead = TimeSpan.FromDays(30);
        if (position is not { WindowStart: { } start, WindowEnd: { } end }) return new CalendarWindow(now - Reach, now + ahead);
        return end - now > ahead - TimeSpan.FromDays(1) ? new CalendarWindow(start, end) : new CalendarWindow(now - MailboxHistory.MeetingHorizon, now + ahead);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Read mailbox {Owner} for the first time: {People} people, {Threads} open threads")]
    private partial void LogFirstSync(OwnerId owner, int people, int threads);

    [LoggerMessage(Level = LogLevel.Information, Message = "Graph lost our place in {Collection} of {Owner}; it was read from its start again")]
    private partial void LogPlaceLost(OwnerId owner, string collection);
}
