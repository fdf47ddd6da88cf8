using System.Text.Json.Nodes;
using NudgeBot.Teams.Cards;
using NudgeBot.Tests.BotFramework;
using Xunit;
using Xunit.Abstractions;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks.Fuzzing;

/// <summary>Mutated activities, signed, through the front door of the whole service, and mutated bodies of its API: no failure, no hang, no growth.</summary>
[Trait("Product", "P15")]
public sealed class FuzzedServiceTests(ServiceUnderAttack service, ITestOutputHelper output) : IClassFixture<ServiceUnderAttack>
{
    private const double ShareOfActivities = 0.55;
    private const double ShareOfBodies = 0.1;

    private readonly (string Channels, string Adas) _tokens = (service.Channel.Token(), service.TokenOf(Ada));

    private static readonly (string Method, string Path, string Body)[] Bodies =
    [
        ("PUT", "/api/me/settings", """{"perDay":2,"perWeek":5,"pausedUntil":"2026-03-20"}"""),
        ("PUT", "/api/me/people/ANA", """{"circle":"client","muted":false,"cadenceDays":14}"""),
        ("POST", "/api/me/people/ANA/notes", """{"text":"Climbs."}"""),
        ("POST", "/api/me/nudges/NUDGE/choice", """{"revision":1,"choice":"snooze","until":"2026-03-20","text":"It is free."}"""),
        ("POST", "/api/me/promises/eA/choice", """{"choice":"done"}"""),
        ("POST", "/api/me/consent", "{}"),
    ];

    public static TheoryData<int> Portions => FuzzRun.All;

    [Theory]
    [MemberData(nameof(Portions))]
    public Task A_mutated_activity_is_answered_and_nothing_fails_within(int portion) =>
        new FuzzRun(portion, ShareOfActivities, [.. OwnPayloads.Names.Select(name => Addressed(OwnPayloads.Read(name))), .. Presses(), .. Lines()], payload => UnlessCutOffAsync(() => DeliverAsync(payload)), output).RunAsync();

    [Theory]
    [MemberData(nameof(Portions))]
    public Task A_mutated_body_of_the_api_is_answered_and_nothing_fails_within(int portion)
    {
        var next = 0;
        return new FuzzRun(portion, ShareOfBodies, [.. Bodies.Select(body => JsonNode.Parse(body.Body)!)], payload => UnlessCutOffAsync(() => AskAsync(Bodies[next++ % Bodies.Length], payload)), output).RunAsync();
    }

    /// <summary>
    /// After a body that was too long the server closes the connection, and the next request may meet the closing: it is sent anew.
    /// What is cut off each time is a failure of the server.
    /// </summary>
    private static async Task<string?> UnlessCutOffAsync(Func<Task<string?>> ask)
    {
        for (var again = 0; ; again++)
        {
            try
            {
                return await ask();
            }
            catch (HttpRequestException cutOff)
            {
                if (again == 3) return cutOff.ToString();
            }
        }
    }

    /// <summary>What went wrong with it; null where nothing did.</summary>
    private async Task<string?> DeliverAsync(byte[] payload)
    {
        var answer = await service.DeliverAsync(payload, _tokens.Channels);
        if (answer.Status == 202) await service.TurnsAreOverAsync();
        service.Channel.Calls.Clear();
        return FaultOf(answer, mayBe501: true);
    }

    private async Task<string?> AskAsync((string Method, string Path, string Body) asked, byte[] payload)
    {
        using var request = new HttpRequestMessage(new HttpMethod(asked.Method), asked.Path.Replace("ANA", Ana.Address, StringComparison.Ordinal).Replace("NUDGE", service.AdasNudges[0].Id.ToString(), StringComparison.Ordinal)) { Content = new ByteArrayContent(payload) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Authorization = new("Bearer", _tokens.Adas);
        return FaultOf(await service.SendAsync(request), mayBe501: false);
    }

    private string? FaultOf(Answered answer, bool mayBe501)
    {
        var complaints = service.Complaints.Take();
        // 501 is the protocol's word for an invoke that a bot does not take.
        if (answer.Status >= 500 && !(mayBe501 && answer.Status == 501)) return $"It was answered {answer.Status}. {string.Join('\n', complaints)}";
        return complaints.Count > 0 ? string.Join('\n', complaints) : null;
    }

    /// <summary>A payload as it would be let in, from Ada's chat.</summary>
    private JsonObject Addressed(JsonObject payload)
    {
        var own = service.Activity();
        foreach (var name in (string[])["channelId", "serviceUrl", "from", "recipient", "conversation"]) payload[name] = own[name]!.DeepClone();
        payload["channelData"] = payload["channelData"] is JsonObject data ? data.DeepClone() : new JsonObject();
        payload["channelData"]!["tenant"] = new JsonObject { ["id"] = FakeChannel.TenantId };
        return payload;
    }

    private IEnumerable<JsonObject> Presses()
    {
        var nudges = service.AdasNudges;
        string[] verbs =
        [
            NudgeCardAnswer.SnoozeVerb, NudgeCardAnswer.DoneVerb, NudgeCardAnswer.UndoVerb, NudgeCardAnswer.TimesVerb, NudgeCardAnswer.LaterVerb, OwnersPartInput.Verb, OtherWays.Verb, FirstMeetingNote.Verb,
            QuestionCard.RestVerb, PersonCard.NoteVerb, QuietCard.BringVerb, QuietCard.HushVerb, GoOnCard.LessVerb, SettingsCard.PauseVerb, WelcomeCard.YesVerb,
        ];
        return verbs.Select((verb, place) => service.PressOf(Ada, verb, new JsonObject
        {
            ["nudge"] = nudges[place % nudges.Count].Id.ToString("N"),
            ["rev"] = nudges[place % nudges.Count].Revision,
            ["text"] = "It is free.",
            ["until"] = "nextWeek",
            ["date"] = "2026-03-20",
            ["person"] = Ana.Address,
            ["note"] = "Climbs.",
            ["key"] = "k",
            ["week"] = new JsonArray(2, new JsonArray(new JsonArray(0, 2)), new JsonArray(new JsonArray("k", "Ana", 0, 0, false))),
        }, nudges[place % nudges.Count].ActivityId));
    }

    private IEnumerable<JsonObject> Lines() => ((string[])["who do I owe?", "snooze Ana until Friday", "note Ana: climbs", "done with Ana, snooze Joe till Friday", "pause until 5 January", "send Ana tomorrow at 8:30", "what did I promise Priya?", "undo", "help"])
        .Select(line =>
        {
            var typed = service.Activity();
            typed["text"] = line;
            return typed;
        });
}
