using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>The minutes before a meeting (N11, moment 11), the line kept after a first one (N12), and how it went some days later (N14).</summary>
public sealed class BriefJourneys
{
    private const string Monday = "2026-03-09T08:40:00Z";
    private const string AnHourBefore = "2026-03-09T12:00:00Z";
    private const string Brief = "Review · 14:00";

    [Fact]
    [Trait("Product", "N11 N9; moment 11")]
    public async Task It_comes_by_itself_within_the_last_hour_and_a_half_even_after_the_digest_of_the_day()
    {
        await using var organisation = await BeginAsync(Monday, Promised(Ana), Meets(Ana, "2026-03-09 14:00"));
        Assert.Single(await organisation.MessagesAsync());

        await organisation.MoveToAsync("2026-03-09T11:25:00Z");
        Assert.Null(await organisation.BriefAsync(Brief));
        await organisation.MoveToAsync("2026-03-09T11:35:00Z");

        var brief = await organisation.BriefAsync(Brief);
        Assert.True(brief!.Says("You owe") && brief.Says("floor plan"), brief.AllWords);
        Assert.Equal(["nudge.notThis"], brief.Verbs);
    }

    [Fact]
    [Trait("Product", "N11")]
    public async Task Whoever_is_looked_at_ten_minutes_before_is_left_in_peace()
    {
        await using var organisation = await BeginAsync(Monday, Promised(Ana), scene => scene.Planned(
            "2026-03-09 14:00", 30, "Review", scene.Owner, [Ana], meeting => meeting with { InvitedAt = scene.Instant("2026-03-09 13:46") }));

        await organisation.MoveToAsync("2026-03-09T12:50:00Z");

        Assert.Null(await organisation.BriefAsync(Brief));
    }

    [Fact]
    [Trait("Product", "N11 N7")]
    public async Task It_closes_when_the_meeting_begins()
    {
        await using var organisation = await BeginAsync(Monday, Promised(Ana), Meets(Ana, "2026-03-09 14:00"));
        await organisation.MoveToAsync(AnHourBefore);
        var brief = await organisation.BriefAsync(Brief);

        await organisation.MoveToAsync("2026-03-09T13:05:00Z");

        var closed = Assert.Single(await organisation.MessagesAsync(), card => card.MessageId == brief!.MessageId);
        Assert.True(closed.Says("The meeting has begun."), closed.AllWords);
        Assert.Empty(closed.Verbs);
    }

    [Fact]
    [Trait("Product", "N11 N5")]
    public async Task No_more_briefs_with_this_person_holds_on_the_next_day_too()
    {
        await using var organisation = await BeginAsync(Monday, Promised(Ana), Meets(Ana, "2026-03-09 14:00"), Meets(Ana, "2026-03-10 14:00"));
        await organisation.MoveToAsync(AnHourBefore);

        var closed = await organisation.PressAsync((await organisation.BriefAsync(Brief))!, "nudge.notThis");
        await organisation.MoveToAsync("2026-03-10T12:00:00Z");

        Assert.Equal(["nudge.undo"], closed.Card!.Verbs);
        Assert.Null(await organisation.BriefAsync(Brief));
    }

    [Fact]
    [Trait("Product", "N11 A9")]
    public async Task Taken_back_the_brief_stands_there_again_whole_and_the_next_one_comes()
    {
        await using var organisation = await BeginAsync(Monday, Promised(Ana), Meets(Ana, "2026-03-09 14:00"), Meets(Ana, "2026-03-10 14:00"));
        await organisation.MoveToAsync(AnHourBefore);
        var brief = await organisation.BriefAsync(Brief);
        var closed = await organisation.PressAsync(brief!, "nudge.notThis");

        var undone = await organisation.PressAsync(closed.Card!, "nudge.undo");
        Assert.Equal(brief!.AllWords, undone.Card!.AllWords);
        await organisation.LookAsync();
        Assert.Equal(brief.AllWords, (await organisation.BriefAsync(Brief))!.AllWords);
        await organisation.MoveToAsync("2026-03-10T12:00:00Z");

        Assert.Equal(2, (await organisation.MessagesAsync()).Count(card => card.Says("The meeting has begun.") || card.Says("No briefs before meetings") || card.Verbs.SequenceEqual(["nudge.notThis"])));
    }

    [Fact]
    [Trait("Product", "N12 N11 R3")]
    public async Task What_was_learned_at_a_first_meeting_is_noted_in_one_line_and_stands_in_the_next_brief()
    {
        await using var organisation = await BeginAsync(Monday, MetFirst(Joe), scene => scene.Planned(
            "2026-03-12 14:00", 30, "Review", scene.Owner, [Joe], meeting => meeting with { InvitedAt = scene.Instant("2026-03-10 10:00") }));
        var card = (await organisation.NewestAsync(Joe))!;

        var noted = await organisation.NoteAsync(card, "Builds bridges; his daughter plays the cello.");
        Assert.True(noted.Card!.Says("Noted, for you alone."), noted.Card.AllWords);
        Assert.Contains("nudge.send", noted.Card.Verbs);
        await organisation.MoveToAsync("2026-03-12T12:00:00Z");

        var brief = await organisation.BriefAsync(Brief);
        Assert.True(brief!.Says("Builds bridges; his daughter plays the cello."), brief.AllWords);
        await organisation.AssertNothingWrittenAsync(Ada);
    }

    [Fact]
    [Trait("Product", "N12 R3")]
    public async Task A_note_kept_twice_with_one_line_is_one_note()
    {
        await using var organisation = await BeginAsync(Monday, MetFirst(Joe));
        var card = (await organisation.NewestAsync(Joe))!;

        await organisation.NoteAsync(card, "Builds bridges.");
        var again = await organisation.NoteAsync(card, "Builds bridges.");

        Assert.True(again.Card!.Says("Noted, for you alone."), again.Card.AllWords);
        var page = await organisation.SayAsync(Ada, "who is Joe?");
        Assert.Equal(1, page.Split("Builds bridges.").Length - 1);
    }

    [Fact]
    [Trait("Product", "N12")]
    public async Task An_empty_note_is_no_note_and_loses_nothing()
    {
        await using var organisation = await BeginAsync(Monday, MetFirst(Joe));
        var card = (await organisation.NewestAsync(Joe))!;

        var empty = await organisation.NoteAsync(card, "  ");

        Assert.True(empty.Card!.Says("There is nothing to note yet"), empty.Card.AllWords);
        Assert.Equal(card.Words, empty.Card.Words);
    }

    [Fact]
    [Trait("Product", "N14 I7")]
    public async Task Some_days_after_an_answered_follow_up_not_a_fit_lets_the_tie_rest()
    {
        await using var organisation = await FollowedUpAsync();
        var question = await organisation.NewestAsync(Joe, says: "How did it go?");

        var rests = await organisation.PressAsync(question, "nudge.rest");
        await organisation.MoveToAsync(AfterTheSecondMeeting);

        Assert.Equal(["nudge.undo"], rests.Card!.Verbs);
        Assert.Equal(2, (await organisation.CardsOfAsync(Ada)).Count(card => card.IsAbout(Joe)));
    }

    [Fact]
    [Trait("Product", "N14 A9")]
    public async Task Not_a_fit_taken_back_lets_the_next_meeting_be_followed_up_as_ever()
    {
        await using var organisation = await FollowedUpAsync();
        var rests = await organisation.PressAsync(await organisation.NewestAsync(Joe, says: "How did it go?"), "nudge.rest");

        var asked = await organisation.PressAsync(rests.Card!, "nudge.undo");
        Assert.Contains("nudge.rest", asked.Card!.Verbs);
        await organisation.PressAsync(asked.Card, "nudge.done");
        await organisation.MoveToAsync(AfterTheSecondMeeting);

        await organisation.NewestAsync(Joe, says: "You had a meeting with Joe in your calendar");
    }

    private const string AfterTheSecondMeeting = "2026-03-27T08:40:00Z";

    /// <summary>On Thursday Ada is asked how it went with Joe, to whom she wrote on Monday and who answered on Tuesday. They meet again two weeks later.</summary>
    private static async Task<RunningOrganisation> FollowedUpAsync()
    {
        var organisation = await BeginAsync(Monday, MetFirst(Joe), scene =>
        {
            scene.Received("2026-03-10 11:00", Joe, "Coffee", "Hi Ada,\n\nthank you, I enjoyed it too.\n\nJoe");
            scene.Planned("2026-03-26 10:00", 30, "Second coffee", scene.Owner, [Joe], meeting => meeting with { InvitedAt = scene.Instant("2026-03-25 16:00") });
        });
        await organisation.PressAsync((await organisation.NewestAsync(Joe))!, "nudge.send");
        await organisation.NewestAsync(Joe, says: "went out");
        await organisation.MoveToAsync("2026-03-12T08:40:00Z");
        return organisation;
    }

    private static Action<Scene> Meets(Character someone, string at) => scene =>
        scene.Planned(at, 30, "Review", scene.Owner, [someone], meeting => meeting with { InvitedAt = scene.Instant("2026-03-04 09:00") });
}
