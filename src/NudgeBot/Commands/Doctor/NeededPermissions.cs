using NudgeBot.Graph;

namespace NudgeBot.Commands.Doctor;

/// <summary>The application permissions of Microsoft Graph that the configuration makes use of. What is granted in Entra beside them is too much.</summary>
internal static class NeededPermissions
{
    public static IReadOnlyList<string> Of(GraphOptions graph) =>
        ["Mail.ReadWrite", "Mail.Send", graph.AnswersInvitations ? "Calendars.ReadWrite" : "Calendars.Read", "MailboxSettings.Read", "User.Read.All"];
}
