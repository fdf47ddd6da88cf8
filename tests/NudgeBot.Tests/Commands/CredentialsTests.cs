using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using NudgeBot.Commands;
using Xunit;

namespace NudgeBot.Tests.Commands;

/// <summary>The program signs in in the one way that its configuration names.</summary>
public sealed class CredentialsTests
{
    [Fact]
    public void A_secret_is_used() => Assert.IsType<ClientSecretCredential>(Of(("ClientSecret", "s3cret")));

    [Fact]
    public void A_certificate_is_used()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=nudgebot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var file = Path.GetTempFileName();
        File.WriteAllText(file, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());

        Assert.IsType<ClientCertificateCredential>(Of(("CertificatePath", file)));
        File.Delete(file);
    }

    [Fact]
    public void A_federated_token_in_a_file_is_used() => Assert.IsType<WorkloadIdentityCredential>(Of(("FederatedTokenFile", "/var/run/secrets/token")));

    [Fact]
    public void A_managed_identity_that_vouches_for_the_app_is_used() => Assert.IsType<ClientAssertionCredential>(Of(("FederatedIdentity", "identity-1")));

    [Fact]
    public void With_none_of_these_the_managed_identity_is_the_bot() => Assert.IsType<ManagedIdentityCredential>(Of());

    [Fact]
    public void Two_ways_are_one_too_many() => Refuses("Bot:CertificatePath and Bot:ClientSecret are both set", ("ClientSecret", "s3cret"), ("CertificatePath", "bot.pem"));

    [Fact]
    public void A_secret_needs_the_tenant() => Refuses("Bot:TenantId is missing", ("ClientSecret", "s3cret"), ("TenantId", ""));

    [Fact]
    public void Every_way_needs_the_app_id() => Refuses("Bot:AppId is missing", ("AppId", ""));

    private static void Refuses(string because, params (string Name, string Value)[] settings) =>
        Assert.StartsWith(because, Assert.Throws<BadInputException>(() => Of(settings)).Message, StringComparison.Ordinal);

    private static Azure.Core.TokenCredential Of(params (string Name, string Value)[] settings)
    {
        var bot = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Bot:AppId"] = "app-1", ["Bot:TenantId"] = "tenant-1" };
        foreach (var (name, value) in settings) bot[$"Bot:{name}"] = value;
        return Credentials.Of(new ConfigurationBuilder().AddInMemoryCollection(bot).Build());
    }
}
