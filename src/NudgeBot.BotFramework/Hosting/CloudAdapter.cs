using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Inbox;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// The bot's door, in both directions: requests of the channel become turns, and the bot may begin a turn by itself.
/// A request is believed only after its token; then its answer is that of the protocol: an invoke's own, or 202 for what waits
/// in the inbox from then on.
/// </summary>
public sealed partial class CloudAdapter
{
    private readonly ConnectorClient connector;
    private readonly ActivityAuthentication authentication;
    private readonly Turns turns;
    private readonly Invokes invokes;
    private readonly ActivityWorker worker;
    private readonly BotFrameworkOptions options;
    private readonly ILogger<CloudAdapter> log;

    internal CloudAdapter(
        ConnectorClient connector, ActivityAuthentication authentication, Turns turns, Invokes invokes, ActivityWorker worker,
        IOptions<BotFrameworkOptions> options, ILogger<CloudAdapter> log) =>
        (this.connector, this.authentication, this.turns, this.invokes, this.worker, this.options, this.log) =
        (connector, authentication, turns, invokes, worker, options.Value, log);

    /// <summary>What is done when a turn on a request of the channel failed; the failure has been logged by then.</summary>
    public Func<ITurnContext, Exception, CancellationToken, Task> OnTurnError
    {
        get => turns.OnTurnError;
        set => turns.OnTurnError = value;
    }

    /// <summary>Answers one request of the channel: an invoke by the bot's turn, anything else by taking it in for <see cref="ActivityWorker"/>.</summary>
    /// <param name="httpRequest">The request; its token is checked before its body is read.</param>
    /// <param name="httpResponse">The answer.</param>
    /// <param name="bot">What takes the turn on an invoke; it may go on after this has returned.</param>
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
        return callback(turns.ContextOf(begun), cancellationToken);
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
            case InboundRequest.Holds { Activity: { Type: ActivityTypes.Invoke } invoke }:
                var answer = await invokes.AnswerAsync(invoke, bot, cancellationToken);
                await WriteAsync(response, answer.Status, answer.Body, cancellationToken);
                break;
            case InboundRequest.Holds { Activity: var activity, Json: var json }:
                response.StatusCode = await TakeInAsync(activity, json, cancellationToken);
                break;
        }
    }

    /// <summary>The job's edge: what could not be kept is not acknowledged, so the channel delivers it again.</summary>
    private async Task<int> TakeInAsync(Activity activity, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        try
        {
            await worker.TakeInAsync(activity, json, cancellationToken);
            return StatusCodes.Status202Accepted;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotTakenIn(failure, activity.Type, activity.Id);
            return StatusCodes.Status500InternalServerError;
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Activity {ActivityType} {ActivityId} could not be taken in; the channel was told so")]
    private partial void LogNotTakenIn(Exception failure, string activityType, string? activityId);
}
