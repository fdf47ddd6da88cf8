using System.Globalization;
using System.Text.Json;

namespace NudgeBot.Benchmarks.Mailboxes;

/// <summary>One generated mail, as Graph would give it (https://learn.microsoft.com/graph/api/resources/message).</summary>
internal sealed record BusyMail(
    string Thread, Correspondent From, IReadOnlyList<Correspondent> To, IReadOnlyList<Correspondent> Cc, string Subject, string Body, DateTimeOffset At)
{
    private const int LongestPreview = 255;

    public void Write(Utf8JsonWriter json, string id)
    {
        var at = Instant(At);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("conversationId", Thread);
        json.WriteString("subject", Subject);
        json.WriteString("bodyPreview", Body[..Math.Min(Body.Length, LongestPreview)]);
        json.WriteStartObject("body");
        json.WriteString("contentType", "text");
        json.WriteString("content", Body);
        json.WriteEndObject();
        json.WriteStartObject("from");
        WriteAddress(json, From);
        json.WriteEndObject();
        WriteAll(json, "toRecipients", To);
        WriteAll(json, "ccRecipients", Cc);
        WriteAll(json, "replyTo", []);
        json.WriteString("receivedDateTime", at);
        json.WriteString("sentDateTime", at);
        json.WriteString("parentFolderId", From == Correspondents.Owner ? "sentitems" : "inbox");
        json.WriteBoolean("isDraft", false);
        json.WriteEndObject();
    }

    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static void WriteAddress(Utf8JsonWriter json, Correspondent person)
    {
        json.WriteStartObject("emailAddress");
        json.WriteString("name", person.Name);
        json.WriteString("address", person.Address);
        json.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter json, string field, IReadOnlyList<Correspondent> people)
    {
        json.WriteStartArray(field);
        foreach (var person in people)
        {
            json.WriteStartObject();
            WriteAddress(json, person);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>One generated meeting, as Graph would give it (https://learn.microsoft.com/graph/api/resources/event).</summary>
internal static class BusyMeeting
{
    public static void Write(
        Utf8JsonWriter json, string id, string subject, Correspondent organizer, IReadOnlyList<Correspondent> attendees, DateTimeOffset start, TimeSpan length)
    {
        var isOwn = organizer == Correspondents.Owner;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("subject", subject);
        WriteTime(json, "start", start);
        WriteTime(json, "end", start + length);
        json.WriteBoolean("isAllDay", false);
        json.WriteBoolean("isCancelled", false);
        json.WriteBoolean("isOrganizer", isOwn);
        json.WriteString("showAs", "busy");
        json.WriteString("sensitivity", "normal");
        json.WriteString("type", "singleInstance");
        WriteStatus(json, "responseStatus", isOwn ? "organizer" : "accepted");
        json.WriteStartObject("organizer");
        BusyMail.WriteAddress(json, organizer);
        json.WriteEndObject();
        json.WriteStartArray("attendees");
        foreach (var attendee in attendees)
        {
            json.WriteStartObject();
            json.WriteString("type", "required");
            WriteStatus(json, "status", "accepted");
            BusyMail.WriteAddress(json, attendee);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter json, string field, string response)
    {
        json.WriteStartObject(field);
        json.WriteString("response", response);
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
