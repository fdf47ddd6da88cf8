using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <content>The invokes that are not Teams' alone: cards and choices.</content>
public abstract partial class ActivityHandler
{
    /// <summary>Routes an invoke by its name; a name that is not known is answered 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity.Name switch
    {
        AdaptiveCardInvokeValue.InvokeName => InvokeResponse.Of(await AnswerCardAsync(turnContext, cancellationToken)),
        SearchInvokeValue.InvokeName => await AnswerSearchAsync(turnContext, cancellationToken),
        _ => InvokeResponse.NotImplemented,
    };

    /// <summary>A person pressed an <c>Action.Execute</c>, or a client refreshed a card by itself. Answer within 3 s; the person waits.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(AdaptiveCardInvokeResponse.Error(400, "NotSupported", "This bot has no card actions."));

    /// <summary>A person types in a choice set of a card, and waits for choices.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    private async Task AnswerInvokeAsync(TurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var response = await OnInvokeActivityAsync(turnContext, cancellationToken);
            turnContext.InvokeResponse ??= response;
        }
        catch (InvokeResponseException answer)
        {
            turnContext.InvokeResponse = answer.Response;
        }
    }

    private async Task<AdaptiveCardInvokeResponse> AnswerCardAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        AdaptiveCardInvokeReader.Read(turnContext.Activity.Value) switch
        {
            { Value: { } value } => await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken),
            { Fault: var fault } => AdaptiveCardInvokeResponse.Error(400, "BadRequest", fault),
        };

    private async Task<InvokeResponse> AnswerSearchAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var value = InvokeValues.Read(turnContext.Activity, BotFrameworkJson.Default.SearchInvokeValue);
        return InvokeResponse.Of(await OnSearchInvokeAsync(turnContext, value, cancellationToken), BotFrameworkJson.Default.SearchInvokeResponse);
    }
}
