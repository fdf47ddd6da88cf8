namespace NudgeBot.Configuration;

/// <summary>How the program signs in at Entra (section <c>Bot</c>, beside the bot's own). One at most; with none, the user-assigned managed identity of <c>Bot:AppId</c>.</summary>
public sealed class SignInOptions
{
    public const string Section = "Bot";

    /// <summary>A certificate with its private key, as a PEM or PFX file.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>A secret of the app registration.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The file of a workload identity's token.</summary>
    public string FederatedTokenFile { get; set; } = "";

    /// <summary>The client id of a managed identity that vouches for the app.</summary>
    public string FederatedIdentity { get; set; } = "";
}
