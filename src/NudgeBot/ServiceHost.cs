using Azure.Core;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using NudgeBot.Accounts;
using NudgeBot.Api;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Inbox;
using NudgeBot.Commands;
using NudgeBot.Configuration;
using NudgeBot.Development;
using NudgeBot.Graph;
using NudgeBot.Health;
using NudgeBot.LanguageModel;
using NudgeBot.Nudging;
using NudgeBot.Privacy;
using NudgeBot.Storage;
using NudgeBot.Sync;
using NudgeBot.Teams;
using NudgeBot.Teams.MessageExtension;
using NudgeBot.Teams.Typed;
using NudgeBot.Telemetry;

namespace NudgeBot;

/// <summary>Composes the service: storage, Graph, the bot protocol and what lies between them.</summary>
internal static class ServiceHost
{
    private const string EnvironmentPrefix = "NUDGEBOT_";

    /// <summary>appsettings.json, then the environment; the command line comes on top by its own options.</summary>
    public static IConfigurationRoot ReadConfiguration() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables(EnvironmentPrefix)
        .Build();

    /// <param name="sandbox">Null where the service is configured for a real organisation.</param>
    /// <param name="clock">For tests; null for the clock that fits.</param>
    public static WebApplication Build(RunOptions options, SandboxAddress? sandbox, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(ReadConfiguration());
        if (sandbox is not null) builder.Configuration.AddInMemoryCollection(SandboxSettings.For(sandbox));
        // Standard output holds only the answer, here the address to open.
        // The slim builder settles on the plain form after it has read the configuration, so what that says is said once more.
        builder.Logging.AddConsole(console => (console.LogToStandardErrorThreshold, console.FormatterName) = (LogLevel.Trace, builder.Configuration["Logging:Console:FormatterName"] ?? ConsoleFormatterNames.Simple));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Services.AddSingleton(clock ??= sandbox is null ? TimeProvider.System : new MovableClock(sandbox.Now));
        if (clock is MovableClock movable) builder.Services.AddSingleton(movable);
        builder.Services.AddNudgeStorage(options.DataDirectory, sandbox is null ? KeyProtection.Of(builder.Configuration, () => Credentials.Of(builder.Configuration)) : null);
        builder.Services.AddPersonalData().AddRetention(builder.Configuration);
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddHealth();
        AddAccounts(builder.Services, builder.Configuration);
        AddNudging(builder.Services, builder.Configuration);
        AddConversation(builder.Services);
        AddMicrosoft365(builder.Services, builder.Configuration, sandbox);
        builder.Services.AddOwnerApi(builder.Configuration);
        var app = builder.Build();
        app.UseTelemetry();
        app.UseAnswerHeaders();
        if (sandbox is not null) app.UseLoopbackHostOnly();
        app.MapBotFramework();
        app.MapHealth();
        app.MapOwnerApi(sandbox);
        if (sandbox is not null) app.MapSandbox(sandbox);
        return app;
    }

    /// <summary>Checks the options, opens the data folder, then the door.</summary>
    /// <exception cref="OptionsValidationException">The configuration cannot work; nothing was begun.</exception>
    /// <exception cref="DataFolderException">The data folder cannot be used.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        var folder = app.Services.GetRequiredService<DataFolder>();
        folder.Hold();
        await folder.OpenAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
    }

    private static void AddMicrosoft365(IServiceCollection services, ConfigurationManager configuration, SandboxAddress? sandbox)
    {
        services.AddSingleton<TokenCredential>(provider => sandbox is null
            ? Credentials.Of(configuration)
            : new SandboxCredential(sandbox, provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(SandboxCredential))));
        services.AddHttpClient(nameof(SandboxCredential)).RemoveAllLoggers();
        services.AddBotFramework(bot =>
        {
            configuration.GetSection("Bot").Bind(bot);
            bot.AllowLoopbackServiceUrls |= sandbox is not null;
        });
        services.AddGraph(
            graph => configuration.GetSection(GraphOptions.Section).Bind(graph),
            provider => provider.GetRequiredService<TokenCredential>(),
            TimeProvider.System);
        services.AddDelegatedGraph(
            provider => sandbox is null
                ? Credentials.OnBehalfOf(configuration)
                : assertion => new SandboxOnBehalfOfCredential(sandbox, assertion, provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(SandboxCredential))),
            TimeProvider.System);
        services.AddOptions<GraphOptions>().Validate(graph => sandbox is not null || graph.Tier != GraphTier.Act || Credentials.CanActForOwners(configuration), Credentials.NeedsARegistration);
    }

    private static void AddAccounts(IServiceCollection services, ConfigurationManager configuration)
    {
        services.AddOptions<AddressOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AddressOptions>>(new OptionsFault<AddressOptions>(options => options.Fault()));
        services.AddOptions<ConsentOptions>().Bind(configuration.GetSection(ConsentOptions.Section))
            .Validate(c => !c.OnForEverybody || c.TurnedOnBy.Length > 0, "Consent:OnForEverybody needs Consent:TurnedOnBy, the person the welcome card names.").ValidateOnStart();
        services.AddOptions<OrganisationOptions>().Bind(configuration.GetSection(OrganisationOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OrganisationOptions>, OrganisationOptionsCheck>().AddSingleton<IPostConfigureOptions<OrganisationOptions>, OrganisationOptionsCheck>();
        services.AddSingleton<Installations>().AddSingleton<Standing>().AddSingleton<Subjects>().AddSingleton<HeldGroups>().AddSingleton<AccessWatch>();
        services.AddSingleton<Reconcile>().AddHostedService<ReconcileService>();
    }

    private static void AddNudging(IServiceCollection services, ConfigurationManager configuration)
    {
        services.AddOptions<RoundOptions>().Bind(configuration.GetSection(RoundOptions.Section))
            .Validate(r => r is { EveryMinutes: >= 1 and <= 1440, AtOnce: >= 1 and <= 64 }, "Rounds:EveryMinutes must be 1 to 1440, and Rounds:AtOnce 1 to 64.").ValidateOnStart();
        services.AddOptions<LanguageModelOptions>().Bind(configuration.GetSection(LanguageModelOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LanguageModelOptions>, LanguageModelOptionsCheck>().AddSingleton<ModelWords>().AddSingleton<ModelMetrics>();
        services.AddSingleton<MailboxSync>().AddSingleton<SyncMetrics>().AddSingleton<MailboxRound>().AddSingleton<Rounds>().AddSingleton<RoundSignal>();
        services.AddSingleton<NudgeDelivery>().AddSingleton<BriefDrawing>().AddSingleton<NudgeSettling>().AddSingleton<MeetingTimes>();
        services.AddSingleton<ReplySender>().AddSingleton<LateSending>().AddSingleton<InvitationReplies>();
        services.AddSingleton<WorkRunner>().AddSingleton<WorkMetrics>().AddSingleton<WorkSignal>();
        services.AddHostedService<RoundService>().AddHostedService<WorkService>();
    }

    private static void AddConversation(IServiceCollection services)
    {
        services.AddSingleton<Choices>().AddSingleton<PressSignIn>().AddSingleton<CardAnswers>().AddSingleton<RhythmAnswers>().AddSingleton<ActingAnswers>().AddSingleton<PersonAnswers>().AddSingleton<HeldAnswers>();
        services.AddSingleton<PeopleSearch>().AddSingleton<NoteDialog>();
        services.AddTypedReplies();
        services.AddSingleton<IBot, NudgeBotHandler>().AddSingleton<IActivityInbox, StoredInbox>();
    }
}
