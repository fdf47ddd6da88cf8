using System.Text;
using NudgeBot.Tests.BotFramework;
using Xunit;

namespace NudgeBot.Tests.Attacks;

/// <summary>The bot's token goes where the activity says: so an activity, even a signed one, that says it goes elsewhere is refused (server-side request forgery).</summary>
[Trait("Product", "P15")]
[Collection(UnderAttack.Name)]
public sealed class ServiceAddressTests(ServiceUnderAttack service)
{
    [Theory]
    [InlineData("http://169.254.169.254/metadata/identity/oauth2/token")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://[fd00:ec2::254]/")]
    [InlineData("https://168.63.129.16/")]
    [InlineData("https://2852039166/")]
    [InlineData("https://0xA9FEA9FE/")]
    [InlineData("https://10.0.0.1/teams/")]
    [InlineData("https://metadata.google.internal/")]
    [InlineData("https://vault.azure.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/teams/")]
    [InlineData("https://evil-smba.trafficmanager.net/teams/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/teams/")]
    [InlineData("https://ada:secret@smba.trafficmanager.net/teams/")]
    [InlineData("https://evil.example/?https://smba.trafficmanager.net/teams/")]
    [InlineData("https://evil.example#smba.trafficmanager.net")]
    [InlineData("https://evil.example\\@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net./teams/")]
    [InlineData("https://smba.trafficmanager.net:8443/teams/")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://ѕmba.trafficmanager.net/teams/")]
    [InlineData("https://smba。trafficmanager.net.evil.example/")]
    [InlineData("https://trafficmanager.net/teams/")]
    [InlineData("https://xbotframework.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("gopher://127.0.0.1:70/")]
    [InlineData("unix:/var/run/docker.sock")]
    [InlineData("//smba.trafficmanager.net/teams/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://127.0.0.1.evil.example/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://0.0.0.0:80/")]
    [InlineData(" ")]
    public async Task An_activity_that_names_an_address_of_nobody_we_know_is_refused_though_it_is_signed(string address)
    {
        var activity = service.Activity();
        activity["serviceUrl"] = address;
        activity["text"] = "help";
        service.Channel.Calls.Clear();

        var answer = await service.DeliverAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), service.Channel.Token(serviceUrl: address));
        await service.TurnsAreOverAsync();

        Assert.Equal((401, ""), (answer.Status, answer.Body));
        Assert.Empty(service.Channel.Calls);
    }

    [Fact]
    public async Task The_bots_token_is_shown_to_the_connector_alone_and_an_id_cannot_climb_out_of_its_path()
    {
        var activity = service.Activity();
        activity["conversation"]!["id"] = "../../../metadata/identity?x=#";
        activity["text"] = "help";
        service.Channel.Calls.Clear();

        Assert.Equal(202, (await service.DeliverAsync(activity)).Status);

        Assert.All(service.Channel.Calls, call => Assert.StartsWith($"/teams/{FakeChannel.TenantId}/v3/conversations/..%2F..%2F..%2Fmetadata%2Fidentity%3Fx%3D%23/activities", call.Path, StringComparison.Ordinal));
        Assert.NotEmpty(service.Channel.Calls);
    }
}
