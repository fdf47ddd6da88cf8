using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Graph;

namespace NudgeBot.Sandbox.SignIn;

/// <summary>What a token is good for.</summary>
internal enum TokenAudience
{
    Graph,
    Connector,
}

/// <summary>Issues access tokens, the bot's own and people's, and knows them again. Lifetimes run on the wall clock: the sandbox's clock may jump.</summary>
internal sealed class IssuedTokens(SigningKey key, SandboxIdentity identity, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(3599);

    private readonly ConcurrentDictionary<string, Issued> _tokens = new(StringComparer.Ordinal);

    /// <summary>The application's own token.</summary>
    /// <param name="permissions">Of Graph; none for the connector.</param>
    public string Issue(TokenAudience audience, IReadOnlyList<string> permissions)
    {
        var claims = Claims(audience);
        claims["idtyp"] = "app";
        claims["roles"] = new JsonArray([.. permissions.Select(permission => (JsonNode)permission)]);
        return Keep(claims, audience, new GraphCaller(null, permissions.ToFrozenSet(StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>A token of Graph in a person's name.</summary>
    public string IssueOnBehalfOf(string objectId, IReadOnlyList<string> permissions)
    {
        var claims = Claims(TokenAudience.Graph);
        claims["oid"] = objectId;
        claims["idtyp"] = "user";
        claims["scp"] = string.Join(' ', permissions);
        return Keep(claims, TokenAudience.Graph, new GraphCaller(objectId, permissions.ToFrozenSet(StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>A person's token for the bot's own API, as Teams single sign-on gets it; every sample owner may see the administrator's page.</summary>
    public string IssueFor(string objectId, string name, string issuer)
    {
        var now = time.GetUtcNow();
        return key.Sign(new JsonObject
        {
            ["aud"] = identity.AppId,
            ["iss"] = issuer,
            ["azp"] = identity.AppId,
            ["name"] = name,
            ["oid"] = objectId,
            ["roles"] = new JsonArray("NudgeBot.Administrator"),
            ["scp"] = "access_as_user",
            ["tid"] = identity.TenantId,
            ["ver"] = "2.0",
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
        });
    }

    /// <summary>Who bears a token of this audience that has not expired; null where the request has none.</summary>
    public GraphCaller? CallerOf(HttpRequest request, TokenAudience audience)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            && _tokens.TryGetValue(header["Bearer ".Length..].Trim(), out var known)
            && known.Audience == audience
            && time.GetUtcNow() < known.ExpiresAt
            ? known.Caller
            : null;
    }

    private JsonObject Claims(TokenAudience audience)
    {
        var now = time.GetUtcNow();
        return new JsonObject
        {
            ["aud"] = audience == TokenAudience.Graph ? "https://graph.microsoft.com" : "https://api.botframework.com",
            ["iss"] = $"https://sts.windows.net/{identity.TenantId}/",
            ["appid"] = identity.AppId,
            ["tid"] = identity.TenantId,
            ["ver"] = "1.0",
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
            ["uti"] = Guid.NewGuid().ToString("N"),
        };
    }

    private string Keep(JsonObject claims, TokenAudience audience, GraphCaller caller)
    {
        var token = key.Sign(claims);
        _tokens[token] = new Issued(audience, time.GetUtcNow() + Lifetime, caller);
        return token;
    }

    private sealed record Issued(TokenAudience Audience, DateTimeOffset ExpiresAt, GraphCaller Caller);
}

/// <summary>Who the bot is in this sandbox: its app registration.</summary>
internal sealed record SandboxIdentity(string AppId, string TenantId, string ClientSecret);
