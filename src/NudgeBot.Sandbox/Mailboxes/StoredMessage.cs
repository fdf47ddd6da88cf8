using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>One state of one message; a change makes a new state with the next version.</summary>
/// <param name="Id">The immutable id: it survives moves and sending.</param>
/// <param name="Folder">Well-known name of the folder, in lower case.</param>
internal sealed record StoredMessage(
    string Id, string Folder, bool IsDraft, DateTimeOffset ReceivedAt, string ConversationId, MessageContent Content)
{
    public long Version { get; init; } = 1;

    /// <summary>It left through the bot's Graph calls.</summary>
    public bool SentByNudgeBot { get; init; }

    /// <summary>Takes a Graph message that was checked to have id, receivedDateTime and parentFolderId.</summary>
    public static StoredMessage From(ReadOnlyMemory<byte> json)
    {
        var content = MessageContent.From(json);
        var received = content.Text("receivedDateTime")!;
        var message = new StoredMessage(
            content.Text("id")!,
            FolderNames.WellKnown(content.Text("parentFolderId")!),
            content.Find("isDraft").SequenceEqual("true"u8),
            Instants.Parse(received)!.Value,
            content.Text("conversationId") ?? content.Text("id")!,
            content);
        return IsAsServed(content, received) ? message : message with { Content = Completed(content, message) };
    }

    /// <summary>Changes properties of the message and nothing else; id, folder and draft state are no properties.</summary>
    public StoredMessage With(Action<JsonObject> change)
    {
        var json = Content.ToJson();
        change(json);
        return this with { Content = MessageContent.From(json), Version = Version + 1 };
    }

    private static bool IsAsServed(MessageContent content, string received) =>
        received.EndsWith('Z') && !content.Find("bodyPreview").IsEmpty && !content.Find("sentDateTime").IsEmpty;

    private static MessageContent Completed(MessageContent content, StoredMessage message)
    {
        var json = content.ToJson();
        json["receivedDateTime"] = Instants.Write(message.ReceivedAt);
        json["sentDateTime"] = Instants.Write(Instants.Parse(json.Text("sentDateTime")) ?? message.ReceivedAt);
        json["bodyPreview"] ??= MessageText.Preview(MessageText.Plain(json.Inner("body")));
        return MessageContent.From(json);
    }
}
