using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.Api;

/// <summary>
/// Reads the owner's token: issued by the organisation's Entra ID for this app, to a person, with the pages' permission. Teams
/// single sign-on and Office nested app authentication bring the same kind. Lifetimes are judged by the time of the wall.
/// Source: Microsoft identity platform, "Access tokens" and "Validate tokens"; RFC 6750 for the answers.
/// </summary>
internal sealed class OwnerTokens(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder,
    EntraKeys keys,
    IOptions<ApiOptions> api,
    IOptions<BotFrameworkOptions> bot) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "Entra";
    public const string ObjectId = "oid";
    private const string Prefix = "Bearer ";

    private static readonly JsonWebTokenHandler Reader = new() { MapInboundClaims = false };

    private string? _unavailable;

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        if (bot.Value is { AppId: "" } or { TenantId: "" }) return AuthenticateResult.Fail("No app or tenant is configured.");
        try
        {
            var result = await ValidateAsync(header[Prefix.Length..].Trim());
            return result.IsValid && IsOfAPerson(result.ClaimsIdentity) ? Accepted(result.ClaimsIdentity) : AuthenticateResult.Fail("The token did not pass.");
        }
        catch (EntraKeysUnavailableException unavailable)
        {
            _unavailable = unavailable.Message;
            return AuthenticateResult.Fail(unavailable);
        }
    }

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (_unavailable is { } sentence) return Problems.Of(503, "unavailable", sentence).ExecuteAsync(Context);
        Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Of(401, "not-signed-in", "Sign in first: the request has no token of your organisation, or one that is no longer good.").ExecuteAsync(Context);
    }

    /// <inheritdoc />
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.Of(403, "administrators-only", "Only an administrator of NudgeBot sees this page.").ExecuteAsync(Context);

    private async Task<TokenValidationResult> ValidateAsync(string token)
    {
        var result = await Reader.ValidateTokenAsync(token, Rules(await keys.GetAsync(Context.RequestAborted)));
        // IdentityModel reads the keys again behind our back: who asks next, as the pages do after a 401, finds the new one.
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException) keys.AskAnew();
        return result;
    }

    private TokenValidationParameters Rules(IEnumerable<SecurityKey> signingKeys) => new()
    {
        IssuerSigningKeys = signingKeys,
        // Version 1 and version 2 of the tokens, of the one tenant.
        ValidIssuers = [$"{keys.Authority}/{Tenant}/v2.0", $"https://sts.windows.net/{Tenant}/"],
        ValidAudiences = [bot.Value.AppId.ToLowerInvariant(), keys.Audience],
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        RoleClaimType = "roles",
    };

    /// <summary>Entra spells ids in small letters, whatever the configuration does.</summary>
    private string Tenant => bot.Value.TenantId.ToLowerInvariant();

    /// <summary>An app's own token has no <c>scp</c>; a guest's or another tenant's carries another <c>tid</c>.</summary>
    private bool IsOfAPerson(ClaimsIdentity identity) =>
        string.Equals(identity.FindFirst("tid")?.Value, bot.Value.TenantId, StringComparison.OrdinalIgnoreCase)
        && !string.IsNullOrEmpty(identity.FindFirst(ObjectId)?.Value)
        && (identity.FindFirst("scp")?.Value.Split(' ').Contains(api.Value.Scope, StringComparer.Ordinal) ?? false);

    private AuthenticateResult Accepted(ClaimsIdentity identity) =>
        AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
}
