using Microsoft.Extensions.Logging;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>The turn's edge: whatever fails in a turn is logged once, and the person is told.</summary>
internal sealed partial class Turns(ConnectorClient connector, BotMetrics metrics, ILogger<Turns> log)
{
    /// <inheritdoc cref="CloudAdapter.OnTurnError"/>
    public Func<ITurnContext, Exception, CancellationToken, Task> OnTurnError { get; set; } = TurnErrors.TellAsync;

    public TurnContext ContextOf(Activity activity) => new(connector, activity);

    /// <summary>True where the turn ended well. Never throws, unless cancelled.</summary>
    public async Task<bool> TakeAsync(ITurnContext turn, IBot bot, CancellationToken cancellationToken)
    {
        using var measured = metrics.Turn(turn.Activity);
        try
        {
            await bot.OnTurnAsync(turn, cancellationToken);
            return measured.EndedWell = true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogTurnFailed(failure, turn.Activity.Type, turn.Activity.Id);
            turn.InvokeResponse = null;
            await TellAsync(turn, failure, cancellationToken);
            return false;
        }
    }

    /// <summary>Ends an activity whose turns never came to an end, as a failed one.</summary>
    public Task GiveUpAsync(Activity activity, CancellationToken cancellationToken)
    {
        LogGivenUp(activity.Type, activity.Id);
        return TellAsync(ContextOf(activity), new TurnGivenUpException(), cancellationToken);
    }

    private async Task TellAsync(ITurnContext turn, Exception failure, CancellationToken cancellationToken)
    {
        try
        {
            await OnTurnError(turn, failure, cancellationToken);
        }
        catch (Exception again) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotTold(again, turn.Activity.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn on {ActivityType} {ActivityId} failed")]
    private partial void LogTurnFailed(Exception failure, string activityType, string? activityId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn on {ActivityType} {ActivityId} was given up, because the process died over it each time")]
    private partial void LogGivenUp(string activityType, string? activityId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The person could not be told that the turn on {ActivityId} failed")]
    private partial void LogNotTold(Exception failure, string? activityId);
}

/// <summary>The process died over this activity each time, so it was given up.</summary>
public sealed class TurnGivenUpException : Exception
{
    internal TurnGivenUpException()
        : base("The process died over this activity each time; it is not tried again.")
    {
    }
}
