using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Writes messages as Graph would for this request: its selection, its form of ids, its kind of bodies.</summary>
/// <param name="typed">Delta answers name the type of every item, others only where it is not a plain message.</param>
internal sealed class MessageWriter(Mailbox mailbox, MessageSelection selected, GraphRequest request, bool typed, ExtendedProperties? expanded = null)
{
    private readonly MessageSelection selection = request.Caller.ReadsMailText ? selected : selected.WithoutText;

    private const string PlainType = "#microsoft.graph.message";

    private static readonly (string Name, string Raw)[] UsualValues =
    [
        ("categories", "[]"), ("hasAttachments", "false"), ("importance", "\"normal\""), ("isDeliveryReceiptRequested", "null"),
        ("isReadReceiptRequested", "false"), ("isRead", "false"), ("inferenceClassification", "\"focused\""), ("subject", "\"\""),
        ("toRecipients", "[]"), ("ccRecipients", "[]"), ("bccRecipients", "[]"), ("replyTo", "[]"), ("flag", "{\"flagStatus\":\"notFlagged\"}"),
    ];

    // The store knows these better than the JSON the message came in.
    private static readonly HashSet<string> Told = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "parentFolderId", "isDraft", "webLink", "changeKey", "conversationId", "@odata.etag", "@odata.type", "@odata.context", "body", "uniqueBody",
    };

    public void Write(Utf8JsonWriter json, StoredMessage message, string? context = null)
    {
        json.WriteStartObject();
        if (context is not null)
            json.WriteString("@odata.context", context);
        WriteIdentity(json, message);
        WriteStored(json, message.Content);
        WriteUsual(json, message);
        WriteBodies(json, message.Content);
        expanded?.Write(json, message.Content);
        json.WriteEndObject();
    }

    /// <summary>What delta says of a message that left the folder.</summary>
    public void WriteRemoved(Utf8JsonWriter json, StoredMessage message)
    {
        json.WriteStartObject();
        json.WriteString("@odata.type", PlainType);
        json.WriteString("id", IdOf(message));
        json.WriteStartObject("@removed");
        json.WriteString("reason", "deleted");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteIdentity(Utf8JsonWriter json, StoredMessage message)
    {
        var type = TypeOf(message.Content);
        if (typed || type != PlainType)
            json.WriteString("@odata.type", type);
        var changeKey = string.Create(CultureInfo.InvariantCulture, $"CQAAABYAAAA{message.Version:D9}");
        json.WriteString("@odata.etag", $"W/\"{changeKey}\"");
        json.WriteString("id", IdOf(message));
        if (selection.Takes("changeKey"))
            json.WriteString("changeKey", changeKey);
        if (selection.Takes("parentFolderId"))
            json.WriteString("parentFolderId", FolderNames.IdOf(mailbox.Owner.Id, message.Folder));
        if (selection.Takes("conversationId"))
            json.WriteString("conversationId", message.ConversationId);
        if (selection.Takes("isDraft"))
            json.WriteBoolean("isDraft", message.IsDraft);
        if (selection.Takes("webLink"))
            json.WriteString("webLink", WebLinks.Mail(request.Origin, mailbox.Owner.Id, message.Id));
    }

    private void WriteStored(Utf8JsonWriter json, MessageContent content)
    {
        foreach (var slot in content.Slots)
        {
            if (selection.Takes(slot.Name) && !Told.Contains(slot.Name))
                WriteRaw(json, slot.Name, content.Value(slot));
        }
    }

    private void WriteUsual(Utf8JsonWriter json, StoredMessage message)
    {
        var content = message.Content;
        foreach (var (name, raw) in UsualValues)
        {
            if (selection.Takes(name) && content.Find(name).IsEmpty)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(raw, skipInputValidation: true);
            }
        }

        foreach (var name in (ReadOnlySpan<string>)["createdDateTime", "lastModifiedDateTime"])
        {
            if (selection.Takes(name) && content.Find(name).IsEmpty)
                json.WriteString(name, Instants.Write(message.ReceivedAt));
        }

        if (selection.Takes("sender") && content.Find("sender").IsEmpty && content.Find("from") is { IsEmpty: false } from)
            WriteRaw(json, "sender", from);
    }

    private void WriteBodies(Utf8JsonWriter json, MessageContent content)
    {
        if (selection.Takes("body") && content.Find("body") is { IsEmpty: false } raw)
        {
            if (IsText(raw) && request.Prefer.TextBodies)
                WriteRaw(json, "body", raw);
            else
                Write(json, "body", BodyText.Served((JsonObject)JsonNode.Parse(raw)!, request.Prefer.TextBodies));
        }

        if (selection.Takes("uniqueBody"))
            Write(json, "uniqueBody", BodyText.Unique(content, request.Prefer.TextBodies));
    }

    private string IdOf(StoredMessage message) =>
        request.Prefer.ImmutableIds ? message.Id : Mailbox.MutableId(message.Id, message.Folder);

    private static string TypeOf(MessageContent content)
    {
        if (content.Text("@odata.type") is { } given)
            return given;
        return content.Text("meetingMessageType")?.ToUpperInvariant() switch
        {
            null or "NONE" => PlainType,
            "MEETINGREQUEST" => "#microsoft.graph.eventMessageRequest",
            "MEETINGACCEPTED" or "MEETINGTENATIVELYACCEPTED" or "MEETINGDECLINED" => "#microsoft.graph.eventMessageResponse",
            _ => "#microsoft.graph.eventMessage",
        };
    }

    private static bool IsText(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("contentType"u8);
            reader.Read();
            if (isType)
                return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("text"u8);
            reader.Skip();
        }

        return false;
    }

    private static void WriteRaw(Utf8JsonWriter json, string name, ReadOnlySpan<byte> raw)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(raw, skipInputValidation: true);
    }

    private static void Write(Utf8JsonWriter json, string name, JsonObject value)
    {
        json.WritePropertyName(name);
        value.WriteTo(json);
    }
}

/// <summary>Bodies as HTML, as Graph sends them unasked, or as text where the request prefers it.</summary>
internal static class BodyText
{
    public static JsonObject Served(JsonObject body, bool asText)
    {
        var isHtml = MessageText.IsHtml(body);
        var content = body.Text("content") ?? "";
        return Body(asText, isHtml == asText ? (asText ? MessageText.FromHtml(content) : MessageText.ToHtml(content)) : content);
    }

    public static JsonObject Unique(MessageContent content, bool asText)
    {
        if (content.Read("uniqueBody") is JsonObject given)
            return Served(given, asText);
        var text = MessageText.Unique(MessageText.Plain(content.Read("body") as JsonObject));
        return Body(asText, asText ? text : MessageText.ToHtml(text));
    }

    private static JsonObject Body(bool asText, string content) => new()
    {
        ["contentType"] = asText ? "text" : "html",
        ["content"] = content,
    };
}

/// <summary>Where the chat page shows a message or a meeting: the sandbox's Outlook on the web.</summary>
internal static class WebLinks
{
    public static string Mail(Uri origin, string ownerId, string messageId) => Link(origin, ownerId, "mail", messageId);

    public static string Meeting(Uri origin, string ownerId, string eventId) => Link(origin, ownerId, "event", eventId);

    private static string Link(Uri origin, string ownerId, string kind, string id) =>
        $"{origin.GetLeftPart(UriPartial.Authority)}/#/{Uri.EscapeDataString(ownerId)}/{kind}/{Uri.EscapeDataString(id)}";
}
