using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using NudgeBot.Accounts;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Storage.Accounts;

namespace NudgeBot.Nudging;

/// <summary>Looks at every mailbox that may be read; never twice at once at the same one.</summary>
internal sealed partial class Rounds(
    MailboxStore accounts,
    Standing standing,
    Installations installations,
    MailboxRound round,
    AccessWatch access,
    IOptions<RoundOptions> options,
    ILogger<Rounds> log) : IDisposable
{
    private const int PageOfAccounts = 200;

    private readonly ConcurrentDictionary<OwnerId, SemaphoreSlim> _gates = new();

    /// <summary>One look at each mailbox.</summary>
    public async Task RunAllAsync(CancellationToken cancellationToken)
    {
        OwnerId? after = null;
        while (await accounts.ListAsync(after, PageOfAccounts, cancellationToken) is { Count: > 0 } page)
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(page, parallel, async (account, ct) => await RunAsync(account.Id, ct));
            after = page[^1].Id;
        }
    }

    /// <summary>One look at one mailbox. The job's edge: a failure is logged once, and the next round tries again.</summary>
    public async Task RunAsync(OwnerId owner, CancellationToken cancellationToken)
    {
        try
        {
            await AloneAsync(owner, async () =>
            {
                await installations.WelcomeLateAsync(owner, cancellationToken);
                var account = await accounts.GetAsync(owner, cancellationToken);
                if (account is null || !await standing.MayBeReadAsync(account, cancellationToken)) return false;
                await LookAsync(account, cancellationToken);
                return true;
            }, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogRoundFailed(failure, owner);
        }
    }

    private async Task LookAsync(Account account, CancellationToken cancellationToken)
    {
        try
        {
            await round.RunAsync(account, cancellationToken);
        }
        catch (GraphException failure)
        {
            LogMailboxNotRead(failure, account.Id);
            await access.FailedAsync(account, failure, cancellationToken);
            return;
        }

        await access.ReadAsync(account, cancellationToken);
    }

    /// <summary>Does something with a mailbox while nobody else reads it.</summary>
    public async Task<T> AloneAsync<T>(OwnerId owner, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var gate = _gates.GetOrAdd(owner, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        foreach (var gate in _gates.Values) gate.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mailbox {Owner} could not be read; the next round tries again")]
    private partial void LogMailboxNotRead(Exception failure, OwnerId owner);

    [LoggerMessage(Level = LogLevel.Error, Message = "The look at mailbox {Owner} failed; the next round tries again")]
    private partial void LogRoundFailed(Exception failure, OwnerId owner);
}
