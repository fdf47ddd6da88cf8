using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox;
using NudgeBot.Sandbox.Mailboxes;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

/// <summary>A sandbox with the given mailboxes and a plain HTTP client that holds a token, as any stranger's client would.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 9, 8, 40, 0, TimeSpan.Zero);

    private RunningSandbox(SandboxHost host, HttpClient http)
    {
        Host = host;
        Http = http;
    }

    public SandboxHost Host { get; }

    public HttpClient Http { get; }

    public static async Task<RunningSandbox> StartAsync(params SandboxMailbox[] mailboxes)
    {
        var host = await SandboxHost.StartAsync(
            new SandboxOptions { Mailboxes = mailboxes, At = Start, TimeProvider = new StoppedTime(), InstallBot = false }, CancellationToken.None);
        var running = new RunningSandbox(host, new HttpClient { BaseAddress = host.Origin });
        running.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await running.TokenAsync("https://graph.microsoft.com/.default"));
        return running;
    }

    public async Task<string> TokenAsync(string scope)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Host.AppId,
            ["client_secret"] = Host.ClientSecret,
            ["scope"] = scope,
        });
        using var response = await Http.PostAsync(new Uri($"/{Host.TenantId}/oauth2/v2.0/token", UriKind.Relative), form);
        return (await JsonAsync(response))["access_token"]!.GetValue<string>();
    }

    public async Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, JsonObject? body = null, params string[] prefer)
    {
        using var request = new HttpRequestMessage(method, new Uri(Host.Origin, path));
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        foreach (var preference in prefer)
            request.Headers.TryAddWithoutValidation("Prefer", preference);
        return await Http.SendAsync(request);
    }

    /// <summary>Gets an answer that must be a success.</summary>
    public async Task<JsonObject> GetAsync(string path, params string[] prefer)
    {
        using var response = await CallAsync(HttpMethod.Get, path, null, prefer);
        var json = await JsonAsync(response);
        Assert.True(response.IsSuccessStatusCode, json.ToJsonString());
        return json;
    }

    public async Task<JsonObject> PostAsync(string path, JsonObject? body, params string[] prefer)
    {
        using var response = await CallAsync(HttpMethod.Post, path, body, prefer);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text.Length == 0 ? [] : (JsonObject)JsonNode.Parse(text)!;
    }

    /// <summary>The status and the code of Graph's error body.</summary>
    public async Task<(int Status, string Code)> RefusalAsync(HttpMethod method, string path, JsonObject? body = null)
    {
        using var response = await CallAsync(method, path, body);
        return ((int)response.StatusCode, (await JsonAsync(response))["error"]!["code"]!.GetValue<string>());
    }

    public Task SpoilAsync(string kind, int times = 1) =>
        PostAsync("/sandbox/faults", new JsonObject { ["kind"] = kind, ["times"] = times });

    public static async Task<JsonObject> JsonAsync(HttpResponseMessage response) =>
        (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
    }

    private sealed class StoppedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Start;
    }
}
