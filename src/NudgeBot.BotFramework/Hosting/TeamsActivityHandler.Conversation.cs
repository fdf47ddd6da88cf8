using System.Collections.Frozen;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using Turn = NudgeBot.BotFramework.Hosting.ITurnContext<NudgeBot.BotFramework.Schema.IConversationUpdateActivity>;

namespace NudgeBot.BotFramework.Hosting;

/// <content>Members, channels and teams.</content>
public abstract partial class TeamsActivityHandler
{
    /// <summary>Every event of a conversation beside its members. The pages print some in lower case, so case is no difference.</summary>
    private static readonly FrozenDictionary<string, ConversationEvent> ConversationEvents = new Dictionary<string, ConversationEvent>(StringComparer.OrdinalIgnoreCase)
    {
        ["channelCreated"] = (bot, data, turn, cancellation) => bot.OnTeamsChannelCreatedAsync(data.Channel, data.Team, turn, cancellation),
        ["channelDeleted"] = (bot, data, turn, cancellation) => bot.OnTeamsChannelDeletedAsync(data.Channel, data.Team, turn, cancellation),
        ["channelRenamed"] = (bot, data, turn, cancellation) => bot.OnTeamsChannelRenamedAsync(data.Channel, data.Team, turn, cancellation),
        ["channelRestored"] = (bot, data, turn, cancellation) => bot.OnTeamsChannelRestoredAsync(data.Channel, data.Team, turn, cancellation),
        ["teamArchived"] = (bot, data, turn, cancellation) => bot.OnTeamsTeamArchivedAsync(data.Team, turn, cancellation),
        ["teamDeleted"] = (bot, data, turn, cancellation) => bot.OnTeamsTeamDeletedAsync(data.Team, turn, cancellation),
        ["teamHardDeleted"] = (bot, data, turn, cancellation) => bot.OnTeamsTeamHardDeletedAsync(data.Team, turn, cancellation),
        ["teamRenamed"] = (bot, data, turn, cancellation) => bot.OnTeamsTeamRenamedAsync(data.Team, turn, cancellation),
        ["teamRestored"] = (bot, data, turn, cancellation) => bot.OnTeamsTeamRestoredAsync(data.Team, turn, cancellation),
        ["teamUnarchived"] = (bot, data, turn, cancellation) => bot.OnTeamsTeamUnarchivedAsync(data.Team, turn, cancellation),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private delegate Task ConversationEvent(TeamsActivityHandler bot, TeamsChannelData data, Turn turn, CancellationToken cancellation);

    /// <summary>Members first, then what else the event says.</summary>
    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var data = InvokeValues.ChannelDataOf(((ITurnContext)turnContext).Activity);
        if (Named(turnContext.Activity.MembersAdded) is { } added)
            await OnTeamsMembersAddedAsync(added, data?.Team, turnContext, cancellationToken);
        if (Named(turnContext.Activity.MembersRemoved) is { } removed)
            await OnTeamsMembersRemovedAsync(removed, data?.Team, turnContext, cancellationToken);
        if (data?.EventType is { } eventType && ConversationEvents.TryGetValue(eventType, out var tell))
            await tell(this, data, turnContext, cancellationToken);
    }

    /// <summary>
    /// Members joined a chat or a team; the bot may be the only one. They come with their ids alone: unlike the SDK, nobody is
    /// looked up in the roster, which <see cref="TeamsInfo"/> does where a bot wants it.
    /// </summary>
    protected virtual Task OnTeamsMembersAddedAsync(IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        AreMoreThanBot(membersAdded, turnContext.Activity) ? OnMembersAddedAsync(membersAdded, turnContext, cancellationToken) : Task.CompletedTask;

    /// <summary>Members left a chat or a team; the bot may be the only one.</summary>
    protected virtual Task OnTeamsMembersRemovedAsync(IList<ChannelAccount> membersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        AreMoreThanBot(membersRemoved, turnContext.Activity) ? OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken) : Task.CompletedTask;

    /// <summary>A channel was made.</summary>
    protected virtual Task OnTeamsChannelCreatedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A channel was deleted; it may be restored.</summary>
    protected virtual Task OnTeamsChannelDeletedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A channel has a new name.</summary>
    protected virtual Task OnTeamsChannelRenamedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A deleted channel is back.</summary>
    protected virtual Task OnTeamsChannelRestoredAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team became read-only.</summary>
    protected virtual Task OnTeamsTeamArchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was deleted; it may be restored.</summary>
    protected virtual Task OnTeamsTeamDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team was deleted for good.</summary>
    protected virtual Task OnTeamsTeamHardDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team has a new name.</summary>
    protected virtual Task OnTeamsTeamRenamedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A deleted team is back.</summary>
    protected virtual Task OnTeamsTeamRestoredAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A team can be written in again.</summary>
    protected virtual Task OnTeamsTeamUnarchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}
