using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests;

/// <summary>One Monday morning at the page. Each story has its cards to itself, so that they may be told in any order.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ChatTests(Chromium browser, RunningNudgeBot nudgeBot)
{
    [BrowserFact]
    public async Task A_newcomer_sees_a_card_and_sends_it()
    {
        const string Words = "Hi Joe,\n\nThank you for the coffee. *Which* of the crates would you keep?\n\nHanna";
        var chat = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        var card = await chat.CardAsync("Joe Okafor");
        await Expect(card.GetByText("Coffee: Joe and Hanna")).ToBeInViewportAsync();
        Assert.StartsWith("Hi Joe,", await ChatPage.Words(card).InputValueAsync(), StringComparison.Ordinal);

        await ChatPage.Words(card).FillAsync(Words);
        await ChatPage.PressAsync(card, "Send");

        await Expect(card).ToContainTextAsync("· Sent");
        await chat.ShowSentMailAsync();
        var sent = chat.Mails.Filter(new() { HasText = "Sent by NudgeBot" }).Filter(new() { HasText = "Okafor" });
        await Expect(sent).ToHaveCountAsync(1);
        await sent.GetByRole(AriaRole.Link).ClickAsync();
        Assert.Equal(Words, await chat.Source.Locator(".source-text").TextContentAsync());
    }

    [BrowserFact]
    public async Task Pressing_send_twice_sends_once()
    {
        var laptop = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        var phone = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        await laptop.LookAtAsync("Noor Al-Sayed");
        await phone.LookAtAsync("Noor Al-Sayed");
        var (here, there) = (await laptop.CardAsync("Zainab Qureshi"), await phone.CardAsync("Zainab Qureshi"));
        var buttonHere = await ChatPage.Button(here, "Send reply").ElementHandleAsync();
        var buttonThere = await ChatPage.Button(there, "Send reply").ElementHandleAsync();

        // At once, and without looking whether the button is still there: as two thumbs do.
        await Task.WhenAll(
            buttonHere.EvaluateAsync("button => { button.click(); button.click(); }"),
            buttonThere.EvaluateAsync("button => button.click()"));

        await Expect(here).ToContainTextAsync("· Sent");
        await Expect(there).ToContainTextAsync("· Sent");
        await laptop.ShowSentMailAsync();
        await Expect(laptop.Mails.Filter(new() { HasText = "Qureshi" }).Filter(new() { HasText = "Sent by NudgeBot" })).ToHaveCountAsync(1);
        await Expect(laptop.Mails.Filter(new() { HasText = "Sent by NudgeBot" })).ToHaveCountAsync(1);
    }

    /// <summary>Amélie's Outlook is in French, and so are her cards from the first one on.</summary>
    [BrowserFact]
    public async Task Nothing_is_sent_without_words_and_Outlook_opens_without_them()
    {
        var chat = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        await chat.LookAtAsync("Amélie Fournier");
        var card = chat.Card("Wanjiru Kamau");
        await ChatPage.PressAsync(card, "Écrire");

        await ChatPage.PressAsync(card, "Envoyer la réponse");
        await Expect(card).ToContainTextAsync("Il n’y a encore rien à envoyer");

        await ChatPage.PressAsync(card, "Écrire");
        await ChatPage.PressAsync(card, "Ouvrir dans Outlook");
        await card.GetByRole(AriaRole.Link, new() { Name = "Ouvrir le brouillon" }).ClickAsync();
        await Expect(chat.Source).ToContainTextAsync("Draft, not sent");
        await Expect(chat.Source).ToContainTextAsync("Wanjiru Kamau");
    }

    [BrowserFact]
    public async Task What_was_answered_can_be_taken_back()
    {
        var chat = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        await chat.LookAtAsync("Mehmet Yıldız");
        var card = chat.Card("Ulla Nygård");
        foreach (var (button, state) in new[] { ("Already did", "Done"), ("Not this", "Not this one"), ("Never this person", "Never about this person") })
        {
            await ChatPage.PressAsync(await chat.CardAsync("Ulla Nygård", unfold: "More"), button);
            await Expect(card).ToContainTextAsync($"· {state}");
            await ChatPage.PressAsync(card, "Undo");
            await ChatPage.ExpectOpenAsync(card);
        }
    }

    [BrowserFact]
    public async Task Typed_replies_are_answered()
    {
        var chat = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        await chat.LookAtAsync("Sanne de Vries");
        await chat.SayAsync("who do I owe?");
        await Expect(chat.LastWord).ToContainTextAsync("Piotr Zieliński");

        await chat.SayAsync("snooze Piotr until next week");
        await Expect(chat.LastWord).ToContainTextAsync("Monday 16 March");
        await Expect(chat.Card("Piotr Zieliński")).ToContainTextAsync("· Snoozed");

        await chat.SayAsync("undo");
        await Expect(chat.LastWord).ToContainTextAsync("open again");
        await ChatPage.ExpectOpenAsync(chat.Card("Piotr Zieliński"));

        await chat.SayAsync("help");
        await Expect(chat.Card("What you can type")).ToBeInViewportAsync();

        await chat.SayAsync("sing me a song");
        await Expect(chat.LastWord).ToContainTextAsync("I did not understand that");
        await Expect(chat.LastWord).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_link_of_why_opens_its_source()
    {
        var chat = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        await chat.Card("Priya Raman").GetByRole(AriaRole.Link, new() { Name = "Open the mail" }).ClickAsync();
        await Expect(chat.Source).ToContainTextAsync("Does the deposit per crate stay at 4.20");

        await chat.LookAtAsync("Tobias Grünwald");
        await chat.Card("ein Termin mit Eli").GetByRole(AriaRole.Link, new() { Name = "Termin öffnen" }).ClickAsync();
        await Expect(chat.Source).ToContainTextAsync("Coffee: Eli and Tobias");
        await Expect(chat.Source).ToContainTextAsync("Thursday 5 March 2026, 10:00");
    }

    [BrowserFact]
    public async Task The_owners_tab_opens_from_their_chat()
    {
        var chat = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        await chat.LookAtAsync("Noor Al-Sayed");
        var tab = await chat.Page.RunAndWaitForPopupAsync(() => chat.Page.GetByRole(AriaRole.Link, new() { Name = "Open the tab" }).ClickAsync());
        await Expect(tab.GetByRole(AriaRole.Heading, new() { Name = "My nudges" })).ToBeVisibleAsync();
        await Expect(tab.GetByRole(AriaRole.Link, new() { Name = "Farida Haddad" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Another_owner_is_one_click_away()
    {
        var chat = await ChatPage.OpenAsync(browser, nudgeBot.Address);
        await Expect(chat.Page).ToHaveTitleAsync("Hanna Lindström · NudgeBot sandbox");

        await chat.LookAtAsync("Ingrid Sørensen-Müller");

        await Expect(chat.Page).ToHaveTitleAsync("Ingrid Sørensen-Müller · NudgeBot sandbox");
        await Expect(chat.Card("max.mustermann@tailspin.example")).ToBeInViewportAsync();
        await Expect(chat.Card("Joe Okafor")).Not.ToBeAttachedAsync();
    }
}
