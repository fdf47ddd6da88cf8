using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace NudgeBot.Tests.Commands;

/// <summary>Stands between the program and the sandbox's Microsoft 365 and passes everything on, but for what it is told to answer itself.</summary>
internal sealed class MicrosoftRelay : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, int> _answers = new(StringComparer.OrdinalIgnoreCase);

    private MicrosoftRelay(WebApplication app, Uri microsoft) => (_app, _http) = (app, new HttpClient { BaseAddress = microsoft });

    public Uri Address => new(_app.Urls.First());

    /// <summary>How far its clock is ahead of ours.</summary>
    public TimeSpan Ahead { get; set; }

    public static async Task<MicrosoftRelay> StartAsync(Uri microsoft)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var relay = new MicrosoftRelay(builder.Build(), microsoft);
        relay._app.Run(relay.AnswerAsync);
        await relay._app.StartAsync();
        return relay;
    }

    /// <summary>Every path with that in it is answered so; 0 is no answer at all.</summary>
    public void Answers(string inPath, int status) => _answers[inPath] = status;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        if (Ahead != TimeSpan.Zero) http.Response.Headers.Date = (DateTimeOffset.UtcNow + Ahead).ToString("r", CultureInfo.InvariantCulture);
        if (_answers.FirstOrDefault(answer => http.Request.Path.Value!.Contains(answer.Key, StringComparison.OrdinalIgnoreCase)) is { Key: not null } own)
        {
            if (own.Value == 0) http.Abort();
            else http.Response.StatusCode = own.Value;
            return;
        }

        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), http.Request.GetEncodedPathAndQuery());
        if (http.Request.ContentLength > 0)
        {
            request.Content = new StreamContent(http.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", http.Request.ContentType);
        }

        if (http.Request.Headers.Authorization.Count > 0) request.Headers.TryAddWithoutValidation("Authorization", http.Request.Headers.Authorization.ToString());
        using var response = await _http.SendAsync(request);
        http.Response.StatusCode = (int)response.StatusCode;
        http.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(http.Response.Body);
    }
}
