using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Directory;

/// <summary>Reads who the owner is and what they told Outlook about their time.</summary>
public sealed class DirectoryReader
{
    private static readonly string[] Fields = ["id", "displayName", "mail", "userPrincipalName", "proxyAddresses", "otherMails"];

    private readonly GraphConnection _graph;

    internal DirectoryReader(GraphConnection graph) => _graph = graph;

    /// <summary>The owner, with default settings; <see cref="SettingsAsync"/> has their own.</summary>
    /// <exception cref="MailboxGoneException">There is no such person, or they have no mail address.</exception>
    /// <exception cref="GraphException">Its other kinds.</exception>
    public async Task<Owner> OwnerAsync(OwnerId owner, CancellationToken cancellationToken)
    {
        var wire = await _graph.GetAsync(
            MailboxCall.Read(owner),
            () => _graph.Sdk.Users[owner.Value].ToGetRequestInformation(asked => asked.QueryParameters.Select = Fields),
            WireJson.Default.GraphUser,
            cancellationToken);
        return OwnerFacts.Read(wire, owner) ?? throw new MailboxGoneException("no address");
    }

    /// <summary>What the mailbox does not say is as in <see cref="MailboxSettings.Default"/>.</summary>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<MailboxSettings> SettingsAsync(OwnerId owner, CancellationToken cancellationToken) =>
        OwnerFacts.Read(await _graph.GetAsync(
            MailboxCall.Read(owner),
            () => _graph.Sdk.Users[owner.Value].MailboxSettings.ToGetRequestInformation(),
            WireJson.Default.GraphMailboxSettings,
            cancellationToken));
}
