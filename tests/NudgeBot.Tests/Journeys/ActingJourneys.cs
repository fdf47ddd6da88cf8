using System.Globalization;
using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>From the card, by the owner's own press: words that leave later, times for a call, an answer to an invitation.</summary>
public sealed class ActingJourneys
{
    private const string Monday = "2026-03-09T08:40:00Z";
    private const string Words = "Yes, the large room is free.";

    [Fact]
    [Trait("Product", "A3")]
    public async Task Send_later_comes_back_on_the_next_morning_and_leaves_word_for_word_by_one_press()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));

        var waits = await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.later", text: Words);
        Assert.True(waits.Card!.Says("back on Tuesday 10 March at 09:00"), waits.Card.AllWords);
        Assert.True(waits.Card.Says(Words), waits.Card.AllWords);
        await organisation.MoveToAsync("2026-03-10T07:55:00Z");
        Assert.Empty(await organisation.SentByNudgeBotAsync(Ada));
        await organisation.MoveToAsync("2026-03-10T08:05:00Z");
        await organisation.PressAtTheHourAsync(Ana);

        await organisation.NewestAsync(Ana, says: "went out");
        Assert.Equal(Words, Assert.Single(await organisation.SentByNudgeBotAsync(Ada)).Words);
    }

    [Fact]
    [Trait("Product", "A3")]
    public async Task Send_later_waits_for_the_hour_at_which_the_other_usually_writes()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana), scene =>
        {
            foreach (var day in (string[])["02-02", "02-11", "02-19", "02-26"])
                scene.Received($"2026-{day} 15:10", Ana, $"Minutes of {day}", "Here are the minutes.").Sent($"2026-{day} 16:30", "Thank you.");
        });

        var waits = await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.later", text: Words);

        Assert.True(waits.Card!.Says("back today at 15:00") || waits.Card.Says("back on Monday 9 March at 15:00"), waits.Card.AllWords);
    }

    [Fact]
    [Trait("Product", "A3 A9")]
    public async Task Taken_back_before_the_hour_the_words_stay_on_the_card_and_nothing_leaves()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var waits = await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.later", text: Words);

        var open = await organisation.PressAsync(waits.Card!, "nudge.undo");
        await organisation.MoveToAsync("2026-03-10T12:00:00Z");

        Assert.Equal(Words, open.Card!.Words);
        await organisation.AssertNothingWrittenAsync(Ada);
    }

    [Fact]
    [Trait("Product", "A3 A10")]
    public async Task Where_the_other_writes_first_the_words_are_held_back_and_the_card_says_why()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana), scene => scene.Received("2026-03-09 15:00", Ana, "Found one", "Hi Ada,\n\nno need any more, I took the small room.\n\nAna"));

        await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.later", text: Words);
        await organisation.MoveToAsync("2026-03-10T08:05:00Z");

        var held = await organisation.NewestAsync(Ana, says: "Ana Petrova wrote before the hour came");
        Assert.Equal(Words, held.Words);
        await organisation.AssertNothingWrittenAsync(Ada);
    }

    [Fact]
    [Trait("Product", "A3")]
    public async Task No_words_are_not_sent_later_either()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));

        var refused = await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.later", text: " ");
        await organisation.MoveToAsync("2026-03-10T08:05:00Z");

        Assert.True(refused.Card!.Says("There are no words to send yet"), refused.Card.AllWords);
        await organisation.AssertNothingWrittenAsync(Ada);
    }

    [Fact]
    [Trait("Product", "A4")]
    public async Task Times_that_suit_both_calendars_stand_in_the_owners_own_words_and_nothing_is_sent()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Of(
            Story(Ada, InTouchWith(Ben), Asked(Ben)),
            Story(Ben, scene => scene.Hosted("2026-03-09 09:00", 8 * 60, "Workshop", Carlos).Hosted("2026-03-10 09:00", 8 * 60, "Workshop", Carlos))));

        var offered = await organisation.PressAsync((await organisation.NewestAsync(Ben))!, "nudge.times", text: Words);

        Assert.True(offered.Card!.Says("These are free in both calendars."), offered.Card.AllWords);
        Assert.StartsWith(Words, offered.Card.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("10 March", offered.Card.Words, StringComparison.Ordinal);
        Assert.Contains("11 March", offered.Card.Words, StringComparison.Ordinal);
        await organisation.AssertNothingWrittenAsync(Ada);
    }

    [Fact]
    [Trait("Product", "A4 A2")]
    public async Task Of_somebody_outside_it_says_that_only_one_calendar_was_seen_and_the_times_leave_with_the_press_on_send()
    {
        await using var organisation = await BeginAsync(Monday, InTouchWith(Ana), Asked(Ana));

        var offered = await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.times", text: Words);
        Assert.True(offered.Card!.Says("I can't see theirs"), offered.Card.AllWords);
        await organisation.PressAsync(offered.Card, "nudge.send");
        await organisation.NewestAsync(Ana, says: "went out");

        Assert.Equal(offered.Card.Words, Assert.Single(await organisation.SentByNudgeBotAsync(Ada)).Words);
    }

    [Fact]
    [Trait("Product", "A4")]
    public async Task Asked_for_times_twice_they_stand_there_once()
    {
        await using var organisation = await BeginAsync(Monday, InTouchWith(Ana), Asked(Ana));

        var once = await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.times", text: Words);
        var twice = await organisation.PressAsync(once.Card!, "nudge.times");

        Assert.Equal(once.Card!.Words, twice.Card!.Words);
    }

    [Fact]
    [Trait("Product", "I11 D22")]
    public async Task Accept_on_the_card_stands_in_the_calendar_and_the_organizer_reads_of_it()
    {
        await using var organisation = await InvitedAsync();

        await organisation.PressAsync((await organisation.NewestAsync(Ben))!, "nudge.accept");

        await organisation.NewestAsync(Ben, says: "You accepted the invitation");
        Assert.Equal("accepted", await AnswerAsync(organisation));
        Assert.Single(await organisation.MailAsync(Ben, "inbox"), mail => mail.Subject == "Accepted: Getting acquainted");
    }

    [Fact]
    [Trait("Product", "I11 D22 S9")]
    public async Task A_polite_no_goes_out_in_the_words_that_stood_on_the_card()
    {
        await using var organisation = await InvitedAsync();
        var card = (await organisation.NewestAsync(Ben))!;

        await organisation.PressAsync(card, "nudge.decline");

        await organisation.NewestAsync(Ben, says: "You declined the invitation");
        Assert.Equal("declined", await AnswerAsync(organisation));
        Assert.Equal(card.Words, Assert.Single(await organisation.MailAsync(Ben, "inbox"), mail => mail.Subject == "Declined: Getting acquainted").Words);
    }

    [Fact]
    [Trait("Product", "I11")]
    public async Task Accept_and_no_pressed_at_once_give_one_answer()
    {
        await using var organisation = await InvitedAsync();
        var card = (await organisation.NewestAsync(Ben))!;

        await Task.WhenAll(organisation.PressAsync(card, "nudge.accept"), organisation.PressAsync(card, "nudge.decline"));
        await organisation.LookAsync();

        Assert.Single(await organisation.MailAsync(Ben, "inbox"), mail => mail.Subject.EndsWith(": Getting acquainted", StringComparison.Ordinal));
        Assert.Equal(1, (await organisation.GraphCallsAsync(Ada)).Sends);
    }

    [Fact]
    [Trait("Product", "I11 P6")]
    public async Task Where_the_organisation_does_not_let_it_answer_there_is_only_a_way_to_Outlook()
    {
        await using var organisation = await InvitedAsync(("Graph:AnswersInvitations", "false"));
        var card = (await organisation.NewestAsync(Ben))!;

        Assert.DoesNotContain("nudge.accept", card.Verbs);
        Assert.DoesNotContain("nudge.decline", card.Verbs);
        Assert.Contains(card.Elements, element => element["title"]?.GetValue<string>() == "Answer in Outlook" && element["url"] is not null);
        Assert.Equal("notResponded", await AnswerAsync(organisation));
    }

    /// <summary>They wrote on several days, so a call may be offered.</summary>
    private static Action<Scene> InTouchWith(Character someone) => KeptUp(someone, "2026-01-12", "2026-02-20", 13);

    private static Task<RunningOrganisation> InvitedAsync(params (string Name, string Value)[] settings) => RunningOrganisation.StartAsync(new Circumstances
    {
        Mailboxes = Of(
            Story(Ada, Knows(Ben), scene => scene.Planned("2026-03-11 15:00", 30, "Getting acquainted", Ben, [Ada], meeting => meeting with { Answer = "notResponded", InvitedAt = scene.Instant("2026-03-06 09:00") })),
            Story(Ben)),
        At = DateTimeOffset.Parse(Monday, CultureInfo.InvariantCulture),
        Configuration = settings.ToDictionary(setting => setting.Name, setting => setting.Value),
    });

    private static async Task<string> AnswerAsync(RunningOrganisation organisation)
    {
        var events = (await organisation.InOutlookAsync(Ada, HttpMethod.Get, "events"))["value"]!.AsArray();
        return Assert.Single(events, item => item!["subject"]!.GetValue<string>() == "Getting acquainted")!["responseStatus"]!["response"]!.GetValue<string>();
    }
}
