using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using NudgeBot.Graph.SignIn;

namespace NudgeBot.Api;

/// <summary>Signs the pages' requests in by the owner's token, as <see cref="PersonTokens"/> reads it. Source: RFC 6750 for the answers.</summary>
internal sealed class OwnerTokens(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, PersonTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "Entra";
    public const string ObjectId = PersonTokens.ObjectId;
    private const string Prefix = "Bearer ";

    private string? _unavailable;

    /// <summary>The token that the request was signed in by, to be exchanged for one act in the owner's name.</summary>
    public static OwnersAssertion AssertionOf(HttpContext http) =>
        PersonTokens.AssertionOf((ClaimsIdentity)http.User.Identity!, http.Request.Headers.Authorization.ToString()[Prefix.Length..].Trim());

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return AuthenticateResult.NoResult();
        try
        {
            return await tokens.ReadAsync(header[Prefix.Length..].Trim(), Context.RequestAborted) is { } person
                ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(person), Scheme.Name))
                : AuthenticateResult.Fail("The token did not pass.");
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
}
