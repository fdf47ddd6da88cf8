using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace NudgeBot.Tests.Journeys;

/// <summary>
/// Stands between Teams and the bot and passes everything on, so that a test can do what the channel now and then does: deliver
/// an activity again, or one that nobody foresaw, with a signature that holds.
/// </summary>
internal sealed class TeamsRelay : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private readonly ConcurrentQueue<(string Body, AuthenticationHeaderValue SignedBy)> _activities = new();
    private readonly Uri _bot;

    private TeamsRelay(WebApplication app, Uri bot) => (_app, _bot) = (app, bot);

    public Uri Address => new(_app.Urls.First());

    public static async Task<TeamsRelay> StartAsync(Uri bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var relay = new TeamsRelay(builder.Build(), bot);
        relay._app.Run(relay.PassOnAsync);
        await relay._app.StartAsync();
        return relay;
    }

    /// <summary>Delivers the last activity that fits once more, byte for byte.</summary>
    public Task<HttpResponseMessage> RepeatAsync(Func<JsonObject, bool> fits)
    {
        var (body, signedBy) = _activities.Last(passed => fits((JsonObject)JsonNode.Parse(passed.Body)!));
        return PostAsync(body, signedBy);
    }

    /// <summary>Delivers an activity made from the last one that fits.</summary>
    public Task<HttpResponseMessage> DeliverAsync(Func<JsonObject, bool> like, Action<JsonObject> but)
    {
        var (body, signedBy) = _activities.Last(passed => like((JsonObject)JsonNode.Parse(passed.Body)!));
        var activity = (JsonObject)JsonNode.Parse(body)!;
        but(activity);
        return PostAsync(activity.ToJsonString(), signedBy);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task<HttpResponseMessage> PostAsync(string body, AuthenticationHeaderValue signedBy)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_bot, "api/messages")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = signedBy;
        return await _http.SendAsync(request);
    }

    private async Task PassOnAsync(HttpContext http)
    {
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), new Uri(_bot, http.Request.GetEncodedPathAndQuery()));
        if (http.Request.ContentLength > 0)
        {
            using var reader = new StreamReader(http.Request.Body);
            var body = await reader.ReadToEndAsync();
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(http.Request.Headers.Authorization!);
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            if (http.Request.Path == "/api/messages") _activities.Enqueue((body, request.Headers.Authorization));
        }

        using var response = await _http.SendAsync(request);
        http.Response.StatusCode = (int)response.StatusCode;
        http.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(http.Response.Body);
    }
}
