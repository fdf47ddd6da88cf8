using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>The task pane beside a mail that is read or written.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Product", "U3 U4")]
public sealed class PaneTests(Chromium browser, RunningNudgeBot nudgeBot) : PageStory(browser, nudgeBot)
{
    private const string Promise = "I'll send the deck by Thursday, with your two pages on the crew at the front.";

    [BrowserFact]
    public async Task A_mail_shows_who_it_is_from_and_what_is_owed()
    {
        var pane = await OpenPaneAsync(new());
        await Expect(pane.Heading(Sample.Ana.Name)).ToBeVisibleAsync();
        await Expect(pane.Words("Keeping in touch").First).ToBeVisibleAsync();
        await Expect(pane.Words("You had a meeting in your calendar on Tuesday 3 March.")).ToBeVisibleAsync();
        await Expect(pane.Heading("You owe Ana")).ToBeVisibleAsync();
        await Expect(pane.Link(Promise)).ToBeVisibleAsync();
        await Expect(pane.Words("“Harbour pilot: from three ferries to nine” was in your calendar")).ToBeVisibleAsync();
        Assert.Empty(await pane.DoneAsync());
    }

    [BrowserFact]
    public async Task The_suggested_words_go_into_a_reply_on_a_click()
    {
        var pane = await OpenPaneAsync(new());
        await Expect(pane.Button("Put it into a reply")).ToBeVisibleAsync();
        Assert.Empty(await pane.DoneAsync());

        await pane.PressAsync("Put it into a reply");

        await Expect(pane.Said).ToContainTextAsync("It is in your mail. Look it over before you send.");
        Assert.Matches("^reply:Hi Ana,<br><br>(?:On Tuesday I wrote to you|I wrote to you on Tuesday)", Assert.Single(await pane.DoneAsync()));
    }

    [BrowserFact]
    public async Task Where_only_the_owner_knows_the_answer_nothing_is_suggested()
    {
        var pane = await OpenPaneAsync(new() { From = Sample.Priya });
        await pane.ShownAsync("Does the deposit per crate stay at 4.20");
        await Expect(pane.Button("Put it into a reply")).Not.ToBeAttachedAsync();
        await Expect(pane.Words("Nothing is open between you.")).Not.ToBeAttachedAsync();
    }

    [BrowserFact]
    public async Task Without_an_item_the_pane_says_what_to_choose()
    {
        var pane = await OpenPaneAsync(new() { Item = "none" });
        await pane.ShownAsync("Choose a mail or meeting, and you see here who it is with.");
    }

    [BrowserFact]
    public async Task An_unknown_sender_is_met_with_a_sentence()
    {
        var pane = await OpenPaneAsync(new() { From = Sample.Stranger });
        await Expect(pane.Heading(Sample.Stranger.Name)).ToBeVisibleAsync();
        await pane.ShownAsync("NudgeBot knows nothing about Nia Stranger yet.");
        await Expect(pane.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_meeting_shows_its_organizer()
    {
        var pane = await OpenPaneAsync(new() { Item = "meeting" });
        await Expect(pane.Heading(Sample.Ana.Name)).ToBeVisibleAsync();
        await Expect(pane.Heading("You owe Ana")).ToBeVisibleAsync();
    }

    /// <summary>Product promise: within a second of a recipient being added.</summary>
    [BrowserFact]
    [Trait("Product", "I4")]
    public async Task What_is_already_owed_is_said_within_a_second_of_adding_somebody()
    {
        var pane = await OpenPaneAsync(new() { Item = "compose" });
        await pane.ShownAsync("Add someone to this mail, and you see here what is open between you.");

        var milliseconds = await pane.AddRecipientAsync(Sample.Ana, "You already owe Ana one thing");

        Assert.InRange(milliseconds, 0, 1000);
        await Expect(pane.Link(Promise)).ToBeVisibleAsync();
        await pane.PressAsync("Put it into this mail");
        await Expect(pane.Said).ToContainTextAsync("It is in your mail.");
        Assert.Matches("^insert:Hi Ana,\n\n(?:On Tuesday I|I) wrote", Assert.Single(await pane.DoneAsync()));
    }

    [BrowserFact]
    public async Task The_pane_follows_Outlooks_theme()
    {
        var pane = await OpenPaneAsync(new());
        var page = pane.Page.Locator("html");
        await Expect(page).ToHaveAttributeAsync("data-theme", "light");
        await pane.TurnAsync("dark");
        await Expect(page).ToHaveAttributeAsync("data-theme", "dark");
    }

    [BrowserFact]
    public async Task A_pinned_pane_follows_the_owner_from_mail_to_mail()
    {
        var pane = await OpenPaneAsync(new());
        await Expect(pane.Heading(Sample.Ana.Name)).ToBeVisibleAsync();

        await pane.FollowAsync(new() { From = Sample.Priya });
        await pane.ShownAsync("Priya asked you on Friday");
        await Expect(pane.Heading(Sample.Ana.Name)).Not.ToBeAttachedAsync();

        await pane.FollowAsync(new() { Item = "none" });
        await pane.ShownAsync("Choose a mail or meeting");
    }

    [BrowserFact]
    public async Task A_nudge_done_in_the_pane_can_be_taken_back()
    {
        var pane = await OpenPaneAsync(new() { Owner = Sample.Mehmet.Address, From = Sample.Dennis });
        await pane.PressAsync("Already did: Dennis Falk");
        await pane.ShownAsync("I won't bring this up again.");
        await pane.PressAsync("Undo: Dennis Falk");
        await Expect(pane.Button("Already did: Dennis Falk")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_nudge_may_wait_for_a_day()
    {
        var pane = await OpenPaneAsync(new() { Owner = Sample.Noor.Address, From = Sample.Farida });
        await pane.PressAsync("Snooze: Farida Haddad");
        await pane.Field("Snooze until").FillAsync("2026-03-12");
        await pane.PressAsync("Snooze");
        await pane.ShownAsync("I'll bring this back on Thursday 12 March");
        await pane.PressAsync("Undo: Farida Haddad");
        await Expect(pane.Button("Snooze: Farida Haddad")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_note_is_kept_until_it_is_deleted()
    {
        const string Note = "Her brother runs the ferry.";
        var pane = await OpenPaneAsync(new());
        await pane.Field("Note about Ana").FillAsync(Note);
        await pane.PressAsync("Save note");
        await Expect(pane.Said).ToContainTextAsync("The note is saved.");
        await pane.Page.ReloadAsync();
        await Expect(pane.Words(Note)).ToBeVisibleAsync();

        await pane.Page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Expect(pane.Words(Note)).Not.ToBeAttachedAsync();
    }
}
