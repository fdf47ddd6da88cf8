namespace NudgeBot.Tests;

/// <summary>
/// Time that moves when told. Timers fire in the order of their due times, each at its own instant, on the thread that moves
/// the time.
/// </summary>
internal sealed class FakeClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<FakeTimer> _timers = [];
    private readonly List<(TimeSpan Within, TaskCompletionSource Seen)> _watchers = [];
    private DateTimeOffset _now = start.ToUniversalTime();

    /// <summary>A clock that stands at a plain weekday morning, for tests that only need one.</summary>
    public FakeClock()
        : this(new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves time forward, stopping at every timer on the way.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var end = GetUtcNow() + by;
        while (Next(end) is { } timer) timer.Fire();
    }

    /// <summary>Moves time forward to an instant; one that has passed already is a mistake in the test.</summary>
    public void AdvanceTo(DateTimeOffset instant) => Advance(instant - GetUtcNow());

    /// <summary>Moves time forward to the next instant some code waits for; not at all where none does.</summary>
    public void AdvanceToNextTimer()
    {
        DateTimeOffset? next;
        lock (_lock) next = _timers.Min(timer => timer.Due);
        if (next > GetUtcNow()) AdvanceTo(next.Value);
        else Advance(TimeSpan.Zero);
    }

    /// <summary>
    /// Completes as soon as some code waits for an instant no further away than <paramref name="within"/>: the moment to move
    /// time when that code runs on another thread.
    /// </summary>
    public Task SomeoneWaitsAsync(TimeSpan within)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock) _watchers.Add((within, seen));
        TellWatchers();
        return seen.Task;
    }

    private FakeTimer? Next(DateTimeOffset end)
    {
        lock (_lock)
        {
            FakeTimer? next = null;
            foreach (var timer in _timers)
            {
                if (timer.Due <= end && (next is null || timer.Due < next.Due)) next = timer;
            }

            if (next is null) _now = end;
            else if (next.Due > _now) _now = next.Due.Value;
            next?.Rearm();
            return next;
        }
    }

    private void TellWatchers()
    {
        lock (_lock)
        {
            _watchers.RemoveAll(watcher => _timers.Exists(timer => timer.Due <= _now + watcher.Within) && watcher.Seen.TrySetResult());
        }
    }

    private sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                _period = period;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
                if (!clock._timers.Contains(this)) clock._timers.Add(this);
            }

            clock.TellWatchers();
            return true;
        }

        /// <summary>The next time, counted from this one and not from when the callback is through.</summary>
        public void Rearm() => Due = _period == Timeout.InfiniteTimeSpan || _period == TimeSpan.Zero ? null : Due + _period;

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (clock._lock)
            {
                Due = null;
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
