using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Who is in a conversation, one member or a page of them.</summary>
public sealed class TeamsInfoTests
{
    private const string Bo = """{"id":"29:bo","objectId":"bo-in-entra","name":"Bo Nyqvist","givenName":"Bo","surname":"Nyqvist","email":"bo@harbour.example","userPrincipalName":"bo@harbour.example","tenantId":"t","userRole":"user"}""";

    [Fact]
    public async Task A_member_of_a_chat_is_found()
    {
        var (bo, path) = await AskAsync(200, Bo, (turn, cancellation) => TeamsInfo.GetMemberAsync(turn, "29:bo", cancellation));

        Assert.Equal("/v3/conversations/a%3A1ada/members/29%3Abo", path);
        Assert.Equal(("29:bo", "bo-in-entra", "Bo", "bo@harbour.example", "user"), (bo!.Id, bo.AadObjectId, bo.GivenName, bo.UserPrincipalName, bo.UserRole));
    }

    [Fact]
    public async Task In_a_team_the_team_is_asked()
    {
        var (_, path) = await AskAsync(200, Bo, (turn, cancellation) => TeamsInfo.GetMemberAsync(turn, "bo@harbour.example", cancellation), """{"team":{"id":"19:team@thread.tacv2"}}""");

        Assert.Equal("/v3/conversations/19%3Ateam%40thread.tacv2/members/bo%40harbour.example", path);
    }

    [Fact]
    public async Task Who_is_not_a_member_is_nobody()
    {
        var (nobody, _) = await AskAsync(
            404, """{"error":{"code":"MemberNotFoundInConversation","message":"words"}}""", (turn, cancellation) => TeamsInfo.GetMemberAsync(turn, "29:cleo", cancellation));

        Assert.Null(nobody);
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        var (page, path) = await AskAsync(200, $$"""{"continuationToken":"a b/c","members":[{{Bo}}]}""", (turn, cancellation) => TeamsInfo.GetPagedMembersAsync(turn, 50, null, cancellation));
        var (last, next) = await AskAsync(200, $$"""{"members":[{{Bo}}],"totalCount":2}""", (turn, cancellation) => TeamsInfo.GetPagedMembersAsync(turn, 50, page.ContinuationToken, cancellation));

        Assert.Equal("/v3/conversations/a%3A1ada/pagedmembers?pageSize=50", path);
        Assert.Equal("/v3/conversations/a%3A1ada/pagedmembers?pageSize=50&continuationToken=a%20b%2Fc", next);
        Assert.Equal("29:bo", Assert.Single(page.Members).Id);
        Assert.Null(last.ContinuationToken);
    }

    [Fact]
    public async Task The_first_page_may_have_the_size_that_Teams_likes()
    {
        var (_, path) = await AskAsync(200, """{"members":[]}""", (turn, cancellation) => TeamsInfo.GetPagedMembersAsync(turn, null, null, cancellation));

        Assert.Equal("/v3/conversations/a%3A1ada/pagedmembers", path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"members":null}""")]
    [InlineData("<html>members</html>")]
    public async Task An_answer_that_cannot_be_read_is_not_an_empty_roster(string body)
    {
        var failure = await Assert.ThrowsAsync<ConnectorUnavailableException>(
            () => AskAsync(200, body, (turn, cancellation) => TeamsInfo.GetPagedMembersAsync(turn, null, null, cancellation)));

        Assert.Equal((false, "UnreadableAnswer"), (failure.MayHaveBeenDelivered, failure.Code));
    }

    [Theory]
    [InlineData("""{"id":"29:1","aadObjectId":"o"}""")]
    [InlineData("""{"id":"29:1","objectId":"o"}""")]
    [InlineData("""{"objectId":"o","aadObjectId":"o","id":"29:1"}""")]
    public void The_two_names_of_the_Entra_id_are_one(string json)
    {
        var member = JsonSerializer.Deserialize(json, BotFrameworkJson.Default.TeamsChannelAccount)!;

        Assert.Equal("o", member.AadObjectId);
        Assert.Equal("""{"id":"29:1","aadObjectId":"o"}""", JsonSerializer.Serialize(member, BotFrameworkJson.Default.TeamsChannelAccount));
    }

    private static async Task<(T Answer, string Path)> AskAsync<T>(int status, string body, Func<ITurnContext, CancellationToken, Task<T>> ask, string channelData = "{}")
    {
        await using var world = await BotWorld.StartAsync();
        world.Channel.Answers.Enqueue(new(status, body));
        var activity = world.Activity();
        activity["channelData"] = JsonNode.Parse(channelData);
        var turn = new TurnContext(world.Connector, activity.Deserialize(BotFrameworkJson.Default.Activity)!);

        var answer = await ask(turn, CancellationToken.None);

        var call = Assert.Single(world.Channel.Calls);
        Assert.Equal("GET", call.Method);
        return (answer, call.Path[$"/teams/{FakeChannel.TenantId}".Length..]);
    }
}
