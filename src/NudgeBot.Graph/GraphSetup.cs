using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.Graph.Calendar;
using NudgeBot.Graph.Directory;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Mail;
using NudgeBot.Graph.SignIn;

namespace NudgeBot.Graph;

/// <summary>Adds mailboxes and calendars over Microsoft Graph to the program.</summary>
public static class GraphSetup
{
    /// <summary>Graph's limit for an application in a tenant on its Teams endpoints.</summary>
    private const int DirectoryRequestsPerSecond = 30;

    /// <summary>
    /// Registers <see cref="MailReader"/>, <see cref="MailHeaders"/>, <see cref="MailSender"/>, <see cref="CalendarReader"/>,
    /// <see cref="InvitationAnswers"/>, <see cref="ScheduleReader"/>, <see cref="PeopleReader"/>, <see cref="AppInstallations"/> and <see cref="DirectoryReader"/>.
    /// </summary>
    /// <param name="credential">Signs the application in; the token goes to the host of <see cref="GraphOptions.BaseUrl"/> and nowhere else.</param>
    /// <param name="waits">The clock that waiting goes by. Real time, also where the product's own clock can be moved.</param>
    public static IServiceCollection AddGraph(
        this IServiceCollection services,
        Action<GraphOptions> configure,
        Func<IServiceProvider, TokenCredential> credential,
        TimeProvider waits)
    {
        services.AddOptions<GraphOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GraphOptions>, GraphOptionsCheck>());
        services.AddMetrics().AddSingleton<GraphMetrics>();
        services.AddSingleton(provider => new MailboxGate(Options(provider), waits, provider.GetRequiredService<GraphMetrics>(), provider.GetRequiredService<ILogger<MailboxGate>>()));
        services.AddSingleton(provider => new GraphConnection(Options(provider), credential(provider), provider.GetRequiredService<MailboxGate>()));
        services.AddSingleton(provider => new MailReader(provider.GetRequiredService<GraphConnection>()));
        services.AddSingleton(provider => new MailHeaders(provider.GetRequiredService<GraphConnection>()));
        services.AddSingleton(provider => new MailSender(provider.GetRequiredService<GraphConnection>(), provider.GetRequiredService<ILogger<MailSender>>()));
        services.AddSingleton(provider => new CalendarReader(provider.GetRequiredService<GraphConnection>()));
        services.AddSingleton(provider => new InvitationAnswers(provider.GetRequiredService<GraphConnection>()));
        services.AddSingleton(provider => new ScheduleReader(provider.GetRequiredService<GraphConnection>()));
        services.AddSingleton(new RequestPace(DirectoryRequestsPerSecond, waits));
        services.AddSingleton(provider => new PeopleReader(provider.GetRequiredService<GraphConnection>(), provider.GetRequiredService<RequestPace>()));
        services.AddSingleton(provider => new AppInstallations(provider.GetRequiredService<GraphConnection>(), provider.GetRequiredService<RequestPace>()));
        return services.AddSingleton(provider => new DirectoryReader(provider.GetRequiredService<GraphConnection>()));
    }

    /// <summary>Adds <see cref="DelegatedSignIn"/>, by which owners' presses write in their mailboxes.</summary>
    /// <param name="onBehalfOf">Gives a credential for the owner's token that it is handed: of Azure.Identity, <c>OnBehalfOfCredential</c>.</param>
    /// <param name="wall">The clock that tokens live by.</param>
    public static IServiceCollection AddDelegatedGraph(this IServiceCollection services, Func<IServiceProvider, Func<string, TokenCredential>> onBehalfOf, TimeProvider wall) =>
        services.AddSingleton(provider => new DelegatedSignIn(onBehalfOf(provider), Options(provider), wall));

    private static GraphOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<GraphOptions>>().Value;
}
