using Microsoft.Extensions.Diagnostics.HealthChecks;
using NudgeBot.Storage;
using NudgeBot.Telemetry;

namespace NudgeBot.Health;

/// <summary>Whether the service is up: neither still starting nor already stopping.</summary>
internal sealed class ServiceCheck(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        lifetime.ApplicationStopping.IsCancellationRequested ? Readiness.Failed("stopping", "The service is stopping; what it has begun it sees out.")
        : !lifetime.ApplicationStarted.IsCancellationRequested ? Readiness.Failed("starting", "The service is starting; ask again in a few seconds.")
        : Readiness.Ok("running"));
}

/// <summary>Whether the database can be read and the last write to it went well. Without it nothing can be taken in.</summary>
internal sealed class DatabaseCheck(StoragePulse pulse) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await pulse.FaultAsync(cancellationToken) is { } fault ? Readiness.Failed("gone", fault) : Readiness.Ok("there");
}

/// <summary>Whether queued work and turns get done. Messages are taken in all the same, so the service stays ready.</summary>
internal sealed class QueueCheck(WaitingFigures figures) : IHealthCheck
{
    private static readonly TimeSpan LongestWork = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(5);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        figures.Latest.WorkAge > LongestWork ? Readiness.Degraded("stuck", $"Queued work has waited for {(int)figures.Latest.WorkAge.TotalMinutes} minutes: look in the log for what fails, and restart the service where nothing does.")
        : figures.Latest.InboxAge > LongestTurn ? Readiness.Degraded("stuck", $"A turn has waited for {(int)figures.Latest.InboxAge.TotalMinutes} minutes: look in the log for what fails, and restart the service where nothing does.")
        : Readiness.Ok("moving"));
}

/// <summary>
/// How it stands with a service that we call. Its trouble degrades us and no more: messages are still taken in and answered. One
/// exception: a process that never could sign in is not ready, so that a rollout with a wrong secret stops before the old one goes.
/// </summary>
internal sealed class ReachCheck(string name, CallTally calls) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(calls.State switch
    {
        Reach.Quiet => Readiness.Ok("quiet"),
        Reach.Fine => Readiness.Ok("answering"),
        Reach.Throttled => Readiness.Degraded("throttled", $"{name} throttles us: nothing to do; we wait as long as it says, and nudges come later."),
        Reach.Refused => Readiness.Degraded("refused", $"{name} does not let us in: run 'nudgebot doctor' and grant what it says is missing."),
        Reach.Unreachable => Readiness.Degraded("unreachable", $"{name} cannot be reached or fails: look at the network and at Microsoft's service health."),
        Reach.SignInFails when calls.EverSignedIn => Readiness.Degraded("signInFails", $"No token for {name} is to be had any more: look whether the secret or certificate has run out."),
        Reach.SignInFails => Readiness.Failed("signInFails", $"No token for {name} was ever to be had: look at Bot:AppId, Bot:TenantId and the credential, and run 'nudgebot doctor'."),
        _ => throw new InvalidOperationException($"{calls.State} needs its own sentence."),
    });
}
