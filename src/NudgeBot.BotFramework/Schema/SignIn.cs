using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema;

/// <summary>A person came back from a sign-in page.</summary>
public sealed class SigninStateVerificationQuery
{
    /// <summary>The code to fetch the token with.</summary>
    public string? State { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A client offers a person's token in exchange for one of the bot's. Each client of the person sends the same one: take each <see cref="Id"/> once.</summary>
public sealed class TokenExchangeInvokeRequest
{
    public string? Id { get; set; }
    public string? ConnectionName { get; set; }

    /// <summary>A secret: never log it.</summary>
    public string? Token { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The exchange was not made, so the client asks the person to consent (HTTP 412).</summary>
public sealed class TokenExchangeInvokeResponse
{
    public string? Id { get; set; }
    public string? ConnectionName { get; set; }
    public string? FailureDetail { get; set; }
}

/// <summary>A client could not sign the person in by itself.</summary>
public sealed class SigninFailure
{
    public string? Code { get; set; }
    public string? Message { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
