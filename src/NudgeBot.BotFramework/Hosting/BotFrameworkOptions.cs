namespace NudgeBot.BotFramework.Hosting;

/// <summary>Who the bot is and whose tokens it believes. The defaults are the public cloud; government clouds differ in the three addresses.</summary>
public sealed class BotFrameworkOptions
{
    /// <summary>The Entra app id of the bot. Empty (the default) means closed: every request is refused with 401.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The one tenant whose activities are taken. Empty (the default) takes every tenant's.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Where the channel publishes its signing keys. https, or http on loopback with <see cref="AllowLoopbackServiceUrls"/>.</summary>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The issuer of the channel's tokens.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>The scope of the tokens that the bot shows to the connector.</summary>
    public string OAuthScope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>For development and the sandbox: plain http on loopback is believed for keys and for service addresses. Off by default.</summary>
    public bool AllowLoopbackServiceUrls { get; set; }

    /// <summary>How many turns of different conversations are worked on beside each other, 1 to 1,000 (default 32); within a conversation it is one.</summary>
    public int TurnsAtOnce { get; set; } = 32;

    /// <summary>
    /// The time of the wall, for waits, key age and token lifetimes. Never the program's own clock: a sandbox moves that
    /// one days ahead, while the tokens it signs still live by the wall.
    /// </summary>
    internal TimeProvider WallClock { get; set; } = TimeProvider.System;
}
