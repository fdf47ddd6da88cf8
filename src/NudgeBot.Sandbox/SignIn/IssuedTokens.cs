using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.SignIn;

/// <summary>What a token is good for.</summary>
internal enum TokenAudience
{
    Graph,
    Connector,
}

/// <summary>Issues the bot's access tokens and knows them again. Lifetimes run on the wall clock: the sandbox's clock may jump.</summary>
internal sealed class IssuedTokens(SigningKey key, SandboxIdentity identity, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(3599);

    private readonly ConcurrentDictionary<string, (TokenAudience Audience, DateTimeOffset ExpiresAt)> _tokens = new(StringComparer.Ordinal);

    public string Issue(TokenAudience audience)
    {
        var now = time.GetUtcNow();
        var token = key.Sign(new JsonObject
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
        });
        _tokens[token] = (audience, now + Lifetime);
        return token;
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

    /// <summary>True when the request bears a token of this audience that has not expired.</summary>
    public bool Admits(HttpRequest request, TokenAudience audience)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            && _tokens.TryGetValue(header["Bearer ".Length..].Trim(), out var known)
            && known.Audience == audience
            && time.GetUtcNow() < known.ExpiresAt;
    }
}

/// <summary>Who the bot is in this sandbox: its app registration.</summary>
internal sealed record SandboxIdentity(string AppId, string TenantId, string ClientSecret);
