using System.Globalization;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Tests.Sandbox;

/// <summary>Mailboxes made up for one test.</summary>
internal sealed class SampleMail(string id, string name)
{
    private readonly List<JsonObject> _messages = [];
    private readonly List<JsonObject> _events = [];

    public static SampleMail Ada => new("ada-id", "Ada");

    public static SampleMail Ben => new("ben-id", "Ben");

    public string Address => $"{name.ToLowerInvariant()}@contoso.example";

    public SampleMail Received(string messageId, string at, Action<JsonObject>? with = null) => Message(messageId, "inbox", "ana@fabrikam.example", Address, at, with);

    public SampleMail Sent(string messageId, string at) => Message(messageId, "sentitems", Address, "ana@fabrikam.example", at, null);

    public SampleMail Met(string eventId, string start, Action<JsonObject>? with = null)
    {
        var meeting = new JsonObject
        {
            ["id"] = eventId,
            ["subject"] = "Coffee",
            ["start"] = new JsonObject { ["dateTime"] = start, ["timeZone"] = "UTC" },
            ["end"] = new JsonObject { ["dateTime"] = start[..11] + "23:00:00", ["timeZone"] = "UTC" },
            ["organizer"] = Person(Address),
            ["attendees"] = new JsonArray(Person("ana@fabrikam.example")),
        };
        with?.Invoke(meeting);
        _events.Add(meeting);
        return this;
    }

    public SandboxMailbox Mailbox => new(
        new JsonObject
        {
            ["id"] = id,
            ["displayName"] = name,
            ["mail"] = Address,
            ["userPrincipalName"] = Address,
            ["proxyAddresses"] = new JsonArray($"smtp:{name}.alias@contoso.example"),
        },
        new JsonObject { ["timeZone"] = "Europe/Berlin" }, _messages, _events, "");

    public static JsonObject Person(string address) => new()
    {
        ["emailAddress"] = new JsonObject { ["name"] = address.Split('@')[0], ["address"] = address },
    };

    public static string Day(int day) => string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:D2}T10:00:00Z");

    private SampleMail Message(string messageId, string folder, string from, string to, string at, Action<JsonObject>? with)
    {
        var message = new JsonObject
        {
            ["id"] = messageId,
            ["internetMessageId"] = $"<{messageId}@fabrikam.example>",
            ["conversationId"] = $"thread-of-{messageId}",
            ["subject"] = "The deck",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>Could you send <b>it</b>?</p>" },
            ["from"] = Person(from),
            ["toRecipients"] = new JsonArray(Person(to)),
            ["receivedDateTime"] = at,
            ["parentFolderId"] = folder,
        };
        with?.Invoke(message);
        _messages.Add(message);
        return this;
    }
}
