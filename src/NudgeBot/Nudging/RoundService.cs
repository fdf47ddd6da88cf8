using Microsoft.Extensions.Options;

namespace NudgeBot.Nudging;

/// <summary>
/// Keeps looking: at everybody every few minutes, and at one owner as soon as it is asked for. A round that cannot even begin (a
/// locked or full disk) is left out; the service goes on.
/// </summary>
internal sealed partial class RoundService(Rounds rounds, RoundSignal signal, IOptions<RoundOptions> options, ILogger<RoundService> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(EveryFewMinutesAsync(stoppingToken), OnRequestAsync(stoppingToken));

    private async Task EveryFewMinutesAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(options.Value.EveryMinutes));
        do await LookAtAllAsync(stoppingToken); while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAtAllAsync(CancellationToken stoppingToken)
    {
        try
        {
            await rounds.RunAllAsync(stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogLeftOut(failure);
        }
    }

    private Task OnRequestAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(
        signal.Asked.ReadAllAsync(stoppingToken),
        new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce, CancellationToken = stoppingToken },
        async (owner, ct) => await rounds.RunAsync(owner, ct));

    [LoggerMessage(Level = LogLevel.Error, Message = "A round could not be begun and was left out; the next one tries again")]
    private partial void LogLeftOut(Exception failure);
}
