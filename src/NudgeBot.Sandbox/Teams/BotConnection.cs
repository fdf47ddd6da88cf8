using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.SignIn;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Teams;

/// <summary>The bot did not do its part; the message is one sentence for the page.</summary>
internal sealed class BotFailedException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>Calls the bot as the Bot Framework's channel does: activities with a signed token, and the sandbox's clock.</summary>
internal sealed class BotConnection(SigningKey key, SandboxIdentity identity, TeamsActivities activities) : IDisposable
{
    // The Azure Bot Service's own patience.
    private static readonly TimeSpan TurnPatience = TimeSpan.FromSeconds(15);

    // A round may hold the first sync of a large mailbox.
    private static readonly TimeSpan RoundPatience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ReadyPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenReadyCalls = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private volatile Uri? _bot;

    public Uri? Bot
    {
        get => _bot;
        set => _bot = value;
    }

    /// <summary>Sends an activity; the bot's status and its answer, null when it gave none.</summary>
    public async Task<(int Status, JsonNode? Body)> SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var response = await PostAsync("api/messages", activity, TurnPatience, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return ((int)response.StatusCode, body.Length == 0 ? null : JsonReading.ReadObject(body));
    }

    /// <summary>Sends an activity that the bot only has to take.</summary>
    public async Task DeliverAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        var (status, _) = await SendAsync(activity, cancellationToken);
        if (status is < 200 or > 299)
            throw new BotFailedException($"The bot answered {status} to an activity of type {activity.Text("type")}.");
    }

    /// <summary>Tells the bot the time and waits until it has done its round for it.</summary>
    public async Task TellTimeAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_bot is null)
            return;
        using var response = await PostAsync("sandbox/clock", new JsonObject { ["now"] = Instants.Write(now) }, RoundPatience, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new BotFailedException($"The bot answered {(int)response.StatusCode} to its round for {Instants.Write(now)}.");
    }

    /// <summary>True once the bot says it is ready; false when it did not within a minute.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(ReadyPatience);
        try
        {
            while (!await SaysReadyAsync(patience.Token))
                await Task.Delay(BetweenReadyCalls, patience.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<bool> SaysReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _http.GetAsync(new Uri(_bot!, "readyz"), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string path, JsonObject json, TimeSpan patience, CancellationToken cancellationToken)
    {
        var bot = _bot ?? throw new BotFailedException("No bot is connected to the sandbox.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, path)) { Content = new ByteArrayContent(json.ToUtf8()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token(json.Text("serviceUrl") ?? activities.ServiceUrl));
        try
        {
            return await _http.SendAsync(request, limit.Token);
        }
        catch (HttpRequestException unreachable)
        {
            throw new BotFailedException($"The bot at {bot} could not be reached.", unreachable);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new BotFailedException($"The bot did not answer within {patience.TotalSeconds:0} s.", late);
        }
    }

    private string Token(string serviceUrl)
    {
        var now = DateTimeOffset.UtcNow;
        return key.Sign(new JsonObject
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now.AddMinutes(-5).ToUnixTimeSeconds(),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["iss"] = "https://api.botframework.com",
            ["aud"] = identity.AppId,
        });
    }
}
