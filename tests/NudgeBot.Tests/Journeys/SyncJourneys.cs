using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.Interactions;
using NudgeBot.Nudging;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Tests.Storage;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What is kept of a mailbox is the same, however its reading went.</summary>
public sealed class SyncJourneys
{
    private const int PagesBefore = 20;

    private static readonly Dictionary<string, string> SmallPages = new()
    {
        ["Graph:MailPageSize"] = "2",
        ["Graph:CalendarPageSize"] = "2",
    };

    [Theory]
    [InlineData("throttleFractional")]
    [InlineData("html503")]
    [InlineData("notJson")]
    [InlineData("cut")]
    [InlineData("emptyPage")]
    [InlineData("replay")]
    [InlineData("gone410")]
    public async Task Trouble_in_the_first_reading_and_in_a_later_one_leaves_no_trace(string fault)
    {
        var mailbox = OfAda(Asked(Ana), MetFirst(Joe), Asked(Priya, "Numbers for March", "2026-03-09 11:30"));
        await using var organisation = await RunningOrganisation.PrepareAsync(new Circumstances { Mailboxes = [mailbox], Configuration = SmallPages });
        await organisation.SpoilAsync(fault);
        await organisation.StartServiceAsync();
        await organisation.LookAsync();
        await organisation.SpoilAsync(fault);
        await organisation.MoveToAsync("2026-03-10T09:00:00Z");
        await organisation.LookAsync();

        var cards = await organisation.CardsOfAsync(Ada);
        Assert.Equal(3, cards.Count);
        foreach (var person in (Character[])[Ana, Joe, Priya]) Assert.Single(cards, card => card.IsAbout(person));
        var graph = await organisation.GraphCallsAsync(Ada);
        Assert.Equal(0, graph.WithoutImmutableIds);
        Assert.InRange(graph.MostAtOnce, 1, 4);
        Assert.Equal(await UndisturbedAsync(mailbox), await HistoryAsync(organisation));
    }

    [Fact]
    public async Task Graph_is_left_alone_for_as_long_as_it_asks()
    {
        await using var organisation = await RunningOrganisation.PrepareAsync(new Circumstances { Mailboxes = [OfAda(Asked(Ana))] });
        await organisation.SpoilAsync("throttle");
        var watch = Stopwatch.StartNew();

        await organisation.StartServiceAsync();
        await organisation.LookAsync();

        Assert.True(watch.Elapsed >= TimeSpan.FromSeconds(1), $"Graph asked for a second and was asked again after {watch.Elapsed}.");
        Assert.Equal(1, (await organisation.GraphCallsAsync(Ada)).Throttled);
        Assert.NotNull(await organisation.CardAsync(Ada, Ana));
    }

    [Fact]
    public async Task A_first_reading_stopped_in_its_middle_goes_on_to_the_same_state_as_one_never_stopped()
    {
        var mailbox = OfAda(Asked(Ana), LongCorrespondence);
        var circumstances = new Circumstances { Mailboxes = [mailbox], Configuration = SmallPages };
        await using var stopped = await RunningOrganisation.PrepareAsync(circumstances);
        // One page is slow to come, and meanwhile the service is stopped.
        await stopped.SpoilAsync("slow", after: PagesBefore);
        await stopped.StartServiceAsync();
        await RunningOrganisation.UntilAsync(
            async () => await stopped.GraphCallsAsync(Ada) is { Total: >= PagesBefore } graph ? graph : null, "a few pages have been read");

        await stopped.StopServiceAsync();
        var before = (await stopped.GraphCallsAsync(Ada)).Total;
        await stopped.StartServiceAsync();
        await stopped.LookAsync();

        var whole = mailbox.Messages.Count / 2;
        Assert.InRange(before, PagesBefore, whole - 1);
        Assert.Equal(await UndisturbedAsync(mailbox), await HistoryAsync(stopped));
        // Had it begun again from the start, it would have asked for all pages once more.
        Assert.InRange((await stopped.GraphCallsAsync(Ada)).Total, before, before + whole);
        Assert.Single(await stopped.CardsOfAsync(Ada), card => card.IsAbout(Ana));
    }

    [Fact]
    public async Task A_look_at_a_mailbox_with_nothing_new_asks_graph_a_handful_of_things()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana), LongCorrespondence));
        await organisation.LookAsync();
        var before = (await organisation.GraphCallsAsync(Ada)).Total;

        await organisation.LookAsync();

        Assert.InRange((await organisation.GraphCallsAsync(Ada)).Total - before, 1, 6);
    }

    [Fact]
    public async Task Two_looks_at_one_mailbox_at_once_show_each_nudge_once()
    {
        await using var organisation = await RunningOrganisation.PrepareAsync(new Circumstances { Mailboxes = [OfAda(Asked(Ana), MetFirst(Joe))] });
        await organisation.StartServiceAsync();
        var rounds = organisation.Services.GetRequiredService<Rounds>();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => rounds.RunAllAsync(CancellationToken.None)));

        Assert.Equal(2, (await organisation.CardsOfAsync(Ada)).Count);
    }

    private static void LongCorrespondence(Scene scene)
    {
        for (var day = 1; day <= 28; day++)
        {
            scene.Received($"2026-01-{day:00} 10:00", Carlos, $"Report {day}", "Hello Ada,\n\nwhat do you make of the attached numbers?\n\nCarlos")
                .Sent($"2026-01-{day:00} 15:30", "They look right to me.");
        }
    }

    /// <summary>The history of a mailbox that was read at the same instants with nothing in the way.</summary>
    private static async Task<string> UndisturbedAsync(SandboxMailbox mailbox)
    {
        await using var organisation = await RunningOrganisation.StartAsync(mailbox);
        if (mailbox.Messages.Count < 20) await organisation.MoveToAsync("2026-03-10T09:00:00Z");
        return await HistoryAsync(organisation);
    }

    /// <summary>All that is kept of Ada's mailbox, in an order of its own; links without the port they lead to this time.</summary>
    private static async Task<string> HistoryAsync(RunningOrganisation organisation)
    {
        var owner = RunningOrganisation.OwnerIdOf(Ada);
        var account = await organisation.Services.GetRequiredService<MailboxStore>().GetAsync(owner, CancellationToken.None);
        var history = await organisation.Services.GetRequiredService<HistoryStore>().LoadAsync(account!.Owner!, CancellationToken.None);
        return Lines(history).Replace(organisation.MicrosoftAddress.AbsoluteUri, "https://outlook.example/", StringComparison.Ordinal);
    }

    private static string Lines(MailboxHistory history) => string.Join(
        '\n',
        history.People.Values.Select(FactText.Of).Concat(history.Threads.Values.Select(FactText.Of)).Concat(history.Meetings.Values.Select(FactText.Of)).Order(StringComparer.Ordinal));
}
