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

    public SandboxSignIn SignIn => new(Http, Host);

    public static Task<RunningSandbox> StartAsync(params SandboxMailbox[] mailboxes) => StartAsync(new SandboxOptions().Permissions, mailboxes);

    /// <param name="permissions">What the bot itself was granted.</param>
    public static async Task<RunningSandbox> StartAsync(IReadOnlyList<string> permissions, params SandboxMailbox[] mailboxes)
    {
        var host = await SandboxHost.StartAsync(
            new SandboxOptions { Mailboxes = mailboxes, At = Start, TimeProvider = new StoppedTime(), InstallBot = false, Permissions = permissions }, CancellationToken.None);
        var running = new RunningSandbox(host, new HttpClient { BaseAddress = host.Origin });
        running.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await running.TokenAsync("https://graph.microsoft.com/.default"));
        return running;
    }

    /// <summary>The bot's own token, which the client bears where it reads.</summary>
    public Task<string> TokenAsync(string scope) => SignIn.OfTheAppAsync(scope);

    /// <summary>What changes a mailbox is signed by its owner, as Outlook's calls are; all else by the bot.</summary>
    public async Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, JsonObject? body = null, params string[] prefer)
    {
        using var request = new HttpRequestMessage(method, new Uri(Host.Origin, path));
        if (method != HttpMethod.Get && OwnerIn(path) is { } owner)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await SignIn.OnBehalfOfAsync(owner));
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

    /// <summary>Whose mailbox a path leads to; of a batch, Ada's.</summary>
    private static string? OwnerIn(string path) => path.Split('/') switch
    {
        [_, "v1.0", "users", var owner, _, ..] => owner,
        [_, "v1.0", "$batch"] => "ada-id",
        _ => null,
    };

    private sealed class StoppedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Start;
    }
}
