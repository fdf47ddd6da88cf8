using Microsoft.IdentityModel.Tokens;
using Moq;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Hosting;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Who is let in at the bot's door. Nobody else learns why not.</summary>
public sealed class InboundAuthenticationTests(InboundAuthenticationTests.Door door) : IClassFixture<InboundAuthenticationTests.Door>
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
    public async Task A_clock_four_minutes_off_is_borne()
    {
        await using var world = await BotWorld.StartAsync();

        Assert.Equal(202, (await world.PostAsync(world.Activity(), world.Channel.Token(age: TimeSpan.FromMinutes(64)))).Status);
        Assert.Equal(202, (await world.PostAsync(world.Activity(), world.Channel.Token(age: TimeSpan.FromMinutes(-4)))).Status);
    }

    [Fact]
    public async Task The_service_address_may_differ_in_case_and_in_its_last_slash()
    {
        await using var world = await BotWorld.StartAsync();

        var reply = await world.PostAsync(world.Activity(), world.Channel.Token(serviceUrl: world.Channel.ServiceUrl.TrimEnd('/').ToUpperInvariant()));

        Assert.Equal(202, reply.Status);
    }

    [Fact]
    public async Task A_bot_without_an_app_id_is_closed()
    {
        await using var world = await BotWorld.StartAsync(options => options.AppId = "");

        Assert.Equal(401, (await world.PostAsync(world.Activity())).Status);
        Assert.Contains("no app id is configured", Assert.Single(world.Log).Text, StringComparison.Ordinal);
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

    [Fact]
    public async Task A_read_that_failed_answers_for_all_who_ask_within_seconds()
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.MetadataIsDown = true;
        Assert.Equal(503, (await world.PostAsync(world.Activity())).Status);
        var reads = world.Channel.MetadataReads;

        var replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => world.PostAsync(world.Activity())));
        Assert.All(replies, reply => Assert.Equal(503, reply.Status));
        Assert.Equal(reads, world.Channel.MetadataReads);

        world.Channel.MetadataIsDown = false;
        world.Clock.Advance(ChannelKeys.BetweenFailedReads);
        Assert.Equal(202, (await world.PostAsync(world.Activity())).Status);
    }

    [Fact]
    public async Task A_strangers_junk_is_refused_without_a_look_at_the_keys()
    {
        await using var world = await BotWorld.StartAsync();
        string[] junk =
        [
            "not.a.token",
            world.Channel.Token() + ".a.b",
            world.Channel.TokenSignedBy(null),
            world.Channel.TokenSignedBy(new SigningCredentials(new SymmetricSecurityKey(new byte[32]), SecurityAlgorithms.HmacSha256)),
            world.Channel.Token(issuer: "https://sts.windows.net/x/"),
            world.Channel.Token(audience: "another-bot"),
        ];

        foreach (var token in junk) Assert.Equal(401, (await world.PostAsync(world.Activity(), token)).Status);

        Assert.Equal(0, world.Channel.MetadataReads);
    }

    [Fact]
    public async Task Another_channel_is_let_in_where_it_is_configured_and_its_key_endorsed()
    {
        await using var world = await BotWorld.StartAsync(options => options.OtherChannels.Add("webchat"));
        using var key = new FakeChannel.SigningKey("key-of-webchat", "webchat");
        world.Channel.Published.Add(key);
        var activity = world.Activity();
        activity["channelId"] = "webchat";

        Assert.Equal(202, (await world.PostAsync(activity, world.Channel.Token(key))).Status);
        Assert.Equal(401, (await world.PostAsync(activity)).Status);
    }

    [Fact]
    public async Task The_tenants_that_are_named_are_let_in_and_the_bots_own_is_not_among_them_by_itself()
    {
        await using var world = await BotWorld.StartAsync(options =>
        {
            options.TenantId = FakeChannel.TenantId;
            options.AllowedTenants.Add("CUSTOMER-1");
        });
        var activity = world.Activity();
        activity["conversation"]!["tenantId"] = "customer-1";

        Assert.Equal(202, (await world.PostAsync(activity)).Status);
        Assert.Equal(401, (await world.PostAsync(world.Activity())).Status);
    }

    [Fact]
    public async Task In_another_cloud_another_issuer_is_believed()
    {
        await using var world = await BotWorld.StartAsync(options => options.Cloud = "GCCHigh");

        Assert.Equal(202, (await world.PostAsync(world.Activity(), world.Channel.Token(issuer: "https://api.botframework.us"))).Status);
        Assert.Equal(401, (await world.PostAsync(world.Activity())).Status);
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task What_is_forged_or_broken_is_refused_and_no_turn_is_taken(string story)
    {
        var forgery = Forgery.All.Single(each => string.Equals(each.Story, story, StringComparison.Ordinal));
        var world = door.World;
        world.Log.Clear();
        using var request = forgery.Request(world);

        var reply = await world.SendAsync(request);

        Assert.Equal(forgery.Status, reply.Status);
        // Whoever cannot show who they are learns nothing; whoever did learns what to do in one sentence.
        if (reply.Status is 401) Assert.Empty(reply.Body);
        else if (reply.Status is not 405) Assert.EndsWith(".", (string?)reply.Json["error"]!["message"], StringComparison.Ordinal);
        Assert.All(world.Log, line => Assert.DoesNotContain("Ada", line.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(forgery.InLog, string.Join('\n', world.Log.Select(line => line.Text)), StringComparison.Ordinal);
        await world.IdleAsync();
        world.Bot.Verify(bot => bot.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    public static TheoryData<string> Forgeries => [.. Forgery.All.Select(forgery => forgery.Story)];

    /// <summary>The door of a bot of one tenant, at which everything forged or broken knocks; the channel publishes keys for others too.</summary>
    public sealed class Door : IAsyncLifetime
    {
        internal BotWorld World { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            World = await BotWorld.StartAsync(options => options.TenantId = FakeChannel.TenantId);
            foreach (var key in Forgery.OtherKeys) World.Channel.Published.Add(key);
        }

        public async Task DisposeAsync() => await World.DisposeAsync();
    }
}
