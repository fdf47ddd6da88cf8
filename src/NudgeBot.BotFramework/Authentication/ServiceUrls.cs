using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Authentication;

/// <summary>
/// Which service addresses the bot believes. Our token is sent there, so this is checked when an activity arrives and
/// again before anything leaves. Hosts: bot-connector authentication pages and the Agents SDK's allow-list.
/// </summary>
public sealed class ServiceUrls(IOptions<BotFrameworkOptions> options)
{
    private const string Connector = "smba.trafficmanager.net";

    /// <summary>These and what is under them. The GCC, GCC High and DoD connectors are under teams.microsoft.com and teams.microsoft.us.</summary>
    private static readonly string[] Domains = ["botframework.com", "teams.microsoft.com", "teams.microsoft.us"];

    /// <summary>True for https to a known host, and for loopback where the options allow it.</summary>
    public bool Trusts(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0
        && (IsKnown(uri) || IsAllowedLoopback(uri));

    /// <summary>The same address, whatever the case and whether or not it ends in a slash.</summary>
    internal static bool AreEqual(string one, string other) =>
        string.Equals(one.TrimEnd('/'), other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static bool IsKnown(Uri uri) =>
        uri is { Scheme: "https", IsDefaultPort: true }
        && (uri.IdnHost.Equals(Connector, StringComparison.OrdinalIgnoreCase) || Array.Exists(Domains, domain => IsUnder(uri.IdnHost, domain)));

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    private bool IsAllowedLoopback(Uri uri) =>
        options.Value.AllowLoopbackServiceUrls && uri is { IsLoopback: true, Scheme: "http" or "https" };
}
