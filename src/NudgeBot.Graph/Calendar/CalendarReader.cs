using Microsoft.Kiota.Abstractions;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Calendar;

/// <summary>The stretch of a calendar that a round looks at. It is frozen into the round's link: move it by reading anew.</summary>
public sealed record CalendarWindow(DateTimeOffset From, DateTimeOffset Until);

/// <summary>A whole round.</summary>
/// <param name="Meetings">New and changed meetings; each occurrence of a series is one, the series itself is none.</param>
/// <param name="Removed">Deleted, or changed outside the window: ids never heard of are among them and mean nothing.</param>
/// <param name="Link">Reads what changed since.</param>
public sealed record CalendarRound(IReadOnlyList<Meeting> Meetings, IReadOnlyList<MeetingId> Removed, string Link);

/// <summary>Reads a window of the calendar: first all of it, then what changed (calendarView: delta).</summary>
public sealed class CalendarReader
{
    private readonly GraphConnection _graph;
    private readonly string _pageSize;

    internal CalendarReader(GraphConnection graph)
    {
        _graph = graph;
        _pageSize = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"odata.maxpagesize={graph.Options.CalendarPageSize}");
    }

    /// <summary>
    /// Reads one round. It comes whole and not page by page: an occurrence may need its series, which may stand on any page,
    /// and a reader that stopped between the two could not put them together again. A window of weeks is small.
    /// </summary>
    /// <param name="link">A <see cref="CalendarRound.Link"/> kept from before; null begins a first round over <paramref name="window"/>.</param>
    /// <exception cref="GraphException">One of its kinds; <see cref="SyncStateLostException"/> asks for a new first round.</exception>
    public async Task<CalendarRound> ReadAsync(OwnerId owner, string? link, CalendarWindow window, CancellationToken cancellationToken)
    {
        var events = new Dictionary<string, GraphEvent>(StringComparer.Ordinal);
        var next = link is null ? null : _graph.Kept(link);
        while (true)
        {
            var from = next;
            var page = await _graph.GetAsync(MailboxCall.Read(owner), () => Request(owner, from, window), WireJson.Default.EventPage, cancellationToken);
            next = _graph.Given(page.NextLink, page.DeltaLink, from);
            // The same event may come again on a later page; the later one counts.
            foreach (var item in page.Value ?? [])
            {
                if (item is { Id: { } id }) events[id] = item;
            }

            if (page.NextLink is null) break;
        }

        await CompleteAsync(owner, events, cancellationToken);
        return Round(events, next);
    }

    private RequestInformation Request(OwnerId owner, string? link, CalendarWindow window)
    {
        var delta = _graph.Sdk.Users[owner.Value].CalendarView.Delta;
        // No $select: calendarView/delta has none.
        var request = link is not null
            ? delta.WithUrl(link).ToGetRequestInformation()
            : delta.ToGetRequestInformation(asked =>
            {
                asked.QueryParameters.StartDateTime = Instant(window.From);
                asked.QueryParameters.EndDateTime = Instant(window.Until);
            });
        request.Headers.Add("Prefer", "outlook.timezone=\"UTC\"");
        request.Headers.Add("Prefer", "outlook.body-content-type=\"text\"");
        request.Headers.Add("Prefer", _pageSize);
        return request;
    }

    private async Task CompleteAsync(OwnerId owner, Dictionary<string, GraphEvent> events, CancellationToken cancellationToken)
    {
        var fetched = new Dictionary<string, GraphEvent?>(StringComparer.Ordinal);
        foreach (var occurrence in events.Values)
        {
            if (!MeetingFacts.IsSlim(occurrence)) continue;
            var series = occurrence.SeriesMasterId!;
            if (!events.TryGetValue(series, out var master) && !fetched.TryGetValue(series, out master))
                fetched[series] = master = await SeriesAsync(owner, series, cancellationToken);
            if (master is { Removed: null }) MeetingFacts.Complete(occurrence, master);
        }
    }

    /// <summary>A series that this round did not bring. Null where it is gone; then the next round removes its occurrences too.</summary>
    private async Task<GraphEvent?> SeriesAsync(OwnerId owner, string series, CancellationToken cancellationToken)
    {
        try
        {
            return await _graph.GetAsync(MailboxCall.ReadItem(owner), () => _graph.Sdk.Users[owner.Value].Events[series].ToGetRequestInformation(), WireJson.Default.GraphEvent, cancellationToken);
        }
        catch (MailGoneException)
        {
            return null;
        }
    }

    private static CalendarRound Round(Dictionary<string, GraphEvent> events, string link)
    {
        var addresses = new KnownAddresses();
        var meetings = new List<Meeting>(events.Count);
        var removed = new List<MeetingId>();
        foreach (var (id, item) in events)
        {
            if (item.Removed is not null) removed.Add(new MeetingId(id));
            else if (!MailFacts.Is(item.Type, "seriesMaster") && MeetingFacts.Read(item, addresses) is { } meeting) meetings.Add(meeting);
        }

        return new CalendarRound(meetings, removed, link);
    }

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
