using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Teams;

/// <summary>One line of a chat: text or a card, from the bot or from the owner.</summary>
/// <param name="Edited">The bot replaced the message itself, not only the owner's view of its card.</param>
internal sealed record ChatMessage(
    string Id, bool FromBot, DateTimeOffset At, string? Text, string? TextFormat, JsonObject? Card, bool Edited)
{
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["id"] = Id, ["from"] = FromBot ? "bot" : "owner", ["at"] = Instants.Write(At) };
        if (Text is not null)
            json["text"] = Text;
        if (TextFormat is not null)
            json["textFormat"] = TextFormat;
        if (Card is not null)
            json["card"] = Card.DeepClone();
        json["edited"] = Edited;
        return json;
    }
}

/// <summary>The personal chat of one owner with the bot, and the pages that watch it.</summary>
internal sealed class Chat(Owner owner, SandboxClock clock)
{
    private readonly Lock _gate = new();
    private readonly List<ChatMessage> _messages = [];
    private readonly List<Channel<string>> _watchers = [];
    private long _lastId;

    public Owner Owner => owner;

    /// <summary>The conversation and the owner's id in it look as Teams makes them; both stay the same from run to run.</summary>
    public string ConversationId { get; } = "a:1" + Hash("conversation", owner.Id);

    public string MemberId { get; } = "29:1" + Hash("member", owner.Id);

    /// <summary>The same chat by the id that Graph knows it by; the connector takes either.</summary>
    public string GraphChatId { get; } = $"19:{Hash("chat", owner.Id)[..36]}@unq.gbl.spaces";

    public JsonArray Messages()
    {
        lock (_gate)
            return new JsonArray([.. _messages.Select(message => message.ToJson())]);
    }

    public string Post(bool fromBot, string? text, string? textFormat, JsonObject? card)
    {
        lock (_gate)
        {
            var message = new ChatMessage(NextId(), fromBot, clock.Now, text, textFormat, card, false);
            _messages.Add(message);
            Tell("posted", message);
            return message.Id;
        }
    }

    /// <summary>The bot replaces a message for all; false when there is none of this id from it.</summary>
    public bool Update(string id, string? text, string? textFormat, JsonObject? card) => Replace(
        id, message => message with { Text = text, TextFormat = textFormat, Card = card, Edited = true });

    /// <summary>The message as it stands; null when there is none of this id.</summary>
    public ChatMessage? Find(string id)
    {
        lock (_gate)
            return _messages.Find(message => message.Id == id);
    }

    /// <summary>A card answer replaces what this owner sees of the message, unless it changed since the press: what came later is newer than the answer.</summary>
    public bool ShowCard(ChatMessage pressed, JsonObject card)
    {
        lock (_gate)
        {
            return ReferenceEquals(Find(pressed.Id), pressed)
                && Replace(pressed.Id, message => message with { Text = null, TextFormat = null, Card = card });
        }
    }

    public bool Delete(string id)
    {
        lock (_gate)
        {
            if (_messages.Find(message => message.Id == id) is not { FromBot: true } message)
                return false;
            _messages.Remove(message);
            Tell("deleted", message);
            return true;
        }
    }

    public void ShowTyping() => Tell(new JsonObject { ["kind"] = "typing" });

    public void TellClock(DateTimeOffset now) => Tell(new JsonObject { ["kind"] = "clock", ["now"] = Instants.Write(now) });

    /// <summary>Each event as one line of JSON, from now on until cancelled.</summary>
    public async IAsyncEnumerable<string> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateUnbounded<string>();
        lock (_gate)
            _watchers.Add(channel);
        try
        {
            await foreach (var line in channel.Reader.ReadAllAsync(cancellationToken))
                yield return line;
        }
        finally
        {
            lock (_gate)
                _watchers.Remove(channel);
        }
    }

    private bool Replace(string id, Func<ChatMessage, ChatMessage> change)
    {
        lock (_gate)
        {
            var at = _messages.FindIndex(message => message.Id == id && message.FromBot);
            if (at < 0)
                return false;
            _messages[at] = change(_messages[at]);
            Tell("updated", _messages[at]);
            return true;
        }
    }

    private void Tell(string kind, ChatMessage message) => Tell(new JsonObject { ["kind"] = kind, ["message"] = message.ToJson() });

    private void Tell(JsonObject happened)
    {
        var line = happened.ToJsonString();
        lock (_gate)
        {
            foreach (var watcher in _watchers)
                watcher.Writer.TryWrite(line);
        }
    }

    // Teams' message ids are milliseconds since 1970; two messages of one millisecond still differ.
    private string NextId()
    {
        _lastId = Math.Max(_lastId + 1, clock.Now.ToUnixTimeMilliseconds());
        return _lastId.ToString(CultureInfo.InvariantCulture);
    }

    private static string Hash(string kind, string ownerId) =>
        System.Buffers.Text.Base64Url.EncodeToString(SHA512.HashData(Encoding.UTF8.GetBytes($"{kind}\n{ownerId}")));
}

/// <summary>The chats of all owners.</summary>
internal sealed class Chats(Organisation organisation, SandboxClock clock)
{
    private readonly List<Chat> _chats = [.. organisation.Mailboxes.Select(mailbox => new Chat(mailbox.Owner, clock))];

    public IReadOnlyList<Chat> All => _chats;

    public Chat? OfOwner(string ownerId) => _chats.Find(chat => chat.Owner.IsNamed(ownerId));

    public Chat? Conversation(string conversationId) => _chats.Find(chat => chat.ConversationId == conversationId || chat.GraphChatId == conversationId);

    /// <summary>By id in Teams, Entra id or principal name.</summary>
    public Chat? Member(string id) => _chats.Find(chat => chat.MemberId == id || chat.Owner.IsNamed(id));
}
