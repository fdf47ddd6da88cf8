using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// A bot with one method for each kind of activity, under the SDK's names. A kind without a method is ignored: Teams may
/// send new ones any day. An invoke that the bot does not take is answered 501.
/// </summary>
public abstract partial class ActivityHandler : IBot
{
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(As<IMessageActivity>(turnContext), cancellationToken),
        ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(As<IMessageUpdateActivity>(turnContext), cancellationToken),
        ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(As<IMessageDeleteActivity>(turnContext), cancellationToken),
        ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(As<IMessageReactionActivity>(turnContext), cancellationToken),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(As<IConversationUpdateActivity>(turnContext), cancellationToken),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(As<IInstallationUpdateActivity>(turnContext), cancellationToken),
        ActivityTypes.Event => OnEventActivityAsync(As<IEventActivity>(turnContext), cancellationToken),
        ActivityTypes.Invoke => AnswerInvokeAsync(As<IInvokeActivity>(turnContext), cancellationToken),
        _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
    };

    /// <summary>A person wrote, or pressed an <c>Action.Submit</c>.</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A message was edited, or its deletion undone.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A message was deleted.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Splits the update into reactions given and reactions taken back; one activity may hold both.</summary>
    protected virtual async Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ReactionsAdded is { Count: > 0 } added)
            await OnReactionsAddedAsync(added, turnContext, cancellationToken);
        if (turnContext.Activity.ReactionsRemoved is { Count: > 0 } removed)
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken);
    }

    /// <summary>A person reacted to a message of the bot, whose id is the activity's replyToId.</summary>
    protected virtual Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A person took a reaction back.</summary>
    protected virtual Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Splits the update into members who joined and members who left, the bot alone not counting.</summary>
    protected virtual async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (Named(activity.MembersAdded) is { } added && AreMoreThanBot(added, activity))
            await OnMembersAddedAsync(added, turnContext, cancellationToken);
        if (Named(activity.MembersRemoved) is { } removed && AreMoreThanBot(removed, activity))
            await OnMembersRemovedAsync(removed, turnContext, cancellationToken);
    }

    /// <summary>Members joined; in a personal chat the bot itself is among them.</summary>
    protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Members left.</summary>
    protected virtual Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Splits the update into added and removed; an upgrade counts as the first or the second by its name.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity.Action switch
    {
        "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
        "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>The app was installed or upgraded; tell the two apart by the activity's action. It may come more than once.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The app was removed, or removed for an upgrade.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Routes an event by its name; one that has no method of its own goes to <see cref="OnEventAsync"/>.</summary>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => OnEventAsync(turnContext, cancellationToken);

    /// <summary>An event that has no method of its own, or whose value is not what its name promises. Ignored unless overridden.</summary>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An activity of a type that has no method here. Ignored unless overridden.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The members that say who they are; null where there is none.</summary>
    private protected static IList<ChannelAccount>? Named(IEnumerable<ChannelAccount?>? members) =>
        members?.OfType<ChannelAccount>().Where(member => member.Id is not null).ToList() is { Count: > 0 } named ? named : null;

    private protected static bool AreMoreThanBot(IList<ChannelAccount> members, IActivity activity) =>
        members.Any(member => !string.Equals(member.Id, activity.Recipient?.Id, StringComparison.Ordinal));

    private static TurnContext<T> As<T>(ITurnContext turnContext)
        where T : IActivity => new(turnContext);
}
