namespace NudgeBot.Accounts;

/// <summary>Looks every few minutes whether the hour has passed at which the directory is gone through.</summary>
internal sealed class ReconcileService(Reconcile reconcile) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await reconcile.RunIfDueAsync(stoppingToken);
    }
}
