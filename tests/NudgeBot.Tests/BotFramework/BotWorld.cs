using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Moq;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Inbox;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A bot on loopback and the channel that calls it: real sockets, real signatures, no waiting.</summary>
internal sealed class BotWorld : IForgersTarget, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly WebApplication host;
    private readonly HttpClient client = new();

    private BotWorld(FakeChannel channel, WebApplication host) => (Channel, this.host) = (channel, host);

    public FakeChannel Channel { get; }
    public Mock<IBot> Bot { get; } = new();
    public Mock<TokenCredential> Credential { get; } = new();
    public SkippingClock Clock { get; } = new();
    public ConcurrentQueue<LogLine> Log { get; } = new();
    public CloudAdapter Adapter => host.Services.GetRequiredService<CloudAdapter>();
    public ConnectorClient Connector => host.Services.GetRequiredService<ConnectorClient>();

    public static async Task<BotWorld> StartAsync(Action<BotFrameworkOptions>? configure = null, IBot? bot = null, IActivityInbox? inbox = null)
    {
        var channel = await FakeChannel.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        BotWorld? world = null;
        builder.Logging.ClearProviders().AddProvider(new Capture(() => world!.Log));
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(_ => bot ?? world!.Bot.Object);
        builder.Services.AddSingleton(_ => world!.Credential.Object);
        if (inbox is not null) builder.Services.AddSingleton(inbox);
        builder.Services.AddBotFramework(options =>
        {
            options.AppId = FakeChannel.AppId;
            options.OpenIdMetadata = channel.Metadata;
            options.AllowLoopbackServiceUrls = true;
            options.WallClock = world!.Clock;
            configure?.Invoke(options);
        });
        world = new BotWorld(channel, builder.Build());
        world.GiveTokens();
        world.host.MapBotFramework();
        await world.host.StartAsync();
        return world;
    }

    /// <summary>The connector of GCC is the same server, under another path.</summary>
    public void UseGccConnector(string path) =>
        host.Services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.GccConnector = Channel.Origin + path;

    public void OnTurn(Func<ITurnContext, CancellationToken, Task> turn) =>
        Bot.Setup(bot => bot.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>())).Returns(turn);

    /// <summary>An activity as Teams sends it from this channel.</summary>
    public JsonObject Activity(string type = "message") => new()
    {
        ["type"] = type,
        ["id"] = "1776825925953",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Channel.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada", ["aadObjectId"] = "ada-in-entra" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "NudgeBot" },
        ["conversation"] = new JsonObject { ["id"] = "a:1ada", ["conversationType"] = "personal", ["tenantId"] = FakeChannel.TenantId },
    };

    /// <summary>All that was acknowledged has been worked on.</summary>
    public Task IdleAsync() => host.Services.GetRequiredService<ActivityWorker>().IdleAsync(CancellationToken.None).WaitAsync(Patience);

    /// <summary>The host is told to stop, and has.</summary>
    public Task StopAsync() => host.StopAsync();

    public Task<Reply> PostAsync(JsonNode activity, string? token = "", CancellationToken cancellationToken = default) =>
        PostAsync(activity.ToJsonString(), token, cancellationToken: cancellationToken);

    /// <summary>Posts to the bot and, where it was acknowledged, sees its turn out. An empty token stands for a good one, null for none.</summary>
    public async Task<Reply> PostAsync(string body, string? token = "", string contentType = "application/json", CancellationToken cancellationToken = default)
    {
        var reply = await DeliverAsync(body, token, contentType, cancellationToken);
        if (reply.Status == 202) await IdleAsync();
        return reply;
    }

    /// <summary>Posts to the bot, as the channel does: it waits for the answer and for nothing else.</summary>
    public async Task<Reply> DeliverAsync(string body, string? token = "", string contentType = "application/json", CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{host.Urls.Single()}/api/messages");
        request.Content = new StringContent(body, Encoding.UTF8, contentType);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Length == 0 ? Channel.Token() : token);
        return await SendAsync(request, cancellationToken);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        request.RequestUri ??= new Uri($"{host.Urls.Single()}/api/messages");
        using var response = await client.SendAsync(request, cancellationToken);
        return new Reply((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await Channel.DisposeAsync();
    }

    private void GiveTokens()
    {
        var given = 0;
        // As Azure.Identity does: a token is kept, and claims alone get another one before its end.
        var kept = default(AccessToken);
        Credential
            .Setup(credential => credential.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((TokenRequestContext asked, CancellationToken _) => kept = asked.Claims is null && kept.ExpiresOn > Clock.GetUtcNow().AddMinutes(5)
                ? kept
                : new AccessToken($"app-token-{++given}", Clock.GetUtcNow().AddHours(1)));
    }

    internal sealed record Reply(int Status, string Body)
    {
        public JsonNode Json => JsonNode.Parse(Body)!;
    }

    internal sealed record LogLine(LogLevel Level, string Text, Exception? Failure);

    /// <summary>Keeps what was logged by the code under test.</summary>
    private sealed class Capture(Func<ConcurrentQueue<LogLine>> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) =>
            categoryName.StartsWith("NudgeBot.BotFramework", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines().Enqueue(new LogLine(logLevel, formatter(state, exception), exception));

        public void Dispose()
        {
        }
    }
}
