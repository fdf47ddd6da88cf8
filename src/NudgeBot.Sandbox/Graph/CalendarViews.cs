using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>The calendar between two instants, as a list and as a delta round, and single events.</summary>
internal static class CalendarViews
{
    /// <summary>Whole events; the window is frozen in the tokens and no query option may narrow it.</summary>
    public static GraphAnswer Delta(Mailbox mailbox, GraphRequest request, DeltaFault fault)
    {
        var resource = $"{mailbox.Owner.Id}\ncalendarView";
        var round = GraphToken.Of(request, resource) ?? BeginDelta(mailbox, request, resource);
        var window = Window.Read(round.Text);
        if (fault == DeltaFault.EmptyPage)
            return Written(mailbox, request, round, [], atEnd: false);

        var from = Math.Max(0, round.Number("at") - (fault == DeltaFault.Replay ? 3 : 0));
        var changes = mailbox.Calendar.Changes(from, round.Number("changed"), request.Prefer.PageSize ?? Page.UsualSize, window.From, window.Until);
        return Written(mailbox, request, round.With("at", changes.Position).With("changed", changes.Changed), changes.Told, changes.AtEnd);
    }

    public static GraphAnswer List(Mailbox mailbox, GraphRequest request)
    {
        var resource = $"{mailbox.Owner.Id}\ncalendarView\nlist";
        var token = GraphToken.Of(request, resource) ?? BeginList(request, resource);
        var window = Window.Read(token.Text);
        var found = mailbox.Calendar.Known().Where(item => item.Type != StoredEvent.Master && item.Overlaps(window.From, window.Until))
            .OrderBy(item => item.Start).ToList();
        return Listed(mailbox, request, token, found, "calendarView");
    }

    /// <summary>Single events and series, no occurrences.</summary>
    public static GraphAnswer Events(Mailbox mailbox, GraphRequest request)
    {
        var resource = $"{mailbox.Owner.Id}\nevents";
        var token = GraphToken.Of(request, resource) ?? BeginEvents(request, resource);
        var found = mailbox.Calendar.Known().Where(item => item.Type is StoredEvent.Master or "singleInstance").OrderBy(item => item.Start).ToList();
        return Listed(mailbox, request, token, found, "events");
    }

    public static GraphAnswer One(Mailbox mailbox, GraphRequest request, string id)
    {
        request.Query.RefuseAllBut("$select");
        var item = mailbox.FindEvent(id) ?? throw GraphRefusal.NoSuchItem();
        var json = Selected(new EventWriter(mailbox.Owner, request).Whole(item), request.Query["$select"]);
        json.Insert(0, "@odata.context", Page.Context(request, $"users('{mailbox.Owner.Id}')/events/$entity"));
        return GraphAnswer.Of(200, json);
    }

    private static GraphAnswer Written(Mailbox mailbox, GraphRequest request, GraphToken next, IReadOnlyList<StoredEvent> told, bool atEnd)
    {
        var link = Page.Link(request, $"users('{Uri.EscapeDataString(mailbox.Owner.Id)}')/calendarView/delta", atEnd ? "$deltatoken" : "$skiptoken", next);
        var writer = new EventWriter(mailbox.Owner, request);
        return Page.Of(request, "Collection(event)", json =>
        {
            foreach (var item in told)
            {
                var written = item.IsSlim ? writer.Slim(item) : writer.Whole(item);
                written.Insert(0, "@odata.type", "#microsoft.graph.event");
                written.WriteTo(json);
            }
        }, atEnd ? Page.DeltaLink : Page.NextLink, link);
    }

    private static GraphAnswer Listed(Mailbox mailbox, GraphRequest request, GraphToken token, List<StoredEvent> found, string path)
    {
        var size = token.Number("top") is > 0 and var top ? top : request.Prefer.PageSize ?? Page.UsualSize;
        var at = token.Number("at");
        var link = at + size < found.Count
            ? Page.Link(request, $"users('{Uri.EscapeDataString(mailbox.Owner.Id)}')/{path}", "$skiptoken", token.With("at", at + size)) : null;
        var writer = new EventWriter(mailbox.Owner, request);
        return Page.Of(request, $"users('{mailbox.Owner.Id}')/{path}", json =>
        {
            foreach (var item in found.Skip(at).Take(size))
                Selected(writer.Whole(item), token.Text("select")).WriteTo(json);
        }, link is null ? null : Page.NextLink, link);
    }

    private static JsonObject Selected(JsonObject item, string? select)
    {
        if (string.IsNullOrWhiteSpace(select))
            return item;
        var names = select.Split(',', StringSplitOptions.TrimEntries).Append("id").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in item.Select(property => property.Key).Where(name => name[0] != '@' && !names.Contains(name)).ToList())
            item.Remove(name);
        return item;
    }

    private static GraphToken BeginDelta(Mailbox mailbox, GraphRequest request, string resource)
    {
        request.Query.RefuseAllBut("startDateTime", "endDateTime");
        return WithWindow(GraphToken.For(resource).With("at", 0).With("changed", mailbox.Calendar.ChangesSoFar), request);
    }

    private static GraphToken BeginList(GraphRequest request, string resource)
    {
        request.Query.RefuseAllBut("startDateTime", "endDateTime", "$select", "$top", "$orderby");
        return WithWindow(BeginEventsToken(request, resource), request);
    }

    private static GraphToken BeginEvents(GraphRequest request, string resource)
    {
        request.Query.RefuseAllBut("$select", "$top");
        return BeginEventsToken(request, resource);
    }

    private static GraphToken BeginEventsToken(GraphRequest request, string resource) => GraphToken.For(resource)
        .With("at", 0).With("top", request.Query.Top() ?? 0).With("select", request.Query["$select"]);

    private static GraphToken WithWindow(GraphToken token, GraphRequest request)
    {
        var window = Window.Read(name => request.Query[name]);
        return token.With("startDateTime", Instants.Write(window.From)).With("endDateTime", Instants.Write(window.Until));
    }

    private sealed record Window(DateTimeOffset From, DateTimeOffset Until)
    {
        /// <summary>Both ends are required; an offset in them counts, none is UTC.</summary>
        public static Window Read(Func<string, string?> option) =>
            Instants.Parse(option("startDateTime")) is { } from && Instants.Parse(option("endDateTime")) is { } until
                ? from <= until ? new Window(from, until) : throw GraphRefusal.BadRequest("The end of the view is before its start.", "ErrorInvalidRequest")
                : throw GraphRefusal.BadRequest(
                    "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.", "ErrorInvalidParameter");
    }
}
