using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Inbox;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// Answers invokes while the person waits. A turn that takes longer than <see cref="Budget"/> is answered for by
/// <see cref="StillWorking"/> and goes on; what it comes to is shown in the chat. A stopping host waits for it. An invoke that
/// is delivered again meanwhile joins the turn that is under way.
/// </summary>
internal sealed partial class Invokes(Turns turns, IOptions<BotFrameworkOptions> options, ILogger<Invokes> log) : IHostedService
{
    /// <summary>Teams gives up on message extensions after 5 s, and people before that.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<ActivityKey, Lazy<Task<InvokeResponse>>> underWay = new();
    private readonly ConcurrentDictionary<Task, bool> late = new();

    public async Task<InvokeResponse> AnswerAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        var key = ActivityKey.Of(activity);
        var turn = turns.ContextOf(activity);
        // Not on this thread: a turn that blocks it (a locked database) would outlast the budget unseen.
        var own = new Lazy<Task<InvokeResponse>>(() => Task.Run(() => TakeAsync(key, turn, bot, cancellationToken), CancellationToken.None));
        var taking = underWay.GetOrAdd(key, own);
        if (await EndsInTimeAsync(taking.Value)) return await taking.Value;
        LogStillWorking(activity.Name, activity.Id);
        // Who joined a turn leaves it to the first to show what it came to.
        if (ReferenceEquals(taking, own)) Keep(ShowAsync(turn, own.Value, cancellationToken));
        return StillWorking.AnswerTo(activity);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(late.Keys).WaitAsync(cancellationToken);

    private async Task<InvokeResponse> TakeAsync(ActivityKey key, TurnContext turn, IBot bot, CancellationToken cancellationToken)
    {
        try
        {
            var finished = await turns.TakeAsync(turn, bot, cancellationToken);
            return turn.InvokeResponse ?? (finished ? InvokeResponse.NotImplemented : new InvokeResponse { Status = StatusCodes.Status500InternalServerError });
        }
        finally
        {
            underWay.TryRemove(key, out _);
        }
    }

    private void Keep(Task rest)
    {
        late[rest] = true;
        _ = rest.ContinueWith(done => late.TryRemove(done, out _), TaskScheduler.Default);
    }

    private async Task<bool> EndsInTimeAsync(Task taking)
    {
        using var inTime = new CancellationTokenSource();
        var first = await Task.WhenAny(taking, Task.Delay(Budget, options.Value.WallClock, inTime.Token));
        await inTime.CancelAsync();
        return first == taking;
    }

    /// <summary>The turn's edge once more: nobody waits for this answer, so a failure to show it is logged and over.</summary>
    private async Task ShowAsync(TurnContext turn, Task<InvokeResponse> taking, CancellationToken cancellationToken)
    {
        try
        {
            if ((await taking).Body is { ValueKind: JsonValueKind.Object } answer) await StillWorking.ShowAsync(turn, answer, cancellationToken);
        }
        catch (Exception failure)
        {
            LogNotShown(failure, turn.Activity.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The turn on invoke {Name} {ActivityId} took too long; it was answered for, and went on")]
    private partial void LogStillWorking(string? name, string? activityId);

    [LoggerMessage(Level = LogLevel.Error, Message = "What the turn on invoke {ActivityId} came to could not be shown")]
    private partial void LogNotShown(Exception failure, string? activityId);
}
