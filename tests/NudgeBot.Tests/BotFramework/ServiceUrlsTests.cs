using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Hosting;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Where the bot's token may be sent.</summary>
public sealed class ServiceUrlsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/3f3d1cea-7a18-41af-872b-cfbbd5140984/")]
    [InlineData("https://SMBA.trafficmanager.net/teams")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://api.botframework.com/")]
    public void Hosts_of_the_channel_are_trusted(string serviceUrl) => Assert.True(Urls(loopback: false).Trusts(serviceUrl));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/teams")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:8443/teams/")]
    [InlineData("https://evil.smba.trafficmanager.net/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://notbotframework.com/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://smba.trafficmanager.net/?to=https://evil.example")]
    [InlineData("http://127.0.0.1:5000/teams/")]
    [InlineData("ftp://botframework.com/")]
    public void Others_are_not(string? serviceUrl) => Assert.False(Urls(loopback: false).Trusts(serviceUrl));

    [Fact]
    public void Loopback_is_trusted_only_by_the_development_setting()
    {
        Assert.True(Urls(loopback: true).Trusts("http://127.0.0.1:5000/teams/"));
        Assert.False(Urls(loopback: true).Trusts("http://10.0.0.1:5000/teams/"));
    }

    private static ServiceUrls Urls(bool loopback) => new(Options.Create(new BotFrameworkOptions { AllowLoopbackServiceUrls = loopback }));
}
