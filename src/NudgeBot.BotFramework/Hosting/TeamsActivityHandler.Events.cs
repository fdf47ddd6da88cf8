using System.Text.Json.Serialization.Metadata;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using Json = NudgeBot.BotFramework.Schema.BotFrameworkJson;
using Turn = NudgeBot.BotFramework.Hosting.ITurnContext<NudgeBot.BotFramework.Schema.IEventActivity>;

namespace NudgeBot.BotFramework.Hosting;

/// <content>Read receipts and meetings.</content>
public abstract partial class TeamsActivityHandler
{
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity.Name switch
    {
        "application/vnd.microsoft.readReceipt" => Tell(turnContext, Json.Default.ReadReceiptInfo, OnTeamsReadReceiptAsync, cancellationToken),
        "application/vnd.microsoft.meetingStart" => Tell(turnContext, Json.Default.MeetingStartEventDetails, OnTeamsMeetingStartAsync, cancellationToken),
        "application/vnd.microsoft.meetingEnd" => Tell(turnContext, Json.Default.MeetingEndEventDetails, OnTeamsMeetingEndAsync, cancellationToken),
        "application/vnd.microsoft.meetingParticipantJoin" => Tell(turnContext, Json.Default.MeetingParticipantsEventDetails, OnTeamsMeetingParticipantsJoinAsync, cancellationToken),
        "application/vnd.microsoft.meetingParticipantLeave" => Tell(turnContext, Json.Default.MeetingParticipantsEventDetails, OnTeamsMeetingParticipantsLeaveAsync, cancellationToken),
        _ => base.OnEventActivityAsync(turnContext, cancellationToken),
    };

    /// <summary>The person has read the bot's messages up to one. Sent in personal chats, where the tenant allows it.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A meeting began in whose chat the bot is.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A meeting ended in whose chat the bot is.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>People came into a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>People left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task Tell<T>(Turn turn, JsonTypeInfo<T> type, Func<T, Turn, CancellationToken, Task> tell, CancellationToken cancellationToken)
        where T : class =>
        InvokeValues.ReadOrNull(turn.Activity.Value, type) is { } value ? tell(value, turn, cancellationToken) : OnEventAsync(turn, cancellationToken);
}
