using System.Diagnostics.Metrics;

namespace NudgeBot.Health;

/// <summary>
/// What the calls of the last minutes to Microsoft Graph and to the Teams connector came to, as their own metrics tell it. Nothing is
/// ever asked for the sake of a health check.
/// </summary>
internal sealed class RecentCalls : IDisposable
{
    private readonly MeterListener _listener = new();

    /// <param name="meters">Those of this host alone are heard.</param>
    /// <param name="wall">The time of the wall, also where the program's own clock can be moved.</param>
    public RecentCalls(IMeterFactory meters, TimeProvider wall)
    {
        (Graph, Connector) = (new CallTally(wall), new CallTally(wall));
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters) && TallyOf(instrument.Name) is { } tally) listener.EnableMeasurementEvents(instrument, tally);
        };
        _listener.SetMeasurementEventCallback<double>(Note);
        _listener.Start();
    }

    public CallTally Graph { get; }

    public CallTally Connector { get; }

    public void Dispose() => _listener.Dispose();

    private CallTally? TallyOf(string instrument) => instrument switch
    {
        "nudgebot.graph.call.duration" => Graph,
        "nudgebot.connector.call.duration" => Connector,
        _ => null,
    };

    private static void Note(Instrument instrument, double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? tally)
    {
        foreach (var (name, value) in tags) if (name is "nudgebot.outcome" && value is string outcome) ((CallTally)tally!).Note(outcome);
    }
}

/// <summary>How it stands with a service that we call.</summary>
internal enum Reach
{
    /// <summary>Nothing was asked in the last minutes.</summary>
    Quiet,

    Fine,

    /// <summary>It asks us to wait, often.</summary>
    Throttled,

    /// <summary>It does not let us in: 401 or 403.</summary>
    Refused,

    /// <summary>No usable answer.</summary>
    Unreachable,

    /// <summary>There is no token to show it.</summary>
    SignInFails,
}

/// <summary>The calls of the last five minutes to one service, counted by outcome.</summary>
internal sealed class CallTally(TimeProvider wall)
{
    private const int Minutes = 5;

    private readonly Lock _lock = new();
    private readonly Queue<(long Minute, Dictionary<string, int> Counts)> _counted = new();
    private string _latest = "";

    /// <summary>True once there was a token, whatever the service then said.</summary>
    public bool EverSignedIn { get; private set; }

    /// <summary>
    /// Where no call was answered, what the last one came to; else throttled from a tenth of all calls on, and the rest from half on:
    /// one mailbox that is held back or out of scope says nothing of the whole.
    /// </summary>
    public Reach State
    {
        get
        {
            lock (_lock)
            {
                Forget();
                var total = _counted.Sum(minute => minute.Counts.Values.Sum());
                if (total == 0) return Reach.Quiet;
                if (Count("answered") == 0) return ReachOf(_latest);
                if (Count("throttled") * 10 >= total) return Reach.Throttled;
                return Array.Find(["no_token", "unavailable", "refused"], outcome => Count(outcome) * 2 >= total) is { } often ? ReachOf(often) : Reach.Fine;
            }
        }
    }

    public void Note(string outcome)
    {
        lock (_lock)
        {
            Forget();
            var minute = MinuteNow;
            if (_counted.Count == 0 || _counted.Last().Minute != minute) _counted.Enqueue((minute, new(StringComparer.Ordinal)));
            var counts = _counted.Last().Counts;
            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
            _latest = outcome;
            EverSignedIn |= outcome is "answered" or "throttled" or "refused";
        }
    }

    private long MinuteNow => wall.GetUtcNow().ToUnixTimeSeconds() / 60;

    private int Count(string outcome) => _counted.Sum(minute => minute.Counts.GetValueOrDefault(outcome));

    private void Forget()
    {
        while (_counted.TryPeek(out var oldest) && oldest.Minute <= MinuteNow - Minutes) _counted.Dequeue();
    }

    private static Reach ReachOf(string outcome) => outcome switch
    {
        "throttled" => Reach.Throttled,
        "refused" => Reach.Refused,
        "no_token" => Reach.SignInFails,
        "unavailable" => Reach.Unreachable,
        _ => Reach.Fine,
    };
}
