using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.Teams;

/// <summary>What an administrator and the people themselves do outside of us: accounts switched off, people who leave, groups, and the app in Teams.</summary>
internal sealed class OrganisationPageEndpoints(Organisation organisation, AppsOfPeople apps, Chats chats, TeamsActivities activities, BotConnection bot)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sandbox/people/{owner}", ChangePersonAsync);
        routes.MapPut("/sandbox/groups/{group}", ChangeGroupAsync);
        routes.MapPost("/sandbox/installations/{owner}", ChangeInstallationAsync);
    }

    /// <summary>Takes <c>{"enabled": false}</c> and <c>{"left": true}</c>.</summary>
    private async Task ChangePersonAsync(HttpContext http)
    {
        var asked = await http.Request.ReadJsonAsync() ?? [];
        if (chats.OfOwner(http.RouteText("owner"))?.Owner is not { } owner)
        {
            await http.Response.WriteErrorAsync(404, "There is no such owner.");
            return;
        }

        owner.IsEnabled = asked.Flag("enabled") ?? owner.IsEnabled;
        owner.HasLeft = asked.Flag("left") ?? owner.HasLeft;
        http.Response.StatusCode = 204;
    }

    /// <summary>Takes <c>{"members": [object ids]}</c>.</summary>
    private async Task ChangeGroupAsync(HttpContext http)
    {
        var asked = await http.Request.ReadJsonAsync() ?? [];
        organisation.Groups[http.RouteText("group")] = [.. (asked.Named("members") as JsonArray ?? []).Select(member => member!.GetValue<string>())];
        http.Response.StatusCode = 204;
    }

    /// <summary>Takes <c>{"installed": true, "tells": ["conversationUpdate", "add"]}</c>: what is so, and which of its events reach the bot, in their order.</summary>
    private async Task ChangeInstallationAsync(HttpContext http)
    {
        var asked = await http.Request.ReadJsonAsync() ?? [];
        if (chats.OfOwner(http.RouteText("owner")) is not { } chat)
        {
            await http.Response.WriteErrorAsync(404, "There is no such owner.");
            return;
        }

        if (asked.Flag("installed") == true) apps.Add(chat.Owner.Id);
        if (asked.Flag("installed") == false) apps.Remove(chat.Owner.Id);
        foreach (var told in (asked.Named("tells") as JsonArray ?? []).Select(one => one!.GetValue<string>()))
            await bot.DeliverAsync(told == "conversationUpdate" ? activities.MembersAdded(chat) : activities.Installed(chat, told), http.RequestAborted);
        http.Response.StatusCode = 204;
    }
}
