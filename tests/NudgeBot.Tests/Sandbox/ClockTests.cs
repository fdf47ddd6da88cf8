using System.Net;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Time;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

public class ClockTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Fact]
    public void A_long_move_stops_at_twenty_five_to_ten_of_every_day_between()
    {
        var stops = ClockMove.Stops(At("2026-03-09T08:40:00Z"), At("2026-03-12T08:35:00Z"), [Berlin]);

        Assert.Equal([At("2026-03-10T08:35:00Z"), At("2026-03-11T08:35:00Z"), At("2026-03-12T08:35:00Z")], stops);
    }

    [Fact]
    public void Nobodys_morning_is_jumped_over()
    {
        var newYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

        var stops = ClockMove.Stops(At("2026-03-09T08:40:00Z"), At("2026-03-10T08:35:00Z"), [Berlin, newYork]);

        Assert.Equal([At("2026-03-09T13:35:00Z"), At("2026-03-10T08:35:00Z")], stops);
    }

    [Fact]
    public void Twenty_five_to_ten_follows_the_clocks_into_summer()
    {
        var stops = ClockMove.Stops(At("2026-03-28T12:00:00Z"), At("2026-03-30T12:00:00Z"), [Berlin]);

        Assert.Equal([At("2026-03-29T07:35:00Z"), At("2026-03-30T07:35:00Z"), At("2026-03-30T12:00:00Z")], stops);
    }

    [Fact]
    public void A_short_move_does_not_stop_on_its_way()
    {
        Assert.Equal([At("2026-03-09T09:40:00Z")], ClockMove.Stops(At("2026-03-09T08:40:00Z"), At("2026-03-09T09:40:00Z"), [Berlin]));
    }

    [Fact]
    public async Task The_bot_does_a_round_at_each_stop_with_a_signed_token()
    {
        await using var bot = await FakeBot.StartAsync();
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        sandbox.Host.ConnectBot(bot.Address);

        var answer = await sandbox.PostAsync("/sandbox/clock", new JsonObject { ["by"] = "P2D" });

        Assert.Equal("2026-03-11T08:40:00Z", answer["now"]!.GetValue<string>());
        Assert.Equal(
            ["2026-03-10T08:35:00Z", "2026-03-11T08:35:00Z", "2026-03-11T08:40:00Z"], bot.Received.Select(call => call.Body["now"]!.GetValue<string>()));
        Assert.All(bot.Received, call => Assert.Equal("/sandbox/clock", call.Path));
    }

    [Fact]
    public async Task The_next_morning_is_twenty_five_to_ten_where_the_first_owner_lives()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        var answer = await sandbox.PostAsync("/sandbox/clock", new JsonObject { ["to"] = "nextMorning" });

        Assert.Equal("2026-03-10T08:35:00Z", answer["now"]!.GetValue<string>());
        Assert.Equal("Europe/Berlin", (await sandbox.GetAsync("/sandbox/clock"))["timeZone"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("{\"to\":\"2026-03-08T00:00:00Z\"}")]
    [InlineData("{\"by\":\"-PT1H\"}")]
    [InlineData("{\"by\":\"tomorrow\"}")]
    [InlineData("{\"by\":\"P9999D\"}")]
    [InlineData("{}")]
    public async Task A_move_back_or_nowhere_is_refused_with_a_sentence(string move)
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        using var response = await sandbox.CallAsync(HttpMethod.Post, "/sandbox/clock", (JsonObject)JsonNode.Parse(move)!);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.EndsWith(".", (await RunningSandbox.JsonAsync(response))["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(RunningSandbox.Start, sandbox.Host.Now);
    }

    [Fact]
    public async Task When_the_bot_fails_its_round_the_clock_stays_at_that_stop()
    {
        await using var bot = await FakeBot.StartAsync();
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        sandbox.Host.ConnectBot(bot.Address);
        bot.Answer = (500, null);

        using var response = await sandbox.CallAsync(HttpMethod.Post, "/sandbox/clock", new JsonObject { ["by"] = "P2D" });

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal(At("2026-03-10T08:35:00Z"), sandbox.Host.Now);
    }

    private static DateTimeOffset At(string instant) => Instants.Parse(instant)!.Value;
}
