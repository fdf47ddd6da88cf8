using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>What a bot does with one activity.</summary>
public interface IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}

/// <summary>Something to do within a turn.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>One activity and the means to answer it. Failures of the connector are <see cref="ConnectorException"/>s.</summary>
public interface ITurnContext
{
    public Activity Activity { get; }

    /// <summary>True once the bot has sent something in this turn.</summary>
    public bool Responded { get; }

    /// <summary>The answer to an invoke, which becomes the HTTP response. Null for other activities, and until it is known.</summary>
    public InvokeResponse? InvokeResponse { get; set; }

    /// <summary>The connector itself, for what is not a message: <see cref="TeamsInfo"/> asks it for members.</summary>
    public ConnectorClient Connector { get; }

    /// <summary>Sends plain words.</summary>
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, CancellationToken cancellationToken);

    /// <summary>Sends to this conversation. Send a card alone: Teams splits text and card, and then no id comes back.</summary>
    public Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Replaces a message of the bot by this one, which carries its id. Never do it in an automatic refresh: it loops.</summary>
    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes a message of the bot out of this conversation.</summary>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken);
}

/// <summary>A turn whose activity is known to be of one kind.</summary>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    public new T Activity { get; }
}
