using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using NudgeBot.BotFramework.Inbox;
using NudgeBot.Commands;
using NudgeBot.Core.Nudges;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Storage.Nudges;
using NudgeBot.Tests.BotFramework;
using NudgeBot.Tests.Journeys;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>
/// The whole service on its sockets, over the data of an office that ran for a morning, and in place of Microsoft 365 a channel whose
/// keys the test holds: so that anything can be signed, and anything forged. Ada has cards, notes and promises; Mallory has the bot too.
/// </summary>
public sealed class ServiceUnderAttack : IForgersTarget, IAsyncLifetime, IDisposable
{
    internal static readonly Character Mallory = Colleague("Mallory Crane");

    /// <summary>Administers NudgeBot and does not have it.</summary>
    internal static readonly Character Oscar = Colleague("Oscar Boss");

    /// <summary>What of Ada's must never reach anybody else: addresses, subjects, her note.</summary>
    internal static readonly string[] Secrets = [Ana.Address, Priya.Address, "Room for the workshop", "floor plan", AdasNote];

    internal const string AdasNote = "Climbs on Thursdays.";

    private const string Administrator = "NudgeBot.Administrator";

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private RunningOrganisation _office = null!;
    private WebApplication _service = null!;

    FakeChannel IForgersTarget.Channel => Channel;

    internal FakeChannel Channel { get; private set; } = null!;

    /// <summary>What went wrong within; empty while nothing did.</summary>
    internal Complaints Complaints { get; } = new();

    internal Uri Address => new(_service.Urls.First());

    internal IServiceProvider Services => _service.Services;

    internal string DataFolder => _office.DataFolder;

    /// <summary>Ada's open nudges, newest first.</summary>
    internal IReadOnlyList<NudgeRecord> AdasNudges { get; private set; } = [];

    public async Task InitializeAsync()
    {
        _office = await RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ana), Promised(Priya), MetFirst(Joe)), Story(Mallory, Asked(Carlos, subject: "Keys for Monday"))));
        await _office.SayAsync(Ada, $"note Ana: {AdasNote}");
        AdasNudges = [.. (await _office.Services.GetRequiredService<NudgeStore>().OpenAsync(RunningOrganisation.OwnerIdOf(Ada), CancellationToken.None)).Where(nudge => nudge.ActivityId is not null)];
        await _office.StopServiceAsync();
        Channel = await FakeChannel.StartAsync();
        foreach (var key in Forgery.OtherKeys) Channel.Published.Add(key);
        Channel.Elsewhere[$"/{FakeChannel.TenantId}/oauth2/"] = new(200, """{"access_token":"app-token","expires_in":3600}""");
        Channel.Elsewhere[$"/{FakeChannel.TenantId}/v2.0/"] = new(200, new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = $"{Channel.Origin}/v1/.well-known/keys" }.ToJsonString());
        Channel.Elsewhere["/v1.0"] = new(401, """{"error":{"code":"InvalidAuthenticationToken"}}""");
        _service = ServiceHost.Build(
            new RunOptions(0, _office.DataFolder, [], null),
            new Development.SandboxAddress(new Uri(Channel.Origin), FakeChannel.AppId, FakeChannel.TenantId, "secret", _office.Now));
        _service.Configuration["Logging:Console:LogLevel:Default"] = "None";
        ((IConfigurationRoot)_service.Configuration).Reload();
        _service.Services.GetRequiredService<ILoggerFactory>().AddProvider(Complaints);
        await ServiceHost.StartAsync(_service, CancellationToken.None);
    }

    public void Dispose() => _http.Dispose();

    public async Task DisposeAsync()
    {
        await _service.StopAsync();
        await _service.DisposeAsync();
        await Channel.DisposeAsync();
        await _office.DisposeAsync();
    }

    /// <summary>An activity as Teams would send it from Ada's chat.</summary>
    public JsonObject Activity(string type = "message") => ActivityOf(Ada, type);

    internal JsonObject ActivityOf(Character owner, string type = "message") => new()
    {
        ["type"] = type,
        ["id"] = $"f:{Guid.NewGuid()}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Channel.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = $"29:{IdOf(owner)}", ["name"] = owner.Name, ["aadObjectId"] = IdOf(owner) },
        ["recipient"] = new JsonObject { ["id"] = $"28:{FakeChannel.AppId}", ["name"] = "NudgeBot" },
        ["conversation"] = new JsonObject { ["id"] = $"a:{IdOf(owner)}", ["conversationType"] = "personal", ["tenantId"] = FakeChannel.TenantId },
    };

    /// <summary>A press on a card, with any data at all.</summary>
    internal JsonObject PressOf(Character owner, string verb, JsonObject data, string? messageId = null)
    {
        var press = ActivityOf(owner, "invoke");
        press["name"] = "adaptiveCard/action";
        press["replyToId"] = messageId ?? "1";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() }, ["trigger"] = "manual" };
        return press;
    }

    /// <summary>Delivered as the channel does, signed and all, and its turn seen out; what the bot then says lies in the channel's calls.</summary>
    internal async Task<Answered> DeliverAsync(JsonObject activity)
    {
        var answer = await DeliverAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()));
        await TurnsAreOverAsync();
        return answer;
    }

    internal async Task<Answered> DeliverAsync(byte[] body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new("Bearer", token ?? Channel.Token());
        return await SendAsync(request);
    }

    /// <summary>A request to the pages' API, as whoever the token says; null for no one.</summary>
    internal async Task<Answered> AskAsync(string method, string path, string? body = null, string? token = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        return await SendAsync(request);
    }

    internal async Task<Answered> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(Address, request.RequestUri!);
        using var answer = await _http.SendAsync(request);
        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answered((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), headers);
    }

    /// <summary>All that was acknowledged has been worked on.</summary>
    internal Task TurnsAreOverAsync() => Services.GetRequiredService<ActivityWorker>().IdleAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>A person's token for the API, as the organisation's Entra ID signs it, except for what the test says.</summary>
    internal string TokenOf(Character person, Action<SecurityTokenDescriptor>? but = null, bool administers = false) => Channel.Token(issuer: Issuer, serviceUrl: null, but: token =>
    {
        token.Claims["oid"] = IdOf(person);
        token.Claims["name"] = person.Name;
        token.Claims["tid"] = FakeChannel.TenantId;
        token.Claims["scp"] = "access_as_user";
        if (administers) token.Claims["roles"] = new[] { Administrator };
        but?.Invoke(token);
    });

    /// <summary>All that is kept of Ada, to be compared with what was kept before.</summary>
    internal async Task<string> AdasDataAsync()
    {
        var export = await AskAsync("GET", "/api/me/export", token: TokenOf(Ada));
        var json = JsonNode.Parse(export.Body)!.AsObject();
        json.Remove("exportedAt");
        return json.ToJsonString();
    }

    internal string Issuer => $"{Channel.Origin}/{FakeChannel.TenantId}/v2.0";

    /// <summary>The nudge about someone, with the face it has now.</summary>
    internal async Task<NudgeRecord> NudgeAboutAsync(Character owner, Character person) =>
        (await Services.GetRequiredService<NudgeStore>().HistoryAsync(RunningOrganisation.OwnerIdOf(owner), DateTimeOffset.MinValue, CancellationToken.None)).Last(nudge => nudge.Nudge.Person.Address.Value == person.Address);
}

/// <summary>An answer as it came over the wire.</summary>
internal sealed record Answered(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode? Json => Body.StartsWith('{') ? JsonNode.Parse(Body) : null;

    /// <summary>All of it but the time and the trace, which are of the request and not of what was asked for.</summary>
    public string Stable => string.Join('\n', [$"{Status}", .. Headers.Where(header => header.Key is not "Date").OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {header.Value}"), Untraced()]);

    private string Untraced()
    {
        if (Json is not JsonObject json) return Body;
        json.Remove("traceId");
        return json.ToJsonString();
    }

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>One service for all attacks that leave it as it was.</summary>
[CollectionDefinition(Name)]
public sealed class UnderAttack : ICollectionFixture<ServiceUnderAttack>
{
    public const string Name = "Under attack";
}
