using Microsoft.Extensions.Options;

namespace NudgeBot.Nudging;

/// <summary>Keeps looking: at everybody every few minutes, and at one owner as soon as it is asked for.</summary>
internal sealed class RoundService(Rounds rounds, RoundSignal signal, IOptions<RoundOptions> options) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(EveryFewMinutesAsync(stoppingToken), OnRequestAsync(stoppingToken));

    private async Task EveryFewMinutesAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(options.Value.EveryMinutes));
        do await rounds.RunAllAsync(stoppingToken); while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Task OnRequestAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(
        signal.Asked.ReadAllAsync(stoppingToken),
        new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce, CancellationToken = stoppingToken },
        async (owner, ct) => await rounds.RunAsync(owner, ct));
}
