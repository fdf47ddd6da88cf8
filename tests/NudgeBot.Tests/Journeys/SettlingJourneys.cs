using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>The owner acts elsewhere, and within one look the card says what was seen; whoever else is on it stays open (N7, D2; moment 4).</summary>
[Trait("Product", "N7 D2; moment 4")]
public sealed class SettlingJourneys
{
    private const string Monday = "2026-03-09T08:40:00Z";
    private const string AfterLunch = "2026-03-09T13:00:00Z";

    [Fact]
    public async Task A_word_from_the_phone_closes_its_entry_of_the_digest_and_leaves_the_others_open()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana), MetFirst(Joe), WritesFromThePhone(Joe));
        Assert.Single(await organisation.MessagesAsync());

        await organisation.MoveToAsync(AfterLunch);

        var joe = await organisation.NewestAsync(Joe, says: "You and Joe Byrne have been in touch since.");
        Assert.Empty(joe.Verbs);
        Assert.Contains("nudge.send", (await organisation.NewestAsync(Ana))!.Verbs);
        Assert.Single(await organisation.MessagesAsync());
    }

    [Fact]
    public async Task A_word_of_theirs_after_a_meeting_closes_the_card_too()
    {
        await using var organisation = await BeginAsync(Monday, MetFirst(Joe), scene => scene.Received("2026-03-09 11:30", Joe, "Coffee", "Hi Ada,\n\nit was good to meet you.\n\nJoe"));

        await organisation.MoveToAsync(AfterLunch);

        var card = (await organisation.NewestAsync(Joe))!;
        Assert.True(card.Says("Settled"), card.AllWords);
        Assert.True(card.Says("since"), card.AllWords);
    }

    [Fact]
    [Trait("Product", "D9")]
    public async Task A_promise_kept_from_the_phone_closes_and_says_that_it_went_out()
    {
        await using var organisation = await BeginAsync(Monday, Promised(Priya), scene => scene
            .Sent("2026-03-09 11:30", Priya, "Floor plan", "Hi Priya,\n\nhere is the floor plan.\n\nAda", new Envelope { HasAttachments = true }));
        Assert.Contains("nudge.send", (await organisation.NewestAsync(Priya))!.Verbs);

        await organisation.MoveToAsync(AfterLunch);

        var card = await organisation.NewestAsync(Priya, says: "What you promised Priya Raman has gone out, as far as I can see.");
        Assert.Empty(card.Verbs);
    }

    [Fact]
    [Trait("Product", "I11")]
    public async Task An_invitation_answered_in_Outlook_closes_its_card()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Of(
            Story(Ada, Knows(Ben), scene => scene.Planned("2026-03-11 15:00", 30, "Getting acquainted", Ben, [Ada], meeting => meeting with { Answer = "notResponded", InvitedAt = scene.Instant("2026-03-06 09:00") })),
            Story(Ben)));
        Assert.Contains("nudge.accept", (await organisation.NewestAsync(Ben))!.Verbs);
        var meeting = Assert.Single((await organisation.InOutlookAsync(Ada, HttpMethod.Get, "events"))["value"]!.AsArray(), item => item!["subject"]!.GetValue<string>() == "Getting acquainted")!;

        await organisation.InOutlookAsync(Ada, HttpMethod.Post, $"events/{Uri.EscapeDataString(meeting["id"]!.GetValue<string>())}/accept", new JsonObject { ["sendResponse"] = true });
        await organisation.LookAsync();

        var card = (await organisation.NewestAsync(Ben))!;
        Assert.True(card.Says("Settled"), card.AllWords);
        Assert.Empty(card.Verbs);
    }

    [Fact]
    public async Task A_snoozed_card_whose_matter_was_settled_meanwhile_does_not_come_back()
    {
        await using var organisation = await BeginAsync(Monday, MetFirst(Joe), WritesFromThePhone(Joe));
        await organisation.PressAsync((await organisation.NewestAsync(Joe))!, "nudge.snooze", until: "tomorrow");

        await organisation.MoveToAsync("2026-03-11T08:40:00Z");

        var card = Assert.Single(await organisation.CardsOfAsync(Ada));
        Assert.True(card.Says("You and Joe Byrne have been in touch since."), card.AllWords);
    }

    [Fact]
    public async Task A_draft_opened_in_Outlook_and_left_there_keeps_the_card_until_the_word_is_out()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.open", text: "The large room is free.");
        await organisation.NewestAsync(Ana, says: "Your words are in a draft in Outlook");

        await organisation.MoveToAsync("2026-03-11T08:40:00Z");
        Assert.Contains("nudge.done", (await organisation.NewestAsync(Ana))!.Verbs);
        var draft = Assert.Single(await organisation.MailAsync(Ada, "drafts"));
        await organisation.InOutlookAsync(Ada, HttpMethod.Post, $"messages/{Uri.EscapeDataString(draft.Id)}/send");
        await organisation.LookAsync();

        var settled = await organisation.NewestAsync(Ana, says: "Settled");
        Assert.True(settled.Says("Nothing is open here."), settled.AllWords);
        Assert.Empty(settled.Verbs);
    }

    private static Action<Scene> WritesFromThePhone(Character someone) => scene =>
        scene.Sent("2026-03-09 12:40", someone, "Coffee", $"Hi {someone.GivenName},\n\nit was good to meet you. Sent from my phone");
}
