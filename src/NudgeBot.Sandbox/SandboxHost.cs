using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using NudgeBot.Sandbox.Graph;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.SignIn;
using NudgeBot.Sandbox.Teams;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox;

/// <summary>A running sandbox: a Microsoft 365 on loopback with Graph, the Teams connector, token issuers and the chat page.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private const int MostBody = 4 * 1024 * 1024;

    // The same at every start, so that what a bot stored about its installation stays true.
    private const string TheAppId = "6d1c0e0f-0d6c-4c1e-9f0b-5a0d3c2b7e11";
    private const string TheTenantId = "9f5f4c9a-6a58-4a0e-8e0a-0c7d5b1f2a34";

    private readonly WebApplication _app;
    private readonly SandboxClock _clock;
    private readonly SandboxIdentity _identity;
    private readonly bool _installs;
    private readonly CancellationTokenSource _stopping = new();

    private SandboxHost(WebApplication app, SandboxOptions options)
    {
        _app = app;
        _clock = app.Services.GetRequiredService<SandboxClock>();
        _identity = app.Services.GetRequiredService<SandboxIdentity>();
        _installs = options.InstallBot;
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:port</c>.</summary>
    public Uri Origin => _app.Services.GetRequiredService<SandboxAddress>().Origin;

    public string AppId => _identity.AppId;

    public string TenantId => _identity.TenantId;

    public string ClientSecret => _identity.ClientSecret;

    /// <summary>For tests that forge.</summary>
    internal SigningKey SigningKey => _app.Services.GetRequiredService<SigningKey>();

    /// <summary>The sandbox's own time.</summary>
    public DateTimeOffset Now => _clock.Now;

    /// <summary>Ends when the connected bot was installed for every owner: true, or false when it did not take part.</summary>
    public Task<bool> BotInstalled { get; private set; } = Task.FromResult(false);

    /// <summary>Ends when the process was told to stop: Ctrl+C or SIGTERM.</summary>
    internal Task ToldToStopAsync() => _app.WaitForShutdownAsync();

    /// <summary>Reads the mailboxes and listens. Throws <see cref="SandboxRefusedException"/> with one sentence when it cannot.</summary>
    public static async Task<SandboxHost> StartAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var sources = MailboxSources.Read(options);
        var app = Build(options, sources);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            await app.DisposeAsync();
            throw new SandboxRefusedException(
                $"Port {options.Port} on 127.0.0.1 {(refused is IOException ? "is taken" : "is not allowed")}; choose another with --port, or 0 for any free one.", refused);
        }

        var host = new SandboxHost(app, options);
        if (options.Bot is { } bot)
            host.ConnectBot(bot);
        return host;
    }

    /// <summary>Names the bot's address and, unless the options say no, installs it for every owner once it is ready.</summary>
    public void ConnectBot(Uri bot)
    {
        ArgumentNullException.ThrowIfNull(bot);
        _app.Services.GetRequiredService<BotConnection>().Bot = new Uri(bot.GetLeftPart(UriPartial.Authority));
        if (_installs)
            BotInstalled = _app.Services.GetRequiredService<BotInstallation>().InstallAsync(_stopping.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        try
        {
            await BotInstalled;
        }
        catch (OperationCanceledException)
        {
            // Stopped while it still waited for the bot.
        }

        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _stopping.Dispose();
    }

    private static WebApplication Build(SandboxOptions options, MailboxSources sources)
    {
        // Empty: no settings file and no variable of this machine has a say in what the sandbox is.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBody;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRoutingCore();
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddSimpleConsole(console => console.SingleLine = true)
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        AddServices(builder.Services, options, sources);
        var app = builder.Build();
        app.UseMiddleware<LoopbackOnly>();
        app.UseChatPage();
        app.Services.GetRequiredService<SignInEndpoints>().Map(app);
        app.Services.GetRequiredService<ConnectorEndpoints>().Map(app);
        app.Services.GetRequiredService<PageEndpoints>().Map(app);
        app.Services.GetRequiredService<MailPageEndpoints>().Map(app);
        app.Services.GetRequiredService<OrganisationPageEndpoints>().Map(app);
        app.Map("/v1.0/{**path}", app.Services.GetRequiredService<GraphEndpoint>().AnswerAsync);
        return app;
    }

    private static void AddServices(IServiceCollection services, SandboxOptions options, MailboxSources sources)
    {
        var clock = new SandboxClock(sources.StartsAt, options.TimeProvider);
        services.AddSingleton(clock);
        services.AddSingleton(new Organisation([.. sources.Mailboxes.Select(mailbox => new Mailbox(mailbox, clock))], clock));
        services.AddSingleton(new SandboxIdentity(TheAppId, TheTenantId, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20))));
        services.AddSingleton<SigningKey>().AddSingleton<SignInEndpoints>();
        services.AddSingleton(new GrantedPermissions(options.Permissions, GraphPermissions.UsualOfPeople)).AddSingleton(TimeProvider.System).AddSingleton<OnBehalfOf>();
        services.AddSingleton(provider => new IssuedTokens(
            provider.GetRequiredService<SigningKey>(), provider.GetRequiredService<SandboxIdentity>(), TimeProvider.System));
        services.AddSingleton<Faults>().AddSingleton<RequestLedger>().AddSingleton<GraphRoutes>().AddSingleton<GraphService>().AddSingleton<GraphEndpoint>();
        services.AddSingleton<AppsOfPeople>().AddSingleton<TeamworkAnswers>().AddSingleton<OrganisationPageEndpoints>();
        services.AddSingleton<Chats>().AddSingleton<BotConnection>().AddSingleton<BotInstallation>().AddSingleton<ClockRounds>();
        services.AddSingleton<ConnectorEndpoints>().AddSingleton<PageEndpoints>().AddSingleton<MailPageEndpoints>();
        services.AddSingleton<TeamsActivities>().AddSingleton<SingleSignOn>().AddSingleton<SandboxAddress>();
    }
}
