using NudgeBot.Accounts;
using NudgeBot.Graph;

namespace NudgeBot.Commands.Doctor;

/// <summary>The application permissions of Microsoft Graph that the configuration makes use of (docs/permissions.md). What is granted in Entra beside them is too much.</summary>
internal static class NeededPermissions
{
    public static IEnumerable<string> Of(GraphOptions graph, OrganisationOptions organisation) =>
        [.. OfMailboxes(graph.Tier), "MailboxSettings.Read", .. OfDirectory(organisation)];

    private static IEnumerable<string> OfMailboxes(GraphTier tier) => tier == GraphTier.Headers
        ? ["Mail.ReadBasic", "Mail.ReadBasic.All", "Calendars.ReadBasic", "Calendars.Read"]
        : ["Mail.Read", "Calendars.Read"];

    private static IEnumerable<string> OfDirectory(OrganisationOptions organisation) =>
        ["User.Read.All", "GroupMember.Read.All", "TeamsAppInstallation.ReadForUser.All", .. organisation.InstallsForPeople ? ["TeamsAppInstallation.ReadWriteSelfForUser.All", "AppCatalog.Read.All"] : Array.Empty<string>()];
}
