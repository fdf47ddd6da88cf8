using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Authentication;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>Stops the program at its start where the bot's settings cannot work, with a sentence that says what to do.</summary>
internal sealed class BotFrameworkOptionsValidation : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(BotFrameworkOptions options)
    {
        if (CloudEnvironment.Named(options.Cloud) is null)
            yield return $"Cloud is '{options.Cloud}', which is none; name one of {string.Join(", ", CloudEnvironment.All.Select(cloud => cloud.Name))}.";
        if (!IsReachable(options.Environment.OpenIdMetadata, options.AllowLoopbackServiceUrls))
            yield return "OpenIdMetadata must be an https address; plain http is for loopback, and only with AllowLoopbackServiceUrls.";
        if (options.ServiceHosts.FirstOrDefault(host => !IsHost(host)) is { } wrong)
            yield return $"ServiceHosts names '{wrong}', which is no host; name hosts alone, such as smba.example.com or *.example.com.";
        if (options.TurnsAtOnce is < 1 or > 1000)
            yield return "TurnsAtOnce must be 1 to 1000.";
    }

    private static bool IsHost(string host) => Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) is UriHostNameType.Dns;

    private static bool IsReachable(string address, bool allowLoopback) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme is "https" || (allowLoopback && uri is { IsLoopback: true, Scheme: "http" }));
}
