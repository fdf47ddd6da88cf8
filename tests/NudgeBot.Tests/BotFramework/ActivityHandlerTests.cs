using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Which method of the bot takes which activity.</summary>
public sealed class ActivityHandlerTests
{
    [Fact]
    public async Task A_message_reaches_the_bot() => Assert.Equal("message help", await EntryAsync("message", """{"text":"help"}"""));

    [Fact]
    public async Task A_press_on_Action_Submit_is_a_message_with_a_value() =>
        Assert.Equal("""message {"verb":"snooze"}""", await EntryAsync("message", """{"value":{"verb":"snooze"}}"""));

    [Fact]
    public async Task In_a_new_personal_chat_the_bot_and_the_person_are_added() =>
        Assert.Equal("added 28:bot 29:ada", await EntryAsync("conversationUpdate", """{"membersAdded":[{"id":"28:bot"},{"id":"29:ada"}]}"""));

    [Fact]
    public async Task The_bot_being_added_alone_is_not_news() =>
        Assert.Null(await EntryAsync("conversationUpdate", """{"membersAdded":[{"id":"28:bot"},null,{}]}"""));

    [Fact]
    public async Task Members_who_leave_are_named() =>
        Assert.Equal("removed 29:ada", await EntryAsync("conversationUpdate", """{"membersRemoved":[{"id":"29:ada"}]}"""));

    [Theory]
    [InlineData("add", "installed by add")]
    [InlineData("add-upgrade", "installed by add-upgrade")]
    [InlineData("remove", "uninstalled by remove")]
    [InlineData("remove-upgrade", "uninstalled by remove-upgrade")]
    [InlineData("polish", null)]
    public async Task An_installation_is_added_or_removed(string action, string? entry) =>
        Assert.Equal(entry, await EntryAsync("installationUpdate", $$"""{"action":"{{action}}"}"""));

    [Fact]
    public async Task The_bot_coming_to_a_team_is_news_to_a_bot_that_asks_for_teams()
    {
        var bot = new TeamGuest();

        await TellAsync(bot, "conversationUpdate", """{"membersAdded":[{"id":"28:bot"}],"channelData":{"eventType":"teamMemberAdded","team":{"id":"19:team","name":"Harbour Mills"}}}""");

        Assert.Equal("28:bot came to Harbour Mills", bot.News);
    }

    [Theory]
    [InlineData("TEAMRENAMED", "OnTeamsTeamRenamedAsync")]
    [InlineData("channelcreated", "OnTeamsChannelCreatedAsync")]
    public async Task The_case_of_an_event_type_is_no_difference(string eventType, string method) =>
        Assert.Equal(method, await MethodsAsync("conversationUpdate", $$"""{"channelData":{"team":{},"eventType":"{{eventType}}"} }"""));

    [Theory]
    [InlineData("EditMessage", "OnTeamsMessageEditAsync")]
    [InlineData("undeletemessage", "OnTeamsMessageUndeleteAsync")]
    public async Task The_case_of_a_message_event_is_no_difference(string eventType, string method) =>
        Assert.Equal(method, await MethodsAsync("messageUpdate", $$"""{"channelData":{"eventType":"{{eventType}}"} }"""));

    [Fact]
    public async Task Members_come_before_what_else_an_update_says() =>
        Assert.Equal("OnMembersAddedAsync OnMembersRemovedAsync OnTeamsTeamRenamedAsync", await MethodsAsync(
            "conversationUpdate", """{"membersRemoved":[{"id":"29:bo"}],"membersAdded":[{"id":"29:cleo"}],"channelData":{"eventType":"teamRenamed"}}"""));

    [Theory]
    [InlineData("conversationUpdate", """{"channelData":{"eventType":7}}""")]
    [InlineData("conversationUpdate", """{"channelData":"text"}""")]
    [InlineData("conversationUpdate", """{"channelData":{"eventType":"teamRenamed","team":"19:team"}}""")]
    [InlineData("conversationUpdate", """{"membersAdded":[],"membersRemoved":[]}""")]
    [InlineData("messageUpdate", """{"channelData":null}""")]
    [InlineData("messageDelete", """{"channelData":{"eventType":"hardDeleteMessage"}}""")]
    [InlineData("messageReaction", """{"reactionsAdded":[]}""")]
    public async Task What_cannot_be_placed_is_ignored(string type, string with) => Assert.Equal("", await MethodsAsync(type, with));

    [Theory]
    [InlineData("""{"name":"application/vnd.microsoft.meetingStart","value":"now"}""")]
    [InlineData("""{"name":"application/vnd.microsoft.meetingEnd","value":{"EndTime":"soon"}}""")]
    [InlineData("""{"name":"application/vnd.microsoft.readReceipt"}""")]
    [InlineData("""{"value":{}}""")]
    public async Task An_event_that_is_not_what_its_name_promises_is_just_an_event(string with) => Assert.Equal("OnEventAsync", await MethodsAsync("event", with));

    [Fact]
    public async Task A_press_on_a_card_is_answered_with_the_next_card()
    {
        var (entry, reply) = await TellAsync("invoke", """
            {"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"snooze","data":{"nudge":"42"}},"trigger":"manual"}}
            """);

        Assert.Equal("""manual snooze {"nudge":"42"}""", entry);
        Assert.Equal(200, reply.Status);
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""", reply.Body);
    }

    [Fact]
    public async Task A_press_on_a_card_may_be_answered_with_a_line()
    {
        var (_, reply) = await TellAsync("invoke", """{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute"}}}""");

        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Noted"}""", reply.Body);
    }

    [Theory]
    [InlineData("""{"name":"adaptiveCard/action"}""")]
    [InlineData("""{"name":"adaptiveCard/action","value":"text"}""")]
    [InlineData("""{"name":"adaptiveCard/action","value":{}}""")]
    [InlineData("""{"name":"adaptiveCard/action","value":{"action":null}}""")]
    [InlineData("""{"name":"adaptiveCard/action","value":{"action":"snooze"}}""")]
    [InlineData("""{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Submit"}}}""")]
    [InlineData("""{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":7}}}""")]
    public async Task A_malformed_press_is_http_200_with_400_in_its_body(string invoke)
    {
        var (entry, reply) = await TellAsync("invoke", invoke);

        Assert.Null(entry);
        Assert.Equal((200, 400), (reply.Status, (int?)reply.Json["statusCode"]));
        Assert.Equal("application/vnd.microsoft.error", (string?)reply.Json["type"]);
        Assert.Equal("BadRequest", (string?)reply.Json["value"]!["code"]);
    }

    private static async Task<string?> EntryAsync(string type, string with)
    {
        var (entry, reply) = await TellAsync(type, with);
        Assert.Equal((202, ""), (reply.Status, reply.Body));
        return entry;
    }

    private static async Task<string> MethodsAsync(string type, string with)
    {
        var bot = new AnsweringBot();
        var reply = await TellAsync(bot, type, with);
        Assert.Equal((type is "invoke" ? 200 : 202, ""), (reply.Status, reply.Body));
        return string.Join(' ', await bot.NextTurnAsync());
    }

    private static async Task<(string? Entry, BotWorld.Reply Reply)> TellAsync(string type, string with)
    {
        var diary = new TeamsDiary();
        var reply = await TellAsync(diary, type, with);
        return (diary.Entries.SingleOrDefault(), reply);
    }

    private static async Task<BotWorld.Reply> TellAsync(IBot bot, string type, string with)
    {
        await using var world = await BotWorld.StartAsync(bot: bot);
        var activity = world.Activity(type);
        foreach (var (name, value) in JsonNode.Parse(with)!.AsObject()) activity[name] = value?.DeepClone();
        return await world.PostAsync(activity);
    }

    private sealed class TeamGuest : TeamsActivityHandler
    {
        public string? News { get; private set; }

        protected override Task OnTeamsMembersAddedAsync(IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            News = $"{membersAdded.Single().Id} came to {teamInfo?.Name}";
            return Task.CompletedTask;
        }
    }
}
