using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NudgeBot.Health;
using NudgeBot.Nudging;
using NudgeBot.Storage.Work;
using NudgeBot.Telemetry;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>Whoever keeps the service running asks it how it is, and hears which of its troubles is whose.</summary>
public sealed class ReadinessJourneys
{
    [Fact]
    public async Task A_service_that_runs_is_ready_and_says_of_everything_that_it_is_well()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));

        var (status, body) = await ReadyAsync(organisation);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("ready", (string)body["status"]!);
        Assert.Equal(["service: running", "database: there", "graph: answering", "connector: answering", "queue: moving"], StatesOf(body));
    }

    [Fact]
    public async Task Graph_that_throttles_degrades_the_service_and_leaves_it_ready()
    {
        await using var organisation = await RunningOrganisation.PrepareAsync(new Circumstances { Mailboxes = [OfAda(Asked(Ana))] });
        await organisation.SpoilAsync("throttleFractional", times: 2);
        await organisation.StartServiceAsync();
        await organisation.LookAsync();

        var (status, body) = await ReadyAsync(organisation);

        Assert.Equal((HttpStatusCode.OK, "degraded"), (status, (string)body["status"]!));
        Assert.Contains("graph: throttled", StatesOf(body));
        Assert.StartsWith("Microsoft Graph throttles us", SaysOf(body, "graph"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connector_that_fails_is_told_apart_from_graph()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        var calls = organisation.Services.GetRequiredService<RecentCalls>();
        for (var call = 0; call < 100; call++) calls.Connector.Note("unavailable");

        var (status, body) = await ReadyAsync(organisation);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("connector: unreachable", StatesOf(body));
        Assert.Contains("graph: answering", StatesOf(body));
    }

    [Fact]
    public async Task Without_its_database_the_service_is_not_ready_and_says_so()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        File.Delete(Path.Combine(organisation.DataFolder, "nudgebot.db"));

        var (status, body) = await ReadyAsync(organisation);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "notReady"), (status, (string)body["status"]!));
        Assert.Contains("database: gone", StatesOf(body));
        Assert.DoesNotContain(organisation.DataFolder, body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_nobody_does_is_a_stuck_queue()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        var queue = organisation.Services.GetRequiredService<WorkQueue>();
        await queue.EnqueueAsync(RunningOrganisation.OwnerIdOf(Ada), WorkKinds.UpdateCard(Guid.NewGuid(), organisation.Now.AddHours(-1)), CancellationToken.None);
        // Somebody holds it and does not come back.
        _ = await queue.ClaimAsync(1, TimeSpan.FromDays(1), CancellationToken.None);
        await organisation.Services.GetRequiredService<WaitingFigures>().MeasureAsync(CancellationToken.None);

        var (status, body) = await ReadyAsync(organisation);

        Assert.Equal((HttpStatusCode.OK, "degraded"), (status, (string)body["status"]!));
        Assert.Contains("queue: stuck", StatesOf(body));
        Assert.StartsWith("Queued work has waited for ", SaysOf(body, "queue"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, "starting")]
    [InlineData(true, false, "running")]
    [InlineData(true, true, "stopping")]
    public async Task Starting_and_stopping_are_told_apart(bool hasStarted, bool isStopping, string state)
    {
        var lifetime = Moq.Mock.Of<IHostApplicationLifetime>(host => host.ApplicationStarted == new CancellationToken(hasStarted) && host.ApplicationStopping == new CancellationToken(isStopping));

        var found = await new ServiceCheck(lifetime).CheckHealthAsync(new(), CancellationToken.None);

        Assert.Equal(state, found.Data["state"]);
    }

    private static async Task<(HttpStatusCode Status, JsonObject Body)> ReadyAsync(RunningOrganisation organisation)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(organisation.ServiceAddress, "/readyz"));
        return (answer.StatusCode, (JsonObject)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private static List<string> StatesOf(JsonObject body) => [.. body["checks"]!.AsArray().Select(check => $"{check!["name"]}: {check["state"]}")];

    private static string SaysOf(JsonObject body, string check) => (string)body["checks"]!.AsArray().Single(one => (string)one!["name"]! == check)!["says"]!;
}
