using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>The tab in Teams, page by page.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Product", "U2")]
public sealed class TabTests(Chromium browser, RunningNudgeBot nudgeBot) : PageStory(browser, nudgeBot)
{
    [BrowserTheory]
    [InlineData("nudges", "My nudges", "Does the deposit per crate stay at 4.20")]
    [InlineData("people", "People", "Ana Petrović")]
    [InlineData("promises", "Promises", "I'll send the deck by Thursday")]
    [InlineData("quiet", "Kept quiet", "Too many people for a word to each")]
    [InlineData("settings", "Settings", "Nudges a day, at most")]
    [InlineData("privacy", "Privacy", "Nothing is sent, moved or changed in your mailbox without your click.")]
    [InlineData("organisation", "Organisation", "People with NudgeBot")]
    public async Task Every_page_opens_by_its_link(string place, string heading, string words)
    {
        var tab = await OpenTabAsync(Sample.Hanna, $"&page={place}");
        await tab.ShownAsync(words);
        await Expect(tab.Heading(heading)).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("nav [aria-current=page]")).ToHaveTextAsync(heading);
        await Expect(tab.Page).ToHaveTitleAsync($"{heading} · NudgeBot");
    }

    [BrowserFact]
    public async Task Somebody_is_found_by_part_of_their_name_and_the_search_is_still_there_afterwards()
    {
        var tab = await OpenTabAsync(Sample.Hanna, "#/people");
        await tab.Field("Search people").FillAsync("PETR");
        await Expect(tab.People).ToHaveCountAsync(1);

        await tab.People.ClickAsync();
        await Expect(tab.Heading(Sample.Ana.Name)).ToBeFocusedAsync();
        await tab.Main.GetByRole(AriaRole.Link, new() { Name = "People" }).ClickAsync();
        await Expect(tab.Field("Search people")).ToHaveValueAsync("PETR");
        await Expect(tab.People).ToHaveCountAsync(1);

        await tab.Field("Search people").FillAsync("nobody of this name");
        await tab.ShownAsync("Nobody was found.");
    }

    [BrowserFact]
    public async Task A_persons_page_draws_the_time_line_and_says_it_in_words()
    {
        var tab = await OpenTabAsync(Sample.Hanna, $"#/people/{Sample.Ana.Address}");
        await Expect(tab.Page.GetByRole(AriaRole.Img, new() { Name = "Time line with Ana" })).ToBeVisibleAsync();
        await Expect(tab.Main.Locator("figcaption")).ToHaveTextAsync("In the last two years: mail from you on 4 days, from them on 3 days, and meetings on 2 days.");
        await Expect(tab.Main.Locator("svg .mark-met")).ToHaveCountAsync(2);
        await Expect(tab.Heading("You owe Ana")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_choice_in_the_tab_can_be_taken_back()
    {
        var tab = await OpenTabAsync(Sample.Noor);
        await tab.PressAsync("Not this: Farida Haddad");
        await Expect(tab.Card("Farida Haddad").GetByRole(AriaRole.Textbox)).Not.ToBeAttachedAsync();
        await tab.PressAsync("Undo: Farida Haddad");
        await Expect(tab.Card("Farida Haddad").GetByRole(AriaRole.Textbox)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Where_only_the_owner_knows_the_answer_there_is_room_for_it()
    {
        var tab = await OpenTabAsync(Sample.Hanna);
        await Expect(tab.Field("Message to Priya")).ToHaveValueAsync("");
        await tab.PressAsync("Send reply: Priya Raman");
        await Expect(tab.Said).ToContainTextAsync("write some first");
    }

    [BrowserFact]
    public async Task The_tab_speaks_the_owners_language_and_sends_what_they_wrote()
    {
        var tab = await OpenTabAsync(Sample.Tobias);
        await Expect(tab.Heading("Meine Hinweise")).ToBeVisibleAsync();
        await tab.Card("Nora Kvist").GetByRole(AriaRole.Textbox).FillAsync("Liebe Nora, danke für Eli. Tobias");
        await tab.PressAsync("Senden: Nora Kvist");
        await Expect(tab.Card("Nora Kvist").GetByRole(AriaRole.Textbox)).Not.ToBeAttachedAsync();
        await Expect(tab.Card("Nora Kvist").Locator(".outcome")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_promise_let_go_can_be_taken_back()
    {
        const string Quote = "Will send the quote next week.";
        var tab = await OpenTabAsync(Sample.Sanne, "#/promises");
        await tab.PressAsync($"Let it go: {Quote}");
        await tab.ShownAsync($"Settled: {Quote}");
        await tab.PressAsync($"Undo: {Quote}");
        await Expect(tab.Link(Quote)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_owner_asks_for_fewer_nudges_and_for_a_pause()
    {
        var tab = await OpenTabAsync(Sample.Conor, "#/settings");
        await tab.Field("Nudges a day, at most").FillAsync("2");
        await tab.PressAsync("Save");
        await Expect(tab.Said).ToContainTextAsync("Saved.");

        await tab.Field("Pause until").FillAsync("2026-03-20");
        await tab.PressAsync("Pause");
        await Expect(tab.Main.Locator(".state")).ToHaveTextAsync("Nudges are paused until 20 March 2026.");
        await tab.Page.ReloadAsync();
        await Expect(tab.Field("Nudges a day, at most")).ToHaveValueAsync("2");

        await tab.PressAsync("Begin again now");
        await Expect(tab.Main.Locator(".state")).Not.ToBeAttachedAsync();
    }

    [BrowserFact]
    public async Task Somebody_the_owner_wants_no_nudge_about_is_listed_until_that_is_taken_back()
    {
        var tab = await OpenTabAsync(Sample.Grace, $"#/people/{Sample.Edith.Address}");
        await tab.Field("Never nudge me about Edith").CheckAsync();
        await tab.PressAsync("Save");
        await Expect(tab.Said).ToContainTextAsync("Saved.");

        await tab.Link("Settings").ClickAsync();
        await tab.PressAsync($"Nudge me again: {Sample.Edith.Name}");
        await Expect(tab.Main.GetByText(Sample.Edith.Name)).Not.ToBeAttachedAsync();
    }

    [BrowserFact]
    [Trait("Product", "R9 P7")]
    public async Task An_owner_takes_their_data_along_erases_it_and_begins_again()
    {
        var tab = await OpenTabAsync(Sample.Jose, "#/privacy");
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.PressAsync("Export my data"));
        Assert.Equal("nudgebot-export.json", download.SuggestedFilename);
        Assert.Contains("amara.nwosu@northwind.example", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);

        await tab.PressAsync("Erase my data");
        var dialog = tab.Page.GetByRole(AriaRole.Dialog, new() { Name = "Erase everything?" });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(dialog).Not.ToBeAttachedAsync();
        await Expect(tab.Button("Erase my data")).ToBeFocusedAsync();

        await tab.PressAsync("Erase my data");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Erase everything" }).ClickAsync();
        await Expect(tab.Main.Locator(".state")).ToHaveTextAsync("NudgeBot is off for you: nothing of yours is read.");

        await tab.Link("My nudges").ClickAsync();
        await tab.PressAsync("Yes, read my calendar and mail");
        await Expect(tab.Button("Yes, read my calendar and mail")).Not.ToBeAttachedAsync();
        await Expect(tab.Words("NudgeBot is off for you")).Not.ToBeAttachedAsync();
    }

    [BrowserFact]
    [Trait("Product", "P4 P11")]
    public async Task An_administrator_sees_figures_of_groups_alone()
    {
        var tab = await OpenTabAsync(Sample.Hanna, "#/organisation");
        await Expect(tab.Main.Locator(".figure")).ToHaveCountAsync(7);
        await tab.ShownAsync("Groups under 9 people are withheld");
        await Expect(tab.Main.GetByText("@")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    [Trait("Product", "P3")]
    public async Task An_administrator_turns_it_off_for_somebody_and_on_again()
    {
        const string Somebody = "4f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f";
        var tab = await OpenTabAsync(Sample.Hanna, "#/organisation");
        await tab.Field("Object id in Entra ID").FillAsync(Somebody);
        await tab.PressAsync("Turn off");
        await tab.ShownAsync($"the person {Somebody}: by {Sample.Hanna.Name}");

        await tab.PressAsync($"Turn on again: the person {Somebody}");
        await tab.ShownAsync("Nothing is turned off.");
    }

    [BrowserFact]
    public async Task An_owner_whom_the_sandbox_does_not_know_is_told_how_to_name_one()
    {
        var tab = await OpenTabAsync(Sample.Stranger);
        await tab.ShownAsync("The sandbox knows no such owner.");
    }
}
