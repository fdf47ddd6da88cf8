using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using NudgeBot.Commands;
using NudgeBot.Storage.Protection;

namespace NudgeBot.Privacy;

/// <summary>Fetches the certificates that protect the keys, before anything else starts: without them no mailbox can be opened.</summary>
internal static class KeyProtection
{
    /// <summary>Null where nothing is configured.</summary>
    /// <param name="credential">How the program signs in at a Key Vault; asked for only where there is one.</param>
    /// <exception cref="BadInputException">The section contradicts itself.</exception>
    /// <exception cref="CommandFailedException">A certificate cannot be had.</exception>
    public static KeyCertificates? Of(IConfiguration configuration, Func<TokenCredential> credential)
    {
        var options = new ProtectionOptions();
        configuration.GetSection(ProtectionOptions.Section).Bind(options);
        if (options.Fault() is { } fault) throw new BadInputException(fault);
        if (options.KeyVault is { } vault) return FromVault(new SecretClient(vault, credential()), options.Certificate);
        return options.CertificatePath.Length > 0 ? FromFiles(options) : null;
    }

    /// <summary>
    /// A certificate in Key Vault is a secret of the same name, each version of it a whole PKCS #12 file in Base64 (or PEM, by its
    /// content type). Disabled versions are left out; those past their day still open what they closed.
    /// </summary>
    /// <exception cref="CommandFailedException">The vault does not answer, refuses, or holds no such certificate.</exception>
    internal static KeyCertificates FromVault(SecretClient vault, string name)
    {
        try
        {
            var versions = vault.GetPropertiesOfSecretVersions(name).Where(version => version.Enabled != false).OrderByDescending(version => version.CreatedOn).ToList();
            if (versions.Count == 0) throw NotThere(vault, name);
            return new KeyCertificates(versions.ConvertAll(version => Read(vault.GetSecret(name, version.Version).Value)));
        }
        catch (RequestFailedException failure) when (failure.Status == StatusCodes.Status404NotFound)
        {
            throw NotThere(vault, name);
        }
        catch (Exception failure) when (failure is RequestFailedException or AuthenticationFailedException or AggregateException)
        {
            var why = failure is RequestFailedException { Status: > 0 } refused ? $"it answered {refused.Status}" : "it could not be reached or did not let this program in";
            throw new CommandFailedException($"The Key Vault {vault.VaultUri} did not give the certificate '{name}' ({why}): see that it can be reached from here, and give this program's identity the role Key Vault Secrets User.");
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException or ArgumentException)
        {
            throw new CommandFailedException($"The secret '{name}' in the Key Vault {vault.VaultUri} is no certificate with its private key: import it as a certificate whose key may be exported.");
        }
    }

    private static KeyCertificates FromFiles(ProtectionOptions options) =>
        new([.. new[] { options.CertificatePath }.Concat(options.OldCertificatePaths).Select(path => ReadFile(path, options.CertificatePassword))]);

    private static X509Certificate2 ReadFile(string path, string password)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, password.Length > 0 ? password : null);
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"The certificate {path} cannot be read ({failure.Message.TrimEnd('.')}): set Protection:CertificatePath to a PKCS #12 file that this account may read, and Protection:CertificatePassword to its password.");
        }
    }

    private static X509Certificate2 Read(KeyVaultSecret secret) =>
        string.Equals(secret.Properties.ContentType, "application/x-pem-file", StringComparison.OrdinalIgnoreCase)
            ? X509Certificate2.CreateFromPem(secret.Value, secret.Value)
            : X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(secret.Value), null);

    private static CommandFailedException NotThere(SecretClient vault, string name) =>
        new($"The Key Vault {vault.VaultUri} holds no enabled certificate '{name}': create it there, or set Protection:Certificate to its name.");
}
