namespace NudgeBot.Configuration;

/// <summary>Where people reach the service; at the root of the configuration.</summary>
public sealed class AddressOptions
{
    /// <summary>The service's https address, a host alone, such as <c>https://nudgebot.contoso.com</c>. Empty (the default): the pages' tokens are for the bot alone, and no package can be made.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>What is wrong with these options and what to do; null where nothing is.</summary>
    internal string? Fault() =>
        PublicUrl.Length == 0 || Uri.TryCreate(PublicUrl.Trim(), UriKind.Absolute, out var url) && (url.Scheme is "https" || url is { Scheme: "http", IsLoopback: true })
            ? null
            : $"PublicUrl is '{PublicUrl}', which is no https address: set NUDGEBOT_PublicUrl to that of the service, such as https://nudgebot.contoso.com.";
}
