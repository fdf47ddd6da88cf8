using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Inbox;

/// <summary>
/// Works through the inbox: one turn at a time within a conversation, many beside each other. A turn that failed is over, and was
/// told; a turn over which the process died comes again, a few times. A stopping host waits for the turns that have begun.
/// </summary>
public sealed partial class ActivityWorker : BackgroundService
{
    /// <summary>An activity over which the process died this often is given up, lest it take every later process with it.</summary>
    internal const int MostAttempts = 3;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(5);

    private readonly IActivityInbox inbox;
    private readonly Turns turns;
    private readonly ScopedBot bot;
    private readonly BotFrameworkOptions options;
    private readonly ILogger<ActivityWorker> log;
    private readonly SemaphoreSlim places;
    private readonly ConcurrentQueue<TaskCompletionSource> idleAsked = new();
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    internal ActivityWorker(IActivityInbox inbox, Turns turns, ScopedBot bot, IOptions<BotFrameworkOptions> options, ILogger<ActivityWorker> log)
    {
        (this.inbox, this.turns, this.bot, this.options, this.log) = (inbox, turns, bot, options.Value, log);
        places = new SemaphoreSlim(this.options.TurnsAtOnce, this.options.TurnsAtOnce);
    }

    /// <summary>Takes an activity in, and sees to its turn; a redelivery gets none.</summary>
    internal async Task TakeInAsync(Activity activity, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        if (await inbox.PutAsync(ActivityKey.Of(activity), json, cancellationToken)) Ring();
        else LogRedelivered(activity.Type, activity.Id);
    }

    /// <summary>Completes when nothing waits and no turn is under way: all that was acknowledged before has been worked on.</summary>
    public Task IdleAsync(CancellationToken cancellationToken)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        idleAsked.Enqueue(asked);
        Ring();
        return asked.Task.WaitAsync(cancellationToken);
    }

    public override void Dispose()
    {
        places.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                // Whoever asked before this look is answered by it; a later one by the next.
                var asked = AskedSoFar();
                if (await BeginAllAsync(stoppingToken) is Look.Idle) asked.ForEach(one => one.TrySetResult());
                else asked.ForEach(idleAsked.Enqueue);
                await bell.Reader.ReadAsync(stoppingToken);
            }
        }
        finally
        {
            // What a turn has begun, such as sending a mail, it should finish. Should the host lose its patience, the inbox has it still.
            for (var i = 0; i < options.TurnsAtOnce; i++) await places.WaitAsync(CancellationToken.None);
            AskedSoFar().ForEach(one => one.TrySetCanceled(CancellationToken.None));
        }
    }

    /// <summary>
    /// Begins every turn that may be begun. The job's edge: where the inbox cannot be read (a locked or full disk) it is read again
    /// after a while; the bot goes on.
    /// </summary>
    private async Task<Look> BeginAllAsync(CancellationToken stoppingToken)
    {
        try
        {
            Look look;
            do look = await BeginOneAsync(stoppingToken);
            while (look is Look.Began);
            return look;
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogNotRead(failure);
            await Task.Delay(BetweenTries, options.WallClock, stoppingToken);
            Ring();
            return Look.NothingFree;
        }
    }

    private async Task<Look> BeginOneAsync(CancellationToken stoppingToken)
    {
        await places.WaitAsync(stoppingToken);
        // Asked before the inbox is: a turn that ends after it said "nothing" may leave its conversation's next one waiting.
        var nobodyWorks = places.CurrentCount == options.TurnsAtOnce - 1;
        TakenActivity? taken = null;
        try
        {
            taken = await inbox.TakeAsync(stoppingToken);
        }
        finally
        {
            if (taken is null) places.Release();
        }

        if (taken is null) return nobodyWorks ? Look.Idle : Look.NothingFree;
        // The place it holds is what a stopping host waits for.
        _ = Task.Run(() => WorkAsync(taken, stoppingToken), CancellationToken.None);
        return Look.Began;
    }

    private async Task WorkAsync(TakenActivity taken, CancellationToken stoppingToken)
    {
        try
        {
            await TakeTurnAsync(taken);
            while (!await TryFinishAsync(taken)) await Task.Delay(BetweenTries, options.WallClock, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // It could not be crossed out before the host stopped, so the next process works on it again.
        }
        finally
        {
            places.Release();
            Ring();
        }
    }

    private async Task TakeTurnAsync(TakenActivity taken)
    {
        // It was read once already, at the door.
        var activity = JsonSerializer.Deserialize(taken.Json.Span, BotFrameworkJson.Default.Activity)!;
        if (taken.Attempt > MostAttempts) await turns.GiveUpAsync(activity, CancellationToken.None);
        else await turns.TakeAsync(turns.ContextOf(activity), bot, CancellationToken.None);
    }

    private async Task<bool> TryFinishAsync(TakenActivity taken)
    {
        try
        {
            await inbox.FinishAsync(taken, CancellationToken.None);
            return true;
        }
        catch (Exception failure)
        {
            LogNotFinished(failure, taken.Number);
            return false;
        }
    }

    private void Ring() => bell.Writer.TryWrite(true);

    private List<TaskCompletionSource> AskedSoFar()
    {
        List<TaskCompletionSource> asked = [];
        while (idleAsked.TryDequeue(out var one)) asked.Add(one);
        return asked;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Activity {ActivityType} {ActivityId} came again and was dropped")]
    private partial void LogRedelivered(string activityType, string? activityId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The inbox could not be read; activities wait, and it is read again in a few seconds")]
    private partial void LogNotRead(Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Activity number {Number} was worked on and could not be crossed out; it is tried again in a few seconds")]
    private partial void LogNotFinished(Exception failure, long number);

    /// <summary>What a look into the inbox came to.</summary>
    private enum Look
    {
        /// <summary>A turn was begun.</summary>
        Began,

        /// <summary>Nothing may be begun now; what waits is behind a turn of its conversation.</summary>
        NothingFree,

        /// <summary>Nothing waits and nothing is under way.</summary>
        Idle,
    }
}
