using System.Threading.Channels;

namespace NudgeBot.Nudging;

/// <summary>
/// Wakes the work runner: at once when there is new work, and every few seconds for what comes due. A queue that cannot be read
/// (a locked or full disk) is tried again; the service goes on.
/// </summary>
internal sealed partial class WorkService(WorkRunner runner, WorkSignal signal, ILogger<WorkService> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await DrainAsync(stoppingToken);
            await signal.WaitAsync(Pace, stoppingToken);
        }
    }

    private async Task DrainAsync(CancellationToken stoppingToken)
    {
        try
        {
            await runner.DrainAsync(stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogNotTakenUp(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue could not be read; work waits and is tried again in a few seconds")]
    private partial void LogNotTakenUp(Exception failure);
}

/// <summary>Says that there is new work.</summary>
internal sealed class WorkSignal
{
    private readonly Channel<bool> _new = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _new.Writer.TryWrite(true);

    /// <summary>Returns when there is new work, or when the time is over.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(atMost);
        try
        {
            await _new.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The time is over; nothing was lost.
        }
    }
}
