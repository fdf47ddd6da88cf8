using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NudgeBot.Benchmarks.Echo;

/// <summary>
/// The channel's side of an echo: publishes its key where either bot looks for it, signs, takes the echoes. It does as little as
/// it can, since it runs beside the bot it drives.
/// </summary>
internal sealed class Channel : IAsyncDisposable
{
    public const string AppId = "0b6b7a3e-57d1-4a3c-9f3e-7a2b5a1c9d10";
    public const string TenantId = "5f4b7b9e-0d8a-4c63-8a55-3d2f1b0c7e21";

    // Neither bot's built-in one: the other SDK fetches the keys of those from the internet.
    public const string Issuer = "https://channel.example";
    public const string MetadataPath = "/v1/.well-known/openidconfiguration";
    private const string KeysPath = "/v1/.well-known/keys";
    private const string KeyId = "echo";

    private static readonly byte[] Accepted = """{"id":"1776825925953"}"""u8.ToArray();

    private readonly RSA _key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> _awaited = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private Channel(int port)
    {
        Origin = new Uri($"http://127.0.0.1:{port}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Origin.AbsoluteUri);
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet(MetadataPath, () => Results.Text(Metadata(), "application/json"));
        _app.MapGet(KeysPath, () => Results.Text(Keys(), "application/json"));
        _app.MapGet($"/{TenantId}/discovery/v2.0/keys", () => Results.Text(Keys(), "application/json"));
        _app.MapPost("/v3/conversations/{conversation}/activities/{activity}", (RequestDelegate)TakeAsync);
    }

    public Uri Origin { get; }

    public static async Task<Channel> StartAsync(int port, CancellationToken cancellationToken)
    {
        var channel = new Channel(port);
        await channel._app.StartAsync(cancellationToken);
        return channel;
    }

    /// <summary>Completes with the time stamp at which the echo of that activity came in.</summary>
    public Task<long> EchoOf(string activity) =>
        _awaited.GetOrAdd(activity, static _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>What the channel shows to the bot, good for an hour.</summary>
    public string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        Expires = DateTime.UtcNow.AddHours(1),
        Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = Origin.AbsoluteUri },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private async Task TakeAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        var arrived = Stopwatch.GetTimestamp();
        if (_awaited.TryRemove((string)context.Request.RouteValues["activity"]!, out var awaited)) awaited.TrySetResult(arrived);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Accepted, context.RequestAborted);
    }

    private string Metadata() => new JsonObject
    {
        ["issuer"] = Issuer,
        ["jwks_uri"] = new Uri(Origin, KeysPath).AbsoluteUri,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    }.ToJsonString();

    private string Keys()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = "RS256",
                ["kid"] = KeyId,
                ["n"] = Base64UrlEncoder.Encode(key.Modulus),
                ["e"] = Base64UrlEncoder.Encode(key.Exponent),
                ["endorsements"] = new JsonArray("msteams"),
            }),
        }.ToJsonString();
    }
}
