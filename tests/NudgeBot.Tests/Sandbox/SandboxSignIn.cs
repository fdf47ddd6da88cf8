using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

/// <summary>Tokens of the sandbox as clients get them: the bot's own, a person's for the bot, and of Graph in a person's name.</summary>
/// <param name="http">With the sandbox as its base.</param>
internal sealed class SandboxSignIn(HttpClient http, SandboxHost host)
{
    private const string Graph = "https://graph.microsoft.com/";

    /// <summary>The bot's own.</summary>
    public Task<string> OfTheAppAsync(string scope = Graph + ".default") => AskAsync(new() { ["grant_type"] = "client_credentials", ["scope"] = scope });

    /// <summary>A person's for the bot, as single sign-on gives it to Teams.</summary>
    public async Task<string> OfAsync(string owner)
    {
        using var response = await http.PostAsync(new Uri($"/sandbox/owner-token?owner={Uri.EscapeDataString(owner)}", UriKind.Relative), null);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!["accessToken"]!.GetValue<string>();
    }

    /// <summary>A token signed by the organisation's own key, like a person's for the bot but for what is changed.</summary>
    public string Forged(string owner, Action<JsonObject> but)
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = new JsonObject
        {
            ["aud"] = host.AppId,
            ["iss"] = $"{host.Origin.GetLeftPart(UriPartial.Authority)}/{host.TenantId}/v2.0",
            ["oid"] = owner,
            ["scp"] = "access_as_user",
            ["tid"] = host.TenantId,
            ["nbf"] = now.AddHours(-2).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        };
        but(claims);
        return host.SigningKey.Sign(claims);
    }

    /// <summary>Of Graph, for all that a person may do in their own mailbox: what Outlook would use.</summary>
    public async Task<string> OnBehalfOfAsync(string owner) => await ExchangeAsync(await OfAsync(owner), "Mail.ReadWrite", "Mail.Send", "Calendars.ReadWrite");

    public Task<string> ExchangeAsync(string assertion, params string[] permissions) => AskAsync(Exchanging(assertion, permissions));

    /// <summary>What Entra says instead of giving a token.</summary>
    public async Task<string> RefusalAsync(string assertion, params string[] permissions)
    {
        using var response = await PostAsync(Exchanging(assertion, permissions));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!["error_description"]!.GetValue<string>();
    }

    private static Dictionary<string, string> Exchanging(string assertion, string[] permissions) => new()
    {
        ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
        ["requested_token_use"] = "on_behalf_of",
        ["assertion"] = assertion,
        ["scope"] = string.Join(' ', permissions.Select(permission => Graph + permission)),
    };

    private async Task<string> AskAsync(Dictionary<string, string> grant)
    {
        using var response = await PostAsync(grant);
        var answer = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.True(response.IsSuccessStatusCode, answer.ToJsonString());
        return answer["access_token"]!.GetValue<string>();
    }

    private async Task<HttpResponseMessage> PostAsync(Dictionary<string, string> grant)
    {
        grant["client_id"] = host.AppId;
        grant["client_secret"] = host.ClientSecret;
        using var form = new FormUrlEncodedContent(grant);
        return await http.PostAsync(new Uri($"/{host.TenantId}/oauth2/v2.0/token", UriKind.Relative), form);
    }
}
