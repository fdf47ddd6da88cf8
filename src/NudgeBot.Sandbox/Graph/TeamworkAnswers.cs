using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.SignIn;
using NudgeBot.Sandbox.Teams;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>A call about people and apps, and no mailbox.</summary>
/// <param name="Needs">One of these permissions opens it.</param>
internal sealed record OrganisationCall(string Kind, string[] Needs, Func<Task<GraphAnswer>> Answer);

/// <summary>Lists of people, the app catalogue, and the apps people have in Teams.</summary>
internal sealed class TeamworkAnswers(
    Organisation organisation, AppsOfPeople apps, Chats chats, BotInstallation installation, SandboxIdentity identity, SandboxClock clock, Faults faults)
{
    private const string Bind = "teamsApp@odata.bind";

    /// <summary>The call this request is; null when it is about a mailbox, or about nothing here.</summary>
    public OrganisationCall? Match(GraphRequest request)
    {
        string[] shape = [.. request.Segments.Select(segment => segment.ToUpperInvariant())];
        return (request.Method, shape) switch
        {
            ("GET", ["USERS"]) => Of("users", GraphPermissions.ReadingPeople, () => DirectoryAnswers.Users(organisation, request)),
            ("GET", ["GROUPS", _, "MEMBERS" or "TRANSITIVEMEMBERS"]) => Of("members", GraphPermissions.ReadingGroups, () => DirectoryAnswers.Members(organisation, request, request.Segments[1])),
            ("GET", ["APPCATALOGS", "TEAMSAPPS"]) => Of("teamsApps", GraphPermissions.ReadingTheCatalog, () => Catalogue(request)),
            ("GET", ["USERS", _, "TEAMWORK", "INSTALLEDAPPS"]) => Of("installedApps", GraphPermissions.ReadingApps, () => Installed(request)),
            ("POST", ["USERS", _, "TEAMWORK", "INSTALLEDAPPS"]) => new OrganisationCall("install", GraphPermissions.InstallingApps, () => InstallAsync(request)),
            ("GET", ["USERS", _, "TEAMWORK", "INSTALLEDAPPS", _, "CHAT"]) => Of("chat", GraphPermissions.ReadingApps, () => ChatOf(request)),
            _ => null,
        };
    }

    private static OrganisationCall Of(string kind, string[] needs, Func<GraphAnswer> answer) => new(kind, needs, () => Task.FromResult(answer()));

    private GraphAnswer Catalogue(GraphRequest request)
    {
        request.Query.RefuseAllBut("$filter", "$select", "$expand");
        var isAsked = apps.CatalogId is not null && string.Equals(request.Query["$filter"], $"externalId eq '{identity.AppId}'", StringComparison.Ordinal);
        return Page.Of(request, "appCatalogs/teamsApps", json =>
        {
            if (isAsked)
                App().WriteTo(json);
        }, null, null);
    }

    private GraphAnswer Installed(GraphRequest request)
    {
        request.Query.RefuseAllBut("$filter", "$expand");
        var owner = OwnerOf(request);
        var isAsked = string.Equals(request.Query["$filter"], $"teamsApp/externalId eq '{identity.AppId}'", StringComparison.Ordinal);
        return Page.Of(request, $"users('{owner.Id}')/teamwork/installedApps(teamsApp())", json =>
        {
            if (isAsked && apps.Has(owner.Id))
                new JsonObject { ["id"] = InstallationId(owner), ["teamsApp"] = App() }.WriteTo(json);
        }, null, null);
    }

    /// <summary>Answers 201 with no body; Teams tells the bot by itself, unless its word is lost.</summary>
    private async Task<GraphAnswer> InstallAsync(GraphRequest request)
    {
        var owner = OwnerOf(request);
        if (apps.CatalogId is not { } id || request.RequiredBody.Text(Bind) is not { } bound || !bound.EndsWith($"/appCatalogs/teamsApps/{id}", StringComparison.Ordinal))
            throw new GraphRefusal(404, "NotFound", "The app was not found in the organisation's app catalog.");
        if (!apps.Add(owner.Id))
            throw new GraphRefusal(409, "Conflict", "App is already installed in the scope.");
        if (!faults.Take("installEventsLost", owner.Id))
            await installation.InstallAsync(chats.OfOwner(owner.Id)!, CancellationToken.None);
        return GraphAnswer.Empty(201);
    }

    private GraphAnswer ChatOf(GraphRequest request)
    {
        var owner = OwnerOf(request);
        if (!apps.Has(owner.Id) || request.Segments[4] != InstallationId(owner))
            throw new GraphRefusal(404, "NotFound", "The app installation was not found.");
        return GraphAnswer.Of(200, new JsonObject
        {
            ["@odata.context"] = Page.Context(request, "chats/$entity"),
            ["id"] = chats.OfOwner(owner.Id)!.GraphChatId,
            ["topic"] = null,
            ["createdDateTime"] = Instants.Write(clock.Now),
            ["lastUpdatedDateTime"] = Instants.Write(clock.Now),
            ["chatType"] = "oneOnOne",
        });
    }

    private JsonObject App() => new()
    {
        ["id"] = apps.CatalogId,
        ["externalId"] = identity.AppId,
        ["displayName"] = "NudgeBot",
        ["distributionMethod"] = "organization",
    };

    private Owner OwnerOf(GraphRequest request) => organisation.Find(request.Segments[1])?.Owner
        ?? throw new GraphRefusal(404, "Request_ResourceNotFound", "Resource does not exist or one of its queried reference-property objects are not present.");

    private string InstallationId(Owner owner) => OpaqueText.Encode($"{owner.Id}##{identity.AppId}");
}
