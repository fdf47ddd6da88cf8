using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Messages.Item;
using Microsoft.Graph.Users.Item.Messages.Item.CreateReply;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.SignIn;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Mail;

/// <summary>A mail the owner asked for.</summary>
/// <param name="To">Who it goes to, also where it answers a mail: an answer to one's own mail would else go to oneself.</param>
/// <param name="Text">Byte for byte what the owner saw, as plain text.</param>
public sealed record OutgoingMail(NamedAddress To, string Text)
{
    /// <summary>The mail it answers; null for a new one.</summary>
    public MessageId? Answers { get; init; }

    /// <summary>The subject of a new mail; an answer keeps its thread's.</summary>
    public string Subject { get; init; } = "";

    /// <summary>A second recipient beside the first, who both see each other; null for none.</summary>
    public NamedAddress? Also { get; init; }
}

/// <summary>A draft in the owner's mailbox. Its id stays the same when it is sent.</summary>
/// <param name="WebLink">Opens it in Outlook on the web; null where Graph gave none.</param>
public sealed record MailDraft(MessageId Id, Uri? WebLink);

/// <summary>
/// Puts mail into the owner's drafts and sends it from there. Graph has no key against sending twice, so the draft is the
/// key: store its id, send it once, and after an unknown outcome look whether it is still a draft. All that writes is signed by the
/// owner's own token; the application itself only looks.
/// </summary>
public sealed partial class MailSender
{
    private readonly GraphConnection _graph;
    private readonly ILogger<MailSender> _logger;

    internal MailSender(GraphConnection graph, ILogger<MailSender> logger)
    {
        _graph = graph;
        _logger = logger;
    }

    /// <exception cref="MailGoneException">The mail to answer is gone.</exception>
    /// <exception cref="GraphException">One of its kinds; after <see cref="GraphUnavailableException"/> an empty draft may lie in the mailbox.</exception>
    public async Task<MailDraft> CreateDraftAsync(OwnerId owner, OutgoingMail mail, DelegatedToken by, CancellationToken cancellationToken)
    {
        if (mail.Answers is not { } answered) return await CreateAsync(owner, mail, by, cancellationToken);
        var reply = await _graph.RunAsync(
            MailboxCall.Click(owner, Repeat.IfRefused),
            token => _graph.Sdk.Users[owner.Value].Messages[answered.Value].CreateReply.PostAsync(new CreateReplyPostRequestBody(), asked => by.Sign(asked.Headers), token),
            cancellationToken);
        var draft = Draft(reply);
        try
        {
            return await WriteAsync(owner, draft, mail, by, cancellationToken);
        }
        catch (GraphException)
        {
            await DiscardAsync(owner, draft.Id, by, cancellationToken);
            throw;
        }
    }

    /// <summary>Sends a draft. It is tried once, whatever happens, and not called off once it is on its way.</summary>
    /// <exception cref="SendUnknownException">It may have left or not: ask <see cref="WasSentAsync"/>.</exception>
    /// <exception cref="MailGoneException">The draft is gone; nothing was sent.</exception>
    /// <exception cref="GraphException">Any other kind: nothing was sent.</exception>
    public async Task SendAsync(OwnerId owner, MessageId draft, DelegatedToken by, CancellationToken cancellationToken)
    {
        try
        {
            await _graph.RunAsync(
                MailboxCall.Click(owner, Repeat.Never),
                async token =>
                {
                    await Item(owner, draft).Send.PostAsync(asked => by.Sign(asked.Headers), token);
                    return true;
                },
                cancellationToken);
        }
        catch (GraphUnavailableException unknown) when (unknown.MayHaveHappened)
        {
            throw new SendUnknownException(unknown);
        }
    }

    /// <summary>
    /// True where the draft became a sent mail, false where it is still a draft, null where it is neither: deleted, or on its
    /// way to Sent Items, which may take a moment.
    /// </summary>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<bool?> WasSentAsync(OwnerId owner, MessageId draft, CancellationToken cancellationToken)
    {
        try
        {
            var wire = await _graph.GetAsync(
                MailboxCall.Click(owner, Repeat.Freely),
                () => Item(owner, draft).ToGetRequestInformation(asked => asked.QueryParameters.Select = ["id", "isDraft"]),
                WireJson.Default.GraphMessage,
                cancellationToken);
            return wire.IsDraft is { } isDraft ? !isDraft : throw new GraphUnavailableException("Graph did not say whether the mail is a draft");
        }
        catch (MailGoneException)
        {
            return null;
        }
    }

    /// <summary>Deletes a draft; one that is gone already is as good.</summary>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task DeleteDraftAsync(OwnerId owner, MessageId draft, DelegatedToken by, CancellationToken cancellationToken)
    {
        try
        {
            await _graph.RunAsync(
                MailboxCall.Click(owner, Repeat.Freely),
                async token =>
                {
                    await Item(owner, draft).DeleteAsync(asked => by.Sign(asked.Headers), token);
                    return true;
                },
                cancellationToken);
        }
        catch (MailGoneException)
        {
            LogAlreadyGone(owner, draft);
        }
    }

    private async Task<MailDraft> CreateAsync(OwnerId owner, OutgoingMail mail, DelegatedToken by, CancellationToken cancellationToken) =>
        Draft(await _graph.RunAsync(
            MailboxCall.Click(owner, Repeat.IfRefused),
            token =>
            {
                var message = Words(mail);
                message.Subject = mail.Subject;
                return _graph.Sdk.Users[owner.Value].Messages.PostAsync(message, asked => by.Sign(asked.Headers), token);
            },
            cancellationToken));

    /// <summary>Replaces what createReply put there, quoted history included: only what the owner saw goes out.</summary>
    private async Task<MailDraft> WriteAsync(OwnerId owner, MailDraft draft, OutgoingMail mail, DelegatedToken by, CancellationToken cancellationToken)
    {
        var written = await _graph.RunAsync(
            MailboxCall.Click(owner, Repeat.Freely),
            token => Item(owner, draft.Id).PatchAsync(Words(mail), asked => by.Sign(asked.Headers), token),
            cancellationToken);
        return draft with { WebLink = MailFacts.Link(written?.WebLink) ?? draft.WebLink };
    }

    private async Task DiscardAsync(OwnerId owner, MessageId draft, DelegatedToken by, CancellationToken cancellationToken)
    {
        try
        {
            await DeleteDraftAsync(owner, draft, by, cancellationToken);
        }
        catch (GraphException left)
        {
            LogLeftBehind(left, owner, draft);
        }
    }

    private MessageItemRequestBuilder Item(OwnerId owner, MessageId message) => _graph.Sdk.Users[owner.Value].Messages[message.Value];

    private static Message Words(OutgoingMail mail) => new()
    {
        ToRecipients = mail.Also is { } also ? [Recipient(mail.To), Recipient(also)] : [Recipient(mail.To)],
        Body = new ItemBody { ContentType = BodyType.Text, Content = mail.Text },
    };

    private static Recipient Recipient(NamedAddress who) =>
        new() { EmailAddress = new Microsoft.Graph.Models.EmailAddress { Name = who.Name, Address = who.Address.Value } };

    private static MailDraft Draft(Message? message) =>
        message?.Id is { } id ? new MailDraft(new MessageId(id), MailFacts.Link(message.WebLink)) : throw new GraphUnavailableException("Graph made a draft and did not name it");

    [LoggerMessage(1, LogLevel.Warning, "Draft {Draft} could not be written and was left behind in mailbox {Owner}.")]
    private partial void LogLeftBehind(Exception left, OwnerId owner, MessageId draft);

    [LoggerMessage(2, LogLevel.Information, "Draft {Draft} in mailbox {Owner} had already been deleted.")]
    private partial void LogAlreadyGone(OwnerId owner, MessageId draft);
}
