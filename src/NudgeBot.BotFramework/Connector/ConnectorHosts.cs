using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Connector;

/// <summary>Which service addresses have turned out to be GCC's: the public connector refuses them with <c>InvalidBotApiHost</c>, and its own takes them.</summary>
internal sealed class ConnectorHosts(ServiceUrls serviceUrls, IOptions<BotFrameworkOptions> options)
{
    private readonly ConcurrentDictionary<(string Address, string Tenant), bool> ofGcc = new();

    /// <summary>Where to send this request.</summary>
    public string AddressFor(ConnectorCall call) => ofGcc.ContainsKey(KeyOf(call)) ? options.Value.GccConnector : call.ServiceUrl;

    /// <summary>
    /// Keeps that this address is GCC's for this tenant: one address serves many tenants, and not all are GCC's. False where the
    /// request went to GCC's connector already, or where the bot's token may not go there.
    /// </summary>
    public bool TrySwitch(ConnectorCall call, string refusedBy)
    {
        if (!serviceUrls.Trusts(options.Value.GccConnector) || ServiceUrls.AreEqual(refusedBy, options.Value.GccConnector)) return false;
        ofGcc[KeyOf(call)] = true;
        return true;
    }

    private static (string Address, string Tenant) KeyOf(ConnectorCall call) =>
        (call.ServiceUrl.TrimEnd('/').ToUpperInvariant(), call.TenantId ?? "");
}
