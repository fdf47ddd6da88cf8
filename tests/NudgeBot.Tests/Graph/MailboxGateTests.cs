using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Directory;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Mail;
using Xunit;

namespace NudgeBot.Tests.Graph;

public sealed class MailboxGateTests
{
    private const string User = """{"id":"ada-id","displayName":"Ada","mail":"ada@contoso.example"}""";
    private static readonly OwnerId Ben = new("ben-id");
    private static readonly GraphMetrics NoMetrics = new(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());

    [Theory]
    [InlineData(429, "2", 2000)]
    [InlineData(429, "2.128", 2128)]
    [InlineData(429, "Mon, 09 Mar 2026 08:01:30 GMT", 90_000)]
    [InlineData(503, "7", 7000)]
    public async Task A_mailbox_held_back_is_left_alone_exactly_as_long_as_Graph_asks(int status, string retryAfter, int milliseconds)
    {
        await using var graph = await FakeGraph.StartAsync(
            Answer.Error(status, "ApplicationThrottled").With("Retry-After", retryAfter).With("Date", "Mon, 09 Mar 2026 08:00:00 GMT"),
            Answer.Json(User));

        var reading = graph.Get<DirectoryReader>().OwnerAsync(FakeGraph.Ada, CancellationToken.None);
        await graph.Clock.SomeoneWaitsAsync(TimeSpan.FromSeconds(95));
        graph.Clock.Advance(TimeSpan.FromMilliseconds(milliseconds - 1));
        Assert.False(reading.IsCompleted);
        Assert.Single(graph.Requests);
        graph.Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal("Ada", (await reading).DisplayName);
        Assert.Equal(2, graph.Requests.Count);
    }

    [Fact]
    public async Task Without_a_named_time_the_waits_grow_and_are_never_shorter_than_half()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(429, "TooManyRequests"), Answer.Error(429, "TooManyRequests"), Answer.Json(User));

        var reading = graph.Get<DirectoryReader>().OwnerAsync(FakeGraph.Ada, CancellationToken.None);
        await WaitedAsync(graph.Clock, atLeast: 500, atMost: 1000);
        await WaitedAsync(graph.Clock, atLeast: 1000, atMost: 2000);

        Assert.Equal("Ada", (await reading).DisplayName);
    }

    [Fact]
    public async Task When_patience_runs_out_the_caller_learns_when_to_come_back()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(429, "TooManyRequests").With("Retry-After", "600"));

        var held = await Assert.ThrowsAsync<GraphThrottledException>(() => graph.Get<DirectoryReader>().OwnerAsync(FakeGraph.Ada, CancellationToken.None));

        Assert.Equal(TimeSpan.FromMinutes(10), held.RetryAfter);
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task The_wait_one_call_was_told_of_holds_for_every_call_to_that_mailbox_and_no_other()
    {
        await using var graph = await FakeGraph.StartAsync(asked =>
            asked.Has("ada-id") ? Answer.Error(429, "TooManyRequests").With("Retry-After", "50") : Answer.Json(User));
        var first = graph.Get<DirectoryReader>().OwnerAsync(FakeGraph.Ada, CancellationToken.None);
        await graph.Clock.SomeoneWaitsAsync(TimeSpan.FromSeconds(50));

        var click = await Assert.ThrowsAsync<GraphThrottledException>(() => graph.Get<MailSender>().WasSentAsync(FakeGraph.Ada, new MessageId("d"), CancellationToken.None));
        await graph.Get<DirectoryReader>().OwnerAsync(Ben, CancellationToken.None);

        Assert.Equal(TimeSpan.FromSeconds(50), click.RetryAfter);
        Assert.Equal(2, graph.Requests.Count);
        Assert.False(first.IsCompleted);
    }

    [Fact]
    public void At_most_four_calls_are_at_a_mailbox_and_one_place_is_kept_for_clicks()
    {
        var gate = new MailboxGate(new GraphOptions(), new FakeClock(), NoMetrics, NullLogger<MailboxGate>.Instance);
        var held = new TaskCompletionSource<bool>();
        int background = 0, clicks = 0;

        for (var i = 0; i < 8; i++) Start(MailboxCall.Read(FakeGraph.Ada), () => background++);
        Assert.Equal(3, background);
        for (var i = 0; i < 3; i++) Start(MailboxCall.Click(FakeGraph.Ada, Repeat.Freely), () => clicks++);
        Assert.Equal(1, clicks);
        Start(MailboxCall.Read(Ben), () => background++);
        Assert.Equal(4, background);

        void Start(MailboxCall call, Action begun) => _ = gate.RunAsync(
            call,
            _ =>
            {
                begun();
                return held.Task;
            },
            CancellationToken.None);
    }

    [Fact]
    public async Task A_place_is_given_back_when_a_call_ends_and_when_one_gives_up_waiting()
    {
        var gate = new MailboxGate(new GraphOptions(), new FakeClock(), NoMetrics, NullLogger<MailboxGate>.Instance);
        var held = new TaskCompletionSource<bool>();
        using var impatient = new CancellationTokenSource();
        var calls = Enumerable.Range(0, 3).Select(_ => gate.RunAsync(MailboxCall.Read(FakeGraph.Ada), _ => held.Task, CancellationToken.None)).ToList();
        var waiting = gate.RunAsync(MailboxCall.Read(FakeGraph.Ada), _ => Task.FromResult(true), impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        held.SetResult(true);
        await Task.WhenAll(calls);

        var begun = 0;
        var again = new TaskCompletionSource<bool>();
        for (var i = 0; i < 5; i++)
        {
            _ = gate.RunAsync(
                MailboxCall.Read(FakeGraph.Ada),
                _ =>
                {
                    begun++;
                    return again.Task;
                },
                CancellationToken.None);
        }

        Assert.Equal(3, begun);
    }

    [Theory]
    [InlineData("2", 2d)]
    [InlineData(" 2.5 ", 2.5)]
    [InlineData("0", 0d)]
    [InlineData("-3", 0d)]
    [InlineData("Mon, 09 Mar 2026 08:02:00 GMT", 120d)]
    [InlineData("Mon, 09 Mar 2026 07:00:00 GMT", 0d)]
    [InlineData("99999999999", 86400d)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData("NaN", null)]
    public void Retry_After_is_seconds_or_a_date_and_never_negative(string text, double? seconds) =>
        Assert.Equal(seconds, RetryAfter.Read(text, new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero))?.TotalSeconds);

    [Fact]
    public void A_Graph_over_plain_http_anywhere_but_here_is_refused_at_the_start()
    {
        Assert.Null(new GraphOptions().Fault());
        Assert.Null(new GraphOptions { BaseUrl = new Uri("http://127.0.0.1:5000/v1.0") }.Fault());
        Assert.Contains("https", new GraphOptions { BaseUrl = new Uri("http://graph.example/v1.0") }.Fault(), StringComparison.Ordinal);
        Assert.Contains("Headers, Read or Act", new GraphOptions { Tier = (GraphTier)7 }.Fault(), StringComparison.Ordinal);
        Assert.Contains("Graph:AnswersInvitations", new GraphOptions { Tier = GraphTier.Read, AnswersInvitations = true }.Fault(), StringComparison.Ordinal);
        Assert.Null(new GraphOptions { Tier = GraphTier.Headers }.Fault());
        Assert.Contains("Graph:OutlookUrl", new GraphOptions { OutlookUrl = new Uri("http://outlook.example") }.Fault(), StringComparison.Ordinal);
        Assert.NotNull(new GraphOptions { MailPageSize = 1001 }.Fault());
    }

    private static async Task WaitedAsync(FakeClock clock, int atLeast, int atMost)
    {
        await clock.SomeoneWaitsAsync(TimeSpan.FromSeconds(5));
        clock.Advance(TimeSpan.FromMilliseconds(atLeast - 1));
        // Still the same wait: it would take another timer to be shorter.
        await clock.SomeoneWaitsAsync(TimeSpan.FromMilliseconds(atMost - atLeast + 1));
        clock.Advance(TimeSpan.FromMilliseconds(atMost - atLeast + 1));
    }
}
