using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>What changes a mailbox: drafts, sending, moving, deleting. Parameter names are read ignoring case.</summary>
internal sealed class MessageActions(Organisation organisation, Mailbox mailbox, SandboxClock clock)
{
    private readonly DraftWriting _drafts = new(mailbox, clock);

    public GraphAnswer CreateDraft(GraphRequest request) =>
        MessageLists.Answer(mailbox, request, _drafts.New(request.RequiredBody), 201);

    public GraphAnswer CreateReply(GraphRequest request, string id, bool toAll) =>
        MessageLists.Answer(mailbox, request, _drafts.Reply(Existing(id), request.Body, toAll), 201);

    public GraphAnswer Patch(GraphRequest request, string id) =>
        MessageLists.Answer(mailbox, request, _drafts.Patch(Existing(id), request.RequiredBody), 200);

    public GraphAnswer SendDraft(string id)
    {
        Send(Existing(id));
        return GraphAnswer.Empty(202);
    }

    public GraphAnswer Reply(GraphRequest request, string id, bool toAll)
    {
        Send(_drafts.Reply(Existing(id), request.Body, toAll));
        return GraphAnswer.Empty(202);
    }

    /// <summary>Sends at once and tells no id.</summary>
    public GraphAnswer SendMail(GraphRequest request)
    {
        var message = request.RequiredBody.Inner("message")
            ?? throw GraphRefusal.BadRequest("The Message parameter is missing.", "ErrorInvalidParameter");
        var draft = _drafts.New(message);
        Send(draft);
        if (request.RequiredBody.Flag("saveToSentItems") == false && mailbox.Mail.Find(draft.Id) is { } sent)
            mailbox.Mail.Remove(sent);
        return GraphAnswer.Empty(202);
    }

    public GraphAnswer Delete(string id)
    {
        var message = Existing(id);
        if (message.Folder == FolderNames.DeletedItems)
            mailbox.Mail.Remove(message);
        else
            MoveTo(message, FolderNames.DeletedItems);
        return GraphAnswer.Empty(204);
    }

    public GraphAnswer Move(GraphRequest request, string id)
    {
        var destination = request.RequiredBody.Text("destinationId")
            ?? throw GraphRefusal.BadRequest("The DestinationId parameter is missing.", "ErrorInvalidParameter");
        var moved = MoveTo(Existing(id), FolderNames.Resolve(mailbox.Owner.Id, destination));
        return MessageLists.Answer(mailbox, request, moved, 201);
    }

    private StoredMessage Existing(string id) => mailbox.FindMessage(id) ?? throw GraphRefusal.NoSuchItem();

    private StoredMessage MoveTo(StoredMessage message, string folder) =>
        mailbox.Mail.Change(message.Id, current => current with { Folder = folder, Version = current.Version + 1 }) ?? throw GraphRefusal.NoSuchItem();

    private void Send(StoredMessage draft)
    {
        if (!HasRecipients(draft.Content.ToJson()))
            throw GraphRefusal.BadRequest(
                "At least one recipient isn't valid., A message can't be sent because it contains no recipients.", "ErrorInvalidRecipients");
        if (organisation.Send(mailbox, draft.Id) is null)
            throw GraphRefusal.BadRequest("The message is not a draft, so it cannot be sent.", "ErrorInvalidRequest");
    }

    private static bool HasRecipients(JsonObject message) =>
        Organisation.Recipients(message).Any(address => address.Length > 0);
}
