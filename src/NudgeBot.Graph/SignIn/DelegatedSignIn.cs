using Azure.Core;
using Azure.Identity;

namespace NudgeBot.Graph.SignIn;

/// <summary>
/// Exchanges the token that an owner's client gave with a press for one that writes in that owner's mailbox.
/// Source: Microsoft identity platform, "OAuth 2.0 On-Behalf-Of flow".
/// </summary>
public sealed class DelegatedSignIn
{
    private const string Prefix = "AADSTS";

    // Consent was never given for this permission, or was taken back.
    private const string NotConsented = "AADSTS65001";

    /// <summary>Entra's codes for an assertion whose time is over, or for a rule that wants to see the person again (a second factor, a known device, a new password).</summary>
    private static readonly string[] SignInAgain =
        ["AADSTS500133", "AADSTS50013", "AADSTS50173", "AADSTS50076", "AADSTS50079", "AADSTS50158", "AADSTS53000", "AADSTS53003", "AADSTS70043", "AADSTS700082"];

    private readonly Func<string, TokenCredential> _onBehalfOf;
    private readonly GraphOptions _options;
    private readonly TimeProvider _wall;

    internal DelegatedSignIn(Func<string, TokenCredential> onBehalfOf, GraphOptions options, TimeProvider wall) => (_onBehalfOf, _options, _wall) = (onBehalfOf, options, wall);

    /// <param name="assertion">The owner's token for this application; whose it is was checked by the caller. Null where none is left.</param>
    /// <exception cref="DelegationNotGrantedException">The organisation has not granted what the act needs.</exception>
    /// <exception cref="SignInNeededException">The owner must sign in again; a new press does.</exception>
    /// <exception cref="GraphUnavailableException">The sign-in service gave no answer; try again later.</exception>
    public async Task<DelegatedToken> ExchangeAsync(OwnersAssertion? assertion, DelegatedAct act, CancellationToken cancellationToken)
    {
        if (_options.Tier != GraphTier.Act) throw new DelegationNotGrantedException("this installation acts in nobody's name (Graph:Tier)");
        if (assertion is null || assertion.ExpiresAt <= _wall.GetUtcNow()) throw new SignInNeededException("the token of the press is over");
        try
        {
            var token = await _onBehalfOf(assertion.Token).GetTokenAsync(new TokenRequestContext(ScopesOf(act)), cancellationToken);
            return new DelegatedToken(token.Token);
        }
        catch (AuthenticationFailedException refused)
        {
            throw Read(refused);
        }
    }

    private string[] ScopesOf(DelegatedAct act) => act switch
    {
        DelegatedAct.MakeDraft => [Scope("Mail.ReadWrite")],
        DelegatedAct.SendMail => [Scope("Mail.ReadWrite"), Scope("Mail.Send")],
        DelegatedAct.AnswerInvitation => [Scope("Calendars.ReadWrite")],
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "Every act needs its own permissions."),
    };

    /// <summary>The permission of the Graph that the application's own tokens are for: each cloud has its own.</summary>
    private string Scope(string permission) => $"{_options.Scope.Replace("/.default", "", StringComparison.Ordinal).TrimEnd('/')}/{permission}";

    // Entra's own words may name the person, so only its code goes on from here.
    private static GraphException Read(AuthenticationFailedException refused) => CodeIn(refused.Message) switch
    {
        NotConsented => new DelegationNotGrantedException(NotConsented),
        var code when SignInAgain.Contains(code, StringComparer.Ordinal) => new SignInNeededException(code),
        var code => new GraphUnavailableException($"No token in the owner's name could be had ({code}); check the application's id, tenant and credential") { MayHaveHappened = false },
    };

    private static string CodeIn(string message)
    {
        var start = message.IndexOf(Prefix, StringComparison.Ordinal);
        if (start < 0) return "no code";
        var end = start + Prefix.Length;
        while (end < message.Length && char.IsAsciiDigit(message[end])) end++;
        return message[start..end];
    }
}
