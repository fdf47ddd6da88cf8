using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>All mailboxes of the sandbox; mail sent from one of them reaches the others.</summary>
internal sealed class Organisation(IReadOnlyList<Mailbox> mailboxes, SandboxClock clock)
{
    private static readonly string[] NotForRecipients = ["id", "bccRecipients", "flag", "categories", "isRead", "changeKey", "lastModifiedDateTime", "createdDateTime"];

    private static readonly string[] RecipientFields = ["toRecipients", "ccRecipients", "bccRecipients"];

    public IReadOnlyList<Mailbox> Mailboxes => mailboxes;

    /// <summary>The zone of "the next morning" on the page: the first owner's.</summary>
    public TimeZoneInfo Zone => mailboxes[0].Owner.Zone;

    /// <summary>Every zone somebody here lives in.</summary>
    public IEnumerable<TimeZoneInfo> Zones => mailboxes.Select(mailbox => mailbox.Owner.Zone).Distinct();

    /// <summary>Groups by their object ids: the ids of their members.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<string>> Groups { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of whoever is still there.</summary>
    public Mailbox? Find(string idOrPrincipalName) => mailboxes.FirstOrDefault(mailbox => !mailbox.Owner.HasLeft && mailbox.Owner.IsNamed(idOrPrincipalName));

    /// <summary>
    /// Sends a draft once: it keeps its immutable id, moves to Sent Items and reaches every owner among the recipients.
    /// Null when it is no draft any more.
    /// </summary>
    public StoredMessage? Send(Mailbox from, string draftId)
    {
        var now = clock.Now;
        var sent = from.Mail.Change(draftId, draft => draft.IsDraft ? Sent(draft, from.Owner, now) : null);
        if (sent is not null)
            Deliver(sent);
        return sent;
    }

    private void Deliver(StoredMessage sent)
    {
        var json = sent.Content.ToJson();
        foreach (var mailbox in mailboxes.Where(mailbox => Recipients(json).Any(mailbox.Owner.Has)))
            mailbox.Mail.Put(Received(json, sent, mailbox));
    }

    private static StoredMessage Sent(StoredMessage draft, Owner owner, DateTimeOffset now) => draft.With(json =>
    {
        foreach (var name in (string[])["sentDateTime", "receivedDateTime", "lastModifiedDateTime"])
            json[name] = Instants.Write(now);
        json["from"] ??= owner.Recipient();
        json["sender"] ??= json["from"]!.DeepClone();
        json["isRead"] = true;
        json["bodyPreview"] = MessageText.Preview(MessageText.Plain(json.Inner("body")));
    }) with
    { Folder = FolderNames.SentItems, IsDraft = false, ReceivedAt = now, SentByNudgeBot = true };

    /// <summary>A copy of its own: own id, own conversation in the recipient's mailbox, the same internetMessageId.</summary>
    private static StoredMessage Received(JsonObject sent, StoredMessage original, Mailbox mailbox)
    {
        var json = (JsonObject)sent.DeepClone();
        foreach (var name in NotForRecipients)
            json.Remove(name);
        return new StoredMessage(
            NewIds.Message(), FolderNames.Inbox, false, original.ReceivedAt, ConversationOf(sent, mailbox), MessageContent.From(json));
    }

    private static string ConversationOf(JsonObject sent, Mailbox mailbox)
    {
        var answered = sent.Items("internetMessageHeaders")
            .FirstOrDefault(header => string.Equals(header.Text("name"), "In-Reply-To", StringComparison.OrdinalIgnoreCase))?.Text("value");
        return answered is null
            ? NewIds.Conversation()
            : mailbox.Mail.All(null).FirstOrDefault(message => message.Content.Text("internetMessageId") == answered)?.ConversationId
                ?? NewIds.Conversation();
    }

    /// <summary>The addresses in To, Cc and Bcc.</summary>
    public static IEnumerable<string> Recipients(JsonObject message) =>
        RecipientFields.SelectMany(message.Items).Select(recipient => recipient.Inner("emailAddress")?.Text("address") ?? "");
}

/// <summary>Ids as long and as shapeless as Exchange's own.</summary>
internal static class NewIds
{
    public static string Message() => "AAkALg" + OpaqueText.Encode(Guid.NewGuid().ToString("N"));

    public static string Conversation() => "AAQkAD" + OpaqueText.Encode(Guid.NewGuid().ToString("N"));

    public static string InternetMessage() => $"<{Guid.NewGuid():N}@sandbox.nudgebot.example>";
}
