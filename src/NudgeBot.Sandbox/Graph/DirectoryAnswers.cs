using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Users, mailbox settings and mail folders.</summary>
internal static class DirectoryAnswers
{
    // Documented: 100 users on a page, 999 at most.
    private const int UsersOnAPage = 100;

    // Documented: a user comes with these unless others are selected.
    private static readonly string[] UsualOfAUser =
    [
        "businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone", "officeLocation", "preferredLanguage", "surname",
        "userPrincipalName", "id",
    ];

    public static GraphAnswer User(Mailbox mailbox, GraphRequest request)
    {
        request.Query.RefuseAllBut("$select");
        var json = Selected(mailbox.Owner.User(), request.Query["$select"]);
        json.Insert(0, "@odata.context", Page.Context(request, "users/$entity"));
        return GraphAnswer.Of(200, json);
    }

    public static GraphAnswer Users(Organisation organisation, GraphRequest request) =>
        People(request, "users", "users", [.. organisation.Mailboxes.Select(mailbox => mailbox.Owner)], isMixed: false);

    /// <summary>The members of a group, which are of several types and say so.</summary>
    public static GraphAnswer Members(Organisation organisation, GraphRequest request, string group)
    {
        if (!organisation.Groups.TryGetValue(group, out var members))
            throw new GraphRefusal(404, "Request_ResourceNotFound", $"Resource '{group}' does not exist or one of its queried reference-property objects are not present.");
        var owners = organisation.Mailboxes.Select(mailbox => mailbox.Owner).Where(owner => members.Contains(owner.Id, StringComparer.OrdinalIgnoreCase));
        return People(request, $"groups/{group}/transitiveMembers", "directoryObjects", [.. owners], isMixed: true);
    }

    private static GraphAnswer People(GraphRequest request, string path, string context, Owner[] all, bool isMixed)
    {
        request.Query.RefuseAllBut("$select", "$top", "$skiptoken");
        var token = GraphToken.Of(request, path);
        var (from, size, select) = (token?.Number("from") ?? 0, token?.Number("size") ?? request.Query.Top() ?? UsersOnAPage, token?.Text("select") ?? request.Query["$select"]);
        var there = all.Where(owner => !owner.HasLeft).ToArray();
        var next = from + size < there.Length ? Page.Link(request, path, "$skiptoken", GraphToken.For(path).With("from", from + size).With("size", size).With("select", select)) : null;
        return Page.Of(request, context, json =>
        {
            foreach (var owner in there.Skip(from).Take(size))
            {
                var entry = Selected(owner.User(), select);
                if (isMixed)
                    entry.Insert(0, "@odata.type", "#microsoft.graph.user");
                entry.WriteTo(json);
            }
        }, next is null ? null : Page.NextLink, next);
    }

    public static GraphAnswer Settings(Mailbox mailbox, GraphRequest request)
    {
        request.Query.RefuseAllBut("$select");
        var json = mailbox.Owner.Settings();
        if (request.Query["$select"] is { } select)
            json = Picked(json, select.Split(',', StringSplitOptions.TrimEntries));
        json.Insert(0, "@odata.context", Page.Context(request, $"users('{mailbox.Owner.Id}')/mailboxSettings"));
        return GraphAnswer.Of(200, json);
    }

    public static GraphAnswer Folders(Mailbox mailbox, GraphRequest request)
    {
        request.Query.RefuseAllBut("$select", "$top", "includeHiddenFolders");
        return Page.Of(request, $"users('{mailbox.Owner.Id}')/mailFolders", json =>
        {
            foreach (var folder in mailbox.Mail.Folders())
                Folder(mailbox, folder).WriteTo(json);
        }, null, null);
    }

    public static GraphAnswer OneFolder(Mailbox mailbox, GraphRequest request, string folder)
    {
        var json = Folder(mailbox, folder);
        json.Insert(0, "@odata.context", Page.Context(request, $"users('{mailbox.Owner.Id}')/mailFolders/$entity"));
        return GraphAnswer.Of(200, json);
    }

    public static GraphAnswer NoFolders(Mailbox mailbox, GraphRequest request) =>
        Page.Of(request, $"users('{mailbox.Owner.Id}')/mailFolders", _ => { }, null, null);

    /// <summary>The folder a path segment stands for; refuses one that this mailbox has not.</summary>
    public static string FolderNamed(Mailbox mailbox, string nameOrId)
    {
        var folder = FolderNames.Resolve(mailbox.Owner.Id, nameOrId);
        return mailbox.Mail.Folders().Contains(folder, StringComparer.Ordinal)
            ? folder
            : throw new GraphRefusal(404, "ErrorItemNotFound", "The specified folder could not be found in the store.");
    }

    private static JsonObject Folder(Mailbox mailbox, string folder)
    {
        var messages = mailbox.Mail.All(folder);
        return new JsonObject
        {
            ["id"] = FolderNames.IdOf(mailbox.Owner.Id, folder),
            ["displayName"] = FolderNames.Display(folder),
            ["parentFolderId"] = FolderNames.IdOf(mailbox.Owner.Id, FolderNames.Root),
            ["childFolderCount"] = 0,
            ["unreadItemCount"] = messages.Count(message => message.Content.Find("isRead") is var raw && !raw.SequenceEqual("true"u8)),
            ["totalItemCount"] = messages.Count,
            ["isHidden"] = false,
        };
    }

    private static JsonObject Selected(JsonObject user, string? select) =>
        Picked(user, string.IsNullOrWhiteSpace(select) ? UsualOfAUser : [.. select.Split(',', StringSplitOptions.TrimEntries), "id"]);

    private static JsonObject Picked(JsonObject from, IEnumerable<string> names)
    {
        var picked = new JsonObject();
        foreach (var name in names.Distinct(StringComparer.OrdinalIgnoreCase).Where(name => from.Named(name) is not null))
            picked[name] = from.Named(name)!.DeepClone();
        return picked;
    }
}
