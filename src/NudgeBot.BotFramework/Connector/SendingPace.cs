namespace NudgeBot.BotFramework.Connector;

/// <summary>At most so many requests within any stretch of this length.</summary>
internal sealed record RateLimit(int Count, TimeSpan Within);

/// <summary>
/// When the next request of one conversation or tenant may leave, so that all its limits hold. A log of instants and not a token
/// bucket: a bucket lets twice its size through around a refill, and the connector counts stretches. Not for several threads at once.
/// </summary>
internal sealed class SendingPace(IReadOnlyList<RateLimit> limits)
{
    private readonly TimeSpan longest = limits.Max(limit => limit.Within);
    private readonly List<DateTimeOffset> leavings = [];

    public DateTimeOffset LastLeaving => leavings.Count > 0 ? leavings[^1] : DateTimeOffset.MinValue;

    /// <summary>The earliest instant at which one more request keeps every limit: now, or later.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset now)
    {
        var next = now > LastLeaving ? now : LastLeaving;
        foreach (var (count, within) in limits)
        {
            if (leavings.Count >= count && leavings[^count] + within > next) next = leavings[^count] + within;
        }

        return next;
    }

    /// <summary>Notes that a request leaves then.</summary>
    public void Note(DateTimeOffset leaving)
    {
        leavings.RemoveRange(0, leavings.FindIndex(past => past + longest > leaving) is var kept and >= 0 ? kept : leavings.Count);
        leavings.Add(leaving);
    }
}
