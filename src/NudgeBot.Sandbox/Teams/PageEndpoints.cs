using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Graph;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.SignIn;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Teams;

/// <summary>What the chat page calls: owners, the clock, chats, and the switches for tests.</summary>
internal sealed class PageEndpoints(
    Organisation organisation, SandboxClock clock, ClockRounds rounds, Chats chats, TeamsActivities activities, BotConnection bot, SingleSignOn signOn,
    SandboxIdentity identity, Faults faults, RequestLedger ledger, IHostApplicationLifetime lifetime)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/owners", http => http.Response.WriteJsonAsync(200, Owners()));
        routes.MapGet("/sandbox/clock", http => http.Response.WriteJsonAsync(200, Clock()));
        routes.MapPost("/sandbox/clock", MoveClockAsync);
        routes.MapGet("/sandbox/chats/{owner}", http => WithChat(http, chat => http.Response.WriteJsonAsync(200, new JsonObject { ["messages"] = chat.Messages() })));
        routes.MapGet("/sandbox/chats/{owner}/events", http => WithChat(http, chat => EventsAsync(http, chat)));
        routes.MapPost("/sandbox/chats/{owner}/messages", http => WithChat(http, chat => TypeAsync(http, chat)));
        routes.MapPost("/sandbox/chats/{owner}/invoke", http => WithChat(http, chat => ClickAsync(http, chat)));
        routes.MapPost("/sandbox/faults", FaultAsync);
        routes.MapPost("/sandbox/channel/api/messages", RelayAsync);
        routes.MapGet("/sandbox/identity", http => http.Response.WriteJsonAsync(200, new JsonObject { ["appId"] = identity.AppId, ["tenantId"] = identity.TenantId }));
        routes.MapGet("/sandbox/requests", http => http.Response.WriteJsonAsync(200, ledger.ToJson()));
    }

    private JsonArray Owners() => new([.. organisation.Mailboxes.Select(mailbox => new JsonObject
    {
        ["id"] = mailbox.Owner.Id,
        ["displayName"] = mailbox.Owner.DisplayName,
        ["mail"] = mailbox.Owner.Address,
        ["story"] = mailbox.Owner.Story,
        ["jobTitle"] = mailbox.Owner.JobTitle,
        ["tab"] = TabOf(mailbox.Owner.Address),
    })]);

    /// <summary>Where the bot serves the owner's tab, which Teams would show beside the chat; null before there is a bot.</summary>
    private string? TabOf(string address) => bot.Bot is { } service ? new Uri(service, $"/teams/index.html?owner={Uri.EscapeDataString(address)}").AbsoluteUri : null;

    private JsonObject Clock() => new()
    {
        ["now"] = Instants.Write(clock.Now),
        ["timeZone"] = organisation.Mailboxes[0].Owner.ZoneName,
    };

    private async Task MoveClockAsync(HttpContext http)
    {
        var asked = await http.Request.ReadJsonAsync() ?? [];
        var (target, refusal) = ClockMove.Read(asked, clock.Now, organisation.Zone);
        if (target is not { } at)
        {
            await http.Response.WriteErrorAsync(400, refusal!);
            return;
        }

        await AnsweringForTheBotAsync(http, async () =>
        {
            await rounds.MoveAsync(at, http.RequestAborted);
            await http.Response.WriteJsonAsync(200, new JsonObject { ["now"] = Instants.Write(clock.Now) });
        });
    }

    private async Task TypeAsync(HttpContext http, Chat chat)
    {
        var said = await http.Request.ReadJsonAsync() ?? [];
        var text = said.Text("text") ?? "";
        if (text.Length == 0 && said.Named("value") is null)
        {
            await http.Response.WriteErrorAsync(400, "A message needs a text.");
            return;
        }

        var id = text.Length > 0 ? chat.Post(false, text, "plain", null) : null;
        await AnsweringForTheBotAsync(http, async () =>
        {
            await bot.DeliverAsync(activities.Message(chat, id, text, said.Named("value")), http.RequestAborted);
            await http.Response.WriteJsonAsync(202, new JsonObject { ["id"] = id });
        });
    }

    private async Task ClickAsync(HttpContext http, Chat chat)
    {
        if (await http.Request.ReadJsonAsync() is not { } click || click.Text("messageId") is not { } messageId || click.Inner("action") is not { } action)
        {
            await http.Response.WriteErrorAsync(400, "A click needs messageId and action.");
            return;
        }

        await AnsweringForTheBotAsync(http, async () =>
        {
            var pressed = chat.Find(messageId);
            var given = click.Inner("authentication");
            var (status, body) = await bot.SendAsync(activities.CardAction(chat, messageId, action, given), http.RequestAborted);
            if (given is null && click.Flag("signsIn") != false && signOn.AnswerTo(body, chat) is { } authentication)
                (status, body) = await bot.SendAsync(activities.CardAction(chat, messageId, action, authentication), http.RequestAborted);
            if (body is JsonObject answer && answer.Number("statusCode") == 200 && answer.Text("type") == "application/vnd.microsoft.card.adaptive"
                && answer.Inner("value") is { } card && pressed is not null)
                chat.ShowCard(pressed, (JsonObject)card.DeepClone());
            await http.Response.WriteJsonAsync(200, new JsonObject { ["status"] = status, ["body"] = body?.DeepClone() });
        });
    }

    /// <summary>Lends the sandbox's signature to another client on loopback that plays Teams and signs nothing itself (tests/playground).</summary>
    private async Task RelayAsync(HttpContext http)
    {
        if (await http.Request.ReadJsonAsync() is not { } activity)
        {
            await http.Response.WriteErrorAsync(400, "An activity is JSON.");
            return;
        }

        await AnsweringForTheBotAsync(http, async () =>
        {
            var (status, body) = await bot.SendAsync(activity, http.RequestAborted);
            if (body is null) http.Response.StatusCode = status;
            else await http.Response.WriteJsonAsync(status, body);
        });
    }

    private async Task EventsAsync(HttpContext http, Chat chat)
    {
        using var until = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await using var events = chat.WatchAsync(until.Token).GetAsyncEnumerator(until.Token);
            var next = events.MoveNextAsync();
            // The watch stands before the page hears "connected", so that it misses nothing from then on.
            await http.Response.WriteAsync(": connected\n\n", until.Token);
            await http.Response.Body.FlushAsync(until.Token);
            while (await next)
            {
                await http.Response.WriteAsync($"data: {events.Current}\n\n", until.Token);
                await http.Response.Body.FlushAsync(until.Token);
                next = events.MoveNextAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed or the sandbox stops.
        }
    }

    private async Task FaultAsync(HttpContext http)
    {
        var asked = await http.Request.ReadJsonAsync() ?? [];
        var mailbox = asked.Text("mailbox");
        if (mailbox is not null && organisation.Find(mailbox) is null)
            await http.Response.WriteErrorAsync(404, $"There is no mailbox {mailbox}.");
        else if (asked.Text("kind") is not { } kind || !faults.Set(kind, mailbox is null ? null : organisation.Find(mailbox)!.Owner.Id, asked.Number("times") ?? 1, asked.Number("after") ?? 0))
            await http.Response.WriteErrorAsync(400, $"The kinds of fault are {Faults.KnownKinds}.");
        else
            http.Response.StatusCode = 204;
    }

    private static async Task AnsweringForTheBotAsync(HttpContext http, Func<Task> turn)
    {
        try
        {
            await turn();
        }
        catch (BotFailedException failed)
        {
            await http.Response.WriteErrorAsync(502, failed.Message);
        }
    }

    private Task WithChat(HttpContext http, Func<Chat, Task> then) =>
        chats.OfOwner(http.RouteText("owner")) is { } chat ? then(chat) : http.Response.WriteErrorAsync(404, "There is no such owner.");
}
