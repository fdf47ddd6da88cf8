using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NudgeBot.BotFramework.Schema;

/// <summary>The answer to an invoke: an HTTP status and the whole HTTP body, without a wrapper.</summary>
public sealed class InvokeResponse
{
    public required int Status { get; init; }
    public JsonElement? Body { get; init; }

    /// <summary>Done, and there is nothing to say.</summary>
    public static InvokeResponse Ok { get; } = new() { Status = 200 };

    /// <summary>Done, where Teams asks for an empty object and not for nothing.</summary>
    internal static InvokeResponse EmptyObject { get; } = new() { Status = 200, Body = JsonElement.Parse("{}") };

    /// <summary>The bot does not know this invoke.</summary>
    public static InvokeResponse NotImplemented { get; } = new() { Status = 501 };

    /// <summary>An answer to a press on a card. Its HTTP status is 200 whatever the outcome; the outcome stands in the body.</summary>
    public static InvokeResponse Of(AdaptiveCardInvokeResponse response) => Of(response, BotFrameworkJson.Default.AdaptiveCardInvokeResponse);

    /// <summary>Done, and this is the body; null is an empty one.</summary>
    public static InvokeResponse Of<T>(T? body, JsonTypeInfo<T> type)
        where T : class => Of(200, body, type);

    /// <summary>The invoke made no sense, for the reason in this sentence.</summary>
    public static InvokeResponse BadRequest(string sentence) =>
        Of(400, new ErrorResponse { Error = new Error { Code = "BadRequest", Message = sentence } }, BotFrameworkJson.Default.ErrorResponse);

    internal static InvokeResponse Of(int status, object? body, JsonTypeInfo type) => new() { Status = status, Body = body is null ? null : JsonSerializer.SerializeToElement(body, type) };
}
