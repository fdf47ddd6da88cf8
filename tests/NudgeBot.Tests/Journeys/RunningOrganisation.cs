using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NudgeBot.BotFramework.Inbox;
using NudgeBot.Commands;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Graph.SignIn;
using NudgeBot.Nudging;
using NudgeBot.Sandbox;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Storage.Nudges;
using NudgeBot.Tests.Sandbox;
using Xunit;

namespace NudgeBot.Tests.Journeys;

/// <summary>
/// The whole of it in one process: the sandbox's Microsoft 365 on one socket, the real service on another, and between them
/// nothing but HTTP. What a test does, an owner could do in Teams or Outlook; what it sees, an owner sees there.
/// </summary>
internal sealed class RunningOrganisation : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(15);

    private readonly SandboxHost _sandbox;
    private readonly Circumstances _circumstances;
    private readonly HttpClient _page;
    private readonly string _dataFolder = Path.Combine(Path.GetTempPath(), "nudgebot-tests", Guid.NewGuid().ToString("N"));
    private readonly WatchedLog _log = new();
    private WebApplication? _service;

    private RunningOrganisation(SandboxHost sandbox, Circumstances circumstances)
    {
        (_sandbox, _circumstances) = (sandbox, circumstances);
        _page = new HttpClient { BaseAddress = sandbox.Origin };
    }

    /// <summary>The service as it runs now; another one after <see cref="RestartAsync"/>.</summary>
    public IServiceProvider Services => Service.Services;

    public Uri ServiceAddress => new(Service.Urls.First());

    /// <summary>What Teams' calls to the bot pass, where the circumstances ask for it.</summary>
    public TeamsRelay? Relay { get; private set; }

    /// <summary>Where Graph, Teams and Outlook are.</summary>
    public Uri MicrosoftAddress => _sandbox.Origin;

    public string DataFolder => _dataFolder;

    public DateTimeOffset Now => _sandbox.Now;

    /// <summary>Where tokens come from.</summary>
    public SandboxSignIn SignIn => new(_page, _sandbox);

    private WebApplication Service => _service ?? throw new InvalidOperationException("The service is stopped: start it first.");

    public static Task<RunningOrganisation> StartAsync(params SandboxMailbox[] mailboxes) => StartAsync(new Circumstances { Mailboxes = mailboxes });

    /// <summary>Everything is up, the bot is installed for every owner, and each mailbox that may be read has been looked at once.</summary>
    public static async Task<RunningOrganisation> StartAsync(Circumstances circumstances)
    {
        var organisation = await PrepareAsync(circumstances);
        await organisation.StartServiceAsync();
        await organisation.LookAsync();
        return organisation;
    }

    /// <summary>Microsoft 365 alone; the service is started by <see cref="StartServiceAsync"/>.</summary>
    public static async Task<RunningOrganisation> PrepareAsync(Circumstances circumstances)
    {
        var sandbox = await SandboxHost.StartAsync(
            new SandboxOptions { Mailboxes = circumstances.Mailboxes, MailboxFolders = circumstances.MailboxFolders, At = circumstances.At, Permissions = circumstances.Permissions, InstallBot = circumstances.InstallsBot },
            CancellationToken.None);
        return new RunningOrganisation(sandbox, circumstances);
    }

    /// <summary>Starts the service on its data folder, waits until Teams has told of its installation, and sees the turns on it out.</summary>
    public async Task StartServiceAsync()
    {
        var address = new Development.SandboxAddress(_sandbox.Origin, _sandbox.AppId, _sandbox.TenantId, _sandbox.ClientSecret, _sandbox.Now);
        _service = ServiceHost.Build(new RunOptions(0, _dataFolder, [], null), address);
        Configure(_service);
        await ServiceHost.StartAsync(_service, CancellationToken.None);
        if (_circumstances.ThroughARelay) Relay = await TeamsRelay.StartAsync(ServiceAddress);
        _sandbox.ConnectBot(Relay?.Address ?? ServiceAddress);
        Assert.True(await _sandbox.BotInstalled || !_circumstances.InstallsBot, "The bot did not take its installation.");
        await TurnsAreOverAsync();
    }

    public async Task StopServiceAsync()
    {
        await Service.StopAsync();
        await Service.DisposeAsync();
        _service = null;
        if (Relay is not null) await Relay.DisposeAsync();
        Relay = null;
    }

    /// <summary>The process ends and another begins on the same data; Microsoft 365 runs on.</summary>
    public async Task RestartAsync()
    {
        await StopServiceAsync();
        await StartServiceAsync();
    }

    /// <summary>Teams is told at once that an activity was taken; this sees out the turns on all that were.</summary>
    public Task TurnsAreOverAsync() => Services.GetRequiredService<ActivityWorker>().IdleAsync(CancellationToken.None).WaitAsync(Patience);

    /// <summary>One look at every mailbox, and all work that is due.</summary>
    public async Task LookAsync()
    {
        await Services.GetRequiredService<Rounds>().RunAllAsync(CancellationToken.None);
        await Services.GetRequiredService<WorkRunner>().DrainAsync(CancellationToken.None);
    }

    /// <summary>Moves everybody's clock, stopping each morning on the way; at each stop the bot looks at every mailbox.</summary>
    public async Task MoveToAsync(string instant)
    {
        using var response = await _page.PostAsJsonAsync("/sandbox/clock", new JsonObject { ["to"] = instant });
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The chat as its owner sees it, oldest first.</summary>
    public Task<IReadOnlyList<ChatLine>> ChatOfAsync(Character owner) => ChatOfAsync(IdOf(owner), owner);

    /// <summary>The chat of an owner whom no story of ours made.</summary>
    public Task<IReadOnlyList<ChatLine>> ChatOfAsync(OwnerId owner) => ChatOfAsync(owner.Value, new Character("", ""));

    private async Task<IReadOnlyList<ChatLine>> ChatOfAsync(string id, Character owner)
    {
        var chat = await GetAsync($"/sandbox/chats/{id}");
        return [.. chat["messages"]!.AsArray().Select(message => ChatLine.Of(owner, (JsonObject)message!))];
    }

    /// <summary>The nudges in the chat, oldest first, each with the face it shows now.</summary>
    public async Task<IReadOnlyList<ShownCard>> CardsOfAsync(Character owner) =>
        [.. (await ChatOfAsync(owner)).Select(line => line.Card).OfType<ShownCard>().SelectMany(card => card.Nudges)];

    /// <summary>The nudges in the chat of an owner whom no story of ours made.</summary>
    public async Task<IReadOnlyList<ShownCard>> CardsOfAsync(OwnerId owner) =>
        [.. (await ChatOfAsync(owner)).Select(line => line.Card).OfType<ShownCard>().SelectMany(card => card.Nudges)];

    /// <summary>What the service holds to have shown, in the order of the chat.</summary>
    public async Task<IReadOnlyList<Nudge>> NudgesOfAsync(OwnerId owner)
    {
        var records = await Services.GetRequiredService<NudgeStore>().HistoryAsync(owner, DateTimeOffset.MinValue, CancellationToken.None);
        return [.. records.Where(record => record.ShownAt is not null).OrderBy(record => long.Parse(record.ActivityId!, CultureInfo.InvariantCulture)).ThenByDescending(record => record.Nudge.Score).ThenBy(record => record.Id).Select(record => record.Nudge)];
    }

    /// <summary>The one nudge about someone.</summary>
    public async Task<ShownCard> CardAsync(Character owner, Character about) =>
        Assert.Single(await CardsOfAsync(owner), card => card.IsAbout(about));

    /// <summary>Waits until the one nudge about someone looks as told.</summary>
    public Task<ShownCard> CardAsync(Character owner, Character about, string says) =>
        UntilAsync(async () => await CardAsync(owner, about) is var card && card.Says(says) ? card : null, $"the card about {about.Name} says “{says}”");

    /// <summary>A press on a button, with what stands in the card's inputs.</summary>
    public Task<PressAnswer> PressAsync(ShownCard card, string verb, string? text = null, string? until = null, string? date = null)
    {
        var action = (JsonObject)card.ActionOf(verb, until).DeepClone();
        if (action["data"] is not JsonObject data) action["data"] = data = [];
        if ((text ?? card.Words) is { } words) data["text"] = words;
        _log.Typed(text);
        if (date is not null) data["date"] = date;
        return PressAsync(card.Owner, card.MessageId, verb, data);
    }

    /// <summary>A press with any data at all, as a client that is not ours could send it. Where the bot asks for a sign-in, Teams gives it silently.</summary>
    public Task<PressAnswer> PressAsync(Character owner, string messageId, string? verb, JsonNode? data) => PressAsync(owner, messageId, verb, data, new JsonObject());

    /// <summary>A press on a button from a client that signs nobody in, or that bears this token whatever it is.</summary>
    public Task<PressAnswer> PressUnaskedAsync(ShownCard card, string verb, string text, string? token)
    {
        var data = (JsonObject)card.ActionOf(verb)["data"]!.DeepClone();
        data["text"] = text;
        var signIn = token is null ? new JsonObject { ["signsIn"] = false } : new JsonObject { ["authentication"] = new JsonObject { ["id"] = "1", ["connectionName"] = "nudgebot", ["token"] = token } };
        return PressAsync(card.Owner, card.MessageId, verb, data, signIn);
    }

    private async Task<PressAnswer> PressAsync(Character owner, string messageId, string? verb, JsonNode? data, JsonObject press)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["data"] = data?.DeepClone() };
        if (verb is not null) action["verb"] = verb;
        (press["messageId"], press["action"]) = (messageId, action);
        var answer = await PostAsync($"/sandbox/chats/{IdOf(owner)}/invoke", press);
        return PressAnswer.Of(owner, messageId, answer, (data as JsonObject)?["nudge"] is JsonValue nudge && nudge.TryGetValue<string>(out var id) ? id : null);
    }

    /// <summary>The owner's sign-in as a press brings it, for work that a test queues itself.</summary>
    public async Task<OwnersAssertion> AssertionOfAsync(Character owner) => new(await SignIn.OfAsync(IdOf(owner)), TimeProvider.System.GetUtcNow().AddHours(1));

    /// <summary>The owner types; the bot's answer is what follows in the chat.</summary>
    public async Task<string> SayAsync(Character owner, string text)
    {
        _log.Typed(text);
        var before = (await ChatOfAsync(owner)).Count;
        await PostAsync($"/sandbox/chats/{IdOf(owner)}/messages", new JsonObject { ["text"] = text });
        await TurnsAreOverAsync();
        var answers = (await ChatOfAsync(owner)).Skip(before).Where(line => line.FromBot).ToList();
        return Assert.Single(answers) is { Text: { } answer } ? answer : answers[0].Card!.AllWords;
    }

    /// <summary>The owner uses the message extension in another chat, where the bot itself is not; its answer.</summary>
    public Task<JsonObject> ExtendAsync(Character owner, string name, JsonObject value) => PostAsync("/sandbox/channel/api/messages", new JsonObject
    {
        ["type"] = "invoke",
        ["id"] = $"f:{Guid.NewGuid()}",
        ["name"] = $"composeExtension/{name}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = MicrosoftAddress.AbsoluteUri,
        ["from"] = new JsonObject { ["id"] = $"29:{IdOf(owner)}", ["name"] = owner.Name, ["aadObjectId"] = IdOf(owner) },
        ["recipient"] = new JsonObject { ["id"] = $"28:{_sandbox.AppId}" },
        ["conversation"] = new JsonObject { ["id"] = "19:two.of.them@unq.gbl.spaces", ["conversationType"] = "personal", ["tenantId"] = _sandbox.TenantId },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = _sandbox.TenantId }, ["source"] = new JsonObject { ["name"] = "compose" } },
        ["value"] = value,
    });

    /// <summary>What lies in one of the owner's folders (inbox, sentitems, drafts), newest first, with its words.</summary>
    public async Task<IReadOnlyList<MailInFolder>> MailAsync(Character owner, string folder)
    {
        var mails = new List<MailInFolder>();
        foreach (var mail in (await GetAsync($"/sandbox/mail/{IdOf(owner)}?folder={folder}")).AsArray())
        {
            var id = mail!["id"]!.GetValue<string>();
            mails.Add(MailInFolder.Of((JsonObject)await GetAsync($"/sandbox/mail/{IdOf(owner)}/{Uri.EscapeDataString(id)}")));
        }

        return mails;
    }

    /// <summary>What NudgeBot sent for the owner.</summary>
    public async Task<IReadOnlyList<MailInFolder>> SentByNudgeBotAsync(Character owner)
    {
        var sent = (await GetAsync($"/sandbox/mail/{IdOf(owner)}?folder=sentitems")).AsArray().Where(mail => mail!["sentByNudgeBot"]!.GetValue<bool>());
        var mails = new List<MailInFolder>();
        foreach (var mail in sent)
            mails.Add(MailInFolder.Of((JsonObject)await GetAsync($"/sandbox/mail/{IdOf(owner)}/{Uri.EscapeDataString(mail!["id"]!.GetValue<string>())}")));
        return mails;
    }

    /// <summary>Microsoft 365 spoils the next calls of a kind.</summary>
    public Task SpoilAsync(string kind, int times = 1, Character? onlyFor = null, int after = 0)
    {
        var fault = new JsonObject { ["kind"] = kind, ["times"] = times, ["after"] = after };
        if (onlyFor is not null) fault["mailbox"] = IdOf(onlyFor);
        return PostAsync("/sandbox/faults", fault);
    }

    /// <summary>The app comes to somebody in Teams or goes, and these of its events reach the bot: conversationUpdate, add, remove, add-upgrade, remove-upgrade.</summary>
    /// <param name="has">Null where it stays as it is, and only an event comes.</param>
    public async Task InTeamsAsync(Character owner, bool? has, params string[] tells)
    {
        var change = new JsonObject { ["tells"] = new JsonArray([.. tells.Select(tell => (JsonNode)tell)]) };
        if (has is not null) change["installed"] = has;
        await PostAsync($"/sandbox/installations/{IdOf(owner)}", change);
        await TurnsAreOverAsync();
    }

    /// <summary>Somebody's account is switched off or on, or they leave the organisation.</summary>
    public Task InEntraAsync(Character owner, bool enabled = true, bool left = false) =>
        PostAsync($"/sandbox/people/{IdOf(owner)}", new JsonObject { ["enabled"] = enabled, ["left"] = left });

    /// <summary>Who is in a group.</summary>
    public async Task GroupAsync(Guid group, params Character[] members)
    {
        var body = new JsonObject { ["members"] = new JsonArray([.. members.Select(member => (JsonNode)IdOf(member))]) };
        using var response = await _page.PutAsJsonAsync($"/sandbox/groups/{group}", body);
        Assert.True(response.IsSuccessStatusCode);
    }

    /// <summary>What Graph counted that was about nobody's mailbox, by kind.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OrganisationCallsAsync() =>
        (await GetAsync("/sandbox/requests"))["organisation"]!.AsObject().ToDictionary(call => call.Key, call => call.Value!.GetValue<int>(), StringComparer.Ordinal);

    /// <summary>What Graph counted for the owner's mailbox.</summary>
    public async Task<GraphCalls> GraphCallsAsync(Character owner)
    {
        var mailboxes = (await GetAsync("/sandbox/requests"))["mailboxes"]!.AsArray();
        return GraphCalls.Of(mailboxes.FirstOrDefault(mailbox => mailbox!["mailbox"]!.GetValue<string>() == IdOf(owner)) as JsonObject);
    }

    /// <summary>Calls Graph as Outlook would: the owner's own hand, not ours.</summary>
    public async Task<JsonObject> InOutlookAsync(Character owner, HttpMethod method, string path, JsonObject? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_sandbox.Origin, $"/v1.0/users/{IdOf(owner)}/{path}"));
        request.Headers.Authorization = new("Bearer", await SignIn.OnBehalfOfAsync(IdOf(owner)));
        request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
        if (body is not null) request.Content = JsonContent.Create(body);
        using var response = await _page.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text.Length == 0 ? [] : (JsonObject)JsonNode.Parse(text)!;
    }

    /// <summary>Looks until something is there; fails with the sentence where it never comes.</summary>
    public static async Task<T> UntilAsync<T>(Func<Task<T?>> look, string what)
        where T : class
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (clock.Elapsed < Patience)
        {
            if (await look() is { } seen) return seen;
            await Task.Delay(BetweenLooks);
        }

        throw new TimeoutException($"It did not come about within {Patience.TotalSeconds:0} s that {what}.");
    }

    /// <summary>The owner's id in the directory.</summary>
    public static string IdOf(Character owner) => Tale.IdOf(owner);

    public static OwnerId OwnerIdOf(Character owner) => new(IdOf(owner));

    /// <summary>Every journey ends with a look at what was logged on it (P4, P7): ids, and nothing of anybody.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_service is not null) await StopServiceAsync();
        _page.Dispose();
        await _sandbox.DisposeAsync();
        if (Directory.Exists(_dataFolder)) Directory.Delete(_dataFolder, recursive: true);
        if (_circumstances.MailboxFolders.Count == 0 && _log.Leak(_circumstances.Mailboxes) is { } leak) Assert.Fail($"The log holds what is not for operators: {leak}");
    }

    private void Configure(WebApplication service)
    {
        foreach (var (name, value) in _circumstances.Configuration) service.Configuration[name] = value;
        service.Configuration["Logging:Console:LogLevel:Default"] = "None";
        service.Configuration["Logging:LogLevel:NudgeBot"] = "Trace";
        service.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
        if (_circumstances.Log is { } log)
        {
            service.Configuration["Logging:LogLevel:Default"] = "Trace";
            service.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        }

        ((IConfigurationRoot)service.Configuration).Reload();
    }

    private async Task<JsonNode> GetAsync(string path)
    {
        using var response = await _page.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    private async Task<JsonObject> PostAsync(string path, JsonObject body)
    {
        using var response = await _page.PostAsJsonAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text.Length == 0 ? [] : (JsonObject)JsonNode.Parse(text)!;
    }
}

/// <summary>What a story takes for granted.</summary>
internal sealed record Circumstances
{
    /// <summary>Null, with no folders, for the sample organisation.</summary>
    public IReadOnlyList<SandboxMailbox>? Mailboxes { get; init; }

    public IReadOnlyList<string> MailboxFolders { get; init; } = [];

    /// <summary>When it begins; a Monday morning, twenty to ten in Berlin, where nothing is said.</summary>
    public DateTimeOffset? At { get; init; } = SampleOrganisation.StartsAt;

    /// <summary>Settings of the service that differ from a sandbox run's.</summary>
    public IReadOnlyDictionary<string, string> Configuration { get; init; } = new Dictionary<string, string>();

    /// <summary>The permissions of Graph that the organisation granted the bot itself.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = new SandboxOptions().Permissions;

    public ILoggerProvider? Log { get; init; }

    /// <summary>False where nobody has the bot at first, and no event came.</summary>
    public bool InstallsBot { get; init; } = true;

    /// <summary>Teams reaches the bot by way of a <see cref="TeamsRelay"/>.</summary>
    public bool ThroughARelay { get; init; }

    /// <summary>The organisation leaves the yes to each owner.</summary>
    public static IReadOnlyDictionary<string, string> EachOwnerIsAsked { get; } = new Dictionary<string, string> { ["Consent:OnForEverybody"] = "false" };
}

/// <summary>What Graph counted for one mailbox.</summary>
internal sealed record GraphCalls(int Total, int MostAtOnce, int Throttled, int Sends, int WithoutImmutableIds, string Kinds)
{
    /// <summary>What the bot tried to change by its own token alone.</summary>
    public int WritesByTheApplication { get; private init; }

    /// <summary>What was changed, or tried to be, by a token in the owner's name.</summary>
    public int WritesInTheirName { get; private init; }

    /// <summary>What was asked for of mails; a star where all was.</summary>
    public IReadOnlyList<string> Selected { get; private init; } = [];

    public static GraphCalls Of(JsonObject? counted) => counted is null
        ? new GraphCalls(0, 0, 0, 0, 0, "")
        : new GraphCalls(
            Number(counted, "total"), Number(counted, "maxConcurrency"), Number(counted, "throttled"),
            Number(counted, "sends"), Number(counted, "withoutImmutableIds"), counted["kinds"]!.ToJsonString())
        {
            WritesByTheApplication = Number(counted, "writesByTheApplication"),
            WritesInTheirName = Number(counted, "writesInTheirName"),
            Selected = [.. counted["selected"]!.AsArray().Select(name => name!.GetValue<string>())],
        };

    private static int Number(JsonObject counted, string name) => counted[name]!.GetValue<int>();
}

/// <summary>A mail as it lies in a folder.</summary>
internal sealed record MailInFolder(string Id, string Subject, string From, IReadOnlyList<string> To, DateTimeOffset At, string ThreadId, string Words)
{
    public static MailInFolder Of(JsonObject mail) => new(
        mail["id"]!.GetValue<string>(),
        mail["subject"]!.GetValue<string>(),
        mail["from"]!["address"]!.GetValue<string>(),
        [.. mail["to"]!.AsArray().Select(to => to!["address"]!.GetValue<string>())],
        DateTimeOffset.Parse(mail["at"]!.GetValue<string>(), CultureInfo.InvariantCulture),
        mail["threadId"]!.GetValue<string>(),
        mail["text"]!.GetValue<string>());
}
