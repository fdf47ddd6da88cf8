using System.Globalization;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Scenes.Wire;

/// <summary>
/// One mailbox's copy of a mail as a Graph message
/// (https://learn.microsoft.com/graph/api/resources/message, and eventMessage for calendar items).
/// </summary>
internal static class MessageJson
{
    // Exchange stamps a mail a little after its author pressed Send.
    private static readonly TimeSpan Transport = TimeSpan.FromSeconds(4);

    public static JsonObject Copy(Mail mail, Character owner)
    {
        var isOwn = mail.From.SharesAddressWith(owner);
        var receivedAt = isOwn ? mail.SentAt : mail.SentAt + Transport;
        var body = MailBody.Of(mail);
        var message = new JsonObject();
        if (mail.About is { } about)
        {
            message["@odata.type"] = about.ODataType;
            message["meetingMessageType"] = about.MessageType;
        }

        message["id"] = Identifier.OfItem(owner.Address, mail.Key);
        message["internetMessageId"] = mail.InternetMessageId;
        message["conversationId"] = Identifier.OfThread(owner.Address, mail.ThreadKey);
        message["subject"] = mail.Subject;
        message["bodyPreview"] = body.Preview;
        message["body"] = new JsonObject { ["contentType"] = body.ContentType, ["content"] = body.Content };
        message["from"] = Recipient(mail.From);
        message["sender"] = Recipient(mail.Envelope.Sender ?? mail.From);
        message["toRecipients"] = Recipients(mail.To);
        message["ccRecipients"] = Recipients(mail.Cc);
        message["bccRecipients"] = new JsonArray();
        message["replyTo"] = Recipients(mail.Envelope.ReplyTo);
        message["receivedDateTime"] = Instant(receivedAt);
        message["sentDateTime"] = Instant(mail.SentAt);
        message["parentFolderId"] = isOwn ? "sentitems" : "inbox";
        message["isRead"] = isOwn || receivedAt < SampleOrganisation.StartsAt.AddDays(-1);
        message["isDraft"] = false;
        message["hasAttachments"] = mail.Envelope.HasAttachments;
        message["importance"] = mail.Envelope.Importance;
        message["inferenceClassification"] = mail.Envelope.IsBulk ? "other" : "focused";
        if (Headers(mail) is { Count: > 0 } headers)
        {
            message["internetMessageHeaders"] = headers;
        }

        return message;
    }

    public static JsonObject Recipient(Character person) => new()
    {
        ["emailAddress"] = new JsonObject { ["name"] = person.Name, ["address"] = person.Address },
    };

    /// <summary>UTC to the second, with a Z, as Graph writes a DateTimeOffset.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static JsonArray Recipients(IReadOnlyList<Character> people)
    {
        var recipients = new JsonArray();
        foreach (var person in people)
        {
            recipients.Add((JsonNode)Recipient(person));
        }

        return recipients;
    }

    private static JsonArray Headers(Mail mail)
    {
        var headers = new JsonArray();
        if (mail.Answers is { } earlier)
        {
            Add("In-Reply-To", earlier.InternetMessageId);
            Add("References", earlier.Answers is { } first ? $"{first.InternetMessageId} {earlier.InternetMessageId}" : earlier.InternetMessageId);
        }

        foreach (var (name, value) in mail.Envelope.Headers)
        {
            Add(name, value);
        }

        return headers;

        void Add(string name, string value) => headers.Add((JsonNode)new JsonObject { ["name"] = name, ["value"] = value });
    }
}
