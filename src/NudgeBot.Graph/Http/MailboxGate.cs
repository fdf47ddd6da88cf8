using System.Text.Json;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions;
using NudgeBot.Core.People;

namespace NudgeBot.Graph.Http;

/// <summary>
/// The one place that every call to a mailbox passes: at most four at once, waiting where Graph says wait, trying again where
/// that does no harm. A send is never tried again.
/// </summary>
internal sealed partial class MailboxGate(GraphOptions options, TimeProvider waits, GraphMetrics metrics, ILogger<MailboxGate> logger)
{
    private const int MostThrottled = 10;
    private const int MostFailures = 4;
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly Dictionary<OwnerId, MailboxLane> _lanes = [];

    /// <summary>Makes the call when it is its turn. <paramref name="request"/> runs once for each try and must build its request anew.</summary>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<T> RunAsync<T>(MailboxCall call, Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken)
    {
        var lane = Lane(call.Owner);
        try
        {
            return await RepeatAsync(lane, call, request, cancellationToken);
        }
        finally
        {
            Leave(call.Owner, lane);
        }
    }

    private async Task<T> RepeatAsync<T>(MailboxLane lane, MailboxCall call, Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken)
    {
        var deadline = waits.GetUtcNow() + (call.Urgency == Urgency.Click ? options.ClickPatience : options.Patience);
        int throttled = 0, failures = 0;
        while (true)
        {
            using var place = await lane.EnterAsync(call.Urgency, deadline, cancellationToken);
            try
            {
                return await OnceAsync(call, request, cancellationToken);
            }
            catch (GraphThrottledException held)
            {
                // Told to the lane even where this call gives up: the mailbox's other calls must wait too.
                var wait = held.RetryAfter ?? Backoff(throttled);
                lane.PauseFor(wait);
                metrics.HeldBack(wait);
                LogThrottled(call.Owner, wait.TotalSeconds);
                if (call.Repeat == Repeat.Never || ++throttled == MostThrottled) throw;
            }
            catch (GraphUnavailableException failed) when (MayRepeat(call, failed) && ++failures < MostFailures)
            {
                var wait = Backoff(failures - 1);
                if (waits.GetUtcNow() + wait > deadline) throw;
                LogFailed(call.Owner, failures, wait.TotalSeconds);
                // Keeps its place meanwhile: a mailbox that fails is not helped by another caller in this one's stead.
                await Task.Delay(wait, waits, cancellationToken);
            }
        }
    }

    private static bool MayRepeat(MailboxCall call, GraphUnavailableException failed) =>
        call.Repeat == Repeat.Freely || call.Repeat == Repeat.IfRefused && !failed.MayHaveHappened;

    private async Task<T> OnceAsync<T>(MailboxCall call, Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken)
    {
        var started = waits.GetTimestamp();
        try
        {
            var answer = await AskAsync(call, request, cancellationToken);
            metrics.Called(waits.GetElapsedTime(started), null);
            return answer;
        }
        catch (GraphException failure)
        {
            metrics.Called(waits.GetElapsedTime(started), failure);
            throw;
        }
    }

    private async Task<T> AskAsync<T>(MailboxCall call, Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.RequestTimeout, waits);
        // A send that is on its way is not called off: that would only hide how it ended.
        using var either = call.Repeat == Repeat.Never ? null : CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await request(either?.Token ?? timeout.Token);
        }
        catch (ApiException answer)
        {
            throw GraphAnswers.Read(answer, call, waits.GetUtcNow());
        }
        catch (HttpRequestException cut)
        {
            throw GraphAnswers.Read(cut);
        }
        catch (IOException cut)
        {
            throw new GraphUnavailableException("Graph's answer broke off", cut);
        }
        catch (JsonException broken)
        {
            throw new GraphUnavailableException("Graph's answer is not the JSON it should be", broken);
        }
        catch (AuthenticationFailedException refused)
        {
            throw new GraphUnavailableException("No token for Graph could be had; check the application's id, tenant and credential", refused) { MayHaveHappened = false };
        }
        catch (OperationCanceledException late) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new GraphUnavailableException($"Graph gave no whole answer within {options.RequestTimeout.TotalSeconds} s", late);
        }
    }

    /// <summary>One, two, four seconds and so on, less a random part so that mailboxes held back together do not come back together.</summary>
#pragma warning disable CA5394 // Spreading load needs no secret randomness.
    private static TimeSpan Backoff(int repeats) =>
        TimeSpan.FromSeconds(Math.Min(1 << Math.Min(repeats, 10), LongestBackoff.TotalSeconds)) * (0.5 + Random.Shared.NextDouble() / 2);
#pragma warning restore CA5394

    private MailboxLane Lane(OwnerId owner)
    {
        lock (_lock)
        {
            if (!_lanes.TryGetValue(owner, out var lane)) _lanes[owner] = lane = new MailboxLane(waits);
            lane.Callers++;
            return lane;
        }
    }

    /// <summary>Forgets a lane nobody stands in, so that a hundred thousand mailboxes read in turn cost nothing afterwards.</summary>
    private void Leave(OwnerId owner, MailboxLane lane)
    {
        lock (_lock)
        {
            if (--lane.Callers == 0 && lane.Pause == TimeSpan.Zero) _lanes.Remove(owner);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Graph held mailbox {Owner} back for {Seconds} s.")]
    private partial void LogThrottled(OwnerId owner, double seconds);

    [LoggerMessage(2, LogLevel.Warning, "Call to mailbox {Owner} failed {Failures} times and was put off by {Seconds} s.")]
    private partial void LogFailed(OwnerId owner, int failures, double seconds);
}
