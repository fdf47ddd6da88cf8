using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;

namespace NudgeBot.BotFramework.Connector;

/// <content>Who is in a conversation.</content>
public sealed partial class ConnectorClient
{
    /// <summary>One member, by the id of this channel, the Entra object id or the user principal name; null where nobody of this id is one.</summary>
    public async Task<TeamsChannelAccount?> GetConversationMemberAsync(string serviceUrl, string conversationId, string userId, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(serviceUrl, $"{ConversationOf(conversationId)}/members/{Segment(userId)}", BotFrameworkJson.Default.TeamsChannelAccount, cancellationToken);
        }
        catch (ConnectorRefusedException refused) when (refused is { StatusCode: 404, Code: "MemberNotFoundInConversation" })
        {
            return null;
        }
    }

    /// <summary>A page of the members. Null asks for the first one, in the size that Teams likes.</summary>
    public Task<TeamsPagedMembersResult> GetConversationPagedMembersAsync(string serviceUrl, string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var size = pageSize is { } count ? $"pageSize={count.ToString(CultureInfo.InvariantCulture)}" : null;
        var token = continuationToken is { Length: > 0 } next ? $"continuationToken={Uri.EscapeDataString(next)}" : null;
        var query = string.Join('&', new[] { size, token }.OfType<string>());
        var path = $"{ConversationOf(conversationId)}/pagedmembers{(query.Length == 0 ? "" : $"?{query}")}";
        return GetAsync(serviceUrl, path, BotFrameworkJson.Default.TeamsPagedMembersResult, cancellationToken);
    }

    private async Task<T> GetAsync<T>(string serviceUrl, string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var answer = await channel.SendAsync(new(HttpMethod.Get, serviceUrl, path, Body: null, Repeatable: true), cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(answer, type) ?? throw Unreadable(null);
        }
        catch (JsonException failure)
        {
            throw Unreadable(failure);
        }
    }

    /// <summary>An answer that is not what was asked for must not look like an empty roster.</summary>
    private static ConnectorUnavailableException Unreadable(JsonException? failure) =>
        new(mayHaveBeenDelivered: false, new ConnectorFault(200, "UnreadableAnswer", Detail: null, TraceId: null), failure);
}
