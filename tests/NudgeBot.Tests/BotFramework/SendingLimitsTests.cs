using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Hosting;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>The connector's published limits are kept by sending later, and where that is much later by saying so.</summary>
public sealed class SendingLimitsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeClock clock = new();
    private readonly BotFrameworkOptions options;
    private readonly SendingLimits limits;

    public SendingLimitsTests()
    {
        options = new BotFrameworkOptions { WallClock = clock };
        limits = new SendingLimits(Options.Create(options));
    }

    [Fact]
    public async Task Seven_messages_of_a_conversation_leave_at_once_the_eighth_after_a_second_and_the_ninth_after_two()
    {
        var left = await LeaveAsync(Enumerable.Repeat(Send("ada"), 9));

        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1000, 2000], left);
    }

    [Fact]
    public async Task Whatever_is_sent_no_stretch_of_time_holds_more_than_its_limit()
    {
        var (start, left) = (clock.GetUtcNow(), new List<double>());
        for (var round = 0; round < 60; round++)
        {
            for (var i = 0; i <= round % 7; i++) left.Add(await PassedAsync(start));
            clock.Advance(TimeSpan.FromMilliseconds(2100 + (round % 5 * 400)));
        }

        Assert.Equal(234, left.Count);
        foreach (var (count, within) in SendingLimits.Writing)
            Assert.All(left.Zip(left.Skip(count)), pair => Assert.True(pair.Second - pair.First >= within.TotalMilliseconds, $"{count + 1} left within {within}."));
    }

    [Fact]
    public async Task What_would_have_to_wait_for_long_is_the_callers_to_plan_and_holds_back_nothing()
    {
        for (var i = 0; i < 60; i++)
        {
            await limits.PassAsync(Send("ada"), None);
            clock.Advance(TimeSpan.FromMilliseconds(260));
        }

        var failure = await Assert.ThrowsAsync<ConnectorThrottledException>(() => limits.PassAsync(Send("ada"), None));

        Assert.Equal(TimeSpan.FromSeconds(30) - (60 * TimeSpan.FromMilliseconds(260)), failure.RetryAfter);
        clock.Advance(failure.RetryAfter!.Value);
        Assert.True(limits.PassAsync(Send("ada"), None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_conversation_that_waits_holds_back_no_other_of_its_tenant()
    {
        var ada = Enumerable.Range(0, 9).Select(_ => limits.PassAsync(Send("ada"), None)).ToList();

        Assert.False(ada[8].IsCompleted);
        Assert.True(limits.PassAsync(Send("ben"), None).IsCompletedSuccessfully);
        clock.Advance(TimeSpan.FromSeconds(2));
        await Task.WhenAll(ada);
    }

    [Fact]
    public async Task Reading_and_writing_are_counted_apart()
    {
        Assert.Equal(Enumerable.Repeat(0.0, 7 + 14), await LeaveAsync([.. Enumerable.Repeat(Send("ada"), 7), .. Enumerable.Repeat(Read("ada"), 14)]));
    }

    [Fact]
    public async Task A_tenant_gets_fifty_requests_a_second_and_another_tenant_as_many()
    {
        var left = await LeaveAsync(Enumerable.Range(0, 60).Select(i => Send($"owner-{i}", "tenant-1")));
        Assert.Equal((50, 10), (left.Count(at => at == 0), left.Count(at => at == 1000)));

        Assert.All(await LeaveAsync(Enumerable.Range(0, 50).Select(i => Send($"owner-{i + 100}", "tenant-2"))), at => Assert.Equal(0, at));
    }

    [Fact]
    public async Task A_sandbox_has_no_limits()
    {
        options.KeepsToLimits = false;

        Assert.All(await LeaveAsync(Enumerable.Repeat(Send("ada"), 100)), at => Assert.Equal(0, at));
    }

    private async Task<double> PassedAsync(DateTimeOffset start)
    {
        var passing = PassAsync(Send("ada"), start);
        while (!passing.IsCompleted) clock.AdvanceToNextTimer();
        return await passing;
    }

    /// <summary>When each left, in milliseconds after they were all begun.</summary>
    private async Task<IReadOnlyList<double>> LeaveAsync(IEnumerable<ConnectorCall> calls)
    {
        var start = clock.GetUtcNow();
        var passing = calls.Select(call => PassAsync(call, start)).ToList();
        while (!passing.TrueForAll(one => one.IsCompleted)) clock.AdvanceToNextTimer();
        return await Task.WhenAll(passing);
    }

    private async Task<double> PassAsync(ConnectorCall call, DateTimeOffset start)
    {
        await limits.PassAsync(call, None);
        return (clock.GetUtcNow() - start).TotalMilliseconds;
    }

    private static ConnectorCall Send(string conversation, string? tenant = null) =>
        new(HttpMethod.Post, "https://smba.trafficmanager.net/emea/", $"/v3/conversations/{conversation}/activities", null, Repeatable: false, tenant);

    private static ConnectorCall Read(string conversation) =>
        new(HttpMethod.Get, "https://smba.trafficmanager.net/emea/", $"/v3/conversations/{conversation}/members/29%3A1", null, Repeatable: true);
}
