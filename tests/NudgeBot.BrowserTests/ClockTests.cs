using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests;

/// <summary>Stories in which days pass: each has the program, and so the clock, to itself.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ClockTests(Chromium browser) : IAsyncLifetime
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 } };
    private readonly RunningNudgeBot _nudgeBot = new();

    public Task InitializeAsync() => _nudgeBot.InitializeAsync();

    public Task DisposeAsync() => _nudgeBot.DisposeAsync();

    [BrowserFact]
    public async Task A_snoozed_card_comes_back_on_its_day()
    {
        var chat = await ChatPage.OpenAsync(browser, _nudgeBot.Address);
        var snoozed = chat.Card("Joe Okafor");
        await ChatPage.PressAsync(snoozed, "Snooze");
        await ChatPage.PressAsync(snoozed, "Snooze until that day");
        await Expect(snoozed).ToContainTextAsync("Choose a day first.");
        await snoozed.GetByLabel("Or until a day").FillAsync("2026-03-11");
        await ChatPage.PressAsync(snoozed, "Snooze until that day");
        await Expect(snoozed).ToContainTextAsync("I'll bring this back on Wednesday 11 March");

        await chat.WaitForMorningAsync("Tuesday 10 March");
        await Expect(snoozed).ToContainTextAsync("· Snoozed");
        await chat.WaitForMorningAsync("Wednesday 11 March");
        await ChatPage.ExpectOpenAsync(chat.Card("Joe Okafor"));
    }

    /// <summary>Hanna answers Priya on Wednesday evening, from her phone; the card knows it on Thursday morning.</summary>
    [BrowserFact]
    public async Task A_reply_from_a_phone_closes_the_card()
    {
        var chat = await ChatPage.OpenAsync(browser, _nudgeBot.Address);
        await chat.WaitForMorningAsync("Tuesday 10 March", "Wednesday 11 March");
        await ChatPage.ExpectOpenAsync(chat.Card("Priya Raman"));

        await chat.WaitForMorningAsync("Thursday 12 March");

        await Expect(chat.Card("Priya Raman")).ToContainTextAsync("· Settled");
        await chat.ShowSentMailAsync();
        await Expect(chat.Mails.Filter(new() { HasText = "Priya Raman" }).First).Not.ToContainTextAsync("Sent by NudgeBot");
    }

    /// <summary>By Friday every owner's chat holds what it will hold, also the name of three hundred characters.</summary>
    [BrowserFact]
    public async Task Every_card_fits_a_phone()
    {
        var chat = await ChatPage.OpenAsync(browser, _nudgeBot.Address, Phone);
        await chat.WaitForMorningAsync("Tuesday 10 March", "Wednesday 11 March", "Thursday 12 March", "Friday 13 March");
        var people = chat.Page.GetByRole(AriaRole.Button, new() { Name = "People" });
        await people.ClickAsync();
        var owners = await chat.Page.Locator(".owner-name").AllTextContentsAsync();
        Assert.InRange(owners.Count, 8, 100);
        foreach (var owner in owners)
        {
            await people.ClickAsync();
            await chat.LookAtAsync(owner);
            Assert.Empty(await chat.Page.EvaluateAsync<string[]>(WhatOverflows));
        }
    }

    /// <summary>The text of every part that is cut off or reaches past the edge of the page.</summary>
    private const string WhatOverflows = """
        () => [document.documentElement, ...document.querySelectorAll('.chat-scroll, .card, .card *:not(textarea)')]
          .filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline' && part.clientWidth > 0
            || part.getBoundingClientRect().right > innerWidth + 1)
          .map(part => `${part.tagName}.${part.className}: ${part.textContent.slice(0, 60)}`)
        """;
}
