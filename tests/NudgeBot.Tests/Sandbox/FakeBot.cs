using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NudgeBot.Tests.Sandbox;

/// <summary>A bot that only remembers what it was sent and answers as it is told.</summary>
internal sealed class FakeBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<(string Path, string Token, JsonObject Body)> _received = [];

    private FakeBot(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Status and body of the next answers.</summary>
    public (int Status, JsonObject? Body) Answer { get; set; } = (200, null);

    /// <summary>What it does before it answers.</summary>
    public Func<Task> First { get; set; } = () => Task.CompletedTask;

    public IReadOnlyList<(string Path, string Token, JsonObject Body)> Received
    {
        get
        {
            lock (_received)
                return [.. _received];
        }
    }

    public static async Task<FakeBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var bot = new FakeBot(app);
        app.MapGet("/readyz", () => "ready");
        app.MapPost("/{**path}", bot.ReceiveAsync);
        await app.StartAsync();
        return bot;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        var body = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        lock (_received)
            _received.Add((http.Request.Path, http.Request.Headers.Authorization.ToString()["Bearer ".Length..], body));
        await First();
        http.Response.StatusCode = Answer.Status;
        if (Answer.Body is { } answer)
            await http.Response.WriteAsync(answer.ToJsonString());
    }
}
