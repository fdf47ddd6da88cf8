using System.Net;
using Microsoft.Graph.Models;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Directory;

/// <summary>How an attempt to install the app for somebody ended.</summary>
public enum InstallOutcome
{
    Installed,
    AlreadyThere,

    /// <summary>The catalogue does not know the app by this id: look the id up again.</summary>
    NoSuchApp,

    /// <summary>Not for this person: a policy, a licence, or the permission is missing.</summary>
    Refused,
}

/// <summary>
/// Who has the Teams app, and installing it for them (Microsoft Graph, "userTeamwork: installedApps"). Looking needs
/// TeamsAppInstallation.ReadForUser.All, installing TeamsAppInstallation.ReadWriteSelfForUser.All, and the catalogue's id AppCatalog.Read.All.
/// </summary>
public sealed class AppInstallations
{
    private readonly GraphConnection _graph;
    private readonly RequestPace _pace;

    internal AppInstallations(GraphConnection graph, RequestPace pace) => (_graph, _pace) = (graph, pace);

    /// <summary>The id of the organisation's catalogue for an app; null where the catalogue does not hold it.</summary>
    /// <param name="appId">The id in the app's manifest.</param>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<string?> CatalogIdAsync(string appId, CancellationToken cancellationToken) => FirstOf(await _graph.GetPacedAsync(
        _pace,
        () => _graph.Sdk.AppCatalogs.TeamsApps.ToGetRequestInformation(asked => asked.QueryParameters.Filter = $"externalId eq '{Quoted(appId)}'"),
        WireJson.Default.IdPage,
        cancellationToken));

    /// <summary>The installation of the app for a person; null where they do not have it.</summary>
    /// <exception cref="MailboxGoneException">There is no such person.</exception>
    /// <exception cref="GraphException">Its other kinds.</exception>
    public async Task<string?> FindAsync(OwnerId person, string appId, CancellationToken cancellationToken) => FirstOf(await _graph.GetPacedAsync(
        _pace,
        () => _graph.Sdk.Users[person.Value].Teamwork.InstalledApps.ToGetRequestInformation(asked =>
            (asked.QueryParameters.Expand, asked.QueryParameters.Filter) = (["teamsApp"], $"teamsApp/externalId eq '{Quoted(appId)}'")),
        WireJson.Default.IdPage,
        cancellationToken));

    /// <summary>Installs the app for a person. Done twice it is the same as once.</summary>
    /// <exception cref="GraphException">Graph could not be reached, or holds us back.</exception>
    public async Task<InstallOutcome> InstallAsync(OwnerId person, string catalogId, CancellationToken cancellationToken)
    {
        try
        {
            await _graph.RunAsync(
                MailboxCall.Directory,
                async token =>
                {
                    await _pace.WaitAsync(token);
                    await _graph.Sdk.Users[person.Value].Teamwork.InstalledApps.PostAsync(Of(catalogId), cancellationToken: token);
                    return true;
                },
                cancellationToken);
            return InstallOutcome.Installed;
        }
        catch (GraphRefusedException refused)
        {
            return refused.Status == HttpStatusCode.Conflict ? InstallOutcome.AlreadyThere : InstallOutcome.Refused;
        }
        catch (ConsentWithdrawnException)
        {
            return InstallOutcome.Refused;
        }
        catch (Exception gone) when (gone is MailGoneException or MailboxGoneException)
        {
            return InstallOutcome.NoSuchApp;
        }
    }

    /// <summary>The chat of an installation, by the id that serves as conversation id too.</summary>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<string> ChatIdAsync(OwnerId person, string installation, CancellationToken cancellationToken)
    {
        var chat = await _graph.GetPacedAsync(
            _pace,
            () => _graph.Sdk.Users[person.Value].Teamwork.InstalledApps[installation].Chat.ToGetRequestInformation(),
            WireJson.Default.GraphIdentified,
            cancellationToken);
        return chat.Id ?? throw new GraphUnavailableException("Graph's chat has no id");
    }

    private UserScopeTeamsAppInstallation Of(string catalogId) => new()
    {
        AdditionalData = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["teamsApp@odata.bind"] = $"{_graph.Options.BaseUrl.AbsoluteUri.TrimEnd('/')}/appCatalogs/teamsApps/{catalogId}",
        },
    };

    private static string? FirstOf(IdPage page) => page.Value is [{ Id: { Length: > 0 } id }, ..] ? id : null;

    /// <summary>As a string stands in a filter (OData 4.01 URL conventions, 5.1.1.11.1).</summary>
    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);
}
