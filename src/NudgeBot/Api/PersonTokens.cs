using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Graph.SignIn;

namespace NudgeBot.Api;

/// <summary>
/// Reads the tokens of people: issued by the organisation's Entra ID for this app, to a person, with the pages' permission. The
/// one reader for the pages and for presses on cards. Teams single sign-on and Office nested app authentication bring the same
/// kind. Lifetimes are judged by the time of the wall.
/// Source: Microsoft identity platform, "Access tokens" and "Validate tokens".
/// </summary>
internal sealed class PersonTokens(EntraKeys keys, IOptions<ApiOptions> api, IOptions<BotFrameworkOptions> bot)
{
    public const string ObjectId = "oid";

    private static readonly JsonWebTokenHandler Reader = new() { MapInboundClaims = false };

    /// <summary>Entra spells ids in small letters, whatever the configuration does.</summary>
    private string Tenant => bot.Value.TenantId.ToLowerInvariant();

    /// <summary>Who it is; null where the token does not pass, whatever is wrong with it.</summary>
    /// <exception cref="EntraKeysUnavailableException">No token can be judged just now.</exception>
    public async Task<ClaimsIdentity?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (bot.Value is { AppId: "" } or { TenantId: "" }) return null;
        var result = await Reader.ValidateTokenAsync(token, Rules(await keys.GetAsync(cancellationToken)));
        // IdentityModel reads the keys again behind our back: who asks next, as the pages do after a 401, finds the new one.
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException) keys.AskAnew();
        return result.IsValid && IsOfAPerson(result.ClaimsIdentity) ? result.ClaimsIdentity : null;
    }

    /// <summary>The token of a person who was read, to be exchanged for an act in their name.</summary>
    public static OwnersAssertion AssertionOf(ClaimsIdentity person, string token) =>
        new(token, DateTimeOffset.FromUnixTimeSeconds(long.Parse(person.FindFirst("exp")!.Value, CultureInfo.InvariantCulture)));

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

    /// <summary>An app's own token has no <c>scp</c>; a guest's or another tenant's carries another <c>tid</c>.</summary>
    private bool IsOfAPerson(ClaimsIdentity identity) =>
        string.Equals(identity.FindFirst("tid")?.Value, bot.Value.TenantId, StringComparison.OrdinalIgnoreCase)
        && !string.IsNullOrEmpty(identity.FindFirst(ObjectId)?.Value)
        && (identity.FindFirst("scp")?.Value.Split(' ').Contains(api.Value.Scope, StringComparer.Ordinal) ?? false);
}
