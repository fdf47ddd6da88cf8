using System.Globalization;
using System.Text.Json;

namespace NudgeBot.Sandbox.Scenes.Wire;

/// <summary>One calendar's copy of a meeting as a Graph event (https://learn.microsoft.com/graph/api/resources/event).</summary>
internal static class EventJson
{
    private const string Never = "0001-01-01T00:00:00Z";

    /// <param name="json">Where to.</param>
    /// <param name="meeting">The meeting as its organiser made it.</param>
    /// <param name="owner">Whose calendar it is.</param>
    /// <param name="answer">The owner's own response: "organizer" or what the owner answered.</param>
    public static void Write(Utf8JsonWriter json, Meeting meeting, Character owner, string answer)
    {
        var isOrganizer = answer is "organizer";
        json.WriteStartObject();
        json.WriteString("id", Identifier.OfItem(owner.Address, "event|" + meeting.Key));
        json.WriteString("iCalUId", Identifier.OfMeeting(meeting.Key));
        json.WriteString("subject", meeting.IsCancelled ? $"Canceled: {meeting.Subject}" : meeting.Subject);
        json.WriteString("bodyPreview", meeting.Words.Length <= 255 ? meeting.Words : meeting.Words[..255]);
        WriteTime(json, "start", meeting.StartsAt);
        WriteTime(json, "end", meeting.EndsAt);
        json.WriteBoolean("isAllDay", meeting.IsAllDay);
        json.WriteBoolean("isCancelled", meeting.IsCancelled);
        json.WriteBoolean("isOrganizer", isOrganizer);
        json.WriteString("showAs", ShowAs(meeting, answer));
        WriteStatus(json, "responseStatus", answer, isOrganizer || answer is "notResponded" ? Never : MessageJson.Instant(meeting.InvitedAt.AddMinutes(35)));
        json.WriteString("sensitivity", meeting.Sensitivity);
        WriteKind(json, meeting, owner);
        json.WriteStartObject("organizer");
        MessageJson.WriteAddress(json, meeting.Organizer);
        json.WriteEndObject();
        WriteAttendees(json, meeting, owner, answer);
        json.WriteStartObject("location");
        json.WriteString("displayName", meeting.Room?.Name ?? meeting.Place ?? (meeting.IsOnline ? "Microsoft Teams Meeting" : ""));
        json.WriteEndObject();
        json.WriteBoolean("isOnlineMeeting", meeting.IsOnline);
        json.WriteString("createdDateTime", MessageJson.Instant(meeting.InvitedAt));
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, Meeting meeting, Character owner)
    {
        json.WriteString("type", meeting.Series is null ? "singleInstance" : "occurrence");
        if (meeting.Series is { } series)
        {
            json.WriteString("seriesMasterId", Identifier.OfItem(owner.Address, "series|" + series));
        }
    }

    /// <summary>A declined or cancelled entry no longer blocks the time; one unanswered blocks it tentatively.</summary>
    private static string ShowAs(Meeting meeting, string answer) => (meeting.IsCancelled, answer) switch
    {
        (true, _) or (_, "declined") => "free",
        (_, "notResponded" or "tentativelyAccepted") => "tentative",
        _ => meeting.ShowAs,
    };

    private static void WriteAttendees(Utf8JsonWriter json, Meeting meeting, Character owner, string answer)
    {
        json.WriteStartArray("attendees");
        foreach (var person in meeting.Required)
        {
            WriteAttendee(json, person, "required", Response(person));
        }

        foreach (var person in meeting.Optional)
        {
            WriteAttendee(json, person, "optional", Response(person));
        }

        if (meeting.Room is { } room)
        {
            WriteAttendee(json, room, "resource", "accepted");
        }

        json.WriteEndArray();

        // Only the organiser's copy collects the others' answers (Graph: event resource, attendees).
        string Response(Character person) =>
            answer is "organizer" ? "accepted" : person.SharesAddressWith(owner) ? answer : "none";
    }

    private static void WriteAttendee(Utf8JsonWriter json, Character person, string type, string response)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        WriteStatus(json, "status", response, Never);
        MessageJson.WriteAddress(json, person);
        json.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter json, string field, string response, string time)
    {
        json.WriteStartObject(field);
        json.WriteString("response", response);
        json.WriteString("time", time);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, string field, DateTimeOffset at)
    {
        json.WriteStartObject(field);
        json.WriteString("dateTime", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
        json.WriteString("timeZone", "UTC");
        json.WriteEndObject();
    }
}
