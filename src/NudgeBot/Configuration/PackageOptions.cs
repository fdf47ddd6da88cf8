namespace NudgeBot.Configuration;

/// <summary>What the app package says of itself (section <c>Package</c>). All empty by default; <see cref="Commands.PackageSettings"/> says what stands in their place.</summary>
public sealed class PackageOptions
{
    public const string Section = "Package";

    /// <summary>The Teams app's own id, a GUID. Empty: that of the bot.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The id of the add-in for Outlook on the Mac and phones, a GUID. Empty: made from the bot's.</summary>
    public string AddInId { get; set; } = "";

    /// <summary>Three numbers, such as 1.4.0. Empty: that of the manifest.</summary>
    public string Version { get; set; } = "";

    /// <summary>Who answers for the app, at most 32 characters. Empty: NudgeBot.</summary>
    public string Developer { get; set; } = "";

    /// <summary>An https page. Empty: the tab.</summary>
    public string WebsiteUrl { get; set; } = "";

    /// <summary>An https page. Empty: the tab's page on privacy.</summary>
    public string PrivacyUrl { get; set; } = "";

    /// <summary>An https page. Empty: the tab's page on privacy.</summary>
    public string TermsUrl { get; set; } = "";
}
