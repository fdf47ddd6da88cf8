using System.Text.Json;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Connector;

/// <summary>
/// The connector's calls, one method each. Every failure is a <see cref="ConnectorException"/> whose kind says what to do.
/// Source: the Bot Connector REST reference, <c>/v3/conversations</c>.
/// </summary>
public sealed partial class ConnectorClient
{
    private readonly ConnectorChannel channel;

    internal ConnectorClient(ConnectorChannel channel) => this.channel = channel;

    /// <summary>Opens a conversation and returns its id. For one person it is the same id each time.</summary>
    public async Task<string> CreateConversationAsync(string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(parameters, BotFrameworkJson.Default.ConversationParameters);
        var answer = await channel.SendAsync(new(HttpMethod.Post, serviceUrl, "/v3/conversations", body, Repeatable: !parameters.IsGroup, parameters.TenantId), cancellationToken);
        return ResourceIn(answer).Id ?? throw new ConnectorUnavailableException(mayHaveBeenDelivered: true, ConnectorFault.NoId);
    }

    /// <summary>Sends to the activity's conversation, as a reply where it has a <see cref="Activity.ReplyToId"/>.</summary>
    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        // The connector gives ids; one left over from elsewhere would only confuse it.
        activity.Id = null;
        var path = activity.ReplyToId is { Length: > 0 } replyTo ? $"{ActivitiesOf(activity)}/{Segment(replyTo)}" : ActivitiesOf(activity);
        return ResourceIn(await channel.SendAsync(new(HttpMethod.Post, ServiceUrlOf(activity), path, BodyOf(activity), Repeatable: false, activity.Conversation?.TenantId), cancellationToken));
    }

    /// <summary>Replaces the whole activity of this <see cref="Activity.Id"/>, for everyone who sees it.</summary>
    public async Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var path = $"{ActivitiesOf(activity)}/{Segment(activity.Id)}";
        return ResourceIn(await channel.SendAsync(new(HttpMethod.Put, ServiceUrlOf(activity), path, BodyOf(activity), Repeatable: true, activity.Conversation?.TenantId), cancellationToken));
    }

    /// <summary>Takes a message of the bot out of the conversation.</summary>
    public async Task DeleteActivityAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        await channel.SendAsync(new(HttpMethod.Delete, serviceUrl, $"{ActivitiesOf(conversationId)}/{Segment(activityId)}", Body: null, Repeatable: true), cancellationToken);

    private static string ActivitiesOf(Activity activity) => ActivitiesOf(activity.Conversation?.Id);

    private static string ActivitiesOf(string? conversationId) => $"{ConversationOf(conversationId)}/activities";

    private static string ConversationOf(string? conversationId) => $"/v3/conversations/{Segment(conversationId)}";

    private static string ServiceUrlOf(Activity activity) =>
        activity.ServiceUrl ?? throw new ArgumentException("The activity has no serviceUrl; address it with ApplyConversationReference.", nameof(activity));

    /// <summary>Ids come from outside; one that is missing or climbs the path would reach another resource.</summary>
    private static string Segment(string? id) =>
        id is null or "" or "." or ".." ? throw new ArgumentException($"'{id}' is not an id of a conversation, an activity or a person.", nameof(id)) : Uri.EscapeDataString(id);

    private static byte[] BodyOf(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, BotFrameworkJson.Default.Activity);

    /// <summary>A 202 has no body, and an unreadable one does not make the activity unsent: then there is just no id.</summary>
    private static ResourceResponse ResourceIn(byte[] answer)
    {
        if (answer.Length == 0) return new ResourceResponse();
        try
        {
            return JsonSerializer.Deserialize(answer, BotFrameworkJson.Default.ResourceResponse) ?? new ResourceResponse();
        }
        catch (JsonException)
        {
            return new ResourceResponse();
        }
    }
}
