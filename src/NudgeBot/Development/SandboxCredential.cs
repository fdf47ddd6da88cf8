using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;

namespace NudgeBot.Development;

/// <summary>
/// Signs the program in at the sandbox's token route by the client credentials grant (RFC 6749, 4.4). Azure.Identity talks to
/// https authorities only, and the sandbox is plain http on loopback; this stands in for it there and nowhere else.
/// </summary>
internal sealed class SandboxCredential(SandboxAddress sandbox, HttpClient http) : TokenCredential
{
    private static readonly TimeSpan Reserve = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, AccessToken> _tokens = new(StringComparer.Ordinal);

    /// <summary>A token is kept while it holds, as Azure.Identity keeps its own: the Graph SDK asks for one with every request.</summary>
    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        var scope = string.Join(' ', requestContext.Scopes);
        if (_tokens.TryGetValue(scope, out var kept) && kept.ExpiresOn - Reserve > TimeProvider.System.GetUtcNow()) return kept;
        return _tokens[scope] = await AskAsync(scope, cancellationToken);
    }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The sandbox's tokens are asked for asynchronously; no caller here asks otherwise.");

    private Task<AccessToken> AskAsync(string scope, CancellationToken cancellationToken) =>
        SandboxTokens.AskAsync(sandbox, http, new Dictionary<string, string>(StringComparer.Ordinal) { ["grant_type"] = "client_credentials", ["scope"] = scope }, cancellationToken);
}

/// <summary>
/// Exchanges an owner's token at the sandbox's token route, where in the real cloud Azure.Identity's OnBehalfOfCredential does
/// (Microsoft identity platform, "On-Behalf-Of flow"). It serves one act and keeps nothing.
/// </summary>
internal sealed class SandboxOnBehalfOfCredential(SandboxAddress sandbox, string assertion, HttpClient http) : TokenCredential
{
    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        await SandboxTokens.AskAsync(
            sandbox,
            http,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["requested_token_use"] = "on_behalf_of",
                ["assertion"] = assertion,
                ["scope"] = string.Join(' ', requestContext.Scopes),
            },
            cancellationToken);

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The sandbox's tokens are asked for asynchronously; no caller here asks otherwise.");
}

/// <summary>The sandbox's token route.</summary>
internal static class SandboxTokens
{
    /// <exception cref="AuthenticationFailedException">The sandbox refused, with its reason as Entra words it.</exception>
    public static async Task<AccessToken> AskAsync(SandboxAddress sandbox, HttpClient http, Dictionary<string, string> grant, CancellationToken cancellationToken)
    {
        grant["client_id"] = sandbox.AppId;
        grant["client_secret"] = sandbox.ClientSecret;
        using var form = new FormUrlEncodedContent(grant);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(sandbox.Origin, $"/{sandbox.TenantId}/oauth2/v2.0/token")) { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw new AuthenticationFailedException(await response.Content.ReadAsStringAsync(cancellationToken));
        using var json = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), default, cancellationToken);
        var seconds = json.RootElement.GetProperty("expires_in").GetInt32();
        return new AccessToken(json.RootElement.GetProperty("access_token").GetString()!, TimeProvider.System.GetUtcNow().AddSeconds(seconds));
    }
}

/// <summary>Where the sandbox listens and how the program signs in there: the one line it prints when it is ready.</summary>
internal sealed record SandboxAddress(Uri Origin, string AppId, string TenantId, string ClientSecret, DateTimeOffset Now)
{
    /// <summary>Reads that line.</summary>
    /// <exception cref="JsonException">It is not that line.</exception>
    public static SandboxAddress Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new SandboxAddress(
            new Uri(root.GetProperty("origin").GetString()!),
            root.GetProperty("appId").GetString()!,
            root.GetProperty("tenantId").GetString()!,
            root.GetProperty("clientSecret").GetString()!,
            root.GetProperty("now").GetDateTimeOffset());
    }
}
