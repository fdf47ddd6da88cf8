using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Mailboxes;

internal sealed record SandboxMailbox(JsonObject User, JsonObject? Settings, IReadOnlyList<JsonObject> Messages, IReadOnlyList<JsonObject> Events, string Story);
