using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Typed;
using NudgeBot.Teams.Typed.Reading;
using NudgeBot.Tests.BotFramework;
using Xunit;
using static NudgeBot.Tests.Attacks.ServiceUnderAttack;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>
/// Every endpoint, every button, every invoke and every typed command, walked by no one, somebody of another tenant, an owner with
/// another's ids, and an administrator. What is not in the tables fails: whoever adds something says here what strangers get from it.
/// </summary>
[Trait("Product", "P4 P7")]
public sealed class IsolationWalkTests(ServiceUnderAttack service) : IClassFixture<ServiceUnderAttack>
{
    /// <summary>What each gets, in this order; Mallory has the bot and uses Ada's ids, the administrator has no bot.</summary>
    private sealed record Walk(string Endpoint, int NoOne, int AnotherTenant, int Mallory, int Administrator, string? Body = null);

    private static readonly Walk[] Endpoints =
    [
        new("GET /api/me", 401, 401, 200, 403),
        new("POST /api/me/consent", 401, 401, 200, 403),
        new("GET /api/me/privacy", 401, 401, 200, 403),
        new("GET /api/me/settings", 401, 401, 200, 403),
        new("PUT /api/me/settings", 401, 401, 200, 403, """{"perDay":2}"""),
        new("DELETE /api/me/told/{id:guid}", 401, 401, 404, 403),
        new("GET /api/me/export", 401, 401, 200, 403),
        new("GET /api/me/nudges", 401, 401, 200, 403),
        new("POST /api/me/nudges/{id:guid}/choice", 401, 401, 404, 403, """{"revision":1,"choice":"send","text":"Not from Ada."}"""),
        new("GET /api/me/records", 401, 401, 200, 403),
        new("GET /api/me/quiet", 401, 401, 200, 403),
        new("GET /api/me/people", 401, 401, 200, 403),
        new("GET /api/me/people/{address}", 401, 401, 404, 403),
        new("PUT /api/me/people/{address}", 401, 401, 404, 403, """{"muted":true}"""),
        // A note may be written about somebody who is not known yet; it is Mallory's own, and goes with her below.
        new("POST /api/me/people/{address}/notes", 401, 401, 201, 403, """{"text":"Mallory's own."}"""),
        new("DELETE /api/me/people/{address}/notes/{id:guid}", 401, 401, 404, 403),
        new("GET /api/me/promises", 401, 401, 200, 403),
        new("POST /api/me/promises/{id}/choice", 401, 401, 404, 403, """{"choice":"done"}"""),
        new("GET /api/organisation/figures", 401, 401, 403, 200),
        // Each is taken back in the line below it; no group can be read here, and what cannot be read is not held.
        new("PUT /api/organisation/holds/organisation", 401, 401, 403, 204),
        new("DELETE /api/organisation/holds/organisation", 401, 401, 403, 204),
        new("PUT /api/organisation/holds/people/{id}", 401, 401, 403, 204),
        new("DELETE /api/organisation/holds/people/{id}", 401, 401, 403, 204),
        new("PUT /api/organisation/holds/groups/{id}", 401, 401, 403, 503),
        new("DELETE /api/organisation/holds/groups/{id}", 401, 401, 403, 404),
        new("GET /api/organisation/holds", 401, 401, 403, 200),
        new("GET /client/config.json", 200, 200, 200, 200),
        new("GET /openapi/{documentName}.json", 200, 200, 200, 200),
        new("GET /healthz", 200, 200, 200, 200),
        new("GET /readyz", 200, 200, 200, 200),
        new("POST /api/messages", 401, 401, 401, 401, """{"type":"message","conversation":{"id":"a:1"}}"""),
        // In a sandbox run alone; see A_configured_service_has_none_of_the_sandboxs_doors.
        new("GET /", 302, 302, 302, 302),
        new("POST /sandbox/clock", 401, 401, 401, 401, """{"now":"2027-01-01T00:00:00Z"}"""),
        new("POST /sandbox/token", 201, 201, 201, 201),
        new("DELETE /api/me", 401, 401, 204, 403),
    ];

    /// <summary>What a press with Ada's nudge, person and note says to Mallory.</summary>
    private enum Said
    {
        /// <summary>That no such nudge is known.</summary>
        NotKnown,

        /// <summary>Something about Mallory's own account, whosever ids came with it.</summary>
        Own,
    }

    private static readonly Dictionary<string, Said> Buttons = new(StringComparer.Ordinal)
    {
        [NudgeCardAnswer.SendVerb] = Said.NotKnown,
        [NudgeCardAnswer.OpenVerb] = Said.NotKnown,
        [NudgeCardAnswer.SnoozeVerb] = Said.NotKnown,
        [NudgeCardAnswer.DoneVerb] = Said.NotKnown,
        [NudgeCardAnswer.NotThisVerb] = Said.NotKnown,
        [NudgeCardAnswer.DidNotMeetVerb] = Said.NotKnown,
        [NudgeCardAnswer.NeverVerb] = Said.NotKnown,
        [NudgeCardAnswer.UndoVerb] = Said.NotKnown,
        [NudgeCardAnswer.AcceptVerb] = Said.NotKnown,
        [NudgeCardAnswer.DeclineVerb] = Said.NotKnown,
        [NudgeCardAnswer.LaterVerb] = Said.NotKnown,
        [NudgeCardAnswer.TimesVerb] = Said.NotKnown,
        [NudgeCardAnswer.CorrectVerb] = Said.NotKnown,
        [OwnersPartInput.Verb] = Said.NotKnown,
        [OtherWays.Verb] = Said.NotKnown,
        [FirstMeetingNote.Verb] = Said.NotKnown,
        [QuestionCard.RestVerb] = Said.NotKnown,
        [QuestionCard.YesVerb] = Said.NotKnown,
        [QuestionCard.NoVerb] = Said.NotKnown,
        [PersonCard.NoteVerb] = Said.NotKnown,
        [QuietCard.BringVerb] = Said.NotKnown,
        [QuietCard.HushVerb] = Said.NotKnown,
        [GoOnCard.KeepVerb] = Said.Own,
        [GoOnCard.LessVerb] = Said.Own,
        [GoOnCard.StopVerb] = Said.Own,
        [SettingsCard.DigestVerb] = Said.Own,
        [SettingsCard.SingleVerb] = Said.Own,
        [SettingsCard.LessVerb] = Said.Own,
        [SettingsCard.PauseVerb] = Said.Own,
        [SettingsCard.ResumeVerb] = Said.Own,
        [WelcomeCard.NoVerb] = Said.Own,
        [WelcomeCard.YesVerb] = Said.Own,
    };

    /// <summary>The invokes that the bot takes; every other is answered 501.</summary>
    private static readonly string[] Taken = ["composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction", "signin/failure"];

    /// <summary>A line for each thing that can be typed, about Ada's people where it is about anybody.</summary>
    private static readonly Dictionary<Type, string> Lines = new()
    {
        [typeof(TypedReply.Help)] = "help",
        [typeof(TypedReply.Hello)] = "hi",
        [typeof(TypedReply.Thanks)] = "thanks!",
        [typeof(TypedReply.WhatIsOpen)] = "who do I owe?",
        [typeof(TypedReply.Why)] = "why Ana?",
        [typeof(TypedReply.Done)] = "done with Ana",
        [typeof(TypedReply.NotThis)] = "not this Ana",
        [typeof(TypedReply.Wrong)] = "wrong",
        [typeof(TypedReply.DidNotMeet)] = "we didn't meet",
        [typeof(TypedReply.Never)] = "never Ana",
        [typeof(TypedReply.Again)] = "Ana again",
        [typeof(TypedReply.Send)] = "send Ana",
        [typeof(TypedReply.SendLater)] = "send Ana tomorrow",
        [typeof(TypedReply.Snooze)] = "snooze Ana until Friday",
        [typeof(TypedReply.WriteTo)] = "write to Ana",
        [typeof(TypedReply.WordsFor)] = "thank Ana: your notes",
        [typeof(TypedReply.AnswerWith)] = "answer Ana: yes, it is free",
        [typeof(TypedReply.ByDay)] = "tell Ana by Friday",
        [typeof(TypedReply.OtherWay)] = "another way",
        [typeof(TypedReply.Note)] = "note Ana: from Mallory",
        [typeof(TypedReply.WhoIs)] = "who is Ana?",
        [typeof(TypedReply.MyPromises)] = "what did I promise Priya?",
        [typeof(TypedReply.OwedToMe)] = "who owes me?",
        [typeof(TypedReply.Fewer)] = "fewer",
        [typeof(TypedReply.Wished)] = "single cards",
        [typeof(TypedReply.Flagged)] = "Ana left",
        [typeof(TypedReply.LetRest)] = "let Ana rest",
        [typeof(TypedReply.InTouch)] = "in touch with Ana every two weeks",
        [typeof(TypedReply.CircleInTouch)] = "colleagues every month",
        [typeof(TypedReply.InCircle)] = "Ana is a client",
        [typeof(TypedReply.ToldOfIntroduction)] = "Ana said yes",
        [typeof(TypedReply.GoOn)] = "keep",
        [typeof(TypedReply.Pause)] = "pause until Friday",
        [typeof(TypedReply.Resume)] = "resume",
        [typeof(TypedReply.Settings)] = "settings",
        [typeof(TypedReply.Export)] = "export my data",
        [typeof(TypedReply.Forget)] = "forget me",
        [typeof(TypedReply.Undo)] = "undo",
        [typeof(TypedReply.Yes)] = "yes",
        [typeof(TypedReply.No)] = "no",
        [typeof(TypedReply.Picked)] = "Ana",
        [typeof(TypedReply.Annoyed)] = "leave me alone",
        [typeof(TypedReply.TooLong)] = new string('a', 20_000),
        [typeof(TypedReply.NotUnderstood)] = "the cows come home over the hill at noon",
        [typeof(TypedReply.LeaveMeOut)] = "don't mention me to others",
        [typeof(TypedReply.MentionMe)] = "you may mention me again",
        [typeof(TypedReply.Stop)] = "stop",
        [typeof(TypedReply.Start)] = "start",
    };

    [Fact]
    public void Every_endpoint_button_and_command_stands_in_a_table()
    {
        Assert.Equal(Mapped(service.Services.GetServices<EndpointDataSource>()).Order(StringComparer.Ordinal), Endpoints.Select(walk => walk.Endpoint).Order(StringComparer.Ordinal));
        Assert.Empty(Verbs().Except(Buttons.Keys, StringComparer.Ordinal));
        Assert.Empty(typeof(TypedReply).GetNestedTypes().Except(Lines.Keys).Select(type => type.Name));
        Assert.All(Lines, line => Assert.Equal(line.Key, LineReader.Read(line.Value, "en", new DateOnly(2026, 3, 9))[0].GetType()));
        Assert.Empty(Taken.Except(Invokes()));
    }

    [Fact]
    public async Task No_one_no_other_tenant_no_other_owner_and_no_administrator_gets_at_what_is_an_owners()
    {
        var before = await service.AdasDataAsync();
        const string Last = "DELETE /api/me";
        await WalkButtonsAsync();
        await WalkEndpointsAsync(Endpoints.Where(walk => walk.Endpoint is not Last));
        await WalkInvokesAsync();
        await WalkLinesAsync();
        await WalkEndpointsAsync(Endpoints.Where(walk => walk.Endpoint is Last));
        Assert.Equal(before, await service.AdasDataAsync());
        Assert.Empty(service.Complaints.Take());
    }

    [Fact]
    public async Task A_configured_service_has_none_of_the_sandboxs_doors()
    {
        var folder = Path.Combine(Path.GetTempPath(), "nudgebot-tests", Guid.NewGuid().ToString("N"));
        Environment.SetEnvironmentVariable("NUDGEBOT_Bot__AppId", FakeChannel.AppId);
        await using var configured = ServiceHost.Build(new NudgeBot.Commands.RunOptions(0, folder, [], null), sandbox: null);
        Environment.SetEnvironmentVariable("NUDGEBOT_Bot__AppId", null);

        Assert.Equal(
            Endpoints.Select(walk => walk.Endpoint).Where(endpoint => endpoint is not ("GET /" or "POST /sandbox/clock" or "POST /sandbox/token")).Order(StringComparer.Ordinal),
            Mapped(((IEndpointRouteBuilder)configured).DataSources).Order(StringComparer.Ordinal));
    }

    private async Task WalkEndpointsAsync(IEnumerable<Walk> walks)
    {
        var adas = await AdasIdsAsync();
        var anotherTenants = service.TokenOf(Ada, token => token.Claims["tid"] = Guid.NewGuid().ToString());
        foreach (var walk in walks)
        {
            var callers = new (string? Token, int Expected)[]
            {
                (null, walk.NoOne), (anotherTenants, walk.AnotherTenant), (service.TokenOf(Oscar, administers: true), walk.Administrator), (service.TokenOf(Mallory), walk.Mallory),
            };
            foreach (var (token, expected) in callers)
            {
                var (method, path) = (walk.Endpoint.Split(' ')[0], Filled(walk.Endpoint.Split(' ')[1], adas));
                var answer = await service.AskAsync(method, path, walk.Body, token);
                Assert.True(expected == answer.Status, $"{walk.Endpoint} answered {answer.Status} where {expected} was to be expected: {answer.Body}");
                AssertTellsNothing(answer.Body, walk.Endpoint);
            }
        }
    }

    private async Task WalkButtonsAsync()
    {
        var nudge = service.AdasNudges[0];
        foreach (var (verb, said) in Buttons)
        {
            var data = new JsonObject { ["nudge"] = nudge.Id.ToString("N"), ["rev"] = nudge.Revision, ["text"] = "Not from Ada.", ["until"] = "tomorrow", ["person"] = Ana.Address, [$"note.{nudge.Id:N}"] = "x", ["note"] = "x" };
            var press = service.PressOf(Mallory, verb, data, nudge.ActivityId);
            await AssertRefusedAsync(press);
            var answer = await service.DeliverAsync(press);
            AssertTellsNothing(answer.Body, verb);
            Assert.True((answer.Json!["value"]!.ToString().Contains("I don't know this nudge any more", StringComparison.Ordinal) == said is Said.NotKnown), $"{verb} said {answer.Body}");
        }

        await service.TurnsAreOverAsync();
        Assert.All(service.Channel.Calls, call => Assert.DoesNotContain(IdOf(Ada), call.Path, StringComparison.Ordinal));
    }

    private async Task WalkInvokesAsync()
    {
        foreach (var name in Invokes())
        {
            var invoke = service.ActivityOf(Mallory, "invoke");
            invoke["name"] = name;
            invoke["value"] = new JsonObject
            {
                ["commandId"] = "checkIn",
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = "person", ["value"] = "Ana" }),
                ["data"] = new JsonObject { ["address"] = Ana.Address, ["note"] = "Mallory's own." },
                ["messagePayload"] = new JsonObject { ["from"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = Ana.Name } } },
            };
            await AssertRefusedAsync(invoke);
            var answer = await service.DeliverAsync(invoke);
            AssertTellsNothing(answer.Body, name);
            Assert.True(Taken.Contains(name, StringComparer.Ordinal) ? answer.Status == 200 : answer.Status is 501 or 400, $"{name} answered {answer.Status}");
        }
    }

    private async Task WalkLinesAsync()
    {
        foreach (var (kind, line) in Lines)
        {
            var typed = service.ActivityOf(Mallory);
            typed["text"] = line;
            await AssertRefusedAsync(typed);
            service.Channel.Calls.Clear();
            await service.DeliverAsync(typed);
            Assert.NotEmpty(service.Channel.Calls);
            Assert.All(service.Channel.Calls, call => AssertTellsNothing(call.Body, kind.Name));
        }
    }

    /// <summary>By no one, and by somebody of another tenant, whatever it is.</summary>
    private async Task AssertRefusedAsync(JsonObject activity)
    {
        var unsigned = await service.DeliverAsync(System.Text.Encoding.UTF8.GetBytes(activity.ToJsonString()), "not.a.token");
        var another = (JsonObject)activity.DeepClone();
        another["conversation"]!["tenantId"] = Guid.NewGuid().ToString();
        Assert.Equal((401, 401), (unsigned.Status, (await service.DeliverAsync(another)).Status));
    }

    /// <summary>What Ada knows of her people; their addresses, which Mallory sent herself, may come back.</summary>
    private static void AssertTellsNothing(string answer, string where) =>
        Assert.All(Secrets.Where(secret => secret != Ana.Address), secret => Assert.False(answer.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{where} told Mallory “{secret}”."));

    private static string Filled(string pattern, (Guid Nudge, string Note, string Promise) adas) => pattern
        .Replace("people/{id}", $"people/{Guid.Empty}", StringComparison.Ordinal).Replace("groups/{id}", $"groups/{Guid.Empty}", StringComparison.Ordinal)
        .Replace("told/{id:guid}", $"told/{adas.Note}", StringComparison.Ordinal).Replace("notes/{id:guid}", $"notes/{adas.Note}", StringComparison.Ordinal)
        .Replace("{id:guid}", adas.Nudge.ToString(), StringComparison.Ordinal).Replace("{id}", adas.Promise, StringComparison.Ordinal)
        .Replace("{address}", Ana.Address, StringComparison.Ordinal).Replace("{documentName}", "v1", StringComparison.Ordinal);

    private async Task<(Guid Nudge, string Note, string Promise)> AdasIdsAsync()
    {
        var token = service.TokenOf(Ada);
        var ana = await service.AskAsync("GET", $"/api/me/people/{Ana.Address}", token: token);
        var promises = await service.AskAsync("GET", "/api/me/promises", token: token);
        return (service.AdasNudges[0].Id, (string)ana.Json!["notes"]![0]!["id"]!, (string)promises.Json!["yours"]![0]!["id"]!);
    }

    private static IEnumerable<string> Mapped(IEnumerable<EndpointDataSource> sources) =>
        from endpoint in sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
        select $"{method} {(endpoint.RoutePattern.RawText is "/" ? "/" : endpoint.RoutePattern.RawText!.TrimEnd('/'))}";

    private static IEnumerable<string> Verbs() =>
        from type in typeof(NudgeCardAnswer).Assembly.GetTypes()
        where type.Namespace == typeof(NudgeCardAnswer).Namespace
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field is { IsLiteral: true } && field.FieldType == typeof(string) && field.Name.EndsWith("Verb", StringComparison.Ordinal)
        select (string)field.GetRawConstantValue()!;

    /// <summary>The names of Teams' invokes that the protocol knows.</summary>
    private static IEnumerable<string> Invokes() =>
        ((System.Collections.IDictionary)typeof(TeamsActivityHandler).GetField("Invokes", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).Keys.Cast<string>();
}
