using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Logging.Abstractions;

namespace NudgeBot.Storage.Protection;

/// <summary>
/// The key files as Data Protection writes them. It encrypts each when it is made and never afterwards, so keys from before a
/// certificate was configured, or under one that is to go, are sealed anew here.
/// </summary>
internal static class KeyRing
{
    /// <summary>The framework's own mark on what must not lie open, and the wrapper it puts around it (XmlEncryptionExtensions).</summary>
    private static readonly XNamespace Framework = "http://schemas.asp.net/2015/03/dataProtection";
    private static readonly XName RequiresEncryption = Framework + "requiresEncryption";
    private static readonly XName EncryptedSecret = Framework + "encryptedSecret";

    /// <summary>Seals every key that lies open with the newest certificate. A file is replaced whole or stays as it is.</summary>
    /// <exception cref="DataFolderException">A key file cannot be read or written.</exception>
    public static void Seal(string folder, KeyCertificates certificates)
    {
        var encryptor = new CertificateXmlEncryptor(certificates.Newest, NullLoggerFactory.Instance);
        foreach (var file in Directory.EnumerateFiles(folder, "key-*.xml"))
        {
            try
            {
                Seal(file, encryptor);
            }
            catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException or CryptographicException)
            {
                throw new DataFolderException($"The key file {file} cannot be protected by the certificate ({e.Message.TrimEnd('.')}): restore it from a backup, or make it writable for this account.", e);
            }
        }
    }

    private static void Seal(string file, CertificateXmlEncryptor encryptor)
    {
        var key = XDocument.Load(file);
        var open = key.Descendants().Where(element => (bool?)element.Attribute(RequiresEncryption) == true).ToList();
        if (open.Count == 0) return;
        foreach (var element in open)
        {
            element.SetAttributeValue(RequiresEncryption, null);
            var closed = encryptor.Encrypt(element);
            element.ReplaceWith(new XElement(EncryptedSecret, new XAttribute("decryptorType", closed.DecryptorType.AssemblyQualifiedName!), closed.EncryptedElement));
        }

        var unfinished = file + ".unfinished";
        key.Save(unfinished);
        File.Move(unfinished, file, overwrite: true);
    }
}
