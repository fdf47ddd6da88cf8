using Microsoft.Extensions.Options;
using NudgeBot.Configuration;

namespace NudgeBot.Privacy;

/// <summary>Puts export, erasure and retention into the host.</summary>
internal static class PrivacyServices
{
    /// <summary>What answers a request for access or erasure; needs the stores alone.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services) =>
        services.AddSingleton<OwnerArchive>().AddSingleton<PersonSearch>().AddSingleton<PersonErasure>();

    /// <summary>The job that lets go of what is over, and what it and the keys' protection are configured by.</summary>
    public static void AddRetention(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ProtectionOptions>().Bind(configuration.GetSection(ProtectionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProtectionOptions>>(new OptionsFault<ProtectionOptions>(options => options.Fault()));
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RetentionOptions>>(new OptionsFault<RetentionOptions>(options => options.Fault()));
        services.AddSingleton<Retention>().AddHostedService<RetentionService>();
    }
}
