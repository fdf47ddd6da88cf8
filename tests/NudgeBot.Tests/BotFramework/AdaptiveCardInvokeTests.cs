using System.Text.Json;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A press on a card, a refresh by itself, and every form of answer.</summary>
public sealed class AdaptiveCardInvokeTests
{
    [Theory]
    [InlineData("""{"trigger":"automatic"}""", true)]
    [InlineData("""{"trigger":"Automatic"}""", true)]
    [InlineData("""{"trigger":"manual"}""", false)]
    [InlineData("""{}""", false)]
    public void A_bot_tells_an_automatic_refresh_from_a_press(string value, bool automatic) =>
        Assert.Equal(automatic, Read(value).IsAutomatic);

    [Fact]
    public void Whether_it_was_automatic_is_not_written_beside_the_trigger() =>
        Assert.Equal("""{"trigger":"automatic"}""", JsonSerializer.Serialize(Read("""{"trigger":"automatic"}"""), BotFrameworkJson.Default.AdaptiveCardInvokeValue));

    [Fact]
    public void A_press_after_a_sign_in_brings_the_persons_token()
    {
        var value = Read("""{"action":{"type":"Action.Execute"},"state":"817263","authentication":{"id":"x-1","connectionName":"graph","token":"t"}}""");

        Assert.Equal(("817263", "x-1", "graph", "t"), (value.State, value.Authentication?.Id, value.Authentication?.ConnectionName, value.Authentication?.Token));
    }

    [Fact]
    public void A_card_replaces_the_card() =>
        Answers("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""", AdaptiveCardInvokeResponse.Card(JsonElement.Parse("""{"type":"AdaptiveCard"}""")));

    [Fact]
    public void A_line_is_shown_for_a_moment() =>
        Answers("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Saved"}""", AdaptiveCardInvokeResponse.Message("Saved"));

    [Theory]
    [InlineData(400)]
    [InlineData(500)]
    public void A_fault_has_a_code_and_a_sentence(int status) =>
        Answers($$$"""{"statusCode":{{{status}}},"type":"application/vnd.microsoft.error","value":{"code":"Stale","message":"It has moved on."}}""", AdaptiveCardInvokeResponse.Error(status, "Stale", "It has moved on."));

    [Fact]
    public void A_request_to_sign_in_is_an_oauth_card() =>
        Answers("""{"statusCode":401,"type":"application/vnd.microsoft.activity.loginRequest","value":{"connectionName":"graph"}}""", AdaptiveCardInvokeResponse.LoginRequest(JsonElement.Parse("""{"connectionName":"graph"}""")));

    [Fact]
    public void A_wrong_code_has_no_value_and_the_protocols_own_spelling() =>
        Answers("""{"statusCode":401,"type":"application/vnd.microsoft.error.inccorectAuthCode","value":null}""", AdaptiveCardInvokeResponse.IncorrectAuthCode());

    [Fact]
    public void A_token_of_no_use_is_a_failed_precondition() =>
        Answers("""{"statusCode":412,"type":"application/vnd.microsoft.error.preconditionFailed","value":{"code":"412","message":"No token."}}""", AdaptiveCardInvokeResponse.PreconditionFailed("412", "No token."));

    /// <summary>Whatever the outcome, HTTP says 200.</summary>
    private static void Answers(string body, AdaptiveCardInvokeResponse response)
    {
        var answer = InvokeResponse.Of(response);
        Assert.Equal((200, body), (answer.Status, answer.Body?.GetRawText()));
    }

    private static AdaptiveCardInvokeValue Read(string json) => JsonSerializer.Deserialize(json, BotFrameworkJson.Default.AdaptiveCardInvokeValue)!;
}
