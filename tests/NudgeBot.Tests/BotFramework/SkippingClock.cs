using System.Collections.Concurrent;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A clock that a test moves, on which every wait is over at once and remembered; only an invoke has its time, unless the test takes it.</summary>
internal sealed class SkippingClock : TimeProvider
{
    private TimeSpan ahead = TimeSpan.Zero;

    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    /// <summary>True where every invoke takes too long.</summary>
    public bool InvokesAreLate { get; set; }

    public void Advance(TimeSpan by) => ahead += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Invokes.Budget && !InvokesAreLate) return System.CreateTimer(callback, state, dueTime, period);
        Waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
