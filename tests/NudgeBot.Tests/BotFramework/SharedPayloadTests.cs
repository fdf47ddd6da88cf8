using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What real clients send, and what the vendor's pages show, goes in and comes out whole.</summary>
public sealed class SharedPayloadTests
{
    [SharedPayloadsFact]
    public void Every_activity_survives_a_round_trip()
    {
        var all = SharedPayloads.Activities().Concat(SharedPayloads.Posted()).ToList();

        Assert.True(all.Count > 100, $"Only {all.Count} payloads were found.");
        Assert.All(all, payload => Assert.Equal(Normal(payload.Json)?.ToJsonString(), Normal(RoundTrip(payload.Json))?.ToJsonString()));
    }

    [SharedPayloadsTheory]
    [InlineData("object.TeamsChannelData.fixture.json", typeof(TeamsChannelData))]
    [InlineData("object.TeamsChannelAccount.fixture.json", typeof(TeamsChannelAccount))]
    [InlineData("value.composeExtension.query.fixture.json", typeof(MessagingExtensionQuery))]
    [InlineData("value.composeExtension.queryLink.fixture.json", typeof(AppBasedLinkQuery))]
    [InlineData("value.composeExtension.submitAction.fixture.json", typeof(MessagingExtensionAction))]
    [InlineData("response.composeExtension.query.result.json", typeof(MessagingExtensionResponse))]
    [InlineData("response.composeExtension.submitAction.result.json", typeof(MessagingExtensionActionResponse))]
    [InlineData("response.composeExtension.fetchTask.continue.card.json", typeof(MessagingExtensionActionResponse))]
    [InlineData("response.task.fetch.continue.url.json", typeof(TaskModuleResponse))]
    [InlineData("response.task.submit.message.json", typeof(TaskModuleResponse))]
    [InlineData("response.adaptiveCard.action.card.json", typeof(AdaptiveCardInvokeResponse))]
    [InlineData("response.adaptiveCard.action.message.json", typeof(AdaptiveCardInvokeResponse))]
    [InlineData("response.adaptiveCard.action.error.json", typeof(AdaptiveCardInvokeResponse))]
    [InlineData("response.adaptiveCard.action.loginRequest.json", typeof(AdaptiveCardInvokeResponse))]
    public void A_value_or_an_answer_of_the_pages_is_one_of_ours(string name, Type type)
    {
        var json = SharedPayloads.Object(name);

        var again = JsonSerializer.SerializeToNode(json.Deserialize(type, BotFrameworkJson.Default), type, BotFrameworkJson.Default);

        Assert.Equal(Normal(json)?.ToJsonString(), Normal(again)?.ToJsonString());
    }

    private static JsonNode? RoundTrip(JsonObject json) =>
        JsonSerializer.SerializeToNode(json.Deserialize(BotFrameworkJson.Default.Activity), BotFrameworkJson.Default.Activity);

    /// <summary>Order, null properties, the spelling of serviceUrl and the two ways to write UTC are no difference.</summary>
    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json
            .Where(property => property.Value is not null)
            .Select(property => KeyValuePair.Create(NameOf(property.Key), Normal(property.Value)))
            .OrderBy(property => property.Key, StringComparer.Ordinal)),
        JsonArray array => new JsonArray([.. array.Select(Normal)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && Instant((string)value!) is { } instant => JsonValue.Create(instant),
        _ => node?.DeepClone(),
    };

    private static string NameOf(string name) => name.Equals("serviceURL", StringComparison.Ordinal) ? "serviceUrl" : name;

    private static string? Instant(string text) =>
        text.Contains('T', StringComparison.Ordinal)
        && DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.ToString("O", CultureInfo.InvariantCulture)
            : null;
}
