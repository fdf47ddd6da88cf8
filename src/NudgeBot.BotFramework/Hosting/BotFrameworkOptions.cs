using NudgeBot.BotFramework.Authentication;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>Who the bot is, in which cloud, and whose activities it takes. With an app id and nothing else it is a bot of every tenant in the public cloud.</summary>
public sealed class BotFrameworkOptions
{
    /// <summary>The Entra app id of the bot. Empty (the default) means closed: every request is refused with 401.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The tenant the bot is registered in; its activities alone are taken, unless <see cref="AllowedTenants"/> names others. Empty (the default) takes every tenant's.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The tenants whose activities are taken. Empty (the default): that of <see cref="TenantId"/>.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>The channels whose activities are taken beside <c>msteams</c>. None by default.</summary>
    public IList<string> OtherChannels { get; } = [];

    /// <summary>The name of the <see cref="CloudEnvironment"/>: Public (the default), GCC, GCCHigh, DoD or China.</summary>
    public string Cloud { get; set; } = CloudEnvironment.Public.Name;

    /// <summary>In the place of the cloud's own. https, or http on loopback with <see cref="AllowLoopbackServiceUrls"/>. Empty (the default): the cloud's.</summary>
    public string OpenIdMetadata { get; set; } = "";

    /// <summary>The issuer of the channel's tokens. Empty (the default): the cloud's.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>The scope of the tokens that the bot shows to the connector. Empty (the default): the cloud's.</summary>
    public string OAuthScope { get; set; } = "";

    /// <summary>Hosts that are believed as service addresses beside the cloud's; <c>*.</c> in front stands for all that is under it. None by default.</summary>
    public IList<string> ServiceHosts { get; } = [];

    /// <summary>For development and the sandbox: plain http on loopback is believed for keys and for service addresses. Off by default.</summary>
    public bool AllowLoopbackServiceUrls { get; set; }

    /// <summary>True (the default): what is sent is spread so that the connector's published limits are kept. False for a sandbox, which has none.</summary>
    public bool KeepsToLimits { get; set; } = true;

    /// <summary>How many turns of different conversations are worked on beside each other, 1 to 1,000 (default 32); within a conversation it is one.</summary>
    public int TurnsAtOnce { get; set; } = 32;

    /// <summary>
    /// The time of the wall, for waits, key age and token lifetimes. Never the program's own clock: a sandbox moves that
    /// one days ahead, while the tokens it signs still live by the wall.
    /// </summary>
    internal TimeProvider WallClock { get; set; } = TimeProvider.System;

    /// <summary>The connector of GCC, for tests.</summary>
    internal string GccConnector { get; set; } = CloudEnvironment.GccConnector;

    /// <summary>The cloud, with what these options put in the place of its own; settled when it is first asked for.</summary>
    public CloudEnvironment Environment => field ??= Settled();

    private CloudEnvironment Settled()
    {
        var cloud = CloudEnvironment.Named(Cloud) ?? CloudEnvironment.Public;
        return cloud with
        {
            OpenIdMetadata = OpenIdMetadata.Length > 0 ? OpenIdMetadata : cloud.OpenIdMetadata,
            Issuer = Issuer.Length > 0 ? Issuer : cloud.Issuer,
            OAuthScope = OAuthScope.Length > 0 ? OAuthScope : cloud.OAuthScope,
            ServiceHosts = [.. cloud.ServiceHosts, .. ServiceHosts],
        };
    }
}
