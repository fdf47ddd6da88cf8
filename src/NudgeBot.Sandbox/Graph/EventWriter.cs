using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Events as Graph would write them for this request: form of ids, time zone, kind of bodies.</summary>
internal sealed class EventWriter
{
    private const string MutableFolder = "event";
    private const string Never = "0001-01-01T00:00:00Z";

    private readonly Owner _owner;
    private readonly GraphRequest _request;
    private readonly TimeZoneInfo _zone;
    private readonly string _zoneName;

    public EventWriter(Owner owner, GraphRequest request)
    {
        _owner = owner;
        _request = request;
        _zoneName = request.Prefer.TimeZone ?? "UTC";
        _zone = Instants.ZoneNamed(_zoneName)
            ?? throw GraphRefusal.BadRequest($"The specified time zone '{_zoneName}' is not valid.", "TimeZoneNotSupportedException");
    }

    public JsonObject Whole(StoredEvent item)
    {
        var json = item.ToJson();
        Stamp(json, item);
        Complete(json, item);
        if (!_request.Caller.ReadsEventText)
        {
            json.Remove("body");
            json.Remove("bodyPreview");
        }

        if (json.Inner("body") is { } body)
            json["body"] = BodyText.Served(body, _request.Prefer.TextBodies);
        return json;
    }

    /// <summary>Outlook's delta leaves an unchanged occurrence's words to its series.</summary>
    public JsonObject Slim(StoredEvent item)
    {
        var json = new JsonObject { ["type"] = item.Type, ["seriesMasterId"] = item.MasterId is { } master ? IdOf(master) : null };
        Stamp(json, item);
        json.Remove("webLink");
        return json;
    }

    public JsonObject Removed(StoredEvent item) => new()
    {
        ["@odata.type"] = "#microsoft.graph.event",
        ["id"] = IdOf(item.Id),
        ["@removed"] = new JsonObject { ["reason"] = "deleted" },
    };

    private void Stamp(JsonObject json, StoredEvent item)
    {
        json["@odata.etag"] = "W/\"ZlnW4RIAV06KYYwlrfNZvQAAKGWwbw==\"";
        json["id"] = IdOf(item.Id);
        if (item.MasterId is { } master)
            json["seriesMasterId"] = IdOf(master);
        var isAllDay = json.Flag("isAllDay") == true;
        json["start"] = isAllDay ? Floating(json, "start") : Instants.WriteWallClock(item.Start, _zone, _zoneName);
        json["end"] = isAllDay ? Floating(json, "end") : Instants.WriteWallClock(item.End, _zone, _zoneName);
        json["webLink"] = WebLinks.Meeting(_request.Origin, _owner.Id, item.Id);
    }

    private void Complete(JsonObject json, StoredEvent item)
    {
        json["type"] = item.Type;
        json["isAllDay"] ??= false;
        json["isCancelled"] ??= false;
        json["showAs"] ??= "busy";
        json["sensitivity"] ??= "normal";
        json["iCalUId"] ??= item.Id;
        json["isOrganizer"] ??= _owner.Has(json.Inner("organizer")?.Inner("emailAddress")?.Text("address") ?? "");
        json["responseStatus"] ??= new JsonObject { ["response"] = "none" };
        ((JsonObject)json["responseStatus"]!)["time"] ??= Never;
        json["attendees"] ??= new JsonArray();
        foreach (var attendee in json.Items("attendees"))
        {
            attendee["type"] ??= "required";
            attendee["status"] ??= new JsonObject { ["response"] = "none", ["time"] = Never };
        }
    }

    // All-day events are dates: midnight to midnight in whatever zone is asked for.
    private JsonObject Floating(JsonObject json, string edge) => new()
    {
        ["dateTime"] = json.Inner(edge)!.Text("dateTime")![..10] + "T00:00:00.0000000",
        ["timeZone"] = _zoneName,
    };

    private string IdOf(string id) => _request.Prefer.ImmutableIds ? id : Mailbox.MutableId(id, MutableFolder);
}
