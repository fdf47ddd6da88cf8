using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace NudgeBot.Tests.LanguageModel;

/// <summary>A server that speaks the chat completions protocol, and answers as the test says.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    /// <summary>What the good answer adds to the words it was given.</summary>
    public const string Added = "There is no hurry.";

    private readonly WebApplication _server;

    private FakeModel(WebApplication server) => _server = server;

    /// <summary>All that was received, in order.</summary>
    public ConcurrentQueue<ModelCall> Calls { get; } = new();

    /// <summary>How the next calls are answered; as a good model would, where nothing is said.</summary>
    public Func<ModelCall, HttpContext, Task> Answer { get; set; } = (call, context) => SayAsync(context, Good(call));

    public Uri Endpoint => new($"{_server.Urls.Single()}/v1");

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var model = new FakeModel(builder.Build());
        model._server.Run(model.AnswerAsync);
        await model._server.StartAsync();
        return model;
    }

    /// <summary>The words it was given and one harmless sentence more.</summary>
    public static string Good(ModelCall call) => new JsonObject { ["text"] = $"{call.Given} {Added}" }.ToJsonString();

    /// <summary>A completion whose whole content is this.</summary>
    public static Task SayAsync(HttpContext context, string? content, string finish = "stop", string? refusal = null) => WriteAsync(context, 200, new JsonObject
    {
        ["id"] = "completion-1",
        ["object"] = "chat.completion",
        ["created"] = 1_772_000_000,
        ["model"] = "small",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = finish,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content, ["refusal"] = refusal },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
    }.ToJsonString());

    public static async Task WriteAsync(HttpContext context, int status, string body, string type = "application/json")
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, type);
        await context.Response.WriteAsync(body);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var call = new ModelCall(context.Request.GetDisplayUrl(), string.Join('\n', context.Request.Headers.Select(header => $"{header.Key}: {header.Value}")), await reader.ReadToEndAsync());
        Calls.Enqueue(call);
        await Answer(call, context);
    }
}

/// <summary>One request as it came over the wire.</summary>
internal sealed record ModelCall(string Address, string Headers, string Body)
{
    /// <summary>Everything received, raw and with its escapes resolved.</summary>
    public string All => $"{Address}\n{Headers}\n{Body}\n{string.Join('\n', Messages)}";

    public JsonNode Json => JsonNode.Parse(Body)!;

    public IReadOnlyList<string> Messages => [.. Json["messages"]!.AsArray().Select(message => message!["content"]!.GetValue<string>())];

    /// <summary>The text to be put anew.</summary>
    public string Given => Messages[1].Split("\nThe text:\n")[1].Split("\n\nAn earlier try")[0];
}
