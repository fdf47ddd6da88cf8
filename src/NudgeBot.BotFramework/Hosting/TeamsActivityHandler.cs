using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>An <see cref="ActivityHandler"/> that also knows what only Teams sends. Invokes of Teams are routed here by name.</summary>
public abstract class TeamsActivityHandler : ActivityHandler
{
    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        return turnContext.Activity switch
        {
            { Name: null, ChannelId: Channels.Msteams } => OnTeamsCardActionInvokeAsync(turnContext, cancellationToken),
            _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <summary>A press on the <c>invoke</c> button of an old card (hero, thumbnail): an invoke without a name.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(InvokeResponse.NotImplemented);
}
