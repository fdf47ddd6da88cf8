using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Journeys;

namespace NudgeBot.Tests.Api;

/// <summary>A page open in Teams or Outlook, signed in as one owner: what it sends and gets over HTTP.</summary>
internal sealed class SignedInPage(HttpClient http) : IDisposable
{
    /// <param name="owner">Null for nobody.</param>
    public static async Task<SignedInPage> OfAsync(RunningOrganisation organisation, Character? owner)
    {
        var http = new HttpClient { BaseAddress = organisation.ServiceAddress };
        if (owner is not null)
        {
            using var answer = await http.PostAsync(new Uri($"/sandbox/token?owner={owner.Address}", UriKind.Relative), null);
            var token = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["accessToken"]!.GetValue<string>();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return new SignedInPage(http);
    }

    /// <summary>The answer to a request that succeeds.</summary>
    public async Task<JsonObject> GetAsync(string path)
    {
        var (status, body) = await AskAsync(HttpMethod.Get, path);
        return status == HttpStatusCode.OK ? body! : throw new InvalidOperationException($"GET {path} gave {(int)status}: {body?["detail"]}");
    }

    public Task<(HttpStatusCode Status, JsonObject? Body)> AskAsync(HttpMethod method, string path, JsonObject? body = null) => SendAsync(method, path, body?.ToJsonString());

    /// <param name="body">Sent as JSON, whatever it is.</param>
    public async Task<(HttpStatusCode Status, JsonObject? Body)> SendAsync(HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null) request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : null);
    }

    public async Task<HttpResponseMessage> RawAsync(string path) => await http.GetAsync(new Uri(path, UriKind.Relative));

    public void Dispose() => http.Dispose();
}
