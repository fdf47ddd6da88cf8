using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.Commands;
using NudgeBot.Configuration;

namespace NudgeBot;

/// <summary>
/// How the program signs in at Entra, from configuration: a certificate, a secret, a federated credential, or the user-assigned
/// managed identity it runs under. Of these the section names one at most.
/// </summary>
internal static class Credentials
{
    private static readonly string[] Ways = [nameof(SignInOptions.CertificatePath), nameof(SignInOptions.ClientSecret), nameof(SignInOptions.FederatedTokenFile), nameof(SignInOptions.FederatedIdentity)];

    /// <exception cref="BadInputException">The configuration names no way to sign in, or more than one.</exception>
    public static TokenCredential Of(IConfiguration configuration)
    {
        var bot = configuration.GetSection("Bot");
        var cloud = CloudEnvironment.Named(bot["Cloud"] ?? CloudEnvironment.Public.Name) ?? CloudEnvironment.Public;
        return OnlyWay(bot) switch
        {
            nameof(SignInOptions.CertificatePath) => new ClientCertificateCredential(
                Tenant(bot), AppId(bot), bot["CertificatePath"], new ClientCertificateCredentialOptions { AuthorityHost = cloud.Authority }),
            nameof(SignInOptions.ClientSecret) => new ClientSecretCredential(
                Tenant(bot), AppId(bot), bot["ClientSecret"], new ClientSecretCredentialOptions { AuthorityHost = cloud.Authority }),
            nameof(SignInOptions.FederatedTokenFile) => new WorkloadIdentityCredential(new WorkloadIdentityCredentialOptions
            {
                TenantId = Tenant(bot),
                ClientId = AppId(bot),
                TokenFilePath = bot["FederatedTokenFile"],
                AuthorityHost = cloud.Authority,
            }),
            nameof(SignInOptions.FederatedIdentity) => new ClientAssertionCredential(
                Tenant(bot), AppId(bot), AssertionOf(bot["FederatedIdentity"]!, cloud), new ClientAssertionCredentialOptions { AuthorityHost = cloud.Authority }),
            _ => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(AppId(bot))),
        };
    }

    /// <summary>False for a managed identity by itself: it is no app registration, so nobody can sign in to it.</summary>
    public static bool CanActForOwners(IConfiguration configuration) => OnlyWay(configuration.GetSection("Bot")) is not null;

    /// <summary>How an owner's token is exchanged for one in their name, the program signing in as in <see cref="Of"/>.</summary>
    /// <exception cref="BadInputException">The configuration names more than one way to sign in, or one that cannot be used; where it names none, at the first exchange.</exception>
    public static Func<string, TokenCredential> OnBehalfOf(IConfiguration configuration)
    {
        var bot = configuration.GetSection("Bot");
        var cloud = CloudEnvironment.Named(bot["Cloud"] ?? CloudEnvironment.Public.Name) ?? CloudEnvironment.Public;
        var options = new OnBehalfOfCredentialOptions { AuthorityHost = cloud.Authority };
        switch (OnlyWay(bot))
        {
            case "CertificatePath":
                var certificate = CertificateAt(bot["CertificatePath"]!);
                return assertion => new OnBehalfOfCredential(Tenant(bot), AppId(bot), certificate, assertion, options);
            case "ClientSecret":
                return assertion => new OnBehalfOfCredential(Tenant(bot), AppId(bot), bot["ClientSecret"], assertion, options);
            case "FederatedTokenFile":
                var file = bot["FederatedTokenFile"]!;
                return assertion => new OnBehalfOfCredential(Tenant(bot), AppId(bot), cancellationToken => File.ReadAllTextAsync(file, cancellationToken), assertion, options);
            case "FederatedIdentity":
                var vouching = AssertionOf(bot["FederatedIdentity"]!, cloud);
                return assertion => new OnBehalfOfCredential(Tenant(bot), AppId(bot), vouching, assertion, options);
            default:
                return _ => throw new BadInputException(NeedsARegistration);
        }
    }

    /// <summary>Why a managed identity by itself does not do for owners' presses, and what to do.</summary>
    public const string NeedsARegistration =
        "Graph:Tier Act exchanges owners' sign-ins, which takes an app registration: let the managed identity vouch for one (Bot:FederatedIdentity), or set Graph:Tier to Read.";

    /// <summary>With its private key, of the same two kinds of file that <see cref="ClientCertificateCredential"/> reads.</summary>
    private static X509Certificate2 CertificateAt(string path)
    {
        try
        {
            return Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, null);
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"Bot:CertificatePath '{path}' is no certificate with its key that can be read: name a .pem or .pfx file without a password.");
        }
    }

    private static string? OnlyWay(IConfigurationSection bot)
    {
        var named = Ways.Where(way => bot[way] is { Length: > 0 }).ToList();
        return named.Count <= 1
            ? named.SingleOrDefault()
            : throw new BadInputException($"Bot:{string.Join(" and Bot:", named)} are both set, and the program signs in one way only: clear all but one.");
    }

    /// <summary>A managed identity vouches for the app (workload identity federation).</summary>
    private static Func<CancellationToken, Task<string>> AssertionOf(string clientId, CloudEnvironment cloud)
    {
        var identity = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
        var exchange = new TokenRequestContext([$"{cloud.ExchangeAudience}/.default"]);
        return async cancellationToken => (await identity.GetTokenAsync(exchange, cancellationToken)).Token;
    }

    private static string AppId(IConfigurationSection bot) => bot["AppId"] is { Length: > 0 } appId
        ? appId
        : throw new BadInputException("Bot:AppId is missing: set NUDGEBOT_Bot__AppId to the app id of the bot.");

    private static string Tenant(IConfigurationSection bot) => bot["TenantId"] is { Length: > 0 } tenant
        ? tenant
        : throw new BadInputException("Bot:TenantId is missing: set NUDGEBOT_Bot__TenantId to the tenant the bot is registered in.");
}
