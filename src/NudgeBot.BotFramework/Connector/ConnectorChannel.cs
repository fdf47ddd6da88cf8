using System.Diagnostics;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Connector;

/// <summary>One request to the connector.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="ServiceUrl">The root, as the conversation's activities name it.</param>
/// <param name="Path">What follows the root, ids escaped.</param>
/// <param name="Body">JSON, or null for none.</param>
/// <param name="Repeatable">True where doing it twice is the same as doing it once.</param>
/// <param name="TenantId">Whose limits it counts to; null where the caller does not know.</param>
internal sealed record ConnectorCall(HttpMethod Method, string ServiceUrl, string Path, byte[]? Body, bool Repeatable, string? TenantId = null);

/// <summary>Carries requests to the connector with the bot's token, no faster than its limits, repeating what is worth repeating.</summary>
internal sealed partial class ConnectorChannel(
    IHttpClientFactory http,
    AppTokens tokens,
    ServiceUrls serviceUrls,
    ConnectorHosts hosts,
    SendingLimits limits,
    IOptions<BotFrameworkOptions> options,
    BotMetrics metrics,
    ILogger<ConnectorChannel> log)
{
    /// <summary>Answers with the body, which may be empty.</summary>
    /// <exception cref="ConnectorException">It was not done; the kind says what to do.</exception>
    public async Task<byte[]> SendAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        if (!serviceUrls.Trusts(call.ServiceUrl))
            throw new ConnectorRefusedException(ConnectorFault.UntrustedServiceUrl);
        for (var repeats = 0; ; repeats++)
        {
            var address = hosts.AddressFor(call);
            var token = await TokenAsync(cancellationToken);
            await limits.PassAsync(call, cancellationToken);
            var started = Stopwatch.GetTimestamp();
            var (body, failure) = await TryAsync(call, address, token, cancellationToken);
            metrics.Called(Stopwatch.GetElapsedTime(started), failure);
            if (failure is null) return body;
            if (failure.StatusCode == 401) tokens.Drop(token);
            if (WaitAfter(failure, call, address, repeats) is not { } wait) throw failure;
            LogRepeating(failure.StatusCode, failure.Code, wait, failure.TraceId);
            await Task.Delay(wait, options.Value.WallClock, cancellationToken);
        }
    }

    private async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.GetAsync(cancellationToken);
        }
        catch (ConnectorUnavailableException failure)
        {
            metrics.Called(TimeSpan.Zero, failure);
            throw;
        }
    }

    private TimeSpan? WaitAfter(ConnectorException failure, ConnectorCall call, string address, int repeats) =>
        failure is { StatusCode: 403, Code: "InvalidBotApiHost" } && hosts.TrySwitch(call, address)
            ? TimeSpan.Zero
            : ConnectorRetry.WaitAfter(failure, repeats, call.Repeatable);

    private async Task<(byte[] Body, ConnectorException? Failure)> TryAsync(ConnectorCall call, string address, string token, CancellationToken cancellationToken)
    {
        try
        {
            using var request = RequestFor(call, address, token);
            using var response = await http.CreateClient(BotFrameworkServices.HttpClientName).SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return response.IsSuccessStatusCode ? (body, null) : ([], ConnectorFault.Read(response, body).ToException(RetryAfterOf(response)));
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return ([], ConnectorFault.Unanswered(failure));
        }
    }

    private static HttpRequestMessage RequestFor(ConnectorCall call, string address, string token)
    {
        var request = new HttpRequestMessage(call.Method, address.TrimEnd('/') + call.Path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (call.Body is not null)
        {
            request.Content = new ByteArrayContent(call.Body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }
        return request;
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => TimeSpan.FromTicks(Math.Max(0, (date - options.Value.WallClock.GetUtcNow()).Ticks)),
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "The connector answered {Status} {Code}; repeated after {Wait} (MS-CV {TraceId})")]
    private partial void LogRepeating(int? status, string? code, TimeSpan wait, string? traceId);
}
