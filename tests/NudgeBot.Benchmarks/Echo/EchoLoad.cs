using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace NudgeBot.Benchmarks.Echo;

/// <summary>People who each say something, wait for the echo, and say the next thing.</summary>
internal sealed class EchoLoad(Channel channel, Uri bot, int people) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new() { BaseAddress = bot };
    private readonly AuthenticationHeaderValue _token = new("Bearer", channel.Token());
    private long _said;

    public void Dispose() => _http.Dispose();

    /// <summary>Waits until the bot echoes at all: a process just started does not listen yet.</summary>
    public async Task AwakenAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await TurnAsync("first", cancellationToken);
                return;
            }
            catch (HttpRequestException) when (watch.Elapsed < Patience)
            {
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    /// <summary>How long each turn took, in milliseconds, of all that began within the time.</summary>
    public async Task<IReadOnlyList<double>> RunAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var turns = await Task.WhenAll(Enumerable.Range(0, people).Select(async person =>
        {
            var taken = new List<double>();
            while (watch.Elapsed < time) taken.Add(await TurnAsync($"p{person}", cancellationToken));
            return taken;
        }));
        return [.. turns.SelectMany(taken => taken)];
    }

    /// <summary>One turn: from the post of the message until its echo came in at the connector and the post was answered.</summary>
    private async Task<double> TurnAsync(string person, CancellationToken cancellationToken)
    {
        var id = $"{Interlocked.Increment(ref _said) + 1776825000000}";
        var echo = channel.EchoOf(id);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Message(id, person), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = _token;
        var begun = Stopwatch.GetTimestamp();
        using var response = await _http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(begun, await echo.WaitAsync(Patience, cancellationToken)).TotalMilliseconds;
    }

    /// <summary>A message as Teams sends it, in a chat of each person's own.</summary>
    private string Message(string id, string person) => new JsonObject
    {
        ["type"] = "message",
        ["id"] = id,
        ["timestamp"] = "2026-03-09T09:10:00.1234567Z",
        ["localTimestamp"] = "2026-03-09T10:10:00.1234567+01:00",
        ["localTimezone"] = "Europe/Berlin",
        ["locale"] = "en-GB",
        ["channelId"] = "msteams",
        ["serviceUrl"] = channel.Origin.AbsoluteUri,
        ["from"] = new JsonObject { ["id"] = $"29:1{person}", ["name"] = "Ada Byron", ["aadObjectId"] = "7d7b7f0e-6a53-4c7a-9e55-0d3f0a6a2c11" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{Channel.AppId}", ["name"] = "Echo" },
        ["conversation"] = new JsonObject { ["id"] = $"a:1{person}", ["conversationType"] = "personal", ["tenantId"] = Channel.TenantId },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-GB", ["country"] = "DE", ["platform"] = "Windows", ["timezone"] = "Europe/Berlin" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Channel.TenantId } },
        ["text"] = "who do I owe?",
        ["textFormat"] = "plain",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>who do I owe?</p>" }),
    }.ToJsonString();
}
