using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using NudgeBot.Nudging;
using NudgeBot.Storage;

namespace NudgeBot.Telemetry;

/// <summary>
/// How old what waits is, measured every half minute: the gauges and the health check read what was measured last, so that neither
/// ever holds up a request or a collector. A measurement that fails leaves the last one standing.
/// </summary>
internal sealed partial class WaitingFigures : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(30);

    private readonly StoragePulse _pulse;
    private readonly RoundOptions _rounds;
    private readonly ILogger<WaitingFigures> _log;

    public WaitingFigures(StoragePulse pulse, IOptions<RoundOptions> rounds, IMeterFactory meters, ILogger<WaitingFigures> log)
    {
        (_pulse, _rounds, _log) = (pulse, rounds.Value, log);
        var meter = meters.Create(Spans.SourceName);
        meter.CreateObservableGauge("nudgebot.sync.lag", () => Lag.TotalSeconds, "s", "How much longer than planned ago the mailbox read least recently was read.");
        meter.CreateObservableGauge("nudgebot.sync.first.pending", () => Latest.FirstSyncsPending, "{mailbox}", "Mailboxes that may be read and never were wholly.");
        meter.CreateObservableGauge("nudgebot.work.age", () => Latest.WorkAge.TotalSeconds, "s", "Since when the oldest queued work has been due.");
        meter.CreateObservableGauge("nudgebot.inbox.age", () => Latest.InboxAge.TotalSeconds, "s", "Since when the oldest activity has waited for the end of its turn.");
    }

    /// <summary>As measured last; all zero before the first time.</summary>
    public StorageFigures Latest { get; private set; } = new(TimeSpan.Zero, 0, TimeSpan.Zero, TimeSpan.Zero);

    private TimeSpan Lag => Latest.SyncAge - TimeSpan.FromMinutes(_rounds.EveryMinutes) is var late && late > TimeSpan.Zero ? late : TimeSpan.Zero;

    /// <summary>Measures now.</summary>
    public async Task MeasureAsync(CancellationToken cancellationToken) => Latest = await _pulse.MeasureAsync(cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace);
        do await TryMeasureAsync(stoppingToken); while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryMeasureAsync(CancellationToken stoppingToken)
    {
        try
        {
            await MeasureAsync(stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogNotMeasured(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What waits in the database could not be measured; it is tried again in half a minute")]
    private partial void LogNotMeasured(Exception failure);
}
