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
        var file = CertificateFile();

        Assert.IsType<ClientCertificateCredential>(Of(("CertificatePath", file)));
        Assert.IsType<OnBehalfOfCredential>(OnBehalfOf(("CertificatePath", file)));
        File.Delete(file);
    }

    [Theory]
    [InlineData("ClientSecret", "s3cret")]
    [InlineData("FederatedTokenFile", "/var/run/secrets/token")]
    [InlineData("FederatedIdentity", "identity-1")]
    [Trait("Product", "P5")]
    public void In_the_same_way_owners_sign_ins_are_exchanged(string way, string value) => Assert.IsType<OnBehalfOfCredential>(OnBehalfOf((way, value)));

    [Fact]
    [Trait("Product", "P5")]
    public void A_managed_identity_alone_is_no_registration_to_sign_in_to() =>
        Assert.Contains("Bot:FederatedIdentity", Assert.Throws<BadInputException>(() => OnBehalfOf()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_certificate_that_cannot_be_read_is_named() =>
        Assert.Contains("no-such.pem", Assert.Throws<BadInputException>(() => OnBehalfOf(("CertificatePath", "no-such.pem"))).Message, StringComparison.Ordinal);

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

    private static string CertificateFile()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=nudgebot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var file = Path.ChangeExtension(Path.GetTempFileName(), ".pem");
        File.WriteAllText(file, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        return file;
    }

    private static Azure.Core.TokenCredential Of(params (string Name, string Value)[] settings) => Credentials.Of(Configured(settings));

    private static Azure.Core.TokenCredential OnBehalfOf(params (string Name, string Value)[] settings) => Credentials.OnBehalfOf(Configured(settings))("an owner's token");

    private static IConfigurationRoot Configured((string Name, string Value)[] settings)
    {
        var bot = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Bot:AppId"] = "app-1", ["Bot:TenantId"] = "tenant-1" };
        foreach (var (name, value) in settings) bot[$"Bot:{name}"] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(bot).Build();
    }
}
