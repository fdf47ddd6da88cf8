using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.SignIn;

/// <summary>What a request for a token comes to: the token, or Entra's error.</summary>
internal sealed record Grant(string? Token, int Status, string Error, string Description)
{
    public static Grant Of(string token) => new(token, 200, "", "");

    public static Grant Refused(string error, string description, int status = 400) => new(null, status, error, description);
}

/// <summary>
/// Exchanges a person's token for the bot into one of Graph in that person's name (Microsoft identity platform, "On-Behalf-Of
/// flow"). Lifetimes run on the wall clock.
/// </summary>
internal sealed class OnBehalfOf(SigningKey key, IssuedTokens tokens, SandboxIdentity identity, GrantedPermissions granted, Organisation organisation, Faults faults, TimeProvider time)
{
    public const string GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private const string Graph = "https://graph.microsoft.com/";

    public Grant Exchange(IFormCollection form)
    {
        if (form["requested_token_use"] != "on_behalf_of")
            return Grant.Refused("invalid_request", "AADSTS900144: The request body must contain the following parameter: 'requested_token_use'.");
        if (key.Read(form["assertion"].ToString()) is not { } claims)
            return Grant.Refused("invalid_grant", "AADSTS50013: Assertion failed signature validation.");
        if (claims.Text("aud") != identity.AppId)
            return Grant.Refused("invalid_grant", "AADSTS500131: Assertion audience does not match the Client app presenting the assertion.");
        if (claims.Named("exp")?.GetValue<long>() is not { } ends || DateTimeOffset.FromUnixTimeSeconds(ends) <= time.GetUtcNow())
            return Grant.Refused("invalid_grant", "AADSTS500133: Assertion is not within its valid time range.");
        return organisation.Find(claims.Text("oid") ?? "") is { } mailbox
            ? Exchange(mailbox.Owner.Id, form["scope"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : Grant.Refused("invalid_grant", "AADSTS50034: The user account does not exist in the directory.");
    }

    private Grant Exchange(string ownerId, string[] scopes)
    {
        var foreign = scopes.FirstOrDefault(scope => !scope.StartsWith(Graph, StringComparison.OrdinalIgnoreCase));
        if (scopes.Length == 0 || foreign is not null)
            return Grant.Refused("invalid_scope", $"AADSTS70011: The scope '{foreign}' is not valid here.");
        string[] asked = [.. scopes.Select(scope => scope[Graph.Length..])];
        return asked.All(permission => granted.OfPeople.Contains(permission, StringComparer.OrdinalIgnoreCase)) && !faults.Take("consentMissing", ownerId)
            ? Grant.Of(tokens.IssueOnBehalfOf(ownerId, asked))
            : Grant.Refused("invalid_grant", $"AADSTS65001: The user or administrator has not consented to use the application with ID '{identity.AppId}'.");
    }
}

/// <summary>What the organisation granted the bot: to itself, and in people's names.</summary>
internal sealed record GrantedPermissions(IReadOnlyList<string> OfTheApplication, IReadOnlyList<string> OfPeople);
