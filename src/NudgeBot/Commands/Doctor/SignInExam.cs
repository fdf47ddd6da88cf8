using System.Text.RegularExpressions;
using Azure;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using NudgeBot.Accounts;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Graph;

namespace NudgeBot.Commands.Doctor;

/// <summary>Whether the configured credential gets a token for Graph and one for the connector, and what Entra granted with it.</summary>
internal sealed partial class SignInExam(TokenCredential credential, IOptions<GraphOptions> graph, IOptions<OrganisationOptions> organisation, IOptions<BotFrameworkOptions> bot)
{
    public async Task<(Checkup Found, string? Token)> GraphAsync(CancellationToken cancellationToken) =>
        await AskAsync("sign-in graph", graph.Value.Scope, cancellationToken);

    public async Task<Checkup> ConnectorAsync(CancellationToken cancellationToken) =>
        (await AskAsync("sign-in connector", bot.Value.Environment.OAuthScope, cancellationToken)).Found;

    /// <summary>
    /// What the token bears was granted in Entra, for every mailbox of the tenant. What RBAC for Applications grants is not in it, so
    /// that nothing missing here says that anything is missing.
    /// </summary>
    public Checkup Granted(string token)
    {
        const string check = "granted in entra";
        var handler = new JsonWebTokenHandler();
        if (!handler.CanReadToken(token)) return Checkup.Warning(check, "The token cannot be looked into, so look at the app registration's API permissions yourself.");
        var roles = handler.ReadJsonWebToken(token).Claims.Where(claim => claim.Type is "roles").Select(claim => claim.Value).ToList();
        var tooMuch = roles.Except(NeededPermissions.Of(graph.Value, organisation.Value), StringComparer.OrdinalIgnoreCase).ToList();
        if (tooMuch.Count > 0) return Checkup.Warning(check, $"More is granted than this configuration makes use of: take {string.Join(", ", tooMuch)} away from the app registration.");
        return Checkup.Ok(check, roles.Count == 0 ? "Nothing is granted for the whole tenant." : $"Granted for the whole tenant and made use of: {string.Join(", ", roles)}.");
    }

    private async Task<(Checkup Found, string? Token)> AskAsync(string check, string scope, CancellationToken cancellationToken)
    {
        try
        {
            var token = await credential.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken);
            return (Checkup.Ok(check, "A token was given."), token.Token);
        }
        catch (CredentialUnavailableException)
        {
            return (Checkup.Failed(check, "The managed identity of Bot:AppId is not to be had here: run where it is assigned, or set a credential (docs/operations.md, Configuration)."), null);
        }
        catch (AuthenticationFailedException refused)
        {
            return (Checkup.Failed(check, Advice(refused)), null);
        }
        catch (Exception unanswered) when (unanswered is HttpRequestException or RequestFailedException)
        {
            return (Checkup.Failed(check, "The sign-in service gave no answer: look at the network, the proxy and Bot:Cloud."), null);
        }
    }

    /// <summary>Entra's code alone goes on from here; its message is long and holds ids of the request.</summary>
    /// <remarks>Source: Microsoft Learn, "Microsoft Entra authentication and authorization error codes".</remarks>
    private static string Advice(AuthenticationFailedException refused) => Code().Match(refused.ToString()).Value switch
    {
        "AADSTS7000215" => "The secret is wrong (AADSTS7000215): set Bot:ClientSecret to the secret's value, not to its id.",
        "AADSTS7000222" => "The secret has run out (AADSTS7000222): make a new one in the app registration and set Bot:ClientSecret to it.",
        "AADSTS700016" => "The tenant does not know the app (AADSTS700016): compare Bot:AppId and Bot:TenantId with the app registration.",
        "AADSTS90002" or "AADSTS900023" => "There is no such tenant: compare Bot:TenantId and Bot:Cloud with the app registration.",
        "AADSTS700027" => "The certificate is not one of the app's, or has run out (AADSTS700027): upload that of Bot:CertificatePath to the app registration.",
        "AADSTS700024" => "The assertion's time is wrong (AADSTS700024): set this machine's clock.",
        "AADSTS70021" or "AADSTS700213" => "No federated credential of the app fits the identity: compare issuer and subject in the app registration.",
        { Length: > 0 } code => $"Sign-in was refused ({code}): look the code up at https://login.microsoftonline.com/error.",
        _ => "Sign-in failed without Entra's saying why: look at Bot:AppId, Bot:TenantId, the credential and the network.",
    };

    [GeneratedRegex("AADSTS[0-9]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
