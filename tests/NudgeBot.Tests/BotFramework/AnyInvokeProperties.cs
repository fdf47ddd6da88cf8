using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Values and channel data come from outside. Whatever they hold, the bot's turn ends well and an invoke has an answer.</summary>
public sealed class AnyInvokeProperties
{
    private static readonly string?[] Invokes =
    [
        null, "adaptiveCard/action", "application/search", "something/new",
        "composeExtension/query", "composeExtension/queryLink", "composeExtension/anonymousQueryLink", "composeExtension/selectItem", "composeExtension/fetchTask",
        "composeExtension/submitAction", "composeExtension/querySettingUrl", "composeExtension/setting", "composeExtension/onCardButtonClicked",
        "task/fetch", "task/submit", "signin/verifyState", "signin/tokenExchange", "signin/failure", "message/fetchTask", "message/submitAction", "suggestedActions/submit",
    ];

    private static readonly string[] Types = ["messageUpdate", "messageDelete", "conversationUpdate", "event"];

    private static readonly string[] Names =
    [
        "commandId", "parameters", "queryOptions", "url", "state", "data", "context", "messagePayload", "botActivityPreview", "botMessagePreviewAction", "action", "trigger",
        "authentication", "actionName", "actionValue", "id", "token", "code", "queryText", "eventType", "team", "channel", "settings", "tenant", "lastReadMessageId", "members",
    ];

    /// <summary>Objects with the protocol's own names and anything at all under them, and now and then no object.</summary>
    private static Gen<JsonNode> Values => Gen.Frequency(
        (4, from members in Gen.ListOf(from name in Gen.Elements(Names) from value in AnyJson.Values select (name, value)) select (JsonNode)AnyJson.ObjectOf(members)),
        (1, AnyJson.Values));

    [Fact]
    public void Any_value_of_any_invoke_has_an_answer_and_a_card_is_always_answered_200() =>
        Prop.ForAll(
            Arb.From(from name in Gen.Elements(Invokes) from value in Values select (Name: name, Value: value)),
            invoke => AnswerTo(invoke.Name, invoke.Value) is { } answer
                && (invoke.Name is "adaptiveCard/action" ? answer is { Status: 200, Body: not null } : answer.Status is 200 or 400 or 412 or 501))
            .Check(AnyJson.SameEachRun.WithMaxTest(1000));

    [Fact]
    public void Any_channel_data_and_any_event_is_taken_without_a_failure() =>
        Prop.ForAll(
            Arb.From(from type in Gen.Elements(Types) from value in Values select (Type: type, Value: value)),
            told => Take(new JsonObject
            {
                ["type"] = told.Type,
                ["name"] = "application/vnd.microsoft.readReceipt",
                ["channelData"] = told.Value.DeepClone(),
                ["value"] = told.Value.DeepClone(),
            }).InvokeResponse is null)
            .Check(AnyJson.SameEachRun.WithMaxTest(500));

    private static InvokeResponse? AnswerTo(string? name, JsonNode value) =>
        Take(new JsonObject { ["type"] = "invoke", ["channelId"] = "msteams", ["name"] = name, ["value"] = value.DeepClone() }).InvokeResponse;

    private static TurnContext Take(JsonObject activity)
    {
        var turn = new TurnContext(connector: null!, activity.Deserialize(BotFrameworkJson.Default.Activity)!);
        new AnsweringBot().OnTurnAsync(turn, CancellationToken.None).GetAwaiter().GetResult();
        return turn;
    }
}
