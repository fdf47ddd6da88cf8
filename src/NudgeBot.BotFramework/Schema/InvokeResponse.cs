using System.Text.Json;

namespace NudgeBot.BotFramework.Schema;

/// <summary>The answer to an invoke: an HTTP status and the whole HTTP body, without a wrapper.</summary>
public sealed class InvokeResponse
{
    public required int Status { get; init; }
    public JsonElement? Body { get; init; }

    /// <summary>The bot does not know this invoke.</summary>
    public static InvokeResponse NotImplemented { get; } = new() { Status = 501 };

    /// <summary>An answer to a press on a card. Its HTTP status is 200 whatever the outcome; the outcome stands in the body.</summary>
    public static InvokeResponse Of(AdaptiveCardInvokeResponse response) => new()
    {
        Status = 200,
        Body = JsonSerializer.SerializeToElement(response, BotFrameworkJson.Default.AdaptiveCardInvokeResponse),
    };
}
