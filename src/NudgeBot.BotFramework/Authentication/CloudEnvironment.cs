using Azure.Identity;

namespace NudgeBot.BotFramework.Authentication;

/// <summary>
/// One cloud in which Teams runs: whose tokens the bot believes there, and where its own come from and may go. GCC signs in like the
/// public cloud and has a connector of its own. Source: Bot Connector authentication, and its pages for government and China.
/// </summary>
/// <param name="Name">As <see cref="Hosting.BotFrameworkOptions.Cloud"/> names it.</param>
/// <param name="OpenIdMetadata">Where the channel publishes its signing keys.</param>
/// <param name="Issuer">The issuer of the channel's tokens.</param>
/// <param name="OAuthScope">The scope of the tokens that the bot shows to the connector.</param>
/// <param name="Authority">Where the bot signs in.</param>
/// <param name="ExchangeAudience">For whom a managed identity's token is, where it vouches for the bot (workload identity federation).</param>
/// <param name="ServiceHosts">Hosts the bot's token may be sent to; one that begins with <c>*.</c> stands for itself and all that is under it.</param>
public sealed record CloudEnvironment(
    string Name, string OpenIdMetadata, string Issuer, string OAuthScope, Uri Authority, string ExchangeAudience, IReadOnlyList<string> ServiceHosts)
{
    /// <summary>The connector of GCC. The public one answers <c>InvalidBotApiHost</c> to the bots of a GCC tenant.</summary>
    internal const string GccConnector = "https://smba.infra.gcc.teams.microsoft.com/teams";

    public static CloudEnvironment Public { get; } = new(
        nameof(Public),
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://api.botframework.com/.default",
        AzureAuthorityHosts.AzurePublicCloud,
        "api://AzureADTokenExchange",
        ["smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com"]);

    public static CloudEnvironment Gcc { get; } = Public with { Name = "GCC" };

    public static CloudEnvironment GccHigh { get; } = new(
        "GCCHigh",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://api.botframework.us/.default",
        AzureAuthorityHosts.AzureGovernment,
        "api://AzureADTokenExchangeUSGov",
        ["*.botframework.us", "*.botframework.azure.us", "*.teams.microsoft.us"]);

    public static CloudEnvironment DoD { get; } = GccHigh with { Name = nameof(DoD) };

    /// <summary>Its connector's host is in no page that we know: name it in <see cref="Hosting.BotFrameworkOptions.ServiceHosts"/>.</summary>
    public static CloudEnvironment China { get; } = new(
        nameof(China),
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://api.botframework.azure.cn",
        "https://api.botframework.azure.cn/.default",
        AzureAuthorityHosts.AzureChina,
        "api://AzureADTokenExchangeChina",
        ["*.botframework.azure.cn"]);

    /// <summary>Every cloud that is known.</summary>
    public static IReadOnlyList<CloudEnvironment> All { get; } = [Public, Gcc, GccHigh, DoD, China];

    /// <summary>The cloud of this name, whatever its case; null where there is none.</summary>
    public static CloudEnvironment? Named(string name) => All.FirstOrDefault(cloud => cloud.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
