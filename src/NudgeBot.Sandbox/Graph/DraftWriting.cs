using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Makes drafts: new ones, replies and replies to all.</summary>
internal sealed class DraftWriting(Mailbox mailbox, SandboxClock clock)
{
    private static readonly HashSet<string> Settable = new(StringComparer.OrdinalIgnoreCase)
    {
        "subject", "body", "toRecipients", "ccRecipients", "bccRecipients", "replyTo", "importance", "categories", "flag", "isRead",
        "from", "sender", "isDeliveryReceiptRequested", "isReadReceiptRequested", "inferenceClassification", "internetMessageHeaders",
        "internetMessageId", "attachments", "singleValueExtendedProperties", "extensions",
    };

    private static readonly HashSet<string> SettableOnceSent = new(StringComparer.OrdinalIgnoreCase)
    {
        "isRead", "categories", "flag", "importance", "inferenceClassification",
    };

    public StoredMessage New(JsonObject message)
    {
        var json = Skeleton();
        Apply(json, message, Settable);
        return Save(json, NewIds.Conversation());
    }

    /// <summary>A reply in the original's conversation; <c>comment</c> and <c>message.body</c> exclude each other.</summary>
    public StoredMessage Reply(StoredMessage original, JsonObject? parameters, bool toAll)
    {
        var comment = parameters?.Text("comment");
        var message = parameters?.Inner("message");
        if (!string.IsNullOrEmpty(comment) && message?.Named("body") is not null)
            throw GraphRefusal.BadRequest("The Comment parameter and the Body of Message cannot both be given.", "ErrorInvalidRequest");
        var source = original.Content.ToJson();
        var json = Skeleton();
        json["subject"] = ReplySubject(source.Text("subject") ?? "");
        json["body"] = Quoting(source, comment ?? "");
        json["internetMessageHeaders"] = Threading(source);
        AddRecipients(json, source, toAll);
        if (message is not null)
            Apply(json, message, Settable);
        return Save(json, original.ConversationId);
    }

    /// <summary>The mail by which an organizer learns of an answer, as Exchange writes it itself.</summary>
    /// <param name="type">Graph's meetingMessageType.</param>
    public StoredMessage MeetingResponse(JsonObject organizer, string subject, string type, string comment)
    {
        var json = Skeleton();
        json["@odata.type"] = "#microsoft.graph.eventMessageResponse";
        json["meetingMessageType"] = type;
        json["subject"] = subject;
        json["body"] = new JsonObject { ["contentType"] = "text", ["content"] = comment };
        json["toRecipients"] = new JsonArray(organizer.DeepClone());
        return Save(json, NewIds.Conversation());
    }

    public StoredMessage Patch(StoredMessage message, JsonObject changes)
    {
        var allowed = message.IsDraft ? Settable : SettableOnceSent;
        if (changes.FirstOrDefault(property => !allowed.Contains(property.Key) && property.Key[0] != '@' && property.Key != "id") is { Key: { } refused })
            throw GraphRefusal.BadRequest($"The property '{refused}' cannot be changed{(message.IsDraft ? "" : " once the message is sent")}.", "ErrorInvalidPropertySet");
        return mailbox.Mail.Change(message.Id, current => current.With(json =>
        {
            Apply(json, changes, allowed);
            json["lastModifiedDateTime"] = Instants.Write(clock.Now);
        })) ?? throw GraphRefusal.NoSuchItem();
    }

    private StoredMessage Save(JsonObject json, string conversationId)
    {
        var message = new StoredMessage(NewIds.Message(), FolderNames.Drafts, true, clock.Now, conversationId, MessageContent.From(json));
        mailbox.Mail.Put(message);
        return message;
    }

    private JsonObject Skeleton()
    {
        var now = Instants.Write(clock.Now);
        return new JsonObject
        {
            ["createdDateTime"] = now,
            ["lastModifiedDateTime"] = now,
            ["receivedDateTime"] = now,
            ["sentDateTime"] = now,
            ["internetMessageId"] = NewIds.InternetMessage(),
            ["subject"] = "",
            ["bodyPreview"] = "",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "" },
            ["from"] = mailbox.Owner.Recipient(),
            ["sender"] = mailbox.Owner.Recipient(),
            ["toRecipients"] = new JsonArray(),
            ["ccRecipients"] = new JsonArray(),
            ["bccRecipients"] = new JsonArray(),
            ["isRead"] = true,
        };
    }

    private static void Apply(JsonObject json, JsonObject changes, HashSet<string> allowed)
    {
        foreach (var (name, value) in changes)
        {
            if (allowed.TryGetValue(name, out _))
                json[char.ToLowerInvariant(name[0]) + name[1..]] = value?.DeepClone();
        }

        json["bodyPreview"] = MessageText.Preview(MessageText.Plain(json.Inner("body")));
    }

    private void AddRecipients(JsonObject json, JsonObject source, bool toAll)
    {
        var to = source.Items("replyTo").ToList();
        if (to.Count == 0 && source.Inner("from") is { } from)
            to = [from];
        var cc = new List<JsonObject>();
        if (toAll)
        {
            to.AddRange(source.Items("toRecipients").Where(IsAnother));
            cc.AddRange(source.Items("ccRecipients").Where(IsAnother));
        }

        json["toRecipients"] = Distinct(to);
        json["ccRecipients"] = Distinct(cc);
    }

    private bool IsAnother(JsonObject recipient) => !mailbox.Owner.Has(AddressOf(recipient));

    private static JsonArray Distinct(IEnumerable<JsonObject> recipients) =>
        [.. recipients.DistinctBy(AddressOf, StringComparer.OrdinalIgnoreCase).Select(recipient => recipient.DeepClone())];

    private static string AddressOf(JsonObject recipient) => recipient.Inner("emailAddress")?.Text("address") ?? "";

    private static string ReplySubject(string subject) =>
        subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase) ? subject : $"Re: {subject}";

    private static JsonObject Quoting(JsonObject source, string comment)
    {
        var quoted = MessageText.ToHtml(MessageText.Plain(source.Inner("body")));
        var sender = System.Net.WebUtility.HtmlEncode(source.Inner("from")?.Inner("emailAddress")?.Text("name") ?? "");
        return new JsonObject
        {
            ["contentType"] = "html",
            ["content"] = $"<html><body><div>{System.Net.WebUtility.HtmlEncode(comment)}</div><hr><div><b>From:</b> {sender}<br><b>Sent:</b> {source.Text("sentDateTime")}</div>{quoted}</body></html>",
        };
    }

    private static JsonArray Threading(JsonObject source)
    {
        if (source.Text("internetMessageId") is not { } answered)
            return [];
        var before = source.Items("internetMessageHeaders")
            .FirstOrDefault(header => string.Equals(header.Text("name"), "References", StringComparison.OrdinalIgnoreCase))?.Text("value");
        return
        [
            new JsonObject { ["name"] = "In-Reply-To", ["value"] = answered },
            new JsonObject { ["name"] = "References", ["value"] = before is null ? answered : $"{before} {answered}" },
        ];
    }
}
