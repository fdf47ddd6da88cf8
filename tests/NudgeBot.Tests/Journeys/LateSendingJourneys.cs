using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.Nudges;
using NudgeBot.Nudging;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>On Monday morning Ada lets her answer to Ana wait until two in the afternoon (A3).</summary>
[Trait("Product", "A3")]
public sealed class LateSendingJourneys : IAsyncLifetime
{
    private const string Words = "Yes, the large room is free.";
    private const string BeforeTheHour = "2026-03-09T12:50:00Z";
    private const string AfterTheHour = "2026-03-09T13:05:00Z";

    private static readonly DateTimeOffset Hour = new(2026, 3, 9, 13, 0, 0, TimeSpan.Zero);

    private RunningOrganisation _organisation = null!;

    public async Task InitializeAsync() => _organisation = await RunningOrganisation.StartAsync(new Circumstances
    {
        Mailboxes = [OfAda(Asked(Ana))],
        // Too short to sit out a failure, so that it is the work that tries again.
        Configuration = new Dictionary<string, string> { ["Graph:Patience"] = "00:00:00.2", ["Graph:ClickPatience"] = "00:00:00.2" },
    });

    public async Task DisposeAsync() => await _organisation.DisposeAsync();

    [Fact]
    public async Task At_the_hour_and_not_before_the_card_comes_back_and_one_press_sends_the_words()
    {
        await SendLaterAsync();

        await _organisation.MoveToAsync(BeforeTheHour);
        await _organisation.CardAsync(Ada, Ana, says: "unless one of you writes first");
        Assert.Empty(await _organisation.SentByNudgeBotAsync(Ada));
        await _organisation.MoveToAsync(AfterTheHour);
        await _organisation.PressAtTheHourAsync(Ana);

        await _organisation.NewestAsync(Ana, says: "went out");
        Assert.Equal(Words, Assert.Single(await _organisation.SentByNudgeBotAsync(Ada)).Words);
    }

    [Fact]
    public async Task Until_then_they_can_be_called_back()
    {
        await SendLaterAsync();
        var card = await _organisation.CardAsync(Ada, Ana, says: "unless one of you writes first");

        await _organisation.PressAsync(card, "nudge.undo");
        await _organisation.MoveToAsync(AfterTheHour);

        Assert.Equal(Words, (await _organisation.CardAsync(Ada, Ana)).Words);
        Assert.Empty(await _organisation.SentByNudgeBotAsync(Ada));
    }

    [Fact]
    public async Task A_process_that_ends_meanwhile_asks_once_at_the_hour_all_the_same()
    {
        await SendLaterAsync();

        await _organisation.RestartAsync();
        await _organisation.MoveToAsync(AfterTheHour);
        await _organisation.RestartAsync();
        await _organisation.MoveToAsync("2026-03-09T14:00:00Z");

        Assert.Single(await _organisation.CardsOfAsync(Ada), card => card.Says("send it now?"));
        await _organisation.PressAtTheHourAsync(Ana);
        await _organisation.NewestAsync(Ana, says: "went out");
        Assert.Single(await _organisation.SentByNudgeBotAsync(Ada));
    }

    [Fact]
    public async Task Where_the_owner_wrote_elsewhere_nothing_leaves_and_the_card_gives_the_words_back()
    {
        await SendLaterAsync();
        await _organisation.MoveToAsync("2026-03-09T10:00:00Z");
        await WriteInOutlookAsync();

        await _organisation.MoveToAsync(AfterTheHour);

        await AssertKeptAsync(says: "You wrote to Ana Petrova before the hour came");
        await WriteInOutlookAsync();
        await _organisation.MoveToAsync("2026-03-09T15:00:00Z");
        await _organisation.CardAsync(Ada, Ana, says: "You have written to Ana Petrova since");
    }

    [Theory]
    [InlineData("pause", "You asked me to be quiet")]
    [InlineData("stop", "You turned me off")]
    public async Task What_is_said_to_keep_quiet_holds_for_words_that_wait(string typed, string says)
    {
        await SendLaterAsync();
        await _organisation.SayAsync(Ada, typed);

        await _organisation.MoveToAsync(AfterTheHour);

        await AssertKeptAsync(says);
    }

    [Fact]
    public async Task A_stop_counts_also_where_a_start_followed()
    {
        await SendLaterAsync();
        await _organisation.MoveToAsync("2026-03-09T10:00:00Z");
        await _organisation.SayAsync(Ada, "stop");
        await _organisation.SayAsync(Ada, "start");

        await _organisation.MoveToAsync(AfterTheHour);

        await AssertKeptAsync("You turned me off");
    }

    [Fact]
    public async Task A_mailbox_that_cannot_be_read_at_the_hour_sends_nothing_unseen()
    {
        await SendLaterAsync();
        await _organisation.MoveToAsync(BeforeTheHour);
        await _organisation.SpoilAsync("html503", times: 10_000);

        for (var minute = 1; minute < 60; minute += 6) await _organisation.MoveToAsync($"2026-03-09T13:{minute:00}:00Z");
        await _organisation.SpoilAsync("html503", times: 0);

        await AssertKeptAsync("I could not look at your mailbox again");
    }

    [Fact]
    public async Task An_hour_that_was_slept_through_is_not_made_up_for_at_night()
    {
        await _organisation.MoveToAsync("2026-03-09T21:00:00Z");
        await LeaveAsADeadProcessWouldAsync();

        await _organisation.LookAsync();
        Assert.DoesNotContain(await _organisation.CardsOfAsync(Ada), card => card.Says("send it now?"));
        await _organisation.MoveToAsync("2026-03-10T09:00:00Z");
        await _organisation.PressAtTheHourAsync(Ana);

        await _organisation.NewestAsync(Ana, says: "went out");
        Assert.Single(await _organisation.SentByNudgeBotAsync(Ada));
    }

    /// <summary>It chose in the morning, ended before the hour, and begins again at night.</summary>
    private async Task LeaveAsADeadProcessWouldAsync()
    {
        var (nudges, owner) = (_organisation.Services.GetRequiredService<NudgeStore>(), RunningOrganisation.OwnerIdOf(Ada));
        var shown = Assert.Single(await nudges.OpenAsync(owner, CancellationToken.None));
        var waiting = shown.After(new NudgeChoice.SendLater(Words, Hour), Hour.AddHours(-4))!;
        Assert.True(await nudges.ReplaceAsync(owner, shown, waiting, [WorkKinds.SendLater(shown.Id, Hour)], CancellationToken.None));
    }

    [Fact]
    [Trait("Product", "P5")]
    public async Task Without_the_press_nothing_ever_leaves()
    {
        await SendLaterAsync();

        await _organisation.MoveToAsync(AfterTheHour);
        await _organisation.MoveToAsync("2026-03-11T12:00:00Z");

        await _organisation.AssertNothingWrittenAsync(Ada);
        Assert.Equal(0, (await _organisation.GraphCallsAsync(Ada)).WritesInTheirName);
    }

    private async Task SendLaterAsync()
    {
        var owner = RunningOrganisation.OwnerIdOf(Ada);
        var open = Assert.Single(await _organisation.Services.GetRequiredService<NudgeStore>().OpenAsync(owner, CancellationToken.None));
        Assert.NotNull(await _organisation.Services.GetRequiredService<Choices>().MakeAsync(owner, open, new NudgeChoice.SendLater(Words, Hour), CancellationToken.None));
        await _organisation.LookAsync();
    }

    private async Task WriteInOutlookAsync() => await _organisation.InOutlookAsync(Ada, HttpMethod.Post, "sendMail", new JsonObject
    {
        ["message"] = new JsonObject
        {
            ["subject"] = "By the way",
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "It is free, just take it." },
            ["toRecipients"] = new JsonArray(new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = Ana.Address } }),
        },
    });

    private async Task AssertKeptAsync(string says)
    {
        var card = await _organisation.CardAsync(Ada, Ana, says);
        Assert.Equal(Words, card.Words);
        Assert.DoesNotContain(await _organisation.SentByNudgeBotAsync(Ada), mail => mail.Words == Words);
        Assert.Empty(await _organisation.MailAsync(Ada, "drafts"));
    }
}
