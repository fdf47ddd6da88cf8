namespace NudgeBot.Sandbox;

/// <summary>
/// Trouble on demand: each switch spoils the next so many calls of its kind, in one mailbox or in all.
/// </summary>
internal sealed class Faults
{
    private static readonly string[] Kinds =
    [
        "throttle", "throttleFractional", "throttleDate", "html503", "gone410", "notJson", "emptyPage", "replay", "cut", "slow",
        "dropSendAnswer", "calendarReadOnly", "consentMissing", "blockBot", "connectorThrottle", "connectorDown", "accessDenied",
        "throttleDirectory", "directoryDenied", "installEventsLost",
    ];

    private readonly Lock _gate = new();
    private readonly List<Switch> _switches = [];

    /// <summary>Sets a switch; false when there is no such kind of fault. Zero times takes the switch back.</summary>
    /// <param name="kind">One of <see cref="KnownKinds"/>.</param>
    /// <param name="ownerId">Whose mailbox; null for everybody's.</param>
    /// <param name="times">How many calls are spoilt.</param>
    /// <param name="after">How many calls of the kind pass unharmed before.</param>
    public bool Set(string kind, string? ownerId, int times, int after)
    {
        if (!Kinds.Contains(kind, StringComparer.Ordinal))
            return false;
        lock (_gate)
        {
            _switches.RemoveAll(known => known.Kind == kind && known.OwnerId == ownerId);
            if (times > 0)
                _switches.Add(new Switch(kind, ownerId, times, after));
        }

        return true;
    }

    public static string KnownKinds => string.Join(", ", Kinds);

    /// <summary>True when this call is to be spoilt so; uses the switch up by one.</summary>
    public bool Take(string kind, string ownerId)
    {
        lock (_gate)
        {
            var at = _switches.FindIndex(known => known.Kind == kind && (known.OwnerId is null || known.OwnerId == ownerId));
            if (at < 0)
                return false;
            if (_switches[at] is { After: > 0 } waiting)
            {
                _switches[at] = waiting with { After = waiting.After - 1 };
                return false;
            }

            var left = _switches[at] with { Times = _switches[at].Times - 1 };
            if (left.Times == 0)
                _switches.RemoveAt(at);
            else
                _switches[at] = left;
            return true;
        }
    }

    private sealed record Switch(string Kind, string? OwnerId, int Times, int After);
}
