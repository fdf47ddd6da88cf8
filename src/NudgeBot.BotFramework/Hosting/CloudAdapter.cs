using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// The bot's door, in both directions: requests of the channel become turns, and the bot may begin a turn by itself.
/// A request is believed only after its token; then its answer is that of the protocol: 200 and nothing, or an invoke's own.
/// </summary>
public sealed partial class CloudAdapter
{
    private readonly ConnectorClient connector;
    private readonly ActivityAuthentication authentication;
    private readonly BotFrameworkOptions options;
    private readonly ILogger<CloudAdapter> log;

    internal CloudAdapter(ConnectorClient connector, ActivityAuthentication authentication, IOptions<BotFrameworkOptions> options, ILogger<CloudAdapter> log) =>
        (this.connector, this.authentication, this.options, this.log) = (connector, authentication, options.Value, log);

    /// <summary>What is done when a turn on a request of the channel failed; the failure has been logged by then.</summary>
    public Func<ITurnContext, Exception, CancellationToken, Task> OnTurnError { get; set; } = TurnErrors.TellAsync;

    /// <summary>Answers one request of the channel, having run the bot's turn on its activity.</summary>
    /// <param name="httpRequest">The request; its token is checked before its body is read.</param>
    /// <param name="httpResponse">The answer.</param>
    /// <param name="bot">What takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn. Not for the request's end: what a turn has begun it should finish.</param>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(httpRequest.Method)) httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (await AuthenticAsync(httpRequest, httpResponse, cancellationToken) is { } identity)
            await AnswerAsync(httpRequest, httpResponse, identity, bot, cancellationToken);
    }

    /// <summary>Begins a turn in a conversation that is known. Failures go to the caller, not to <see cref="OnTurnError"/>: nobody is waiting in the chat.</summary>
    /// <exception cref="ConnectorException">The callback's message was not sent; the kind says what to do.</exception>
    public Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        RequireOwn(botAppId);
        // Without the activity it was taken from, so that nothing is sent as a reply to a message of last week.
        var begun = new Activity { Type = ActivityTypes.Event, Name = "ContinueConversation" };
        begun.ApplyConversationReference(reference.WithoutActivity(), isIncoming: true);
        return callback(new TurnContext(connector, begun), cancellationToken);
    }

    /// <summary>Opens the personal chat with one person and says how to speak in it. Doing it again gives the same chat.</summary>
    /// <param name="botAppId">The bot's app id.</param>
    /// <param name="serviceUrl">The service address of the newest activity of that person or tenant.</param>
    /// <param name="parameters">One member, by the id that this bot knows them by (<c>29:...</c>), and the tenant.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConnectorException">It was not opened; the kind says what to do.</exception>
    public async Task<ConversationReference> CreateConversationAsync(string botAppId, string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken)
    {
        RequireOwn(botAppId);
        if (parameters is not { IsGroup: false, Members: [var person], TenantId: { Length: > 0 } tenantId })
            throw new ArgumentException("A personal chat has one member and a tenant.", nameof(parameters));
        var id = await connector.CreateConversationAsync(serviceUrl, parameters, cancellationToken);
        return new ConversationReference
        {
            User = person,
            Bot = parameters.Bot ?? new ChannelAccount { Id = $"28:{botAppId}" },
            Conversation = new ConversationAccount { Id = id, ConversationType = ConversationTypes.Personal, TenantId = tenantId },
            ChannelId = Channels.Msteams,
            ServiceUrl = serviceUrl,
        };
    }

    private async Task<ChannelIdentity?> AuthenticAsync(HttpRequest request, HttpResponse response, CancellationToken cancellationToken)
    {
        try
        {
            var identity = await authentication.AuthenticateAsync(request.Headers.Authorization, cancellationToken);
            if (identity is null) Refuse(response);
            return identity;
        }
        catch (ChannelKeysUnavailableException failure)
        {
            LogKeysUnavailable(failure);
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return null;
        }
    }

    private async Task AnswerAsync(HttpRequest request, HttpResponse response, ChannelIdentity identity, IBot bot, CancellationToken cancellationToken)
    {
        switch (await InboundRequest.ReadAsync(request, cancellationToken))
        {
            case InboundRequest.Refused refused:
                LogUnreadable(refused.Status, refused.Sentence);
                await WriteAsync(response, refused.Status, ErrorOf(refused.Sentence), cancellationToken);
                break;
            case InboundRequest.Holds { Activity: var activity } when !authentication.Admits(identity, activity):
                Refuse(response);
                break;
            case InboundRequest.Holds { Activity: var activity }:
                await RunTurnAsync(response, activity, bot, cancellationToken);
                break;
        }
    }

    private async Task RunTurnAsync(HttpResponse response, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        var turn = new TurnContext(connector, activity);
        var finished = await TakeTurnAsync(turn, bot, cancellationToken);
        if (activity.Type is not ActivityTypes.Invoke)
        {
            response.StatusCode = finished ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError;
            return;
        }
        var answer = turn.InvokeResponse ?? (finished ? InvokeResponse.NotImplemented : new InvokeResponse { Status = StatusCodes.Status500InternalServerError });
        await WriteAsync(response, answer.Status, answer.Body, cancellationToken);
    }

    /// <summary>True where the turn ended well, or a person was told that it did not.</summary>
    private async Task<bool> TakeTurnAsync(TurnContext turn, IBot bot, CancellationToken cancellationToken)
    {
        try
        {
            await bot.OnTurnAsync(turn, cancellationToken);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogTurnFailed(failure, turn.Activity.Type, turn.Activity.Id);
            turn.InvokeResponse = null;
            return await TellAsync(turn, failure, cancellationToken);
        }
    }

    private async Task<bool> TellAsync(TurnContext turn, Exception failure, CancellationToken cancellationToken)
    {
        try
        {
            await OnTurnError(turn, failure, cancellationToken);
            return turn.Activity.Type is ActivityTypes.Message || turn.InvokeResponse is not null;
        }
        catch (Exception again) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotTold(again, turn.Activity.Id);
            return false;
        }
    }

    private void RequireOwn(string botAppId)
    {
        if (options.AppId.Length == 0 || !botAppId.Equals(options.AppId, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"'{botAppId}' is not the app id of this bot.", nameof(botAppId));
    }

    private static void Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        response.Headers.WWWAuthenticate = "Bearer";
    }

    private static JsonElement ErrorOf(string sentence) => JsonSerializer.SerializeToElement(
        new ErrorResponse { Error = new Error { Code = "BadSyntax", Message = sentence } }, BotFrameworkJson.Default.ErrorResponse);

    private static async Task WriteAsync(HttpResponse response, int status, JsonElement? body, CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        if (body is not { } json) return;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(json, BotFrameworkJson.Default.JsonElement), cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Answered 503, because the channel's token could not be judged")]
    private partial void LogKeysUnavailable(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Answered {Status} to an authentic request: {Reason}")]
    private partial void LogUnreadable(int status, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn on {ActivityType} {ActivityId} failed")]
    private partial void LogTurnFailed(Exception failure, string activityType, string? activityId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The person could not be told that the turn on {ActivityId} failed")]
    private partial void LogNotTold(Exception failure, string? activityId);
}
