using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.SignIn;

/// <summary>Entra's token route and the Bot Framework's OpenID metadata, both of this sandbox.</summary>
internal sealed class SignInEndpoints(SigningKey key, IssuedTokens tokens, OnBehalfOf onBehalfOf, GrantedPermissions granted, SandboxIdentity identity, Organisation organisation)
{
    private const string Issuer = "https://api.botframework.com";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/{tenant}/oauth2/v2.0/token", TokenAsync);
        routes.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", http => http.Response.WriteJsonAsync(200, EntraMetadata(http.Request)));
        routes.MapPost("/sandbox/owner-token", OwnerTokenAsync);
        routes.MapGet("/v1/.well-known/openidconfiguration", http => http.Response.WriteJsonAsync(200, Metadata(http.Request)));
        routes.MapGet("/v1/.well-known/keys", http => http.Response.WriteJsonAsync(200, new JsonObject { ["keys"] = new JsonArray(key.ToJsonWebKey()) }));
    }

    private static JsonObject Metadata(HttpRequest request) => new()
    {
        ["issuer"] = Issuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = $"{request.Scheme}://{request.Host}/v1/.well-known/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    };

    /// <summary>Entra ID's metadata of the one tenant here; the keys are the same.</summary>
    private JsonObject EntraMetadata(HttpRequest request) => new()
    {
        ["issuer"] = IssuerOf(request),
        ["authorization_endpoint"] = $"{request.Scheme}://{request.Host}/{identity.TenantId}/oauth2/v2.0/authorize",
        ["token_endpoint"] = $"{request.Scheme}://{request.Host}/{identity.TenantId}/oauth2/v2.0/token",
        ["jwks_uri"] = $"{request.Scheme}://{request.Host}/v1/.well-known/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    /// <summary>What single sign-on would give the pages: a token of the sample owner with that address. Any of them: nothing here is anybody's.</summary>
    private Task OwnerTokenAsync(HttpContext http)
    {
        var asked = http.Request.Query["owner"].ToString();
        var owner = asked.Length == 0 ? organisation.Mailboxes[0].Owner : organisation.Mailboxes.FirstOrDefault(mailbox => mailbox.Owner.Has(asked) || mailbox.Owner.IsNamed(asked))?.Owner;
        if (owner is null) return RefuseAsync(http, 404, "unknown_owner", "There is no sample owner with this address.");
        return http.Response.WriteJsonAsync(200, new JsonObject { ["accessToken"] = tokens.IssueFor(owner.Id, owner.DisplayName, IssuerOf(http.Request)) });
    }

    private string IssuerOf(HttpRequest request) => $"{request.Scheme}://{request.Host}/{identity.TenantId}/v2.0";

    private async Task TokenAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            await RefuseAsync(http, 400, "invalid_request", "AADSTS900144: The request body must be a form with 'grant_type', 'client_id', 'client_secret' and 'scope'.");
            return;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!string.Equals((string?)http.Request.RouteValues["tenant"], identity.TenantId, StringComparison.OrdinalIgnoreCase))
            await RefuseAsync(http, 400, "invalid_request", "AADSTS90002: This tenant was not found.");
        else if (form["client_id"] != identity.AppId || !IsSecret(form["client_secret"].ToString()))
            await RefuseAsync(http, 401, "invalid_client", "AADSTS7000215: Invalid client or client secret provided.");
        else
            await AnswerAsync(http, GrantOf(form, http.Request));
    }

    private static Task AnswerAsync(HttpContext http, Grant grant) => grant.Token is { } token
        ? http.Response.WriteJsonAsync(200, Granted(token))
        : RefuseAsync(http, grant.Status, grant.Error, grant.Description);

    private Grant GrantOf(IFormCollection form, HttpRequest request) => form["grant_type"].ToString() switch
    {
        "client_credentials" => OfTheApplication(form["scope"].ToString(), request),
        OnBehalfOf.GrantType => onBehalfOf.Exchange(form),
        _ => Grant.Refused("unsupported_grant_type", "AADSTS70003: The sandbox grants client_credentials and on-behalf-of only."),
    };

    private Grant OfTheApplication(string scope, HttpRequest request) => AudienceOf(scope, request) switch
    {
        TokenAudience.Graph => Grant.Of(tokens.Issue(TokenAudience.Graph, granted.OfTheApplication)),
        TokenAudience.Connector => Grant.Of(tokens.Issue(TokenAudience.Connector, [])),
        _ => Grant.Refused("invalid_scope", $"AADSTS70011: The scope '{scope}' is not valid here."),
    };

    private static JsonObject Granted(string token) => new()
    {
        ["token_type"] = "Bearer",
        ["expires_in"] = (int)IssuedTokens.Lifetime.TotalSeconds,
        ["ext_expires_in"] = (int)IssuedTokens.Lifetime.TotalSeconds,
        ["access_token"] = token,
    };

    private static TokenAudience? AudienceOf(string scope, HttpRequest request) => scope switch
    {
        "https://api.botframework.com/.default" => TokenAudience.Connector,
        "https://graph.microsoft.com/.default" => TokenAudience.Graph,
        _ => scope == $"{request.Scheme}://{request.Host}/.default" ? TokenAudience.Graph : null,
    };

    private bool IsSecret(string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(identity.ClientSecret));

    private static Task RefuseAsync(HttpContext http, int status, string error, string description) =>
        http.Response.WriteJsonAsync(status, new JsonObject { ["error"] = error, ["error_description"] = description });
}
