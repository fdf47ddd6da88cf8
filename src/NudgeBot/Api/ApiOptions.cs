namespace NudgeBot.Api;

/// <summary>Whose tokens the pages' API takes (section <c>Api</c>). With the bot's app and tenant configured nothing here needs setting.</summary>
public sealed class ApiOptions
{
    public const string Section = "Api";

    /// <summary>Where the organisation signs in. Sovereign clouds have another (Entra ID: "National clouds").</summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";

    /// <summary>
    /// The Application ID URI of the app registration. Empty (the default): <c>api://HOST/botid-APPID</c> by <c>PublicUrl</c>, as
    /// Teams single sign-on wants it. The bare app id, which tokens of version 2 carry, is taken beside it.
    /// </summary>
    public string Audience { get; set; } = "";

    /// <summary>The delegated permission that the pages ask for.</summary>
    public string Scope { get; set; } = "access_as_user";

    /// <summary>The app role whose holders see the grouped figures.</summary>
    public string AdministratorRole { get; set; } = "NudgeBot.Administrator";
}
