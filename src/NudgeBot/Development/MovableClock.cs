namespace NudgeBot.Development;

/// <summary>The product's clock in the sandbox: it ticks like any other, and can be moved forward. Waiting still goes by the wall.</summary>
internal sealed class MovableClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private TimeSpan _ahead = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return System.GetUtcNow() + _ahead;
        }
    }

    /// <summary>Moves to an instant; false where that would be backward.</summary>
    public bool MoveTo(DateTimeOffset instant)
    {
        lock (_gate)
        {
            var now = System.GetUtcNow() + _ahead;
            // The sandbox's clock and ours tick apart by the time a request takes.
            if (instant < now - TimeSpan.FromMinutes(1)) return false;
            if (instant > now) _ahead = instant - System.GetUtcNow();
            return true;
        }
    }
}
