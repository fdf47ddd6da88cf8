using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Mail;

/// <summary>What a mail's headers say of it.</summary>
/// <param name="IsPrivate">Marked private, labelled or encrypted: no word of it may be kept.</param>
public sealed record MailOrigin(MailMarks Marks, bool IsPrivate);

/// <summary>Reads a mail's internet headers: one request for one mail, so only for those a decision hangs on.</summary>
public sealed class MailHeaders
{
    private readonly GraphConnection _graph;
    private readonly Discretion _discretion;

    internal MailHeaders(GraphConnection graph) => (_graph, _discretion) = (graph, new Discretion(graph.Options.OpenLabels));

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
            return new MailOrigin(HeaderFacts.Marks(headers), _discretion.Covers(headers));
        }
        catch (MailGoneException)
        {
            return null;
        }
    }
}
