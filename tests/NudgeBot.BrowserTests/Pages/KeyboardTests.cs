using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>The main path of each page with the keyboard alone.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Product", "U6 U7 U8")]
public sealed class KeyboardTests(Chromium browser, RunningNudgeBot nudgeBot) : PageStory(browser, nudgeBot)
{
    [BrowserFact]
    public async Task A_person_is_found_and_snoozed_in_the_tab_and_that_is_taken_back()
    {
        var tab = await OpenTabAsync(Sample.Mehmet);
        await Expect(tab.Card("Ulla Nygård")).ToBeVisibleAsync();
        await tab.PressKeyAtAsync("People");
        await Expect(tab.Heading("People")).ToBeFocusedAsync();
        await tab.TabToAsync("Search people");
        await tab.Page.Keyboard.TypeAsync("Ulla");
        await Expect(tab.People).ToHaveCountAsync(1);
        await tab.PressKeyAtAsync("UNUlla Nygård");
        await Expect(tab.Heading("Ulla Nygård")).ToBeFocusedAsync();

        await tab.PressKeyAtAsync("Snooze: Ulla Nygård");
        await Expect(tab.Field("Snooze until")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(tab.Button("Snooze: Ulla Nygård")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab.Main.Locator(".outcome")).ToBeFocusedAsync();

        await tab.PressKeyAtAsync("Undo: Ulla Nygård", " ");
        await Expect(tab.Button("Snooze: Ulla Nygård")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_words_go_into_a_reply_and_a_note_is_written_in_the_pane()
    {
        var pane = await OpenPaneAsync(new());
        await Expect(pane.Heading(Sample.Ana.Name)).ToBeVisibleAsync();
        await pane.ShownAsync("I see no sign it went.");
        await pane.PressKeyAtAsync("Put it into a reply");
        await Expect(pane.Said).ToContainTextAsync("It is in your mail.");
        Assert.Single(await pane.DoneAsync());

        await pane.TabToAsync("Note about Ana");
        await pane.Page.Keyboard.TypeAsync("Likes ferries.");
        await pane.PressKeyAtAsync("Save note", " ");
        await Expect(pane.Words("Likes ferries.")).ToBeVisibleAsync();
        await pane.Page.Keyboard.PressAsync("Shift+Tab");
        await pane.Page.Keyboard.PressAsync("Shift+Tab");
        await pane.Page.Keyboard.PressAsync("Enter");
        await Expect(pane.Words("Likes ferries.")).Not.ToBeAttachedAsync();
        await Expect(pane.Field("Note about Ana")).ToBeFocusedAsync();
    }
}
