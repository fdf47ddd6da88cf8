using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// A bot with one method for each kind of activity, under the SDK's names. A kind without a method is ignored: Teams may
/// send new ones any day.
/// </summary>
public abstract class ActivityHandler : IBot
{
    public virtual async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Type)
        {
            case ActivityTypes.Message:
                await OnMessageActivityAsync(new TurnContext<IMessageActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.ConversationUpdate:
                await OnConversationUpdateActivityAsync(new TurnContext<IConversationUpdateActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.InstallationUpdate:
                await OnInstallationUpdateActivityAsync(new TurnContext<IInstallationUpdateActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.Invoke:
                var response = await OnInvokeActivityAsync(new TurnContext<IInvokeActivity>(turnContext), cancellationToken);
                turnContext.InvokeResponse ??= response;
                break;
            default:
                await OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken);
                break;
        }
    }

    /// <summary>A person wrote, or pressed an <c>Action.Submit</c>.</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Splits the update into members who joined and members who left, the bot alone not counting.</summary>
    protected virtual async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (WithOthersThanBot(activity.MembersAdded, activity) is { } added)
            await OnMembersAddedAsync(added, turnContext, cancellationToken);
        if (WithOthersThanBot(activity.MembersRemoved, activity) is { } removed)
            await OnMembersRemovedAsync(removed, turnContext, cancellationToken);
    }

    /// <summary>Members joined; in a personal chat the bot itself is among them.</summary>
    protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Members left.</summary>
    protected virtual Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Splits the update into added and removed; an upgrade counts as the first or the second by its name.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        return turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>The app was installed or upgraded; tell the two apart by the activity's action. It may come more than once.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The app was removed, or removed for an upgrade.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Routes an invoke by its name; a name that is not known is answered 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        return turnContext.Activity.Name switch
        {
            AdaptiveCardInvokeValue.InvokeName => InvokeResponse.Of(await AnswerCardAsync(turnContext, cancellationToken)),
            _ => InvokeResponse.NotImplemented,
        };
    }

    /// <summary>A person pressed an <c>Action.Execute</c>, or a client refreshed a card by itself. Answer within 3 s; the person waits.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(AdaptiveCardInvokeResponse.Error(400, "NotSupported", "This bot has no card actions."));

    /// <summary>An activity of a type that has no method here. Ignored unless overridden.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<AdaptiveCardInvokeResponse> AnswerCardAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        AdaptiveCardInvokeReader.Read(turnContext.Activity.Value) switch
        {
            { Value: { } value } => await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken),
            { Fault: var fault } => AdaptiveCardInvokeResponse.Error(400, "BadRequest", fault),
        };

    private static List<ChannelAccount>? WithOthersThanBot(IEnumerable<ChannelAccount?>? members, IActivity activity)
    {
        var named = members?.OfType<ChannelAccount>().Where(member => member.Id is not null).ToList();
        return named?.Exists(member => !string.Equals(member.Id, activity.Recipient?.Id, StringComparison.Ordinal)) == true ? named : null;
    }
}
