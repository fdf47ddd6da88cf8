using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>One owner's mail and calendar as the sandbox serves them.</summary>
internal sealed class Mailbox(SandboxMailbox mailbox, SandboxClock clock)
{
    private const string MutablePrefix = "AAMk";

    public Owner Owner { get; } = new(mailbox);

    public MessageStore Mail { get; } = new(Stored(mailbox.Messages), clock);

    public Calendar Calendar { get; } = new(mailbox.Events.Select(StoredEvent.From), clock);

    /// <summary>
    /// The id that a client gets which did not ask for immutable ones: it names the folder too, so it dies when the message moves.
    /// </summary>
    public static string MutableId(string id, string folder) => MutablePrefix + OpaqueText.Encode($"{folder}\n{id}");

    /// <summary>Finds by either form of id.</summary>
    public StoredMessage? FindMessage(string id)
    {
        if (Mail.Find(id) is { } message)
            return message;
        return ReadMutable(id) is { } place && Mail.Find(place.Id) is { } moved && moved.Folder == place.Folder ? moved : null;
    }

    public StoredEvent? FindEvent(string id) => Calendar.Find(id) ?? (ReadMutable(id) is { } place ? Calendar.Find(place.Id) : null);

    private static (string Folder, string Id)? ReadMutable(string id)
    {
        if (!id.StartsWith(MutablePrefix, StringComparison.Ordinal) || OpaqueText.Decode(id[MutablePrefix.Length..]) is not { } text)
            return null;
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        return line < 0 ? null : (text[..line], text[(line + 1)..]);
    }

    private static IEnumerable<StoredMessage> Stored(IReadOnlyList<System.Text.Json.Nodes.JsonObject> messages) =>
        messages is CheckedLines lines
            ? lines.Raw.Select(StoredMessage.From)
            : messages.Select(message => StoredMessage.From(message.ToUtf8()));
}
