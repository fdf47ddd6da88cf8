using System.Net.Http.Headers;
using System.Text.Json;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Http;

/// <summary>
/// Asks for immutable ids on every request. The SDK drops request headers where it follows a link, and ids would silently
/// become mutable from the second page on.
/// </summary>
internal sealed class ImmutableIds : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Prefer", "IdType=\"ImmutableId\"");
        return base.SendAsync(request, cancellationToken);
    }
}

/// <summary>
/// Gives every change a body, if an empty one. SocketsHttpHandler repeats a request without a body by itself when a kept
/// connection closes unanswered (dotnet/corefx pull request 26708): for <c>POST .../send</c> that is a second mail.
/// </summary>
internal sealed class SendOnce : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Get) request.Content ??= new ByteArrayContent([]);
        return base.SendAsync(request, cancellationToken);
    }
}

/// <summary>
/// Answers that are not Graph's: a gateway's HTML page loses its status in the SDK, and a sign-in page with status 200 is not
/// an empty mailbox. Failures leave here as the OData error the SDK understands, with Graph's code and nothing else of its text.
/// </summary>
internal sealed class ErrorPages : DelegatingHandler
{
    private const int LongestErrorRead = 64 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var type = response.Content.Headers.ContentType?.MediaType;
        if (response.IsSuccessStatusCode)
        {
            if (type is null || IsJson(type)) return response;
            response.Dispose();
            throw new GraphUnavailableException($"Graph answered {(int)response.StatusCode} with {type} in place of JSON");
        }

        var code = await CodeAsync(response, cancellationToken);
        response.Content.Dispose();
        response.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new GraphErrorAnswer { Error = new GraphError { Code = code } }, WireJson.Default.GraphErrorAnswer));
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return response;
    }

    private static bool IsJson(string type) => type.Contains("json", StringComparison.OrdinalIgnoreCase);

    private static async Task<string> CodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestErrorRead, cancellationToken);
            var answer = await JsonSerializer.DeserializeAsync(await response.Content.ReadAsStreamAsync(cancellationToken), WireJson.Default.GraphErrorAnswer, cancellationToken);
            return answer?.Error?.Code ?? "no code";
        }
        catch (JsonException)
        {
            return "not JSON";
        }
        catch (HttpRequestException)
        {
            // Too long or cut off: the status, which is what counts, has already arrived.
            return "not readable";
        }
    }
}
