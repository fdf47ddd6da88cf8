using System.Text.Json;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Connector;

/// <summary>One failed answer of the connector, read from either of its two error forms, or from none (an HTML page).</summary>
internal sealed record ConnectorFault(int? Status, string? Code, string? Detail, string? TraceId)
{
    /// <summary>No answer came at all.</summary>
    public static ConnectorFault NoAnswer { get; } = new(null, null, null, null);

    /// <summary>Nothing was asked, because the bot has no token: its app id, secret or tenant is wrong, or sign-in is down.</summary>
    public static ConnectorFault NoToken { get; } = new(null, "NoAppToken", null, null);

    /// <summary>Nothing was asked, because the service address is not one that may see the bot's token.</summary>
    public static ConnectorFault UntrustedServiceUrl { get; } = new(null, "UntrustedServiceUrl", null, null);

    /// <summary>Nothing was asked, because the connector's published limits would not have let it through.</summary>
    public static ConnectorFault OwnLimits { get; } = new(null, "OwnLimits", null, null);

    /// <summary>The connector said yes to a new conversation without saying which.</summary>
    public static ConnectorFault NoId { get; } = new(null, "NoConversationId", null, null);

    public override string ToString() =>
        Status is null ? Code ?? "no answer" : $"{Status} {Code ?? "without a code"}, MS-CV {TraceId ?? "absent"}";

    public static ConnectorFault Read(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        var (code, detail) = CodeOf(body);
        var trace = response.Headers.TryGetValues("MS-CV", out var values) ? values.FirstOrDefault() : null;
        return new ConnectorFault((int)response.StatusCode, code, detail, trace);
    }

    /// <summary>The exception that says what the caller can do. Source: "Status codes from bot conversational APIs" of the Teams pages.</summary>
    public ConnectorException ToException(TimeSpan? retryAfter) => (Status, Code) switch
    {
        (403, "ConversationBlockedByUser") => new ConversationBlockedException(Blocker.Person, this),
        (403, "BotDisabledByAdmin") => new ConversationBlockedException(Blocker.Administrator, this),
        (403, "MessageWritesBlocked") => new ConversationBlockedException(Blocker.Unknown, this),
        (403, "BotNotInConversationRoster") => new BotNotInstalledException(this),
        (404, "ConversationNotFound") => new ConversationGoneException(this),
        (404, "ActivityNotFoundInConversation") => new ActivityGoneException(this),
        (412, _) => new ConnectorUnavailableException(mayHaveBeenDelivered: false, this),
        (429, _) => new ConnectorThrottledException(retryAfter, this),
        ( >= 500, _) => new ConnectorUnavailableException(mayHaveBeenDelivered: true, this),
        _ => new ConnectorRefusedException(this),
    };

    /// <summary>A socket that never opened delivered nothing; anything later may have.</summary>
    public static ConnectorException Unanswered(Exception failure) => new ConnectorUnavailableException(
        failure is not HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        },
        NoAnswer,
        failure);

    private static (string? Code, string? Detail) CodeOf(ReadOnlySpan<byte> body)
    {
        try
        {
            var error = JsonSerializer.Deserialize(body, BotFrameworkJson.Default.ErrorResponse);
            return error switch
            {
                { Error: { } plain } => (plain.Code, plain.Message),
                { Message: { } packed } => (SubCodeOf(packed) ?? error.ErrorCode?.ToString(), packed),
                _ => (null, null),
            };
        }
        catch (JsonException)
        {
            // A gateway's HTML page: its status alone speaks.
            return (null, null);
        }
    }

    private static string? SubCodeOf(string packed)
    {
        try
        {
            return JsonSerializer.Deserialize(packed, BotFrameworkJson.Default.ErrorDetails)?.SubCode;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
