using System.Runtime.CompilerServices;
using Microsoft.Kiota.Abstractions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Directory;

/// <summary>A person as the directory lists them.</summary>
/// <param name="IsEnabled">Their account is not switched off.</param>
/// <param name="IsMember">Of the organisation, and no guest.</param>
public sealed record DirectoryPerson(OwnerId Id, bool IsEnabled, bool IsMember, bool HasAddress);

/// <summary>Reads who is in the organisation or in a group, page by page. Needs User.Read.All, and for groups GroupMember.Read.All.</summary>
public sealed class PeopleReader
{
    private const int PageSize = 999;
    private const string UserType = "#microsoft.graph.user";

    private static readonly string[] Fields = ["id", "userType", "accountEnabled", "mail"];

    private readonly GraphConnection _graph;
    private readonly RequestPace _pace;

    internal PeopleReader(GraphConnection graph, RequestPace pace) => (_graph, _pace) = (graph, pace);

    /// <summary>Everybody, enabled or not, guests among them.</summary>
    /// <param name="group">The object id of a group, whose members are read through nested groups; null for the whole directory.</param>
    /// <exception cref="MailGoneException">There is no such group.</exception>
    /// <exception cref="GraphException">Its other kinds: what came before is not the whole.</exception>
    public async IAsyncEnumerable<IReadOnlyList<DirectoryPerson>> ReadAsync(string? group, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? link = null;
        do
        {
            var from = link;
            var page = await _graph.GetPacedAsync(_pace, () => Request(group, from), WireJson.Default.DirectoryPage, cancellationToken);
            yield return [.. (page.Value ?? []).Select(Read).OfType<DirectoryPerson>()];
            link = page.NextLink is null ? null : _graph.Given(page.NextLink, null, from);
        }
        while (link is not null);
    }

    /// <summary>One person; null where the directory knows them no more.</summary>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<DirectoryPerson?> FindAsync(OwnerId person, CancellationToken cancellationToken)
    {
        try
        {
            return Read(await _graph.GetPacedAsync(
                _pace,
                () => _graph.Sdk.Users[person.Value].ToGetRequestInformation(asked => asked.QueryParameters.Select = Fields),
                WireJson.Default.GraphDirectoryEntry,
                cancellationToken));
        }
        catch (Exception gone) when (gone is MailboxGoneException or MailGoneException)
        {
            return null;
        }
    }

    private RequestInformation Request(string? group, string? link) => (group, link) switch
    {
        (null, null) => _graph.Sdk.Users.ToGetRequestInformation(asked => (asked.QueryParameters.Select, asked.QueryParameters.Top) = (Fields, PageSize)),
        (null, _) => _graph.Sdk.Users.WithUrl(link).ToGetRequestInformation(),
        (_, null) => _graph.Sdk.Groups[group].TransitiveMembers.ToGetRequestInformation(asked => (asked.QueryParameters.Select, asked.QueryParameters.Top) = (Fields, PageSize)),
        _ => _graph.Sdk.Groups[group].TransitiveMembers.WithUrl(link).ToGetRequestInformation(),
    };

    private static DirectoryPerson? Read(GraphDirectoryEntry? entry) =>
        entry is { Id.Length: > 0, Type: null or UserType }
            ? new DirectoryPerson(
                new OwnerId(entry.Id),
                entry.AccountEnabled != false,
                entry.UserType is null || entry.UserType.Equals("Member", StringComparison.OrdinalIgnoreCase),
                entry.Mail is { Length: > 0 })
            : null;
}
