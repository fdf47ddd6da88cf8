using System.Globalization;
using System.Text.Json;

namespace NudgeBot.Sandbox.Scenes.Wire;

/// <summary>
/// One mailbox's copy of a mail as a Graph message
/// (https://learn.microsoft.com/graph/api/resources/message, and eventMessage for calendar items).
/// </summary>
internal static class MessageJson
{
    // Exchange stamps a mail a little after its author pressed Send.
    private static readonly TimeSpan Transport = TimeSpan.FromSeconds(4);

    public static void Write(Utf8JsonWriter json, Mail mail, Character owner)
    {
        var isOwn = mail.From.SharesAddressWith(owner);
        var receivedAt = isOwn ? mail.SentAt : mail.SentAt + Transport;
        json.WriteStartObject();
        if (mail.About is { } about)
        {
            json.WriteString("@odata.type", about.ODataType);
            json.WriteString("meetingMessageType", about.MessageType);
        }

        json.WriteString("id", Identifier.OfItem(owner.Address, mail.Key));
        json.WriteString("internetMessageId", mail.InternetMessageId);
        json.WriteString("conversationId", Identifier.OfThread(owner.Address, mail.ThreadKey));
        json.WriteString("subject", mail.Subject);
        WriteBody(json, MailBody.Of(mail));
        WritePeople(json, mail);
        json.WriteString("receivedDateTime", Instant(receivedAt));
        json.WriteString("sentDateTime", Instant(mail.SentAt));
        json.WriteString("parentFolderId", isOwn ? "sentitems" : "inbox");
        json.WriteBoolean("isRead", isOwn || receivedAt < SampleOrganisation.StartsAt.AddDays(-1));
        json.WriteBoolean("isDraft", false);
        json.WriteBoolean("hasAttachments", mail.Envelope.HasAttachments);
        json.WriteString("importance", mail.Envelope.Importance);
        json.WriteString("inferenceClassification", mail.Envelope.IsBulk ? "other" : "focused");
        WriteHeaders(json, mail);
        json.WriteEndObject();
    }

    /// <summary>UTC to the second, with a Z, as Graph writes a DateTimeOffset.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The property emailAddress, inside an object the caller has opened.</summary>
    public static void WriteAddress(Utf8JsonWriter json, Character person)
    {
        json.WriteStartObject("emailAddress");
        json.WriteString("name", person.Name);
        json.WriteString("address", person.Address);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, MailBody body)
    {
        json.WriteString("bodyPreview", body.Preview);
        json.WriteStartObject("body");
        json.WriteString("contentType", body.ContentType);
        json.WriteString("content", body.Content);
        json.WriteEndObject();
    }

    private static void WritePeople(Utf8JsonWriter json, Mail mail)
    {
        json.WriteStartObject("from");
        WriteAddress(json, mail.From);
        json.WriteEndObject();
        json.WriteStartObject("sender");
        WriteAddress(json, mail.Envelope.Sender ?? mail.From);
        json.WriteEndObject();
        WriteRecipients(json, "toRecipients", mail.To);
        WriteRecipients(json, "ccRecipients", mail.Cc);
        WriteRecipients(json, "bccRecipients", []);
        WriteRecipients(json, "replyTo", mail.Envelope.ReplyTo);
    }

    private static void WriteRecipients(Utf8JsonWriter json, string field, IReadOnlyList<Character> people)
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

    private static void WriteHeaders(Utf8JsonWriter json, Mail mail)
    {
        if (mail.Answers is null && mail.Envelope.Headers.Count == 0)
        {
            return;
        }

        json.WriteStartArray("internetMessageHeaders");
        if (mail.Answers is { } earlier)
        {
            WriteHeader(json, "In-Reply-To", earlier.InternetMessageId);
            WriteHeader(json, "References", earlier.Answers is { } first ? $"{first.InternetMessageId} {earlier.InternetMessageId}" : earlier.InternetMessageId);
        }

        foreach (var (name, value) in mail.Envelope.Headers)
        {
            WriteHeader(json, name, value);
        }

        json.WriteEndArray();
    }

    private static void WriteHeader(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("value", value);
        json.WriteEndObject();
    }
}
