using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Inbox;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>Puts the bot's door into a program. The program brings an <see cref="IBot"/>, a <see cref="TokenCredential"/>, and, where it must not lose what it acknowledged, an <see cref="IActivityInbox"/>.</summary>
public static class BotFrameworkServices
{
    /// <summary>The HTTP client of everything here.</summary>
    internal const string HttpClientName = "NudgeBot.BotFramework";

    /// <summary>Registers <see cref="CloudAdapter"/>, <see cref="ActivityWorker"/>, <see cref="ConnectorClient"/>, <see cref="ChannelTokens"/> and <see cref="ServiceUrls"/>.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, Action<BotFrameworkOptions> configure)
    {
        services.AddOptions<BotFrameworkOptions>().Configure(configure).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidation>();
        services.AddHttpClient(HttpClientName, ConfigureClient).ConfigurePrimaryHttpMessageHandler(CreateHandler).RemoveAllLoggers();
        services.AddMetrics().TryAddSingleton<BotMetrics>();
        services.AddInbound();
        services.AddOutbound();
        services.AddTurns();
        services.TryAddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<ConnectorClient>(),
            provider.GetRequiredService<ActivityAuthentication>(),
            provider.GetRequiredService<Turns>(),
            provider.GetRequiredService<Invokes>(),
            provider.GetRequiredService<ActivityWorker>(),
            provider.GetRequiredService<IOptions<BotFrameworkOptions>>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        return services;
    }

    /// <summary>Answers the channel at <paramref name="pattern"/>, with the program's <see cref="IBot"/>.</summary>
    public static IEndpointConventionBuilder MapBotFramework(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages")
    {
        var adapter = endpoints.ServiceProvider.GetRequiredService<CloudAdapter>();
        var bot = endpoints.ServiceProvider.GetRequiredService<ScopedBot>();
        // Neither a caller who hangs up nor a stopping host ends a turn: what it has begun, such as sending a mail, it
        // should finish, and the host waits for the requests it has.
        return endpoints.MapPost(pattern, (RequestDelegate)(context => adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None)));
    }

    private static void AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton<Turns>();
        services.TryAddSingleton<ScopedBot>();
        services.TryAddSingleton<Invokes>();
        services.TryAddSingleton<IActivityInbox>(provider => new MemoryInbox(provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.WallClock));
        services.TryAddSingleton(provider => new ActivityWorker(
            provider.GetRequiredService<IActivityInbox>(),
            provider.GetRequiredService<Turns>(),
            provider.GetRequiredService<ScopedBot>(),
            provider.GetRequiredService<IOptions<BotFrameworkOptions>>(),
            provider.GetRequiredService<ILogger<ActivityWorker>>()));
        services.AddHostedService(provider => provider.GetRequiredService<Invokes>());
        services.AddHostedService(provider => provider.GetRequiredService<ActivityWorker>());
    }

    private static void AddInbound(this IServiceCollection services)
    {
        services.TryAddSingleton<ServiceUrls>();
        services.TryAddSingleton<ChannelKeys>();
        services.TryAddSingleton(provider => new ChannelTokens(
            provider.GetRequiredService<IOptions<BotFrameworkOptions>>(), provider.GetRequiredService<ChannelKeys>()));
        services.TryAddSingleton<ActivityAuthentication>();
    }

    private static void AddOutbound(this IServiceCollection services)
    {
        services.TryAddSingleton<AppTokens>();
        services.TryAddSingleton<ConnectorHosts>();
        services.TryAddSingleton<SendingLimits>();
        services.TryAddSingleton<ConnectorChannel>();
        services.TryAddSingleton(provider => new ConnectorClient(provider.GetRequiredService<ConnectorChannel>()));
    }

    private static void ConfigureClient(HttpClient client)
    {
        client.Timeout = TimeSpan.FromSeconds(15);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("NudgeBot.BotFramework/1.0");
    }

    /// <summary>A redirect would carry the bot's token to an address that nobody checked.</summary>
    private static SocketsHttpHandler CreateHandler() => new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
