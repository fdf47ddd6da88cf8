using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using NudgeBot.Commands;
using NudgeBot.Privacy;
using NudgeBot.Storage;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Protection;
using NudgeBot.Tests.Storage;
using Xunit;

namespace NudgeBot.Tests.Privacy;

/// <summary>The keys of the data folder under a certificate: from a file, or from a Key Vault that speaks its REST over TLS.</summary>
[Trait("Product", "P6 P7")]
public sealed class ProtectionTests : IDisposable
{
    private readonly string _folder = StorageOnDisk.NewFolder();

    [Fact]
    public async Task Where_a_certificate_is_configured_no_key_lies_open()
    {
        await OpenAsync(new KeyCertificates([Certificates.New()]));

        Assert.All(KeyFiles(), key => Assert.DoesNotContain("<value>", key, StringComparison.Ordinal));
        Assert.All(KeyFiles(), key => Assert.Contains("EncryptedData", key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_from_before_the_certificate_are_closed_too_and_open_the_mailboxes_as_before()
    {
        await OpenAsync(null);
        Assert.Contains(KeyFiles(), key => key.Contains("<value>", StringComparison.Ordinal));
        var certificates = new KeyCertificates([Certificates.New()]);

        await OpenAsync(certificates);

        Assert.All(KeyFiles(), key => Assert.DoesNotContain("<value>", key, StringComparison.Ordinal));
        await OpenAsync(certificates);
    }

    [Fact]
    public async Task A_new_certificate_takes_over_and_the_old_one_still_opens_what_it_closed()
    {
        var old = Certificates.New();
        await OpenAsync(new KeyCertificates([old]));

        await OpenAsync(new KeyCertificates([Certificates.New(), old]));
    }

    [Fact]
    public async Task Without_the_certificate_the_start_is_refused_with_what_to_do()
    {
        await OpenAsync(new KeyCertificates([Certificates.New()]));

        var failure = await Assert.ThrowsAsync<DataFolderException>(() => OpenAsync(new KeyCertificates([Certificates.New()])));

        Assert.Contains("put back the keys folder", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CertificatePath=/nowhere/keys.pfx", "The certificate /nowhere/keys.pfx cannot be read")]
    [InlineData("KeyVault=https://localhost:1;Certificate=keys", "did not give the certificate 'keys'")]
    public void What_cannot_be_had_stops_the_start_with_one_sentence(string settings, string sentence)
    {
        var failure = Assert.Throws<CommandFailedException>(() => KeyProtection.Of(Configured(settings), SignsIn));

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CertificatePath=a.pfx;KeyVault=https://v.vault.azure.net;Certificate=keys", "in one way only")]
    [InlineData("KeyVault=https://v.vault.azure.net", "Protection:Certificate")]
    [InlineData("KeyVault=http://v.vault.azure.net;Certificate=keys", "https")]
    [InlineData("Certificate=keys", "Protection:KeyVault")]
    public void Settings_that_contradict_each_other_are_named(string settings, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<BadInputException>(() => KeyProtection.Of(Configured(settings), SignsIn)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_nothing_configured_nobody_signs_in_and_nothing_is_asked() =>
        Assert.Null(KeyProtection.Of(Configured(""), () => throw new InvalidOperationException("Nobody may sign in.")));

    [Fact]
    public async Task A_file_serves_with_its_password_and_the_files_before_it()
    {
        Directory.CreateDirectory(_folder);
        var (newest, old) = (Certificates.New(), Certificates.New());
        foreach (var (name, certificate) in new[] { ("new.pfx", newest), ("old.pfx", old) })
            await File.WriteAllBytesAsync(Path.Combine(_folder, name), certificate.Export(X509ContentType.Pkcs12, "secret"));

        var read = KeyProtection.Of(Configured($"CertificatePath={_folder}/new.pfx;CertificatePassword=secret;OldCertificatePaths:0={_folder}/old.pfx"), SignsIn)!;

        Assert.Equal([newest.Thumbprint, old.Thumbprint], read.All.Select(certificate => certificate.Thumbprint));
    }

    [Fact]
    public async Task A_vault_gives_every_enabled_version_the_newest_first()
    {
        var (newest, old, disabled) = (Certificates.New(), Certificates.New(), Certificates.New());
        await using var vault = await FakeVault.StartAsync(("v1", old, true), ("v2", newest, true), ("v3", disabled, false));

        var read = await Task.Run(() => KeyProtection.FromVault(vault.Client(SignsIn()), FakeVault.Name));

        Assert.Equal([newest.Thumbprint, old.Thumbprint], read.All.Select(certificate => certificate.Thumbprint));
        Assert.Equal(HttpStatusCode.Unauthorized, vault.Answers[0]);
        Assert.All(vault.Tokens, token => Assert.Equal("Bearer the-token", token));
    }

    [Theory]
    [InlineData(404, "holds no enabled certificate 'keys'")]
    [InlineData(403, "it answered 403")]
    public async Task A_vault_that_refuses_is_told_of_in_one_sentence(int status, string sentence)
    {
        await using var vault = await FakeVault.StartAsync();
        vault.Refuses = status;

        var failure = await Assert.ThrowsAsync<CommandFailedException>(() => Task.Run(() => KeyProtection.FromVault(vault.Client(SignsIn()), FakeVault.Name)));

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    /// <summary>One run of the program: it installs Ada the first time, and finds her again afterwards.</summary>
    private async Task OpenAsync(KeyCertificates? certificates)
    {
        await using var services = new ServiceCollection().AddNudgeStorage(_folder, certificates).BuildServiceProvider();
        await services.GetRequiredService<DataFolder>().OpenAsync(CancellationToken.None);
        var mailboxes = services.GetRequiredService<MailboxStore>();
        var account = await mailboxes.GetAsync(Seeded.Ada.Id, CancellationToken.None) ?? await mailboxes.InstallAsync(Seeded.Ada.Id, "tenant", "Ada", null, CancellationToken.None);
        Assert.Equal("Ada", account.DisplayName);
    }

    private List<string> KeyFiles() => [.. Directory.GetFiles(Path.Combine(_folder, "keys"), "key-*.xml").Select(file => File.ReadAllText(file, Encoding.UTF8))];

    private static TokenCredential SignsIn()
    {
        var credential = new Mock<TokenCredential>();
        var token = new AccessToken("the-token", DateTimeOffset.MaxValue);
        credential.Setup(one => one.GetToken(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>())).Returns(token);
        return credential.Object;
    }

    private static IConfiguration Configured(string settings) => new ConfigurationBuilder().AddInMemoryCollection(
        settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create($"Protection:{pair[0]}", (string?)pair[1]))).Build();
}
