using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// Who is in the conversation of a turn, under the SDK's names. In a team it is the team that is asked. Failures are
/// <see cref="Connector.ConnectorException"/>s.
/// </summary>
public static class TeamsInfo
{
    /// <summary>One member; null where nobody of this id is one.</summary>
    /// <param name="turnContext">The turn in whose conversation, or team, to look.</param>
    /// <param name="userId">The id in this channel (<c>29:...</c>), the Entra object id, or the user principal name.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    public static Task<TeamsChannelAccount?> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken)
    {
        var (serviceUrl, roster) = RosterOf(turnContext.Activity);
        return turnContext.Connector.GetConversationMemberAsync(serviceUrl, roster, userId, cancellationToken);
    }

    /// <summary>Some members, and the token that asks for the next page.</summary>
    /// <param name="turnContext">The turn in whose conversation, or team, to look.</param>
    /// <param name="pageSize">How many are wanted, 50 to 500; null leaves it to Teams.</param>
    /// <param name="continuationToken">From the page before; null for the first one.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var (serviceUrl, roster) = RosterOf(turnContext.Activity);
        return turnContext.Connector.GetConversationPagedMembersAsync(serviceUrl, roster, pageSize, continuationToken, cancellationToken);
    }

    private static (string ServiceUrl, string ConversationId) RosterOf(Activity activity)
    {
        var team = InvokeValues.ChannelDataOf(activity)?.Team?.Id;
        return (activity.ServiceUrl ?? "", team ?? activity.Conversation?.Id ?? "");
    }
}
