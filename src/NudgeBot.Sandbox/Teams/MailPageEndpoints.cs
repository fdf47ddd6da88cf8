using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Teams;

/// <summary>The page's small Outlook: mail and meetings of an owner, only what has arrived.</summary>
internal sealed class MailPageEndpoints(Organisation organisation)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/mail/{owner}", http => WithMailbox(http, mailbox => ListAsync(http, mailbox)));
        routes.MapGet("/sandbox/mail/{owner}/{message}", http => WithMailbox(http, mailbox => MessageAsync(http, mailbox)));
        routes.MapGet("/sandbox/events/{owner}/{event}", http => WithMailbox(http, mailbox => MeetingAsync(http, mailbox)));
    }

    private static Task ListAsync(HttpContext http, Mailbox mailbox)
    {
        var folder = http.Request.Query["folder"].ToString() is { Length: > 0 } asked ? FolderNames.WellKnown(asked) : FolderNames.Inbox;
        if (folder is not (FolderNames.Inbox or FolderNames.SentItems or FolderNames.Drafts))
            return http.Response.WriteErrorAsync(400, "The folder is inbox, sentitems or drafts.");
        var messages = mailbox.Mail.All(folder).OrderByDescending(message => message.ReceivedAt).Select(Summary);
        return http.Response.WriteJsonAsync(200, new JsonArray([.. messages]));
    }

    private static Task MessageAsync(HttpContext http, Mailbox mailbox)
    {
        if (mailbox.FindMessage(Uri.UnescapeDataString(http.RouteText("message"))) is not { } message)
            return http.Response.WriteErrorAsync(404, "There is no such message.");
        var json = Summary(message);
        json["cc"] = People(message.Content.ToJson(), "ccRecipients");
        json["text"] = MessageText.Plain(message.Content.Read("body") as JsonObject);
        return http.Response.WriteJsonAsync(200, json);
    }

    private static Task MeetingAsync(HttpContext http, Mailbox mailbox)
    {
        if (mailbox.FindEvent(Uri.UnescapeDataString(http.RouteText("event"))) is not { } meeting)
            return http.Response.WriteErrorAsync(404, "There is no such event.");
        var source = meeting.ToJson();
        var json = new JsonObject
        {
            ["id"] = meeting.Id,
            ["subject"] = source.Text("subject") ?? "",
            ["start"] = Instants.Write(meeting.Start),
            ["end"] = Instants.Write(meeting.End),
            ["organizer"] = Person(source.Inner("organizer")),
            ["attendees"] = new JsonArray([.. source.Items("attendees").Select(Attendee)]),
        };
        if (source.Inner("location")?.Text("displayName") is { Length: > 0 } place)
            json["location"] = place;
        return http.Response.WriteJsonAsync(200, json);
    }

    private static JsonObject Summary(StoredMessage message)
    {
        var json = message.Content.ToJson();
        return new JsonObject
        {
            ["id"] = message.Id,
            ["subject"] = json.Text("subject") ?? "",
            ["from"] = Person(json.Inner("from")),
            ["to"] = People(json, "toRecipients"),
            ["at"] = Instants.Write(message.ReceivedAt),
            ["preview"] = json.Text("bodyPreview") ?? "",
            ["threadId"] = message.ConversationId,
            ["sentByNudgeBot"] = message.SentByNudgeBot,
        };
    }

    private static JsonArray People(JsonObject message, string name) => new([.. message.Items(name).Select(Person)]);

    private static JsonObject Person(JsonObject? recipient) => new()
    {
        ["name"] = recipient?.Inner("emailAddress")?.Text("name") ?? "",
        ["address"] = recipient?.Inner("emailAddress")?.Text("address") ?? "",
    };

    private static JsonObject Attendee(JsonObject attendee)
    {
        var json = Person(attendee);
        json["response"] = attendee.Inner("status")?.Text("response") ?? "none";
        json["type"] = attendee.Text("type") ?? "required";
        return json;
    }

    private Task WithMailbox(HttpContext http, Func<Mailbox, Task> then) =>
        organisation.Find(http.RouteText("owner")) is { } mailbox ? then(mailbox) : http.Response.WriteErrorAsync(404, "There is no such owner.");
}
