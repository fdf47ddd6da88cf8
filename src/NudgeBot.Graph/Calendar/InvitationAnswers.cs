using Microsoft.Graph.Users.Item.Events.Item;
using Microsoft.Graph.Users.Item.Events.Item.Accept;
using Microsoft.Graph.Users.Item.Events.Item.Decline;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.SignIn;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Calendar;

/// <summary>
/// Answers invitations in the owner's name; the organizer is told by a mail of Exchange's own. Needs the owner's own token
/// with Calendars.ReadWrite, as nothing else does (event: accept and event: decline).
/// </summary>
public sealed class InvitationAnswers
{
    private readonly GraphConnection _graph;

    internal InvitationAnswers(GraphConnection graph) => _graph = graph;

    /// <summary>Accepts. It is tried once: a second time would tell the organizer a second time.</summary>
    /// <param name="comment">Goes into the organizer's mail; null for none.</param>
    /// <exception cref="MailGoneException">The invitation is no longer in the calendar; nobody was told anything.</exception>
    /// <exception cref="ConsentWithdrawnException">The token does not open this calendar.</exception>
    /// <exception cref="GraphUnavailableException">The answer may have gone out or not: ask <see cref="AnswerOfAsync"/>.</exception>
    /// <exception cref="GraphException">Any other kind: nothing was answered.</exception>
    public Task AcceptAsync(OwnerId owner, MeetingId invitation, string? comment, DelegatedToken by, CancellationToken cancellationToken) => AnswerAsync(
        owner,
        token => Item(owner, invitation).Accept.PostAsync(new AcceptPostRequestBody { Comment = comment, SendResponse = true }, asked => by.Sign(asked.Headers), token),
        cancellationToken);

    /// <summary>Declines, as <see cref="AcceptAsync"/> accepts.</summary>
    /// <inheritdoc cref="AcceptAsync"/>
    public Task DeclineAsync(OwnerId owner, MeetingId invitation, string? comment, DelegatedToken by, CancellationToken cancellationToken) => AnswerAsync(
        owner,
        token => Item(owner, invitation).Decline.PostAsync(new DeclinePostRequestBody { Comment = comment, SendResponse = true }, asked => by.Sign(asked.Headers), token),
        cancellationToken);

    /// <summary>What the owner has answered so far; null where the invitation is no longer in the calendar, as Outlook leaves many that were declined.</summary>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<MeetingAnswer?> AnswerOfAsync(OwnerId owner, MeetingId invitation, CancellationToken cancellationToken)
    {
        try
        {
            var wire = await _graph.GetAsync(
                MailboxCall.Click(owner, Repeat.Freely),
                () => Item(owner, invitation).ToGetRequestInformation(asked => asked.QueryParameters.Select = ["id", "responseStatus"]),
                WireJson.Default.GraphEvent,
                cancellationToken);
            return MeetingFacts.Answer(wire.ResponseStatus);
        }
        catch (MailGoneException)
        {
            return null;
        }
    }

    private async Task AnswerAsync(OwnerId owner, Func<CancellationToken, Task> post, CancellationToken cancellationToken) => await _graph.RunAsync(
        MailboxCall.Click(owner, Repeat.Never),
        async token =>
        {
            await post(token);
            return true;
        },
        cancellationToken);

    private EventItemRequestBuilder Item(OwnerId owner, MeetingId invitation) => _graph.Sdk.Users[owner.Value].Events[invitation.Value];
}
