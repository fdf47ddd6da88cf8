using Microsoft.Extensions.Options;

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
        if (!IsReachable(options.OpenIdMetadata, options.AllowLoopbackServiceUrls))
            yield return "OpenIdMetadata must be an https address; plain http is for loopback, and only with AllowLoopbackServiceUrls.";
        if (string.IsNullOrWhiteSpace(options.Issuer))
            yield return "Issuer is empty; give the issuer of the channel's tokens or leave the setting out.";
        if (string.IsNullOrWhiteSpace(options.OAuthScope))
            yield return "OAuthScope is empty; give the connector's scope or leave the setting out.";
        if (options.TurnsAtOnce is < 1 or > 1000)
            yield return "TurnsAtOnce must be 1 to 1000.";
    }

    private static bool IsReachable(string address, bool allowLoopback) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme is "https" || (allowLoopback && uri is { IsLoopback: true, Scheme: "http" }));
}
