using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Users, mailbox settings and mail folders.</summary>
internal static class DirectoryAnswers
{
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

    public static GraphAnswer Users(Organisation organisation, GraphRequest request)
    {
        request.Query.RefuseAllBut("$select", "$top");
        return Page.Of(request, "users", json =>
        {
            foreach (var mailbox in organisation.Mailboxes)
                Selected(mailbox.Owner.User(), request.Query["$select"]).WriteTo(json);
        }, null, null);
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
