using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace NudgeBot.Storage.Protection;

/// <summary>
/// The certificates that protect the keys of the data folder. The newest encrypts; every one of them decrypts, so that a
/// certificate is replaced by adding the new one and keeping the old for as long as its keys are about (Data Protection makes a
/// new key every ninety days, and old keys are needed for ever: they open the mailboxes' secrets).
/// </summary>
public sealed class KeyCertificates
{
    /// <param name="all">With their private keys (RSA), newest first; at least one.</param>
    public KeyCertificates(IReadOnlyList<X509Certificate2> all)
    {
        if (all.Count == 0) throw new ArgumentException("At least one certificate is needed.", nameof(all));
        if (all.FirstOrDefault(one => one.GetRSAPrivateKey() is null) is { } without)
            throw new DataFolderException($"The certificate {without.Thumbprint} for the keys of the data folder has no RSA private key: give one that has.");
        All = all;
    }

    public IReadOnlyList<X509Certificate2> All { get; }

    /// <summary>The one that encrypts.</summary>
    public X509Certificate2 Newest => All[0];
}

/// <summary>Puts the certificates into Data Protection.</summary>
internal static class ProtectedKeys
{
    public static IDataProtectionBuilder ProtectKeysWith(this IDataProtectionBuilder builder, KeyCertificates? certificates) => certificates is null
        ? builder
        : builder.ProtectKeysWithCertificate(certificates.Newest).UnprotectKeysWithAnyCertificate([.. certificates.All]);
}
