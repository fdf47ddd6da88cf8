using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>One sample person: their Graph user, mailbox settings, messages and events, each in Graph's own JSON shape.</summary>
/// <param name="User">A Graph user: id, displayName, mail, userPrincipalName at least.</param>
/// <param name="Settings">Graph mailboxSettings; null means a mailbox in UTC that works Monday to Friday.</param>
/// <param name="Messages">Graph messages in any order; those received after the sandbox's now arrive as its clock moves.</param>
/// <param name="Events">Graph events; those created after the sandbox's now arrive as its clock moves.</param>
/// <param name="Story">One line that says what to watch for; empty for a mailbox folder.</param>
internal sealed record SandboxMailbox(
    JsonObject User, JsonObject? Settings, IReadOnlyList<JsonObject> Messages, IReadOnlyList<JsonObject> Events, string Story);
