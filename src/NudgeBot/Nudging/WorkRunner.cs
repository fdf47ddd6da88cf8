using NudgeBot.Accounts;
using NudgeBot.Core.People;
using NudgeBot.Graph.SignIn;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Work;
using NudgeBot.Telemetry;

namespace NudgeBot.Nudging;

/// <summary>Does the queued work: mails to send, cards to bring back at their hour, invitations to answer, drafts to make, cards to update. Each piece is safe to do twice.</summary>
internal sealed partial class WorkRunner(
    WorkQueue queue,
    MailboxStore accounts,
    Standing standing,
    NudgeStore nudges,
    ReplySender sender,
    LateSending late,
    InvitationReplies invitations,
    NudgeDelivery delivery,
    TimeProvider time,
    WorkMetrics metrics,
    ILogger<WorkRunner> log) : IDisposable
{
    private const int Batch = 16;
    private const int MostAttempts = 6;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Does all that is due now, and what follows from it; returns when that is done, by whomever it was begun.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        // A clock that is moved ends leases while their work is under way; nobody else may take it up then.
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            while (await queue.ClaimAsync(Batch, Lease, cancellationToken) is { Count: > 0 } claimed)
            {
                foreach (var work in claimed) await DoAsync(work, cancellationToken);
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    /// <summary>The job's edge: whatever fails here is logged once and tried again later, a few times.</summary>
    private async Task DoAsync(ClaimedWork work, CancellationToken cancellationToken)
    {
        try
        {
            await Spans.InAsync($"work {work.Kind}", work.Owner, () => DoKindAsync(work, cancellationToken));
            await queue.CompleteAsync(work, cancellationToken);
            LogDone(work.Kind, work.Id, work.Nudge, work.Owner);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            metrics.Failed(work.Kind, work.Attempt >= MostAttempts);
            if (work.Attempt >= MostAttempts) LogGivenUp(failure, work.Kind, work.Id);
            else LogFailed(failure, work.Kind, work.Id, work.Attempt);
            if (work.Attempt >= MostAttempts) await queue.CompleteAsync(work, cancellationToken);
            else await queue.FailAsync(work, time.GetUtcNow() + TimeSpan.FromSeconds(Math.Pow(4, work.Attempt)), cancellationToken);
        }
    }

    private async Task DoKindAsync(ClaimedWork work, CancellationToken cancellationToken)
    {
        if (work.Nudge is not { } id || await accounts.GetAsync(work.Owner, cancellationToken) is not { } account) return;
        if (await nudges.GetAsync(work.Owner, id, cancellationToken) is not { } record) return;
        var by = OwnersAssertion.OfKept(work.Data);
        // What the owner pressed before an administrator turned it off is seen out; what only waits for its hour is not.
        if (work.Kind is WorkKinds.Later && await standing.HoldOfAsync(work.Owner, cancellationToken) is not null) account = account with { Consent = account.Consent with { State = ConsentState.Withdrawn } };
        switch (work.Kind)
        {
            case WorkKinds.Send:
                await sender.SendAsync(account, record, by, work.Attempt >= MostAttempts, cancellationToken);
                break;
            case WorkKinds.Later:
                await late.AskAsync(account, record, work.Attempt >= MostAttempts, cancellationToken);
                break;
            case WorkKinds.Answer:
                await invitations.AnswerAsync(account, record, by, work.Attempt, work.Attempt >= MostAttempts, cancellationToken);
                break;
            case WorkKinds.Draft:
                await sender.MakeDraftAsync(account, record, by, work.Attempt >= MostAttempts, cancellationToken);
                break;
            case WorkKinds.Card:
                await delivery.UpdateAsync(account, record, cancellationToken);
                break;
            default:
                throw new InvalidOperationException($"Nobody knows how to do queued work of the kind '{work.Kind}'.");
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Work {Kind} {Id} on nudge {Nudge} of {Owner} was done")]
    private partial void LogDone(string kind, long id, Guid? nudge, OwnerId owner);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Work {Kind} {Id} failed at attempt {Attempt} and will be tried again")]
    private partial void LogFailed(Exception failure, string kind, long id, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Kind} {Id} failed too often and was given up")]
    private partial void LogGivenUp(Exception failure, string kind, long id);
}
