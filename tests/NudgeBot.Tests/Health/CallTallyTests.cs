using Microsoft.Extensions.Diagnostics.HealthChecks;
using NudgeBot.Health;
using Xunit;

namespace NudgeBot.Tests.Health;

/// <summary>How it stands with a service that we call is told by what the last minutes' calls came to.</summary>
public sealed class CallTallyTests
{
    [Theory]
    [InlineData("", Reach.Quiet)]
    [InlineData("answered", Reach.Fine)]
    [InlineData("throttled", Reach.Throttled)]
    [InlineData("refused", Reach.Refused)]
    [InlineData("unavailable", Reach.Unreachable)]
    [InlineData("no_token", Reach.SignInFails)]
    [InlineData("unavailable unavailable no_token", Reach.SignInFails)]
    [InlineData("answered answered answered answered answered answered answered answered answered throttled", Reach.Throttled)]
    [InlineData("answered answered answered answered answered answered answered answered answered answered throttled", Reach.Fine)]
    [InlineData("answered refused", Reach.Refused)]
    [InlineData("answered answered refused", Reach.Fine)]
    [InlineData("answered unavailable unavailable", Reach.Unreachable)]
    [InlineData("answered no_token", Reach.SignInFails)]
    internal void Calls_tell_the_state(string outcomes, Reach state) => Assert.Equal(state, Tally(new FakeClock(), outcomes).State);

    [Fact]
    public void What_is_five_minutes_past_counts_no_more()
    {
        var clock = new FakeClock();
        var calls = Tally(clock, "unavailable");
        clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(Reach.Unreachable, calls.State);
        calls.Note("answered");
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(Reach.Fine, calls.State);
        clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(Reach.Quiet, calls.State);
    }

    /// <summary>Trouble of others degrades us; a process that never could sign in is not ready, so that a rollout stops there.</summary>
    [Theory]
    [InlineData("", HealthStatus.Healthy, "quiet")]
    [InlineData("answered", HealthStatus.Healthy, "answering")]
    [InlineData("throttled", HealthStatus.Degraded, "throttled")]
    [InlineData("refused", HealthStatus.Degraded, "refused")]
    [InlineData("unavailable", HealthStatus.Degraded, "unreachable")]
    [InlineData("no_token", HealthStatus.Unhealthy, "signInFails")]
    [InlineData("answered no_token", HealthStatus.Degraded, "signInFails")]
    public async Task A_state_is_ready_degraded_or_not_ready(string outcomes, HealthStatus status, string state)
    {
        var found = await new ReachCheck("Microsoft Graph", Tally(new FakeClock(), outcomes)).CheckHealthAsync(new HealthCheckContext(), CancellationToken.None);

        Assert.Equal((status, state), (found.Status, (string)found.Data["state"]));
        Assert.Equal(status == HealthStatus.Healthy, found.Description is null);
    }

    private static CallTally Tally(TimeProvider wall, string outcomes)
    {
        var tally = new CallTally(wall);
        foreach (var outcome in outcomes.Split(' ', StringSplitOptions.RemoveEmptyEntries)) tally.Note(outcome);
        return tally;
    }
}
