using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>What a person is told when a turn failed: one honest sentence, where they are looking.</summary>
public static class TurnErrors
{
    /// <summary>The sentence. It does not claim that nothing happened, because a part may have.</summary>
    public const string Sentence = "Something went wrong on my side, and I could not finish this. Please try again in a few minutes.";

    /// <summary>A message is answered by a message, a press on a card on the card; nobody waits for an answer to anything else.</summary>
    public static async Task TellAsync(ITurnContext turnContext, Exception exception, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type is ActivityTypes.Message)
            await turnContext.SendActivityAsync(Sentence, cancellationToken);
        else if (turnContext.Activity is { Type: ActivityTypes.Invoke, Name: AdaptiveCardInvokeValue.InvokeName })
            turnContext.InvokeResponse = InvokeResponse.Of(AdaptiveCardInvokeResponse.Error(500, "InternalError", Sentence));
    }
}
