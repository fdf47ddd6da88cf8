namespace NudgeBot.Privacy;

/// <summary>What protects the keys of the data folder (section <c>Protection</c>). Nothing by default: the keys then lie open beside the database.</summary>
public sealed class ProtectionOptions
{
    public const string Section = "Protection";

    /// <summary>A PKCS #12 file (.pfx) with an RSA certificate and its private key; empty (the default) for none.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>The file's password; empty where it has none.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>Certificates that came before, in the same form and under the same password: they still open what they closed.</summary>
    public IReadOnlyList<string> OldCertificatePaths { get; set; } = [];

    /// <summary>An Azure Key Vault, such as <c>https://NAME.vault.azure.net</c>, that holds the certificate; null (the default) for none.</summary>
    public Uri? KeyVault { get; set; }

    /// <summary>The certificate's name there. Its newest enabled version closes, every enabled one opens: to replace it, make a new version.</summary>
    public string Certificate { get; set; } = "";

    /// <summary>What is wrong with these options and what to do; null where nothing is.</summary>
    internal string? Fault()
    {
        if (CertificatePath.Length > 0 && KeyVault is not null) return "Protection:CertificatePath and Protection:KeyVault are both set, and the keys are protected in one way only: clear one of them.";
        if (KeyVault is null) return Certificate.Length > 0 ? "Protection:Certificate names a certificate in a Key Vault: set Protection:KeyVault to its address as well." : null;
        if (KeyVault is not { IsAbsoluteUri: true, Scheme: "https" }) return "Protection:KeyVault must be an https address, such as https://NAME.vault.azure.net.";
        return Certificate.Length > 0 ? null : "Protection:KeyVault needs Protection:Certificate, the name of the certificate in that vault.";
    }
}
