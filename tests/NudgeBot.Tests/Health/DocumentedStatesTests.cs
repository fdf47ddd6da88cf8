using Microsoft.Extensions.Diagnostics.HealthChecks;
using NudgeBot.Health;
using NudgeBot.Tests.Configuration;
using Xunit;

namespace NudgeBot.Tests.Health;

/// <summary>Alarms go by the states' names, so docs/operations.md has them all, and no other.</summary>
public sealed class DocumentedStatesTests
{
    private static readonly string[] OfTheServiceItself =
        ["service: starting", "service: running", "service: stopping", "database: there", "database: gone", "queue: moving", "queue: stuck"];

    private static readonly string[] Outcomes = ["", "answered", "throttled", "refused", "unavailable", "no_token"];

    [Fact]
    public async Task Operations_names_every_state_there_is_and_no_other()
    {
        var states = OfTheServiceItself.ToList();
        foreach (var name in (string[])["graph", "connector"]) foreach (var outcome in Outcomes) states.Add($"{name}: {await StateAfterAsync(outcome)}");

        Assert.Equal(states.Order(StringComparer.Ordinal), OperationsDocument.States.Order(StringComparer.Ordinal));
    }

    private static async Task<object> StateAfterAsync(string outcome)
    {
        var calls = new CallTally(new FakeClock());
        if (outcome.Length > 0) calls.Note(outcome);
        return (await new ReachCheck("it", calls).CheckHealthAsync(new HealthCheckContext(), CancellationToken.None)).Data["state"];
    }
}
