using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Lists of messages, newest first unless ordered otherwise, and single messages.</summary>
internal static class MessageLists
{
    public static GraphAnswer List(Mailbox mailbox, GraphRequest request, string? folder)
    {
        var token = GraphToken.Of(request, $"{mailbox.Owner.Id}\nlist\n{folder}") ?? Begin(mailbox, request, folder);
        var filter = MessageFilter.Parse(token.Text("filter"));
        var found = MessageOrder.Parse(token.Text("orderby")).Sort(mailbox.Mail.All(folder).Where(filter.Passes)).ToList();
        var size = token.Number("top") is > 0 and var top ? top : request.Prefer.PageSize ?? Page.UsualSize;
        var at = token.Number("at");
        var path = folder is null ? "messages" : $"mailFolders('{Uri.EscapeDataString(folder)}')/messages";
        var link = at + size < found.Count
            ? Page.Link(request, $"users('{Uri.EscapeDataString(mailbox.Owner.Id)}')/{path}", "$skiptoken", token.With("at", at + size))
            : null;
        var writer = new MessageWriter(mailbox, MessageSelection.Parse(token.Text("select")), request, typed: false);
        return Page.Of(request, $"users('{mailbox.Owner.Id}')/{path}", Items, link is null ? null : Page.NextLink, link,
            token.Text("count") == "true" ? found.Count : null);

        void Items(Utf8JsonWriter json)
        {
            foreach (var message in found.Skip(at).Take(size))
                writer.Write(json, message);
        }
    }

    public static GraphAnswer One(Mailbox mailbox, GraphRequest request, string id, int status = 200)
    {
        request.Query.RefuseAllBut("$select");
        var message = mailbox.FindMessage(id) ?? throw GraphRefusal.NoSuchItem();
        return Answer(mailbox, request, message, status);
    }

    public static GraphAnswer Answer(Mailbox mailbox, GraphRequest request, StoredMessage message, int status)
    {
        var writer = new MessageWriter(mailbox, MessageSelection.Parse(request.Query["$select"]), request, typed: false);
        var context = Page.Context(request, $"users('{mailbox.Owner.Id}')/messages/$entity");
        return GraphAnswer.Written(status, json => writer.Write(json, message, context));
    }

    private static GraphToken Begin(Mailbox mailbox, GraphRequest request, string? folder)
    {
        var query = request.Query;
        query.RefuseAllBut("$select", "$filter", "$orderby", "$top", "$count");
        MessageOrder.Parse(query["$orderby"]).RefuseUnless(MessageFilter.Parse(query["$filter"]));
        return GraphToken.For($"{mailbox.Owner.Id}\nlist\n{folder}")
            .With("at", 0)
            .With("top", query.Top() ?? 0)
            .With("select", query["$select"])
            .With("filter", query["$filter"])
            .With("orderby", query["$orderby"])
            .With("count", query["$count"]);
    }
}

/// <summary>$orderby on message lists.</summary>
internal sealed class MessageOrder
{
    private readonly List<(string Property, bool Descending)> _keys;

    private MessageOrder(List<(string Property, bool Descending)> keys) => _keys = keys;

    public static MessageOrder Parse(string? orderby) =>
        new([.. (orderby ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Key)]);

    /// <summary>
    /// Every ordered property must stand in the filter, in the same order and before any other; otherwise Exchange calls it InefficientFilter.
    /// </summary>
    public void RefuseUnless(MessageFilter filter)
    {
        var filtered = filter.Properties.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (filtered.Count > 0 && !_keys.Select(key => key.Property).SequenceEqual(filtered.Take(_keys.Count), StringComparer.OrdinalIgnoreCase))
            throw GraphRefusal.BadRequest("The restriction or sort order is too complex for this operation.", "InefficientFilter");
    }

    public IEnumerable<StoredMessage> Sort(IEnumerable<StoredMessage> messages)
    {
        if (_keys.Count == 0)
            return messages.OrderByDescending(message => message.ReceivedAt);
        var sorted = messages.OrderBy(_ => 0);
        foreach (var (property, descending) in _keys)
            sorted = descending ? sorted.ThenByDescending(ValueOf(property)) : sorted.ThenBy(ValueOf(property));
        return sorted;
    }

    private static Func<StoredMessage, IComparable?> ValueOf(string property) => property.ToUpperInvariant() switch
    {
        "RECEIVEDDATETIME" => message => message.ReceivedAt,
        "CONVERSATIONID" => message => message.ConversationId,
        "ISDRAFT" => message => message.IsDraft,
        _ => message => message.Content.Read(property) is JsonValue value && value.TryGetValue<string>(out var text)
            ? Instants.Parse(text)?.UtcDateTime.Ticks.ToString("D19", System.Globalization.CultureInfo.InvariantCulture) ?? text
            : "",
    };

    private static (string Property, bool Descending) Key(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is [var property] ? (property, false)
            : parts is [var name, var direction] && direction.ToUpperInvariant() is "ASC" or "DESC"
                ? (parts[0], string.Equals(parts[1], "desc", StringComparison.OrdinalIgnoreCase))
                : throw GraphRefusal.BadRequest($"Syntax error in $orderby '{text}'.");
    }
}
