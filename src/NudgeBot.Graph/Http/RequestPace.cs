namespace NudgeBot.Graph.Http;

/// <summary>
/// Keeps calls to a budget of so many in any second. Graph's Teams endpoints allow an application 30 a second in a tenant
/// (Microsoft Graph, "Microsoft Teams service limits"); what goes on at night leaves the rest of the day's calls their room.
/// </summary>
internal sealed class RequestPace(int perSecond, TimeProvider waits)
{
    private readonly Lock _lock = new();

    /// <summary>When each of the last calls had its turn, in a ring.</summary>
    private readonly long[] _turns = new long[perSecond];

    private int _next;

    /// <summary>Returns when it is the caller's turn.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var wait = Reserve();
        if (wait > TimeSpan.Zero) await Task.Delay(wait, waits, cancellationToken);
    }

    /// <summary>A turn lies a second behind the one that many turns before it.</summary>
    private TimeSpan Reserve()
    {
        lock (_lock)
        {
            var now = waits.GetUtcNow().UtcTicks;
            var turn = Math.Max(now, _turns[_next] + TimeSpan.TicksPerSecond);
            _turns[_next] = turn;
            _next = (_next + 1) % _turns.Length;
            return TimeSpan.FromMilliseconds(Math.Ceiling(TimeSpan.FromTicks(turn - now).TotalMilliseconds));
        }
    }
}
