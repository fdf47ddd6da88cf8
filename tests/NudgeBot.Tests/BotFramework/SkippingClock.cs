using System.Collections.Concurrent;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A clock that a test moves, on which every wait is over at once and remembered.</summary>
internal sealed class SkippingClock : TimeProvider
{
    private TimeSpan ahead = TimeSpan.Zero;

    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public void Advance(TimeSpan by) => ahead += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
