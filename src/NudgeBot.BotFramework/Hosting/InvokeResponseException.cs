using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// Ends the turn on an invoke with this answer. For a handler whose own result cannot say it: a value that makes no sense, or
/// a kind that the bot does not take. Not for a press on a card, which Teams wants answered 200: there an
/// <see cref="AdaptiveCardInvokeResponse.Error"/> says it.
/// </summary>
public sealed class InvokeResponseException(InvokeResponse response)
    : Exception($"The invoke is answered with status {response.Status}; this is caught by ActivityHandler.")
{
    public InvokeResponse Response => response;

    /// <summary>What a handler does that the bot has not overridden: 501 and no body.</summary>
    internal static InvokeResponseException NotImplemented() => new(InvokeResponse.NotImplemented);
}
