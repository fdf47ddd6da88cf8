using System.Collections.Concurrent;
using System.Text;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.SignIn;

namespace NudgeBot.Tests.Graph;

/// <summary>A request as it came over the wire.</summary>
internal sealed record Asked(string Method, string Target, string Prefer, string? Authorization, string Body)
{
    public bool Has(string part) => Uri.UnescapeDataString(Target).Contains(part, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What to answer.</summary>
internal sealed record Answer(int Status, string Body = "", string? Type = "application/json")
{
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Breaks the connection after this many bytes of the body; null sends all of it.</summary>
    public int? CutAfter { get; init; }

    public static Answer Json(string body) => new(200, body);

    public static Answer Error(int status, string code) => new(status, $$$"""{"error":{"code":"{{{code}}}","message":"The mailbox of ada@contoso.example says no."}}""");

    public Answer With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}

/// <summary>A Graph on a loopback socket that answers what a test tells it to, and our readers pointed at it.</summary>
internal sealed class FakeGraph : IAsyncDisposable
{
    public static readonly OwnerId Ada = new("ada-id");

    /// <summary>Of Graph, in her name.</summary>
    public static readonly DelegatedToken AdasToken = new("adas-own-token");

    private readonly WebApplication _app;
    private readonly Func<Asked, Task<Answer>> _answer;
    private readonly ConcurrentQueue<Asked> _requests = new();
    private ServiceProvider? _services;

    private FakeGraph(Func<Asked, Task<Answer>> answer)
    {
        _answer = answer;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(ServeAsync);
    }

    public IReadOnlyList<Asked> Requests => [.. _requests];

    public Uri BaseUrl => new(_app.Urls.First() + "/v1.0");

    public FakeClock Clock { get; } = new();

    public static Task<FakeGraph> StartAsync(params Answer[] answers)
    {
        var left = new ConcurrentQueue<Answer>(answers);
        return StartAsync(_ => Task.FromResult(left.TryDequeue(out var answer) ? answer : Answer.Error(418, "notExpected")));
    }

    public static Task<FakeGraph> StartAsync(Func<Asked, Answer> answer) => StartAsync(asked => Task.FromResult(answer(asked)));

    public static async Task<FakeGraph> StartAsync(Func<Asked, Task<Answer>> answer)
    {
        var graph = new FakeGraph(answer);
        await graph._app.StartAsync();
        return graph;
    }

    /// <summary>A reader or sender, as the program gets it.</summary>
    public T Get<T>(Action<GraphOptions>? configure = null)
        where T : notnull
    {
        _services ??= new ServiceCollection()
            .AddLogging()
            .AddGraph(
                options =>
                {
                    options.BaseUrl = BaseUrl;
                    configure?.Invoke(options);
                },
                _ => new FakeCredential(),
                Clock)
            .BuildServiceProvider();
        return _services.GetRequiredService<T>();
    }

    /// <summary>A link into this Graph. In an answer's body <c>{graph}</c> stands for its address.</summary>
    public string Link(string rest) => $"{BaseUrl}/{rest}";

    /// <summary>Lets every wait pass until the work is done: of up to a minute, so that requests on their way keep their 100 seconds.</summary>
    public async Task<T> PatientlyAsync<T>(Task<T> work, int seconds = 60)
    {
        while (!work.IsCompleted)
        {
            var waiting = Clock.SomeoneWaitsAsync(TimeSpan.FromSeconds(seconds));
            if (await Task.WhenAny(work, waiting) == waiting) Clock.AdvanceToNextTimer();
        }

        return await work;
    }

    public async ValueTask StopAsync() => await _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        await _app.DisposeAsync();
    }

    private async Task ServeAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var asked = new Asked(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers["Prefer"].ToString(),
            context.Request.Headers.Authorization,
            await body.ReadToEndAsync());
        _requests.Enqueue(asked);
        await WriteAsync(context, await _answer(asked));
    }

    private async Task WriteAsync(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
        var bytes = Encoding.UTF8.GetBytes(answer.Body.Replace("{graph}", BaseUrl.ToString(), StringComparison.Ordinal));
        if (answer.CutAfter == 0)
        {
            context.Abort();
            return;
        }

        if (answer.CutAfter is not null) context.Response.ContentLength = bytes.Length;
        if (bytes.Length > 0) context.Response.ContentType = answer.Type;
        if (bytes.Length > 0) await context.Response.Body.WriteAsync(bytes.AsMemory(0, answer.CutAfter ?? bytes.Length));
        if (answer.CutAfter is null) return;
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    private sealed class FakeCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("secret-token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
