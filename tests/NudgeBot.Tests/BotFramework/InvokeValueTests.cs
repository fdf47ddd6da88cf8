using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Values that are missing or make no sense, and answers that say nothing.</summary>
public sealed class InvokeValueTests
{
    [Theory]
    [InlineData("composeExtension/query", "null")]
    [InlineData("composeExtension/query", "7")]
    [InlineData("composeExtension/query", """{"parameters":{"name":"who"}}""")]
    [InlineData("composeExtension/query", """{"commandId":7}""")]
    [InlineData("composeExtension/queryLink", "[]")]
    [InlineData("composeExtension/anonymousQueryLink", """{"url":[]}""")]
    [InlineData("composeExtension/fetchTask", "\"text\"")]
    [InlineData("composeExtension/fetchTask", """{"messagePayload":{"id":7}}""")]
    [InlineData("composeExtension/submitAction", """{"botActivityPreview":{}}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"frame"}""")]
    [InlineData("composeExtension/querySettingUrl", "null")]
    [InlineData("task/fetch", "null")]
    [InlineData("task/submit", """{"context":"dark"}""")]
    [InlineData("signin/verifyState", """{"state":{}}""")]
    [InlineData("signin/tokenExchange", "null")]
    [InlineData("signin/failure", "7")]
    [InlineData("message/fetchTask", "null")]
    [InlineData("message/submitAction", """{"actionValue":"like"}""")]
    [InlineData("application/search", """{"queryOptions":{"top":"many"}}""")]
    public async Task A_value_that_makes_no_sense_is_a_bad_request_in_one_sentence(string name, string value)
    {
        var reply = await InvokeAsync(new AnsweringBot(), name, value);

        Assert.Equal((400, "BadRequest"), (reply.Status, (string?)reply.Json["error"]!["code"]));
        Assert.EndsWith(".", (string?)reply.Json["error"]!["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/setting")]
    [InlineData("composeExtension/onCardButtonClicked")]
    [InlineData("suggestedActions/submit")]
    [InlineData("suggestedAction/submit")]
    public async Task A_value_of_the_bots_own_may_be_anything_or_nothing(string name)
    {
        Assert.Equal(200, (await InvokeAsync(new AnsweringBot(), name, "null")).Status);
        Assert.Equal(200, (await InvokeAsync(new AnsweringBot(), name, "[7]")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Task/Fetch")]
    [InlineData("fileConsent/invoke")]
    public async Task A_name_that_is_not_known_is_501(string name) => Assert.Equal((501, ""), Of(await InvokeAsync(new AnsweringBot(), name, "{}")));

    [Fact]
    public async Task An_exchange_that_succeeded_is_200_and_says_nothing() =>
        Assert.Equal((200, ""), Of(await InvokeAsync(new Quiet(), "signin/tokenExchange", """{"id":"x"}""")));

    [Fact]
    public async Task A_form_may_be_closed_without_a_word()
    {
        Assert.Equal((200, ""), Of(await InvokeAsync(new Quiet(), "task/submit", "{}")));
        Assert.Equal((200, ""), Of(await InvokeAsync(new Quiet(), "composeExtension/submitAction", "{}")));
    }

    [Fact]
    public async Task A_handler_may_end_the_turn_with_an_answer_of_its_own() =>
        Assert.Equal((403, ""), Of(await InvokeAsync(new Quiet(), "task/fetch", "{}")));

    [Fact]
    public async Task The_message_that_a_command_was_run_on_is_read()
    {
        var bot = new Quiet();
        await using var world = await BotWorld.StartAsync(bot: bot);
        var activity = world.Activity("invoke");
        var payload = OwnPayloads.Read("invoke.composeExtension.submitAction.message.json");
        foreach (var name in new[] { "name", "value" }) activity[name] = payload[name]!.DeepClone();

        await world.PostAsync(activity);

        var message = bot.Submitted!.MessagePayload!;
        Assert.Equal(("nudgeMe", "message", "tomorrow"), (bot.Submitted.CommandId, bot.Submitted.CommandContext, bot.Submitted.Data?.GetProperty("when").GetString()));
        Assert.Equal(("Bo Nyqvist", "html", "<p>The wheel is turning.</p>"), (message.From?.User?.DisplayName, message.Body?.ContentType, message.Body?.Content));
        Assert.Contains("mentions", message.Properties!.Keys, StringComparer.Ordinal);
    }

    private static (int Status, string Body) Of(BotWorld.Reply reply) => (reply.Status, reply.Body);

    private static async Task<BotWorld.Reply> InvokeAsync(IBot bot, string name, string value)
    {
        await using var world = await BotWorld.StartAsync(bot: bot);
        var activity = world.Activity("invoke");
        activity["name"] = name;
        activity["value"] = JsonNode.Parse(value);
        return await world.PostAsync(activity);
    }

    /// <summary>A bot that does as it is told and says nothing.</summary>
    private sealed class Quiet : TeamsActivityHandler
    {
        public MessagingExtensionAction? Submitted { get; private set; }

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            throw new InvokeResponseException(new InvokeResponse { Status = 403 });

        protected override Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult<TaskModuleResponse?>(null);

        protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        {
            Submitted = action;
            return Task.FromResult<MessagingExtensionActionResponse?>(null);
        }

        protected override Task<TokenExchangeInvokeResponse?> OnTeamsSigninTokenExchangeAsync(ITurnContext<IInvokeActivity> turnContext, TokenExchangeInvokeRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<TokenExchangeInvokeResponse?>(null);
    }
}
