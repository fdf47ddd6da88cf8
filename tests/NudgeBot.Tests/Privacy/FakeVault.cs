using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Security.KeyVault.Secrets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NudgeBot.Tests.Privacy;

/// <summary>A Key Vault on loopback, with TLS: it asks for a token first, as the real one does, and then gives the versions of one certificate.</summary>
internal sealed class FakeVault : IAsyncDisposable
{
    public const string Name = "keys";

    private static readonly X509Certificate2 Tls = Certificates.New();

    private readonly (string Version, X509Certificate2 Certificate, bool Enabled)[] _versions;
    private readonly ConcurrentQueue<HttpStatusCode> _answers = new();
    private readonly ConcurrentQueue<string> _tokens = new();
    private readonly WebApplication _app;

    private FakeVault((string, X509Certificate2, bool)[] versions)
    {
        _versions = versions;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Tls)));
        _app = builder.Build();
        _app.Run(ServeAsync);
    }

    public IReadOnlyList<HttpStatusCode> Answers => [.. _answers];

    public IReadOnlyList<string> Tokens => [.. _tokens];

    /// <summary>What it answers to whoever has a token; null for what was asked.</summary>
    public int? Refuses { get; set; }

    private Uri Address => new($"https://localhost:{new Uri(_app.Urls.First()).Port}");

    public static async Task<FakeVault> StartAsync(params (string Version, X509Certificate2 Certificate, bool Enabled)[] versions)
    {
        var vault = new FakeVault(versions);
        await vault._app.StartAsync();
        return vault;
    }

    /// <summary>The real client, which trusts this vault's certificate alone.</summary>
    public SecretClient Client(TokenCredential credential)
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, CustomTrustStore = { Tls } };
        var handler = new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = trust } };
        // The resource of the challenge is checked against vault.azure.net, which a fake cannot be.
        var options = new SecretClientOptions { Transport = new HttpClientTransport(new HttpClient(handler)), DisableChallengeResourceVerification = true };
        options.Retry.MaxRetries = 0;
        return new SecretClient(Address, credential, options);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ServeAsync(HttpContext http)
    {
        var status = http.Request.Headers.Authorization.ToString() is { Length: > 0 } token ? Refuses ?? 200 : 401;
        if (status != 401) _tokens.Enqueue(http.Request.Headers.Authorization.ToString());
        _answers.Enqueue((HttpStatusCode)status);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        if (status == 401) http.Response.Headers.WWWAuthenticate = $"Bearer authorization=\"https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001\", resource=\"{Address}\"";
        await http.Response.WriteAsync(status == 200 ? AnswerTo(http.Request.Path) : """{"error":{"code":"No","message":"No."}}""");
    }

    private string AnswerTo(string path)
    {
        if (path.EndsWith("/versions", StringComparison.Ordinal)) return $$"""{"value":[{{string.Join(',', _versions.Select(Listed))}}]}""";
        var (version, certificate, _) = _versions.Single(one => path.EndsWith($"/{one.Version}", StringComparison.Ordinal));
        return $$"""{"value":"{{Convert.ToBase64String(certificate.Export(X509ContentType.Pkcs12))}}","contentType":"application/x-pkcs12","id":"{{IdOf(version)}}","attributes":{"enabled":true} }""";
    }

    private string Listed((string Version, X509Certificate2 Certificate, bool Enabled) one, int number) =>
        $$"""{"id":"{{IdOf(one.Version)}}","attributes":{"enabled":{{(one.Enabled ? "true" : "false")}},"created":{{1_700_000_000 + number}} } }""";

    private string IdOf(string version) => $"{Address}secrets/{Name}/{version}";
}
