using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Settings that cannot work stop the program at its start.</summary>
public sealed class BotFrameworkOptionsTests
{
    [Fact]
    public Task Keys_over_plain_http_stop_the_start() => StopsAsync(options => options.OpenIdMetadata = "http://login.example/keys", "OpenIdMetadata must be an https address");

    [Fact]
    public Task Keys_on_loopback_need_the_development_setting() => StopsAsync(options => options.AllowLoopbackServiceUrls = false, "OpenIdMetadata must be an https address");

    [Fact]
    public Task An_empty_issuer_stops_the_start() => StopsAsync(options => options.Issuer = " ", "Issuer is empty");

    [Fact]
    public Task An_empty_scope_stops_the_start() => StopsAsync(options => options.OAuthScope = "", "OAuthScope is empty");

    private static async Task StopsAsync(Action<BotFrameworkOptions> configure, string because)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => BotWorld.StartAsync(configure));

        Assert.StartsWith(because, Assert.Single(failure.Failures), StringComparison.Ordinal);
    }
}
