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
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    public void Others_are_not(string? serviceUrl) => Assert.False(Urls(loopback: false).Trusts(serviceUrl));

    [Theory]
    [InlineData("GCCHigh", "https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("DoD", "https://smba.infra.dod.teams.microsoft.us/teams")]
    [InlineData("GCC", "https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("China", "https://api.botframework.azure.cn/")]
    public void Each_cloud_has_its_own_hosts(string cloud, string serviceUrl) =>
        Assert.True(new ServiceUrls(Options.Create(new BotFrameworkOptions { Cloud = cloud })).Trusts(serviceUrl));

    [Fact]
    public void A_host_that_the_options_add_is_trusted_and_no_other()
    {
        var options = new BotFrameworkOptions { ServiceHosts = { "canary.botapi.skype.com" } };

        Assert.True(new ServiceUrls(Options.Create(options)).Trusts("https://canary.botapi.skype.com/teams/"));
        Assert.False(new ServiceUrls(Options.Create(options)).Trusts("https://botapi.skype.com/teams/"));
    }

    [Fact]
    public void Loopback_is_trusted_only_by_the_development_setting()
    {
        Assert.True(Urls(loopback: true).Trusts("http://127.0.0.1:5000/teams/"));
        Assert.False(Urls(loopback: true).Trusts("http://10.0.0.1:5000/teams/"));
    }

    private static ServiceUrls Urls(bool loopback) => new(Options.Create(new BotFrameworkOptions { AllowLoopbackServiceUrls = loopback }));
}
