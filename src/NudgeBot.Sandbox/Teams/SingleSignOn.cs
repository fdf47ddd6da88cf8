using System.Text.Json.Nodes;
using NudgeBot.Sandbox.SignIn;

namespace NudgeBot.Sandbox.Teams;

/// <summary>
/// Signs a person in as the Teams client does where a bot asks for it in answer to a press: without a question, by the person's
/// own session. The press then goes to the bot once more. Source: Universal Actions for Adaptive Cards, "Authentication".
/// </summary>
internal sealed class SingleSignOn(IssuedTokens tokens, SandboxIdentity identity, SandboxAddress address)
{
    private const string LoginRequest = "application/vnd.microsoft.activity.loginRequest";

    /// <summary>What the second press bears; null where the bot asked for no sign-in, or for one to another app.</summary>
    public JsonObject? AnswerTo(JsonNode? answer, Chat chat)
    {
        if (answer is not JsonObject body || body.Text("type") != LoginRequest || body.Inner("value") is not { } card) return null;
        if (card.Inner("tokenExchangeResource") is not { } resource || resource.Text("uri")?.EndsWith(identity.AppId, StringComparison.OrdinalIgnoreCase) != true) return null;
        var issuer = new Uri(address.Origin, $"/{identity.TenantId}/v2.0").AbsoluteUri;
        return new JsonObject
        {
            ["id"] = resource.Text("id"),
            ["connectionName"] = card.Text("connectionName"),
            ["token"] = tokens.IssueFor(chat.Owner.Id, chat.Owner.DisplayName, issuer),
        };
    }
}
