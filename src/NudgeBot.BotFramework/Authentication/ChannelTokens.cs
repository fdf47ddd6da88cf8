using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Authentication;

/// <summary>
/// Reads the bearer token of a request from the channel: signature, issuer, audience, algorithm, lifetime, endorsements.
/// Lifetimes are judged by the time of the wall, whatever clock the program runs on.
/// Source: Bot Connector authentication, "Authenticate requests from the Bot Connector service to your bot".
/// </summary>
public sealed class ChannelTokens
{
    /// <summary>How far the channel's clock may be from ours.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly BotFrameworkOptions options;
    private readonly ChannelKeys keys;

    internal ChannelTokens(IOptions<BotFrameworkOptions> options, ChannelKeys keys) => (this.options, this.keys) = (options.Value, keys);

    /// <summary>Reads an Authorization header (null where there was none).</summary>
    /// <exception cref="ChannelKeysUnavailableException">The channel's keys could not be read: nothing can be said of the token.</exception>
    public async Task<TokenVerdict> ReadAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (options.AppId.Length == 0) return new TokenVerdict.Refused("no app id is configured");
        if (BearerOf(authorization) is not { } bearer) return new TokenVerdict.Refused("the request has no bearer token");
        var rules = Rules();
        var (token, fault) = ReadWithoutKeys(bearer, rules);
        if (token is null) return Refused(fault);
        var metadata = await keys.GetAsync(cancellationToken);
        var result = await ValidateAsync(token, rules, metadata);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            metadata = await keys.GetNewerAsync(metadata, cancellationToken);
            result = await ValidateAsync(token, rules, metadata);
        }
        return result.IsValid
            ? new TokenVerdict.Accepted(IdentityOf((JsonWebToken)result.SecurityToken, metadata))
            : Refused(result.Exception);
    }

    /// <summary>The token, unproven, or what can be seen to be wrong with it: a stranger's junk never makes us read the channel's keys.</summary>
    private (JsonWebToken? Token, Exception? Fault) ReadWithoutKeys(string bearer, TokenValidationParameters rules)
    {
        try
        {
            var unproven = handler.ReadJsonWebToken(bearer);
            if (unproven.EncodedSignature is null or "") return (null, new SecurityTokenInvalidSignatureException("The token is not signed."));
            if (!Algorithms.Contains(unproven.Alg, StringComparer.Ordinal)) return (null, new SecurityTokenInvalidAlgorithmException("The token is not signed by RSA."));
            Validators.ValidateIssuer(unproven.Issuer, unproven, rules);
            Validators.ValidateAudience(unproven.Audiences, unproven, rules);
            return (unproven, null);
        }
        catch (Exception fault) when (fault is SecurityTokenException or ArgumentException)
        {
            return (null, fault);
        }
    }

    private static TokenVerdict.Refused Refused(Exception? fault) => new($"the token did not pass ({fault?.GetType().Name})");

    private Task<TokenValidationResult> ValidateAsync(JsonWebToken token, TokenValidationParameters rules, OpenIdConnectConfiguration metadata)
    {
        rules.IssuerSigningKeys = metadata.SigningKeys;
        return handler.ValidateTokenAsync(token, rules);
    }

    private TokenValidationParameters Rules() => new()
    {
        ValidIssuer = options.Environment.Issuer,
        ValidAudience = options.AppId,
        // A key is found by its id or not at all: an unknown id means that the keys have been changed.
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = ClockSkew,
    };

    private static ChannelIdentity IdentityOf(JsonWebToken token, OpenIdConnectConfiguration metadata) => new()
    {
        Endorsements = ChannelKeys.EndorsementsOf(token.SigningKey.KeyId, metadata),
        ServiceUrl = token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) ? serviceUrl : null,
    };

    private static string? BearerOf(string? authorization) =>
        authorization?.Split(' ') is [var scheme, { Length: > 0 } token] && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) ? token : null;
}
