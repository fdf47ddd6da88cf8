using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Accepting and declining invitations (event: accept, decline, tentativelyAccept): the own copy changes, and the organizer gets a mail.</summary>
internal sealed class EventAnswers(Organisation organisation, Mailbox mailbox, SandboxClock clock)
{
    /// <param name="response">Graph's responseType: accepted, tentativelyAccepted or declined.</param>
    public GraphAnswer Answer(GraphRequest request, string id, string response)
    {
        var item = mailbox.FindEvent(id) ?? throw GraphRefusal.NoSuchItem();
        var json = item.ToJson();
        if (json.Flag("isOrganizer") == true || json.Inner("organizer") is not { } organizer || mailbox.Owner.Has(AddressOf(organizer)))
            throw GraphRefusal.BadRequest("Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.", "ErrorInvalidRequest");
        mailbox.Calendar.Change(item.Id, changed => Note(changed, response));
        if (request.Body?.Flag("sendResponse") != false)
            Tell(organizer, json.Text("subject") ?? "", response, request.Body?.Text("comment") ?? "");
        return GraphAnswer.Empty(202);
    }

    private void Note(JsonObject json, string response)
    {
        json["responseStatus"] = Status(response);
        // A declined entry no longer blocks the time; one accepted does.
        json["showAs"] = response switch { "declined" => "free", "accepted" => "busy", _ => "tentative" };
        foreach (var attendee in json.Items("attendees").Where(attendee => mailbox.Owner.Has(AddressOf(attendee))))
            attendee["status"] = Status(response);
    }

    private void Tell(JsonObject organizer, string subject, string response, string comment)
    {
        var (word, type) = response switch
        {
            "accepted" => ("Accepted", "meetingAccepted"),
            "declined" => ("Declined", "meetingDeclined"),
            // Graph spells it with one t (meetingMessageType).
            _ => ("Tentative", "meetingTenativelyAccepted"),
        };
        var mail = new DraftWriting(mailbox, clock).MeetingResponse(organizer, $"{word}: {subject}", type, comment);
        organisation.Send(mailbox, mail.Id);
    }

    private JsonObject Status(string response) => new() { ["response"] = response, ["time"] = Instants.Write(clock.Now) };

    private static string AddressOf(JsonObject person) => person.Inner("emailAddress")?.Text("address") ?? "";
}
