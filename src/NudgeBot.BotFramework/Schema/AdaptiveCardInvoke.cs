using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema;

/// <summary>The value of an <c>adaptiveCard/action</c> invoke: which action of which card, pressed or refreshed by itself.</summary>
public sealed class AdaptiveCardInvokeValue
{
    /// <summary>The name of the invoke.</summary>
    public const string InvokeName = "adaptiveCard/action";

    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary><c>manual</c> or <c>automatic</c>; some clients leave it out.</summary>
    public string? Trigger { get; set; }

    public string? State { get; set; }

    /// <summary>The person's token, where the bot answered a press with a request to sign in.</summary>
    public TokenExchangeInvokeRequest? Authentication { get; set; }

    /// <summary>True where a client refreshed the card by itself and no person pressed anything. Answer with a card; never send or update a message, or it loops.</summary>
    [JsonIgnore]
    public bool IsAutomatic => string.Equals(Trigger, "automatic", StringComparison.OrdinalIgnoreCase);

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The card's action: its <c>data</c> merged with the inputs. All of it comes from outside: trust none of it.</summary>
public sealed class AdaptiveCardInvokeAction
{
    /// <summary>The only type that Teams sends as an invoke.</summary>
    public const string Execute = "Action.Execute";

    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Verb { get; set; }

    /// <summary>Input values in it are strings, numbers and switches too.</summary>
    public JsonElement? Data { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>
/// The outcome of a press on a card, in the body of an HTTP 200.
/// Source: Universal Actions for Adaptive Cards, "Response format".
/// </summary>
public sealed class AdaptiveCardInvokeResponse
{
    /// <summary>The type of an answer that is a card.</summary>
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The type of an answer that is one line shown for a moment.</summary>
    public const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>The type of an answer that says why it was not done.</summary>
    public const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>The type of an answer that asks the person to sign in.</summary>
    public const string LoginRequestType = "application/vnd.microsoft.activity.loginRequest";

    /// <summary>The type of an answer that finds the sign-in code wrong. Spelt as the protocol spells it.</summary>
    public const string IncorrectAuthCodeType = "application/vnd.microsoft.error.inccorectAuthCode";

    /// <summary>The type of an answer that finds the person's token of no use.</summary>
    public const string PreconditionFailedType = "application/vnd.microsoft.error.preconditionFailed";

    private static readonly JsonElement Null = JsonElement.Parse("null");

    public required int StatusCode { get; init; }
    public required string Type { get; init; }
    public JsonElement? Value { get; init; }

    /// <summary>Replaces the card, for this person on this client only; others see the old one until the message is updated.</summary>
    public static AdaptiveCardInvokeResponse Card(JsonElement card) => new() { StatusCode = 200, Type = CardType, Value = card };

    /// <summary>Leaves the card and shows a line of text.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) => new()
    {
        StatusCode = 200,
        Type = MessageType,
        Value = JsonSerializer.SerializeToElement(text, BotFrameworkJson.Default.String),
    };

    /// <summary>Asks the person to sign in with this card (an OAuthCard); the press comes again with <see cref="AdaptiveCardInvokeValue.Authentication"/>.</summary>
    public static AdaptiveCardInvokeResponse LoginRequest(JsonElement oauthCard) => new() { StatusCode = 401, Type = LoginRequestType, Value = oauthCard };

    /// <summary>The code that the person brought from the sign-in was wrong.</summary>
    public static AdaptiveCardInvokeResponse IncorrectAuthCode() => new() { StatusCode = 401, Type = IncorrectAuthCodeType, Value = Null };

    /// <summary>The person's token could not be exchanged.</summary>
    public static AdaptiveCardInvokeResponse PreconditionFailed(string code, string message) => Fault(412, PreconditionFailedType, code, message);

    /// <summary>Leaves the card and says what went wrong. The status is 400 (the press made no sense) or 500 (our fault).</summary>
    public static AdaptiveCardInvokeResponse Error(int statusCode, string code, string message) => Fault(statusCode, ErrorType, code, message);

    private static AdaptiveCardInvokeResponse Fault(int statusCode, string type, string code, string message) => new()
    {
        StatusCode = statusCode,
        Type = type,
        Value = JsonSerializer.SerializeToElement(new Error { Code = code, Message = message }, BotFrameworkJson.Default.Error),
    };
}
