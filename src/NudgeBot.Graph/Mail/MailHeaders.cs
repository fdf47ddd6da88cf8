using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Mail;

/// <summary>What a mail's headers say of it.</summary>
/// <param name="IsPrivate">Its sender marked it private, personal or confidential; v1.0 says this nowhere else.</param>
public sealed record MailOrigin(MailMarks Marks, bool IsPrivate);

/// <summary>Reads a mail's internet headers: one request for one mail, so only for those a decision hangs on.</summary>
public sealed class MailHeaders
{
    private readonly GraphConnection _graph;

    internal MailHeaders(GraphConnection graph) => _graph = graph;

    /// <summary>Null where the mail is gone.</summary>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<MailOrigin?> ReadAsync(OwnerId owner, MessageId message, CancellationToken cancellationToken)
    {
        try
        {
            var wire = await _graph.GetAsync(
                MailboxCall.ReadItem(owner),
                () => _graph.Sdk.Users[owner.Value].Messages[message.Value].ToGetRequestInformation(asked => asked.QueryParameters.Select = ["internetMessageHeaders"]),
                WireJson.Default.GraphMessage,
                cancellationToken);
            var headers = wire.InternetMessageHeaders ?? [];
            return new MailOrigin(HeaderFacts.Marks(headers), HeaderFacts.IsPrivate(headers));
        }
        catch (MailGoneException)
        {
            return null;
        }
    }
}
