using System.Buffers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using NudgeBot.Sandbox.SignIn;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Graph at the socket: the token, the raw path (ids keep their %2F), the body, and the answer's bytes.</summary>
internal sealed class GraphEndpoint(GraphService service, IssuedTokens tokens)
{
    private static readonly TimeSpan Slowness = TimeSpan.FromSeconds(2);

    public async Task AnswerAsync(HttpContext http)
    {
        if (tokens.CallerOf(http.Request, TokenAudience.Graph) is not { } caller)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\"";
            await WriteAsync(http, GraphAnswer.Error(401, "InvalidAuthenticationToken", "Access token is empty, invalid or of another audience."), AnswerFault.None);
            return;
        }

        try
        {
            await AdmittedAsync(http, caller);
        }
        catch (GraphRefusal refusal)
        {
            await WriteAsync(http, refusal.ToAnswer(), AnswerFault.None);
        }
    }

    private async Task AdmittedAsync(HttpContext http, GraphCaller caller)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget["/v1.0".Length..];
        var origin = new Uri($"{http.Request.Scheme}://{http.Request.Host}");
        var request = GraphRequest.Read(http.Request.Method, target, http.Request.Headers["Prefer"], await BodyAsync(http), origin, caller);
        if (request is { Method: "POST", Segments: ["$batch"] })
            await WriteAsync(http, await GraphBatch.AnswerAsync(service, request), AnswerFault.None);
        else
            await service.AnswerAsync(request, (answer, fault) => WriteAsync(http, answer, fault));
    }

    private static async Task<JsonObject?> BodyAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        if (body.Length == 0)
            return null;
        return JsonReading.ReadObject(body.GetBuffer().AsSpan(0, (int)body.Length))
            ?? throw GraphRefusal.BadRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
    }

    private static async Task WriteAsync(HttpContext http, GraphAnswer answer, AnswerFault fault)
    {
        if (fault == AnswerFault.Slow)
            await Task.Delay(Slowness, http.RequestAborted);
        if (fault == AnswerFault.Dropped)
        {
            http.Abort();
            return;
        }

        var response = http.Response;
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = Guid.NewGuid().ToString();
        response.Headers["client-request-id"] = http.Request.Headers["client-request-id"];
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.Body is null)
            return;
        response.ContentType = answer.ContentType;
        if (fault == AnswerFault.Cut)
            await WriteHalfAsync(http, answer.Body);
        else
            answer.Body(response.BodyWriter);
        await response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private static async Task WriteHalfAsync(HttpContext http, Action<IBufferWriter<byte>> body)
    {
        var whole = new ArrayBufferWriter<byte>();
        body(whole);
        await http.Response.BodyWriter.WriteAsync(whole.WrittenMemory[..(whole.WrittenCount / 2)], http.RequestAborted);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        http.Abort();
    }
}
