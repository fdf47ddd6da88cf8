using System.Runtime.CompilerServices;
using Azure.Core;
using Microsoft.Extensions.Options;
using NudgeBot.Accounts;
using NudgeBot.Api;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Configuration;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.LanguageModel;
using NudgeBot.Storage;
using NudgeBot.Telemetry;

namespace NudgeBot.Commands.Doctor;

/// <summary>Looks at all that the service depends on, as the configuration names it. Changes nothing anywhere.</summary>
/// <param name="services">The service's own parts, built and not started.</param>
/// <param name="inside">A mailbox that is to be readable; null where none was named.</param>
/// <param name="outside">A mailbox that must not be; null where none was named.</param>
internal sealed class DoctorVisit(IServiceProvider services, IConfiguration configuration, EmailAddress? inside, EmailAddress? outside)
{
    private const long LittleRoom = 1L << 30;

    /// <summary>The checks as they are done.</summary>
    public async IAsyncEnumerable<Checkup> ExamineAsync(HttpClient http, TimeProvider wall, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bot = Options<BotFrameworkOptions>();
        foreach (var found in Settings(configuration, bot)) yield return found;
        yield return await DataAsync(cancellationToken);

        var reach = new ReachExam(http, wall);
        await foreach (var found in ReachAsync(reach, bot, cancellationToken)) yield return found;
        yield return reach.Clock();

        var signIn = new SignInExam(services.GetRequiredService<TokenCredential>(), services.GetRequiredService<IOptions<GraphOptions>>(), services.GetRequiredService<IOptions<OrganisationOptions>>(), services.GetRequiredService<IOptions<BotFrameworkOptions>>());
        var (graph, token) = await signIn.GraphAsync(cancellationToken);
        yield return graph;
        yield return await signIn.ConnectorAsync(cancellationToken);
        if (token is not null) await foreach (var found in PermissionsAsync(signIn, http, token, cancellationToken)) yield return found;
        yield return Package();
    }

    private static IEnumerable<Checkup> Settings(IConfiguration configuration, BotFrameworkOptions bot)
    {
        const string check = "configuration";
        yield return Guid.TryParse(bot.AppId, out _)
            ? Checkup.Ok(check, "Every setting is known and can work.")
            : Checkup.Failed(check, "Bot:AppId is no GUID: set NUDGEBOT_Bot__AppId to the Application (client) ID that Entra shows.");
        if (bot.TenantId.Length == 0) yield return Checkup.Warning(check, "Bot:TenantId is not set, so that the bot takes activities of every tenant: set NUDGEBOT_Bot__TenantId.");
        if (configuration[nameof(AddressOptions.PublicUrl)] is not { Length: > 0 }) yield return Checkup.Warning(check, "PublicUrl is not set, so that the tab and the pane cannot sign in: set NUDGEBOT_PublicUrl to the service's https address.");
    }

    private async Task<Checkup> DataAsync(CancellationToken cancellationToken)
    {
        const string check = "data folder";
        try
        {
            var state = await services.GetRequiredService<DataFolder>().InspectAsync(cancellationToken);
            if (state.FreeBytes < LittleRoom) return Checkup.Warning(check, $"The disk of {state.Folder} has {state.FreeBytes >> 20} MB left: make room on it.");
            if (state.IsNew) return Checkup.Ok(check, $"{state.Folder} can be written; the first start makes the database.");
            return state.PendingUpgrades > 0
                ? Checkup.Warning(check, $"The next start brings the database {state.PendingUpgrades} steps forward: back up {state.Folder} before it.")
                : Checkup.Ok(check, $"{state.Folder} can be written, and its database and keys can be read.");
        }
        catch (DataFolderException unusable)
        {
            return Checkup.Failed(check, unusable.Message);
        }
    }

    private async IAsyncEnumerable<Checkup> ReachAsync(ReachExam reach, BotFrameworkOptions bot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const string network = "look at the network, the proxy and the firewall";
        yield return await reach.LookAsync("reach graph", Options<GraphOptions>().BaseUrl, hasToSucceed: false, $"{network}, and at Graph:BaseUrl", cancellationToken);
        var authority = Options<ApiOptions>().Authority.TrimEnd('/');
        yield return await reach.LookAsync("reach sign-in", new Uri($"{authority}/{(bot.TenantId.Length > 0 ? bot.TenantId : "common")}/v2.0/.well-known/openid-configuration"), hasToSucceed: true, $"{network}, and at Api:Authority and Bot:TenantId", cancellationToken);
        yield return await reach.LookAsync("reach connector", new Uri(bot.Environment.OpenIdMetadata), hasToSucceed: true, $"{network}, and at Bot:Cloud", cancellationToken);
        if (Uri.TryCreate(configuration[nameof(AddressOptions.PublicUrl)], UriKind.Absolute, out var publicUrl)) yield return await reach.LookAtServiceAsync(publicUrl, cancellationToken);
        if (Options<LanguageModelOptions>() is { Enabled: true, Endpoint: { } model }) yield return await reach.LookAsync("reach language model", model, hasToSucceed: false, $"{network}, and at LanguageModel:Endpoint", cancellationToken);
        if (Options<TelemetryOptions>() is { Endpoint: { } collector, Protocol: TelemetryOptions.Http }) yield return await reach.LookAsync("reach telemetry", collector, hasToSucceed: false, $"{network}, and at Telemetry:Endpoint", cancellationToken);
    }

    private async IAsyncEnumerable<Checkup> PermissionsAsync(SignInExam signIn, HttpClient http, string token, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return signIn.Granted(token);
        var mailboxes = new MailboxExam(http, services.GetRequiredService<IOptions<GraphOptions>>());
        if (inside is null) yield return Checkup.Warning("permissions", "Whether a mailbox can be read was not tried: name one inside the scope with --mailbox.");
        else foreach (var found in await mailboxes.InsideAsync(token, inside.Value, cancellationToken)) yield return found;
        yield return outside is null
            ? Checkup.Warning("scope", "Whether other mailboxes are out of reach was not tried: name one outside the scope with --outside.")
            : await mailboxes.OutsideAsync(token, outside.Value, cancellationToken);
    }

    private Checkup Package()
    {
        const string check = "app package";
        try
        {
            var package = PackageSettings.Of(configuration);
            return Checkup.Ok(check, $"It can be made for {package.Host}, version {package.Version ?? "as in the manifest"}.");
        }
        catch (BadInputException incomplete)
        {
            return Checkup.Warning(check, $"It cannot be made yet: {incomplete.Message}");
        }
    }

    private TOptions Options<TOptions>()
        where TOptions : class => services.GetRequiredService<IOptions<TOptions>>().Value;
}
