namespace NudgeBot.Sandbox.Time;

/// <summary>The sandbox's own time: it starts where it is told, ticks with real time and can be moved forward, never back.</summary>
internal sealed class SandboxClock(DateTimeOffset start, TimeProvider time)
{
    private readonly DateTimeOffset _startedAt = time.GetUtcNow();
    private readonly Lock _gate = new();
    private TimeSpan _ahead;

    public DateTimeOffset Now
    {
        get
        {
            lock (_gate)
                return Read();
        }
    }

    /// <summary>Moves to that instant unless the clock is already past it.</summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        lock (_gate)
        {
            var missing = instant - Read();
            if (missing > TimeSpan.Zero)
                _ahead += missing;
        }
    }

    private DateTimeOffset Read() => start.ToUniversalTime() + _ahead + (time.GetUtcNow() - _startedAt);
}
