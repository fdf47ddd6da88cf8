using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests;

/// <summary>axe-core's rules over the whole page, with a card, its snooze choices, an error and an open source on it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(Chromium browser, RunningNudgeBot nudgeBot)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, ForcedColors.None, 1280)]
    [InlineData(ColorScheme.Dark, ForcedColors.None, 1280)]
    [InlineData(ColorScheme.Light, ForcedColors.Active, 1280)]
    [InlineData(ColorScheme.Light, ForcedColors.None, 360)]
    public async Task The_page_has_no_accessibility_violations(ColorScheme scheme, ForcedColors forced, int width)
    {
        var chat = await ChatPage.OpenAsync(browser, nudgeBot.Address, new() { ColorScheme = scheme, ForcedColors = forced, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = width, Height = 900 } });
        var card = chat.Card("Priya Raman");
        await ChatPage.PressAsync(card, "Snooze");
        await ChatPage.PressAsync(card, "Snooze until that day");
        await ChatPage.PressAsync(await chat.CardAsync("Priya Raman"), "Send reply");
        await Expect(card).ToContainTextAsync("write some first");
        await chat.SayAsync("help");
        await Expect(chat.Card("What you can type").First).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(chat.Page));

        await card.GetByRole(AriaRole.Link, new() { Name = "Open the mail" }).ClickAsync();
        await Expect(chat.Source).ToContainTextAsync("deposit");
        Assert.Empty(await Axe.ViolationsAsync(chat.Page));
    }
}
