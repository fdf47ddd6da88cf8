namespace NudgeBot.Graph.Http;

/// <summary>The places at one mailbox, and until when Graph asked to leave it alone.</summary>
#pragma warning disable CA1001 // A SemaphoreSlim whose wait handle nobody asks for holds nothing that needs disposing.
internal sealed class MailboxLane(TimeProvider waits)
#pragma warning restore CA1001
{
    /// <summary>Outlook serves four requests at once per application and mailbox and answers more with 429.</summary>
    public const int Places = 4;

    // One place is out of reach for background reading, so that a click never queues behind a first sync.
    private readonly SemaphoreSlim _background = new(Places - 1);
    private readonly SemaphoreSlim _all = new(Places);
    private long _pausedUntil;

    /// <summary>How many calls are under way or waiting; guarded by the gate.</summary>
    public int Callers { get; set; }

    /// <summary>How much longer the mailbox is to be left alone; zero where it is not.</summary>
    public TimeSpan Pause
    {
        get
        {
            var left = Interlocked.Read(ref _pausedUntil) - waits.GetUtcNow().UtcTicks;
            return left > 0 ? TimeSpan.FromTicks(left) : TimeSpan.Zero;
        }
    }

    /// <summary>Leaves the mailbox alone for that long; a longer pause already asked for stands.</summary>
    public void PauseFor(TimeSpan wait)
    {
        var until = waits.GetUtcNow().UtcTicks + wait.Ticks;
        long known;
        do known = Interlocked.Read(ref _pausedUntil);
        while (until > known && Interlocked.CompareExchange(ref _pausedUntil, until, known) != known);
    }

    /// <summary>Waits until there is a place and no pause.</summary>
    /// <exception cref="GraphThrottledException">The pause outlasts the deadline.</exception>
    public async Task<Place> EnterAsync(Urgency urgency, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        while (true)
        {
            await PauseOverAsync(deadline, cancellationToken);
            var place = await PlaceAsync(urgency, cancellationToken);
            if (Pause == TimeSpan.Zero) return place;
            place.Dispose();
        }
    }

    private async Task PauseOverAsync(DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        while (Pause is var pause && pause > TimeSpan.Zero)
        {
            if (waits.GetUtcNow() + pause > deadline) throw new GraphThrottledException(pause);
            // Timers count whole milliseconds; rounded down, the last one would be spent in a busy loop.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(pause.TotalMilliseconds)), waits, cancellationToken);
        }
    }

    private async Task<Place> PlaceAsync(Urgency urgency, CancellationToken cancellationToken)
    {
        if (urgency == Urgency.Click)
        {
            await _all.WaitAsync(cancellationToken);
            return new Place(_all, null);
        }

        await _background.WaitAsync(cancellationToken);
        try
        {
            await _all.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _background.Release();
            throw;
        }

        return new Place(_all, _background);
    }

    /// <summary>A place at the mailbox, held until disposed.</summary>
    internal readonly struct Place(SemaphoreSlim all, SemaphoreSlim? background) : IDisposable
    {
        public void Dispose()
        {
            all.Release();
            background?.Release();
        }
    }
}
