using NudgeBot.Tests.Api;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>A card lies in the chat for ever. Whenever one of its buttons is pressed, it does something sensible and says so, and nothing is sent twice.</summary>
[Trait("Product", "A2 A9 N7")]
public sealed class OldCardJourneys
{
    private const string Monday = "2026-03-09T08:40:00Z";
    private const string Tuesday = "2026-03-10T08:31:00Z";
    private const string TuesdayNoon = "2026-03-10T11:00:00Z";

    [Fact]
    public async Task A_month_later_every_button_says_that_it_is_over_and_changes_nothing()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var card = (await organisation.NewestAsync(Ana))!;
        await organisation.MoveToAsync("2026-04-13T08:40:00Z");

        foreach (var verb in (string[])["nudge.send", "nudge.open", "nudge.later", "nudge.done", "nudge.notThis", "nudge.never"])
            AssertOver(await organisation.PressAsync(card, verb, text: "Late, but here I am."));
        AssertOver(await organisation.PressAsync(card, "nudge.snooze", until: "tomorrow"));
        await organisation.LookAsync();

        await organisation.AssertNothingWrittenAsync(Ada);
        Assert.Contains("Nothing is open", await organisation.SayAsync(Ada, "who do I owe?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nudge.done", "Done")]
    [InlineData("nudge.notThis", "Not this one")]
    [InlineData("nudge.never", "Never about this person")]
    [InlineData("nudge.snooze", "Snoozed")]
    [InlineData("nudge.later", "back on Tuesday")]
    [InlineData("nudge.open", "draft")]
    public async Task Pressed_twice_it_is_done_once_and_the_second_press_shows_what_was_done(string verb, string says)
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var card = (await organisation.NewestAsync(Ana))!;
        var until = verb == "nudge.snooze" ? "nextWeek" : null;

        var first = await organisation.PressAsync(card, verb, text: "It is free.", until: until);
        var second = await organisation.PressAsync(card, verb, text: "It is not free.", until: until);
        await organisation.LookAsync();

        Assert.True(first.Card!.Says(says), first.Card.AllWords);
        Assert.True(second.Card!.Says(says), second.Card.AllWords);
        Assert.DoesNotContain("not free", second.Card.AllWords, StringComparison.Ordinal);
        Assert.Equal(verb == "nudge.open" ? 1 : 0, (await organisation.MailAsync(Ada, "drafts")).Count);
        Assert.Empty(await organisation.SentByNudgeBotAsync(Ada));
    }

    [Theory]
    [InlineData("nudge.done")]
    [InlineData("nudge.open")]
    [InlineData("nudge.later")]
    [InlineData("nudge.notThis")]
    public async Task Pressed_on_two_devices_at_once_one_of_the_two_counts_and_at_most_one_mail_leaves(string other)
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var card = (await organisation.NewestAsync(Ana))!;

        var pressed = await Task.WhenAll(organisation.PressAsync(card, "nudge.send", text: "It is free."), organisation.PressAsync(card, other, text: "It is free."));
        await organisation.LookAsync();
        await organisation.MoveToAsync(TuesdayNoon);

        Assert.All(pressed, answer => Assert.NotNull(answer.Card));
        var (sent, drafts) = ((await organisation.SentByNudgeBotAsync(Ada)).Count, (await organisation.MailAsync(Ada, "drafts")).Count);
        Assert.InRange(sent + drafts, other is "nudge.open" ? 1 : 0, 1);
        var says = (await organisation.NewestAsync(Ana))!;
        Assert.True(sent == 1 ? says.Says("went out") : !says.Says("went out"), says.AllWords);
    }

    [Fact]
    [Trait("Product", "N4 N9")]
    public async Task The_old_digest_keeps_everybody_on_it_when_one_who_came_back_is_pressed_there()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana), MetFirst(Joe));
        var onOldDigest = await organisation.CardAsync(Ada, Ana);
        await organisation.PressAsync(onOldDigest, "nudge.snooze", until: "tomorrow");
        await organisation.MoveToAsync(Tuesday);
        var back = (await organisation.NewestAsync(Ana))!;
        Assert.NotEqual(onOldDigest.MessageId, back.MessageId);

        var pressed = await organisation.PressAsync(onOldDigest, "nudge.done");

        Assert.True(pressed.Card!.Says("nothing was changed"), pressed.Card.AllWords);
        var joe = Assert.Single(await organisation.CardsOfAsync(Ada), card => card.IsAbout(Joe));
        Assert.Equal(onOldDigest.MessageId, joe.MessageId);
        await organisation.PressAsync(joe, "nudge.send");
        await organisation.NewestAsync(Joe, says: "went out");
        Assert.Contains("nudge.send", (await organisation.NewestAsync(Ana))!.Verbs);
    }

    [Fact]
    [Trait("Product", "N4 A2")]
    public async Task Answered_where_it_lies_on_the_old_message_the_new_one_tells_of_it_too()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var old = (await organisation.NewestAsync(Ana))!;
        await organisation.PressAsync(old, "nudge.snooze", until: "tomorrow");
        await organisation.MoveToAsync(Tuesday);
        var shownAgain = await organisation.PressAsync(old, "nudge.done");

        await organisation.PressAsync(shownAgain.Card!, "nudge.send", text: "It is free.");

        var newest = await organisation.NewestAsync(Ana, says: "went out");
        Assert.NotEqual(old.MessageId, newest.MessageId);
        Assert.Single(await organisation.SentByNudgeBotAsync(Ada));
    }

    [Fact]
    [Trait("Product", "P2")]
    public async Task While_it_is_off_nothing_is_written_and_the_words_stay_and_on_again_they_leave_once()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var card = (await organisation.NewestAsync(Ana))!;
        await organisation.SayAsync(Ada, "stop");

        foreach (var verb in (string[])["nudge.send", "nudge.open", "nudge.later"])
        {
            var refused = await organisation.PressAsync(card, verb, text: "It is free.");
            Assert.True(refused.Card!.Says("I am off"), refused.Card.AllWords);
            Assert.Equal("It is free.", refused.Card.Words);
        }

        await organisation.AssertNothingWrittenAsync(Ada);
        await organisation.SayAsync(Ada, "start");
        await organisation.PressAsync(card, "nudge.send", text: "It is free.");

        await organisation.NewestAsync(Ana, says: "went out");
        Assert.Single(await organisation.SentByNudgeBotAsync(Ada));
    }

    [Fact]
    [Trait("Product", "P2 A9")]
    public async Task What_needs_no_mailbox_can_be_answered_while_it_is_off()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var card = (await organisation.NewestAsync(Ana))!;
        await organisation.SayAsync(Ada, "stop");

        var done = await organisation.PressAsync(card, "nudge.done");
        await organisation.SayAsync(Ada, "start");
        await organisation.MoveToAsync("2026-03-12T08:40:00Z");

        Assert.True(done.Card!.Says("Done"), done.Card.AllWords);
        Assert.Single(await organisation.CardsOfAsync(Ada));
    }

    [Fact]
    [Trait("Product", "P7 R9")]
    public async Task After_everything_was_forgotten_every_button_says_so_and_does_nothing()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var card = (await organisation.NewestAsync(Ana))!;
        using (var page = await SignedInPage.OfAsync(organisation, Ada)) await page.AskAsync(HttpMethod.Delete, "/api/me");

        foreach (var verb in (string[])["nudge.send", "nudge.open", "nudge.later", "nudge.done", "nudge.notThis", "nudge.never"])
            Assert.Contains("I don't know this nudge any more", (await organisation.PressAsync(card, verb, text: "It is free.")).Line, StringComparison.Ordinal);
        await organisation.LookAsync();

        await organisation.AssertNothingWrittenAsync(Ada);
    }

    [Fact]
    [Trait("Product", "A9")]
    public async Task Done_can_be_taken_back_for_a_fortnight_and_a_month_later_its_words_are_gone_and_it_stays_done()
    {
        await using var organisation = await BeginAsync(Monday, Knows(Ana), scene => scene.Received("2026-03-05 10:15", Ana, "Rooms", "Hi Ada,\n\nwhich of the two rooms do you like better?\n\nAna"));
        var done = await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.done");
        await organisation.MoveToAsync("2026-03-20T08:40:00Z");

        var undone = await organisation.PressAsync(done.Card!, "nudge.undo");
        var doneAgain = await organisation.PressAsync(undone.Card!, "nudge.done");
        await organisation.MoveToAsync("2026-04-20T08:40:00Z");
        var tooLate = await organisation.PressAsync(doneAgain.Card!, "nudge.undo");

        Assert.Contains("nudge.send", undone.Card!.Verbs);
        Assert.DoesNotContain("nudge.send", tooLate.Card!.Verbs);
        Assert.False(tooLate.Card.Says("which of the two rooms"), "Her words are not kept so long.");
        Assert.Single(await organisation.CardsOfAsync(Ada));
    }

    [Fact]
    [Trait("Product", "N10 N3")]
    public async Task Fewer_pressed_on_two_devices_is_one_step_down_and_not_two()
    {
        var people = Enumerable.Range(1, 8).Select(number => Outsider($"Person Number{(char)('a' + number)}")).ToList();
        await using var organisation = await BeginAsync(Monday, [.. people.Select((person, place) => MetFirst(person, $"2026-03-06 {8 + place:00}:00"))]);
        await organisation.MoveToAsync("2026-03-12T09:00:00Z");
        var question = Assert.Single(await organisation.MessagesAsync(), card => card.Says("Shall I go on?"));

        var first = await organisation.PressAsync(question, "goOn.less");
        var second = await organisation.PressAsync(question, "goOn.less");

        Assert.True(first.Card!.Says("at most 2 a day, and 6 a week"), first.Card.AllWords);
        Assert.Equal(first.Card.AllWords, second.Card!.AllWords);
    }

    [Fact]
    [Trait("Product", "A2 N9")]
    public async Task A_restarted_service_knows_the_buttons_of_yesterday()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana), MetFirst(Joe));
        var (ana, joe) = ((await organisation.NewestAsync(Ana))!, (await organisation.NewestAsync(Joe))!);

        await organisation.RestartAsync();
        await organisation.MoveToAsync(Tuesday);
        await organisation.PressAsync(ana, "nudge.send", text: "It is free.");
        var done = await organisation.PressAsync(joe, "nudge.done");

        await organisation.NewestAsync(Ana, says: "went out");
        Assert.True(done.Card!.Says("Done"), done.Card.AllWords);
        Assert.Single(await organisation.SentByNudgeBotAsync(Ada));
        Assert.Single(await organisation.MessagesAsync());
    }

    private static void AssertOver(PressAnswer answer)
    {
        Assert.True(answer.Card!.Says("Settled"), answer.Card.AllWords);
        Assert.Empty(answer.Card.Verbs);
    }
}
