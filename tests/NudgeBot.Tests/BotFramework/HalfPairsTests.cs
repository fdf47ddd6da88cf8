using System.Text;
using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Hosting;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A client that cuts an input at its longest may cut an emoji in two; the press must not fail for it.</summary>
public sealed class HalfPairsTests
{
    [Theory]
    [InlineData("""{"text":"Hi \ud83d"}""", """{"text":"Hi \uFFFD"}""")]
    [InlineData("""{"text":"\uDE00!"}""", """{"text":"\uFFFD!"}""")]
    [InlineData("""{"\ud83d\ud83d\ude00":1}""", """{"\uFFFD\ud83d\ude00":1}""")]
    [InlineData("""{"text":"\ud83d\u0041"}""", """{"text":"\uFFFD\u0041"}""")]
    [InlineData("""{"text":"\ud83d\ude00 \u00e9 \\ud83d \n"}""", """{"text":"\ud83d\ude00 \u00e9 \\ud83d \n"}""")]
    [InlineData("""{"text":"\ud8""", """{"text":"\ud8""")]
    [InlineData("\\", "\\")]
    public void A_half_becomes_the_sign_for_what_cannot_be_shown_and_nothing_else_is_touched(string json, string mended)
    {
        var bytes = Encoding.UTF8.GetBytes(json);

        HalfPairs.Mend(bytes);

        Assert.Equal(mended, Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("locale")]
    public async Task Half_an_emoji_anywhere_fails_no_request(string where)
    {
        await using var world = await BotWorld.StartAsync();
        var activity = world.Activity();
        activity[where] = "HALF";
        activity["value"] = "HALF";
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "HALF" } };
        activity["conversation"]!.AsObject().Remove("tenantId");

        var reply = await world.PostAsync(activity.ToJsonString().Replace("HALF", "\ud83d", StringComparison.Ordinal));

        Assert.InRange(reply.Status, 200, 499);
        Assert.DoesNotContain(world.Log, line => line.Failure is not null);
    }
}
