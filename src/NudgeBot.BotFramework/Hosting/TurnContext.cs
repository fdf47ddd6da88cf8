using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>A turn over the connector: everything sent is addressed to the conversation that the activity came from.</summary>
public sealed class TurnContext(ConnectorClient connector, Activity activity) : ITurnContext
{
    public Activity Activity => activity;

    public bool Responded { get; private set; }

    public InvokeResponse? InvokeResponse { get; set; }

    public ConnectorClient Connector => connector;

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, CancellationToken cancellationToken) =>
        SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = textReplyToSend, TextFormat = "plain" }, cancellationToken);

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var response = await connector.SendActivityAsync(Addressed(activity), cancellationToken);
        Responded = true;
        return response;
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        connector.UpdateActivityAsync(Addressed(activity), cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken)
    {
        var reference = Activity.GetConversationReference();
        return connector.DeleteActivityAsync(reference.ServiceUrl ?? "", reference.Conversation.Id ?? "", activityId, cancellationToken);
    }

    private Activity Addressed(Activity outgoing)
    {
        if (outgoing.Type.Length == 0) outgoing.Type = ActivityTypes.Message;
        return outgoing.ApplyConversationReference(Activity.GetConversationReference());
    }
}

/// <summary>The same turn, with its activity seen as one kind.</summary>
internal sealed class TurnContext<T>(ITurnContext inner) : ITurnContext<T>
    where T : IActivity
{
    public T Activity => (T)(IActivity)inner.Activity;

    Activity ITurnContext.Activity => inner.Activity;

    public bool Responded => inner.Responded;

    public InvokeResponse? InvokeResponse
    {
        get => inner.InvokeResponse;
        set => inner.InvokeResponse = value;
    }

    public ConnectorClient Connector => inner.Connector;

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, CancellationToken cancellationToken) =>
        inner.SendActivityAsync(textReplyToSend, cancellationToken);

    public Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        inner.SendActivityAsync(activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        inner.UpdateActivityAsync(activity, cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken) =>
        inner.DeleteActivityAsync(activityId, cancellationToken);
}
