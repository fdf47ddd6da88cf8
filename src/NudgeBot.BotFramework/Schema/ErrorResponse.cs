using System.Text.Json;

namespace NudgeBot.BotFramework.Schema;

/// <summary>
/// A refusal, in either direction. The connector writes it in two ways: <c>{"error":{"code","message"}}</c>, and for a
/// blocked or removed bot <c>{"errorCode":209,"message":"..."}</c> where the message is itself JSON text of an <see cref="ErrorDetails"/>.
/// </summary>
public sealed class ErrorResponse
{
    public Error? Error { get; set; }
    public JsonElement? ErrorCode { get; set; }
    public string? Message { get; set; }
}

/// <summary>A code for programs and a sentence for people.</summary>
public sealed class Error
{
    public string? Code { get; set; }
    public string? Message { get; set; }
}

/// <summary>What the connector packs as text into <see cref="ErrorResponse.Message"/>.</summary>
public sealed class ErrorDetails
{
    public string? SubCode { get; set; }
}
