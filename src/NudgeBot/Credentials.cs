using Azure.Core;
using Azure.Identity;
using NudgeBot.Commands;

namespace NudgeBot;

/// <summary>How the program signs in at Entra, from configuration: a certificate, a secret, or the managed identity it runs under.</summary>
internal static class Credentials
{
    /// <exception cref="BadInputException">The configuration names no way to sign in.</exception>
    public static TokenCredential Of(IConfiguration configuration)
    {
        var appId = configuration["Bot:AppId"];
        var tenant = configuration["Bot:TenantId"];
        if (configuration["Bot:CertificatePath"] is { Length: > 0 } certificate) return new ClientCertificateCredential(Required(tenant), appId, certificate);
        if (configuration["Bot:ClientSecret"] is { Length: > 0 } secret) return new ClientSecretCredential(Required(tenant), appId, secret);
        return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(appId));
    }

    private static string Required(string? tenant) => tenant is { Length: > 0 }
        ? tenant
        : throw new BadInputException("Bot:TenantId is missing: set NUDGEBOT_Bot__TenantId to the tenant the bot is registered in.");
}
