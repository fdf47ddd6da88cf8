using Microsoft.Extensions.Options;

namespace NudgeBot.Privacy;

/// <summary>Puts export, erasure and retention into the host.</summary>
internal static class PrivacyServices
{
    /// <summary>What answers a request for access or erasure; needs the stores alone.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services) =>
        services.AddSingleton<OwnerArchive>().AddSingleton<PersonSearch>().AddSingleton<PersonErasure>();

    public static void AddRetention(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsCheck>();
        services.AddSingleton<Retention>().AddHostedService<RetentionService>();
    }

    /// <summary>Refuses to start on options that cannot work.</summary>
    private sealed class RetentionOptionsCheck : IValidateOptions<RetentionOptions>
    {
        public ValidateOptionsResult Validate(string? name, RetentionOptions options) =>
            options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
    }
}
