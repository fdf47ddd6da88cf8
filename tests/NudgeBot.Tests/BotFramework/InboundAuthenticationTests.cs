using Microsoft.IdentityModel.Tokens;
using Moq;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Hosting;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Who is let in at the bot's door. Nobody else learns why not.</summary>
public sealed class InboundAuthenticationTests
{
    [Fact]
    public async Task A_token_of_the_channel_is_let_in()
    {
        await using var world = await BotWorld.StartAsync();

        var reply = await world.PostAsync(world.Activity());

        Assert.Equal(202, reply.Status);
        Assert.Empty(reply.Body);
        world.Bot.Verify(bot => bot.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public Task A_request_without_a_token_is_refused() => IsRefusedAsync(_ => null, "no bearer token");

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Basic dTpw")]
    [InlineData("Bearer two words")]
    [InlineData("Bearer not.a.token")]
    public async Task A_header_that_is_not_one_bearer_token_is_refused(string header)
    {
        await using var world = await BotWorld.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null);
        request.Headers.TryAddWithoutValidation("Authorization", header);

        Assert.Equal(401, (await world.SendAsync(request)).Status);
    }

    [Fact]
    public Task Another_issuer_is_refused() =>
        IsRefusedAsync(channel => channel.Token(issuer: "https://sts.windows.net/x/"), nameof(SecurityTokenInvalidIssuerException));

    [Fact]
    public Task A_token_for_another_bot_is_refused() =>
        IsRefusedAsync(channel => channel.Token(audience: "another-bot"), nameof(SecurityTokenInvalidAudienceException));

    [Fact]
    public Task A_token_that_ended_six_minutes_ago_is_refused() =>
        IsRefusedAsync(channel => channel.Token(age: TimeSpan.FromMinutes(66)), nameof(SecurityTokenExpiredException));

    [Fact]
    public Task A_token_that_begins_in_six_minutes_is_refused() =>
        IsRefusedAsync(channel => channel.Token(age: TimeSpan.FromMinutes(-6)), nameof(SecurityTokenNotYetValidException));

    [Fact]
    public async Task A_clock_four_minutes_off_is_borne()
    {
        await using var world = await BotWorld.StartAsync();

        Assert.Equal(202, (await world.PostAsync(world.Activity(), world.Channel.Token(age: TimeSpan.FromMinutes(64)))).Status);
        Assert.Equal(202, (await world.PostAsync(world.Activity(), world.Channel.Token(age: TimeSpan.FromMinutes(-4)))).Status);
    }

    [Fact]
    public async Task A_signature_by_a_stranger_under_a_known_key_id_is_refused()
    {
        using var forged = new FakeChannel.SigningKey("key-1", "msteams");

        await IsRefusedAsync(channel => channel.Token(forged), nameof(SecurityTokenInvalidSignatureException));
    }

    [Fact]
    public Task A_token_without_a_signature_is_refused() =>
        IsRefusedAsync(channel => channel.TokenSignedBy(null), nameof(SecurityTokenInvalidSignatureException));

    [Fact]
    public Task A_token_signed_with_a_shared_secret_is_refused()
    {
        var secret = new SigningCredentials(new SymmetricSecurityKey(new byte[32]) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256);
        return IsRefusedAsync(channel => channel.TokenSignedBy(secret), "the token did not pass");
    }

    [Fact]
    public async Task A_key_not_endorsed_for_Teams_is_refused()
    {
        await using var world = await BotWorld.StartAsync();
        using var key = new FakeChannel.SigningKey("key-of-webchat", "webchat");
        world.Channel.Published.Add(key);

        await IsRefusedAsync(world, world.Channel.Token(key), "not endorsed for msteams");
    }

    [Fact]
    public Task A_token_without_a_service_address_is_refused() =>
        IsRefusedAsync(channel => channel.Token(serviceUrl: null), "no serviceurl claim");

    [Fact]
    public Task A_token_for_another_service_address_is_refused() =>
        IsRefusedAsync(channel => channel.Token(serviceUrl: "https://smba.trafficmanager.net/emea/"), "another service address");

    [Fact]
    public async Task The_service_address_may_differ_in_case_and_in_its_last_slash()
    {
        await using var world = await BotWorld.StartAsync();

        var reply = await world.PostAsync(world.Activity(), world.Channel.Token(serviceUrl: world.Channel.ServiceUrl.TrimEnd('/').ToUpperInvariant()));

        Assert.Equal(202, reply.Status);
    }

    [Fact]
    public async Task A_service_address_on_loopback_needs_the_development_setting()
    {
        await using var world = await BotWorld.StartAsync();
        var activity = world.Activity();
        activity["serviceUrl"] = "http://evil.example/teams/";

        await IsRefusedAsync(world, world.Channel.Token(serviceUrl: "http://evil.example/teams/"), "not one of the channel's", activity.ToJsonString());
    }

    [Fact]
    public async Task Another_channel_than_Teams_is_refused()
    {
        await using var world = await BotWorld.StartAsync();
        var activity = world.Activity();
        activity["channelId"] = "emulator";

        await IsRefusedAsync(world, world.Channel.Token(), "not of the channel msteams", activity.ToJsonString());
    }

    [Fact]
    public async Task Another_tenant_is_refused_where_one_is_configured()
    {
        await using var world = await BotWorld.StartAsync(options => options.TenantId = FakeChannel.TenantId);
        var foreign = world.Activity();
        foreign["conversation"]!["tenantId"] = "another-tenant";

        Assert.Equal(202, (await world.PostAsync(world.Activity())).Status);
        await IsRefusedAsync(world, world.Channel.Token(), "another tenant", foreign.ToJsonString());
    }

    [Fact]
    public async Task A_bot_without_an_app_id_is_closed()
    {
        await using var world = await BotWorld.StartAsync(options => options.AppId = "");

        await IsRefusedAsync(world, world.Channel.Token(), "no app id is configured");
    }

    [Fact]
    public async Task A_key_published_after_we_looked_is_found_at_once()
    {
        await using var world = await BotWorld.StartAsync();
        Assert.Equal(202, (await world.PostAsync(world.Activity())).Status);
        using var next = new FakeChannel.SigningKey("key-2", "msteams");
        world.Channel.Published.Add(next);

        Assert.Equal(202, (await world.PostAsync(world.Activity(), world.Channel.Token(next))).Status);
        Assert.Equal(2, world.Channel.MetadataReads);
    }

    [Fact]
    public async Task Forged_key_ids_do_not_make_us_read_the_keys_each_time()
    {
        await using var world = await BotWorld.StartAsync();
        using var forged = new FakeChannel.SigningKey("nobody-knows-it", "msteams");

        for (var i = 0; i < 5; i++) Assert.Equal(401, (await world.PostAsync(world.Activity(), world.Channel.Token(forged))).Status);

        Assert.Equal(2, world.Channel.MetadataReads);
    }

    [Fact]
    public async Task Old_keys_serve_on_while_new_ones_cannot_be_read()
    {
        await using var world = await BotWorld.StartAsync();
        Assert.Equal(202, (await world.PostAsync(world.Activity())).Status);
        world.Channel.MetadataIsDown = true;
        world.Clock.Advance(ChannelKeys.FreshFor + TimeSpan.FromMinutes(1));

        Assert.Equal(202, (await world.PostAsync(world.Activity())).Status);
        Assert.Contains(world.Log, line => line.Text.Contains("kept those read at", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_any_keys_the_caller_is_asked_to_come_again()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.MetadataIsDown = true;

        Assert.Equal(503, (await world.PostAsync(world.Activity())).Status);
        Assert.IsType<ChannelKeysUnavailableException>(Assert.Single(world.Log).Failure);
    }

    private static async Task IsRefusedAsync(Func<FakeChannel, string?> token, string reasonInLog)
    {
        await using var world = await BotWorld.StartAsync();
        await IsRefusedAsync(world, token(world.Channel), reasonInLog);
    }

    private static async Task IsRefusedAsync(BotWorld world, string? token, string reasonInLog, string? activity = null)
    {
        var reply = await world.PostAsync(activity ?? world.Activity().ToJsonString(), token);

        Assert.Equal((401, ""), (reply.Status, reply.Body));
        Assert.Contains(reasonInLog, Assert.Single(world.Log).Text, StringComparison.Ordinal);
    }
}
