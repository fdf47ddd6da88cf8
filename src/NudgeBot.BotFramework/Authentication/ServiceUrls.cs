using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Authentication;

/// <summary>
/// Which service addresses the bot believes. Our token is sent there, so this is checked when an activity arrives and
/// again before anything leaves. Hosts: the cloud's own, and those that the options add.
/// </summary>
public sealed class ServiceUrls(IOptions<BotFrameworkOptions> options)
{
    /// <summary>True for https to a known host, and for loopback where the options allow it.</summary>
    public bool Trusts(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0
        && (IsKnown(uri) || IsAllowedLoopback(uri));

    /// <summary>The same address, whatever the case and whether or not it ends in a slash.</summary>
    internal static bool AreEqual(string one, string other) =>
        string.Equals(one.TrimEnd('/'), other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private bool IsKnown(Uri uri) =>
        uri is { Scheme: "https", IsDefaultPort: true } && options.Value.Environment.ServiceHosts.Any(known => IsHost(uri.IdnHost, known));

    private static bool IsHost(string host, string known) => known.StartsWith("*.", StringComparison.Ordinal)
        ? host.Equals(known[2..], StringComparison.OrdinalIgnoreCase) || host.EndsWith(known[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(known, StringComparison.OrdinalIgnoreCase);

    private bool IsAllowedLoopback(Uri uri) =>
        options.Value.AllowLoopbackServiceUrls && uri is { IsLoopback: true, Scheme: "http" or "https" };
}
