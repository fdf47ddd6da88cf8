using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Connector;

/// <summary>Which service addresses have turned out to be GCC's: the public connector refuses them with <c>InvalidBotApiHost</c>, and its own takes them.</summary>
internal sealed class ConnectorHosts(ServiceUrls serviceUrls, IOptions<BotFrameworkOptions> options)
{
    private readonly ConcurrentDictionary<string, bool> ofGcc = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where to call for this service address.</summary>
    public string AddressFor(string serviceUrl) => ofGcc.ContainsKey(serviceUrl) ? options.Value.GccConnector : serviceUrl;

    /// <summary>Keeps that this address is GCC's. False where that was known, or where the bot's token may not go there.</summary>
    public bool TrySwitch(string serviceUrl) =>
        serviceUrls.Trusts(options.Value.GccConnector)
        && !ServiceUrls.AreEqual(serviceUrl, options.Value.GccConnector)
        && ofGcc.TryAdd(serviceUrl, true);
}
