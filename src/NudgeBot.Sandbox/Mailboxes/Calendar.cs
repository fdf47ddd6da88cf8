using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>
/// The events of one mailbox in the order in which they became known; a series stands before its occurrences. What is changed
/// later keeps its place there and is told once more by a log of changes.
/// </summary>
internal sealed class Calendar
{
    private static readonly HashSet<string> OwnOfAnOccurrence = new(StringComparer.Ordinal)
    {
        "id", "start", "end", "type", "seriesMasterId", "iCalUId", "uid", "occurrenceId", "originalStart", "createdDateTime",
        "lastModifiedDateTime", "changeKey", "@odata.etag", "webLink", "recurrence",
    };

    private readonly Lock _gate = new();
    private readonly SandboxClock _clock;
    private readonly StoredEvent[] _events;
    private readonly List<StoredEvent> _changed = [];
    private readonly ILookup<string, StoredEvent> _bySeries;

    public Calendar(IEnumerable<StoredEvent> events, SandboxClock clock)
    {
        _clock = clock;
        var known = events.ToList();
        var masters = Masters(known);
        _events = [.. masters.Values
            .Concat(known.Where(item => item.Type != StoredEvent.Master).Select(item => Slimmed(item, masters)))
            .OrderBy(item => item.ArrivesAt ?? DateTimeOffset.MinValue)
            .ThenBy(item => item.Type != StoredEvent.Master)];
        _bySeries = _events.Where(item => item.MasterId is not null).ToLookup(item => item.MasterId!, StringComparer.Ordinal);
    }

    public StoredEvent? Find(string id) => Known().FirstOrDefault(item => item.Id == id);

    /// <summary>What has arrived, in the order of arrival: an index into it stays right as more arrives.</summary>
    public IReadOnlyList<StoredEvent> Known()
    {
        var now = _clock.Now;
        lock (_gate)
            return [.. _events.TakeWhile(item => item.ArrivesAt is not { } arrival || arrival <= now)];
    }

    /// <summary>How many changes there have been: where a round that begins now reads on in them.</summary>
    public int ChangesSoFar
    {
        get
        {
            lock (_gate)
                return _changed.Count;
        }
    }

    /// <summary>Reads on from a position in the order of arrival and one in the log of changes: at most so many events that touch the window.</summary>
    public EventChanges Changes(int position, int changed, int count, DateTimeOffset from, DateTimeOffset until)
    {
        var known = Known();
        var told = new List<StoredEvent>();
        while (position < known.Count && told.Count < count)
            TellIfIn(known[position++]);
        lock (_gate)
        {
            while (position >= known.Count && changed < _changed.Count && told.Count < count)
                TellIfIn(_changed[changed++]);
            return new EventChanges(told, position, changed, position >= known.Count && changed >= _changed.Count);
        }

        void TellIfIn(StoredEvent item)
        {
            if (IsIn(item, from, until))
                told.Add(item);
        }
    }

    /// <summary>Changes an event that is known; the next round tells it whole.</summary>
    public void Change(string id, Action<JsonObject> change)
    {
        lock (_gate)
        {
            var at = Array.FindIndex(_events, item => item.Id == id);
            _events[at] = _events[at].With(change);
            _changed.Add(_events[at]);
        }
    }

    /// <summary>A series is in the window when one of its occurrences is.</summary>
    private bool IsIn(StoredEvent item, DateTimeOffset from, DateTimeOffset until) =>
        item.Type == StoredEvent.Master
            ? _bySeries[item.Id].Any(occurrence => occurrence.Overlaps(from, until))
            : item.Overlaps(from, until);

    private static Dictionary<string, StoredEvent> Masters(List<StoredEvent> known)
    {
        var masters = known.Where(item => item.Type == StoredEvent.Master).ToDictionary(item => item.Id, StringComparer.Ordinal);
        foreach (var series in known.Where(item => item.Type == StoredEvent.Occurrence && item.MasterId is not null)
                     .GroupBy(item => item.MasterId!, StringComparer.Ordinal))
        {
            masters.TryAdd(series.Key, MasterOf(series.Key, series.MinBy(item => item.Start)!));
        }

        return masters;
    }

    // A mailbox folder holds occurrences only; Outlook tells the series as well.
    private static StoredEvent MasterOf(string id, StoredEvent first)
    {
        var json = first.ToJson();
        json["id"] = id;
        json["type"] = StoredEvent.Master;
        json.Remove("seriesMasterId");
        return StoredEvent.From(json);
    }

    private static StoredEvent Slimmed(StoredEvent item, Dictionary<string, StoredEvent> masters)
    {
        if (item.Type != StoredEvent.Occurrence || item.MasterId is null)
            return item;
        var master = masters[item.MasterId];
        return SaysTheSame(item.ToJson(), master.ToJson())
            ? item with { IsSlim = true, ArrivesAt = Later(item.ArrivesAt, master.ArrivesAt) } : item;
    }

    private static bool SaysTheSame(JsonObject occurrence, JsonObject master) =>
        occurrence.Where(property => !OwnOfAnOccurrence.Contains(property.Key))
            .All(property => JsonNode.DeepEquals(property.Value, master[property.Key]));

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null ? other : other is null || one > other ? one : other;
}

/// <summary>One stretch of a calendar's arrivals and changes: what to tell, where to read on in both, and whether that is the end for now.</summary>
internal sealed record EventChanges(IReadOnlyList<StoredEvent> Told, int Position, int Changed, bool AtEnd);
