using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NudgeBot.Tests.BotFramework;

/// <summary>The channel's side on loopback: its published keys, its tokens, and a connector that answers as the test says.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string TenantId = "99999999-8888-7777-6666-555555555555";
    public const string Issuer = "https://api.botframework.com";

    /// <summary>Making a key costs more than a test, so all channels of a run share their first one.</summary>
    private static readonly SigningKey FirstKey = new("key-1", "msteams");

    private readonly WebApplication server;

    private FakeChannel(WebApplication server) => this.server = server;

    public IList<SigningKey> Published { get; } = [FirstKey];
    public int MetadataReads { get; private set; }
    public bool MetadataIsDown { get; set; }
    public ConcurrentQueue<Call> Calls { get; } = new();
    public ConcurrentQueue<Answer> Answers { get; } = new();

    /// <summary>A path whose every request is answered so, before any of <see cref="Answers"/>.</summary>
    public (string Path, Answer Answer)? Refusal { get; set; }

    /// <summary>What is always answered to requests whose path begins so: the parts of Microsoft 365 that are no connector.</summary>
    public Dictionary<string, Answer> Elsewhere { get; } = new(StringComparer.Ordinal);

    public string Origin => server.Urls.Single();
    public string ServiceUrl => $"{Origin}/teams/{TenantId}/";
    public string Metadata => $"{Origin}/v1/.well-known/openidconfiguration";

    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var channel = new FakeChannel(builder.Build());
        channel.server.Run(channel.AnswerAsync);
        await channel.server.StartAsync();
        return channel;
    }

    /// <summary>The channel's own key.</summary>
    public static SigningKey Key => FirstKey;

    /// <summary>A token as the channel signs it, except for what the test says.</summary>
    public string Token(
        SigningKey? key = null, string issuer = Issuer, string audience = AppId, string? serviceUrl = "", TimeSpan? age = null, Action<SecurityTokenDescriptor>? but = null) =>
        TokenSignedBy((key ?? FirstKey).Credentials, issuer, audience, serviceUrl, age, but);

    /// <summary>The same, signed by anything, or by nothing.</summary>
    public string TokenSignedBy(
        SigningCredentials? credentials, string issuer = Issuer, string audience = AppId, string? serviceUrl = "", TimeSpan? age = null, Action<SecurityTokenDescriptor>? but = null)
    {
        var from = DateTime.UtcNow - (age ?? TimeSpan.Zero);
        var claims = new Dictionary<string, object>(StringComparer.Ordinal);
        if (serviceUrl is not null) claims["serviceurl"] = serviceUrl.Length == 0 ? ServiceUrl : serviceUrl;
        var token = new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = from,
            IssuedAt = from,
            Expires = from.AddHours(1),
            Claims = claims,
            SigningCredentials = credentials,
        };
        but?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (Elsewhere.FirstOrDefault(one => path.StartsWith(one.Key, StringComparison.Ordinal)) is { Value: { } elsewhere }) await WriteAsync(context, elsewhere.Status, elsewhere.Body);
        else if (context.Request.Path.StartsWithSegments("/v1/.well-known/openidconfiguration", StringComparison.Ordinal)) await AnswerMetadataAsync(context);
        else if (context.Request.Path.StartsWithSegments("/v1/.well-known/keys", StringComparison.Ordinal)) await WriteAsync(context, 200, Keys());
        else await AnswerConnectorAsync(context);
    }

    private Task AnswerMetadataAsync(HttpContext context)
    {
        MetadataReads++;
        var metadata = new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = $"{Origin}/v1/.well-known/keys" };
        return MetadataIsDown ? WriteAsync(context, 503, "<html>down</html>") : WriteAsync(context, 200, metadata.ToJsonString());
    }

    private string Keys() => new JsonObject { ["keys"] = new JsonArray([.. Published.Select(key => key.ToJson())]) }.ToJsonString();

    private async Task AnswerConnectorAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var raw = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Calls.Enqueue(new Call(context.Request.Method, raw, await reader.ReadToEndAsync(), context.Request.Headers.Authorization.ToString()));
        var answer = Refusal is { } refusal && raw.StartsWith(refusal.Path, StringComparison.Ordinal) ? refusal.Answer
            : Answers.TryDequeue(out var scripted) ? scripted
            : new Answer(201, """{"id":"sent-1"}""");
        foreach (var (name, value) in answer.Headers ?? []) context.Response.Headers[name] = value;
        await WriteAsync(context, answer.Status, answer.Body);
    }

    private static Task WriteAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(body);
    }

    /// <summary>One request that reached the connector.</summary>
    internal sealed record Call(string Method, string Path, string Body, string Authorization)
    {
        public JsonNode Json => JsonNode.Parse(Body)!;
    }

    /// <summary>What the connector says next.</summary>
    internal sealed record Answer(int Status, string Body, Dictionary<string, string>? Headers = null);

    /// <summary>A key of the channel and the channels it is endorsed for.</summary>
    internal sealed class SigningKey(string id, params string[] endorsements) : IDisposable
    {
        private readonly RSA rsa = RSA.Create(2048);

        public RSA Rsa => rsa;

        public SigningCredentials Credentials => new(new RsaSecurityKey(rsa) { KeyId = id }, SecurityAlgorithms.RsaSha256);

        public JsonNode ToJson()
        {
            var parameters = rsa.ExportParameters(includePrivateParameters: false);
            return new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = id,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["endorsements"] = new JsonArray([.. endorsements.Select(each => JsonValue.Create(each))]),
            };
        }

        public void Dispose() => rsa.Dispose();
    }
}
