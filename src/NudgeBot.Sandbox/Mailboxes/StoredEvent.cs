using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>One calendar event. Its JSON is kept as bytes and read afresh by whoever serves it.</summary>
/// <param name="ArrivesAt">When its invitation came; null means it was always there.</param>
/// <param name="MasterId">The series this is an occurrence or an exception of.</param>
internal sealed record StoredEvent(
    string Id, byte[] Utf8, DateTimeOffset Start, DateTimeOffset End, DateTimeOffset? ArrivesAt, string Type, string? MasterId)
{
    public const string Master = "seriesMaster";
    public const string Occurrence = "occurrence";

    /// <summary>Says nothing that its series does not say: Outlook's delta may send only its times.</summary>
    public bool IsSlim { get; init; }

    /// <summary>Takes a Graph event that was checked to have id, start and end.</summary>
    public static StoredEvent From(JsonObject json) => new(
        json.Text("id")!,
        json.ToUtf8(),
        Instants.ParseWallClock(json.Inner("start"))!.Value,
        Instants.ParseWallClock(json.Inner("end"))!.Value,
        Instants.Parse(json.Text("createdDateTime")),
        json.Text("type") ?? "singleInstance",
        json.Text("seriesMasterId"));

    /// <summary>Changes properties of the event and neither its times nor its kind; it has words of its own then.</summary>
    public StoredEvent With(Action<JsonObject> change)
    {
        var json = ToJson();
        change(json);
        return this with { Utf8 = json.ToUtf8(), IsSlim = false };
    }

    public JsonObject ToJson() => JsonReading.ReadObject(Utf8)!;

    /// <summary>Half open: an event that ends as the window begins is outside.</summary>
    public bool Overlaps(DateTimeOffset from, DateTimeOffset until) => Start < until && (End > from || (End == Start && Start >= from));
}
