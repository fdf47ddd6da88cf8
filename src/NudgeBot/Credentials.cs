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
