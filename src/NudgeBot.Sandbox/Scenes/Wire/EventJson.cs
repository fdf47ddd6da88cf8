using System.Globalization;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Scenes.Wire;

/// <summary>One calendar's copy of a meeting as a Graph event (https://learn.microsoft.com/graph/api/resources/event).</summary>
internal static class EventJson
{
    private const string Never = "0001-01-01T00:00:00Z";

    public static JsonObject Copy(Meeting meeting, Character owner, string answer)
    {
        var isOrganizer = answer is "organizer";
        var answeredAt = isOrganizer || answer is "notResponded" ? Never : MessageJson.Instant(meeting.InvitedAt.AddMinutes(35));
        var entry = new JsonObject
        {
            ["id"] = Identifier.OfItem(owner.Address, "event|" + meeting.Key),
            ["iCalUId"] = Identifier.OfMeeting(meeting.Key),
            ["subject"] = meeting.IsCancelled ? $"Canceled: {meeting.Subject}" : meeting.Subject,
            ["bodyPreview"] = meeting.Words.Length <= 255 ? meeting.Words : meeting.Words[..255],
            ["start"] = Time(meeting.StartsAt),
            ["end"] = Time(meeting.EndsAt),
            ["isAllDay"] = meeting.IsAllDay,
            ["isCancelled"] = meeting.IsCancelled,
            ["isOrganizer"] = isOrganizer,
            ["showAs"] = ShowAs(meeting, answer),
            ["responseStatus"] = new JsonObject { ["response"] = answer, ["time"] = answeredAt },
            ["sensitivity"] = meeting.Sensitivity,
            ["type"] = meeting.Series is null ? "singleInstance" : "occurrence",
            ["organizer"] = MessageJson.Recipient(meeting.Organizer),
            ["attendees"] = Attendees(meeting, owner, isOrganizer, answer),
            ["location"] = new JsonObject { ["displayName"] = meeting.Room?.Name ?? meeting.Place ?? (meeting.IsOnline ? "Microsoft Teams Meeting" : "") },
            ["isOnlineMeeting"] = meeting.IsOnline,
            ["createdDateTime"] = MessageJson.Instant(meeting.InvitedAt),
        };
        if (meeting.Series is { } series)
        {
            entry["seriesMasterId"] = Identifier.OfItem(owner.Address, "series|" + series);
        }

        return entry;
    }

    /// <summary>A declined or cancelled entry no longer blocks the time; one unanswered blocks it tentatively.</summary>
    private static string ShowAs(Meeting meeting, string answer) => (meeting.IsCancelled, answer) switch
    {
        (true, _) or (_, "declined") => "free",
        (_, "notResponded" or "tentativelyAccepted") => "tentative",
        _ => meeting.ShowAs,
    };

    private static JsonArray Attendees(Meeting meeting, Character owner, bool isOrganizer, string answer)
    {
        var attendees = new JsonArray();
        foreach (var person in meeting.Required)
        {
            attendees.Add((JsonNode)Attendee(person, "required", Response(person)));
        }

        foreach (var person in meeting.Optional)
        {
            attendees.Add((JsonNode)Attendee(person, "optional", Response(person)));
        }

        if (meeting.Room is { } room)
        {
            attendees.Add((JsonNode)Attendee(room, "resource", "accepted"));
        }

        return attendees;

        // Only the organiser's copy collects the others' answers (graph.md 2).
        string Response(Character person) =>
            isOrganizer ? "accepted" : person.SharesAddressWith(owner) ? answer : "none";
    }

    private static JsonObject Attendee(Character person, string type, string response)
    {
        var attendee = MessageJson.Recipient(person);
        attendee["type"] = type;
        attendee["status"] = new JsonObject { ["response"] = response, ["time"] = Never };
        return attendee;
    }

    private static JsonObject Time(DateTimeOffset at) => new()
    {
        ["dateTime"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = "UTC",
    };
}
