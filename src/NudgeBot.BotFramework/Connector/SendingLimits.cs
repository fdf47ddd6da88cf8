using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Connector;

/// <summary>
/// Spreads requests so that the connector need not throttle them: per conversation, apart for writing and reading, and over all of
/// a tenant. Source: "Optimize your bot with rate limiting in Teams"; its figures are subject to change, so what is throttled all
/// the same is waited out by <see cref="ConnectorRetry"/>.
/// </summary>
internal sealed class SendingLimits(IOptions<BotFrameworkOptions> options)
{
    internal static readonly IReadOnlyList<RateLimit> Writing = [Limit(7, 1), Limit(8, 2), Limit(60, 30), Limit(1800, 3600)];
    internal static readonly IReadOnlyList<RateLimit> Reading = [Limit(14, 1), Limit(16, 2), Limit(120, 30), Limit(3600, 3600)];
    internal static readonly IReadOnlyList<RateLimit> OfTenant = [Limit(50, 1)];

    private const int BetweenClearings = 1000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, SendingPace> paces = new(StringComparer.Ordinal);
    private readonly long begun = options.Value.WallClock.GetTimestamp();
    private int sinceClearing;

    private TimeProvider Time => options.Value.WallClock;

    /// <summary>Counted on since the start: a clock that is set back must not make every send wait for it.</summary>
    private DateTimeOffset Now => DateTimeOffset.UnixEpoch + Time.GetElapsedTime(begun);

    /// <summary>Returns when the request may leave.</summary>
    /// <exception cref="ConnectorThrottledException">That is further away than <see cref="ConnectorRetry.LongestWait"/>; nothing was sent.</exception>
    public async Task PassAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        if (!options.Value.KeepsToLimits) return;
        var (isReading, tenant) = (call.Method == HttpMethod.Get, TenantOf(call));
        // One tenant's roll-out, which opens many conversations, holds back no other tenant's.
        await PassAsync($"{(isReading ? "read" : "write")} {tenant} {ConversationOf(call)}", isReading ? Reading : Writing, cancellationToken);
        // Only now, so that a conversation that has to wait holds back none of its tenant's others.
        await PassAsync($"tenant {tenant}", OfTenant, cancellationToken);
    }

    private async Task PassAsync(string name, IReadOnlyList<RateLimit> limits, CancellationToken cancellationToken)
    {
        var wait = Reserve(name, limits);
        if (wait > ConnectorRetry.LongestWait) throw new ConnectorThrottledException(wait, ConnectorFault.OwnLimits);
        if (wait > TimeSpan.Zero) await Task.Delay(wait, Time, cancellationToken);
    }

    /// <summary>How long until the request may leave; it is reserved for then, unless that is too far away.</summary>
    private TimeSpan Reserve(string name, IReadOnlyList<RateLimit> limits)
    {
        lock (gate)
        {
            Clear();
            if (!paces.TryGetValue(name, out var pace)) paces.Add(name, pace = new SendingPace(limits));
            var now = Now;
            var next = pace.NextAfter(now);
            if (next - now <= ConnectorRetry.LongestWait) pace.Note(next);
            return next - now;
        }
    }

    /// <summary>What has been quiet for longer than any limit looks back is forgotten.</summary>
    private void Clear()
    {
        if (++sinceClearing < BetweenClearings) return;
        sinceClearing = 0;
        var before = Now - TimeSpan.FromHours(1);
        foreach (var (name, _) in paces.Where(pace => pace.Value.LastLeaving < before).ToList()) paces.Remove(name);
    }

    /// <summary>The path up to the conversation's id; all that opens conversations counts as one.</summary>
    private static string ConversationOf(ConnectorCall call) => string.Join('/', call.Path.Split('?')[0].Split('/').Take(4));

    /// <summary>Where nobody says whose tenant it is, the service address stands for it: it carries the tenant since 2025.</summary>
    private string TenantOf(ConnectorCall call) => options.Value switch
    {
        _ when call.TenantId is { } tenant => tenant,
        { AllowedTenants.Count: 0, TenantId: { Length: > 0 } ours } => ours,
        _ => call.ServiceUrl.TrimEnd('/'),
    };

    private static RateLimit Limit(int count, int seconds) => new(count, TimeSpan.FromSeconds(seconds));
}
