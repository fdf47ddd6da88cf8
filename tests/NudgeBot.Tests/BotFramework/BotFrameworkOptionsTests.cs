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
    public Task A_cloud_that_is_none_stops_the_start() => StopsAsync(options => options.Cloud = "Cumulus", "Cloud is 'Cumulus', which is none; name one of Public, GCC, GCCHigh, DoD, China.");

    [Theory]
    [InlineData("https://smba.example.com")]
    [InlineData("*")]
    [InlineData("smba.example.com/teams")]
    public Task A_service_host_that_is_no_host_stops_the_start(string host) => StopsAsync(options => options.ServiceHosts.Add(host), $"ServiceHosts names '{host}'");

    [Fact]
    public Task No_turns_at_once_stop_the_start() => StopsAsync(options => options.TurnsAtOnce = 0, "TurnsAtOnce must be");

    [Theory]
    [InlineData("public", "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("GCC", "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("GccHigh", "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")]
    [InlineData("DoD", "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")]
    [InlineData("China", "https://api.botframework.azure.cn", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration")]
    public void A_cloud_is_one_word_of_configuration(string cloud, string issuer, string metadata)
    {
        var environment = new BotFrameworkOptions { Cloud = cloud }.Environment;

        Assert.Equal((issuer, metadata, $"{issuer}/.default"), (environment.Issuer, environment.OpenIdMetadata, environment.OAuthScope));
    }

    private static async Task StopsAsync(Action<BotFrameworkOptions> configure, string because)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => BotWorld.StartAsync(configure));

        Assert.StartsWith(because, Assert.Single(failure.Failures), StringComparison.Ordinal);
    }
}
