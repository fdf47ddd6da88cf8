using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests;

/// <summary>The page as its reader names its parts: people, cards, the clock, the mail beside the chat.</summary>
internal sealed partial class ChatPage(IPage page)
{
    public IPage Page => page;

    public ILocator Cards => page.GetByRole(AriaRole.Group, new() { Name = "Card from NudgeBot" });

    public ILocator Clock => page.Locator("#clock-time");

    public ILocator LastWord => page.GetByRole(AriaRole.Article, new() { NameRegex = SaidByNudgeBot() }).Last;

    public ILocator Mails => page.GetByRole(AriaRole.Tabpanel).GetByRole(AriaRole.Listitem);

    public ILocator Source => page.GetByRole(AriaRole.Tabpanel, new() { Name = "Source" });

    public static async Task<ChatPage> OpenAsync(Chromium browser, Uri address, BrowserNewContextOptions? options = null)
    {
        var page = await browser.NewPageAsync(options);
        await page.GotoAsync(address.AbsoluteUri);
        var chat = new ChatPage(page);
        await Expect(chat.Cards.First).ToBeVisibleAsync();
        return chat;
    }

    /// <summary>The newest card with these words, or the part of a digest that has them.</summary>
    public ILocator Card(string words) => page.Locator("[id^='nudge.'], .card:not(:has([id^='nudge.']))").Filter(new() { HasText = words }).Last;

    /// <summary>The same, with what a digest folds away under "Write" or "More" to be seen.</summary>
    public async Task<ILocator> CardAsync(string words, string unfold = "Write")
    {
        var card = Card(words);
        await ExpectOpenAsync(card);
        if (await Button(card, unfold).CountAsync() > 0) await PressAsync(card, unfold);
        return card;
    }

    /// <summary>The card still waits for an answer.</summary>
    public static Task ExpectOpenAsync(ILocator card) => Expect(Button(card, "Already did")).ToBeVisibleAsync();

    public static ILocator Words(ILocator card) => card.GetByRole(AriaRole.Textbox).First;

    public static Task PressAsync(ILocator card, string button) => Button(card, button).ClickAsync();

    public static ILocator Button(ILocator card, string button) => card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });

    public async Task LookAtAsync(string owner)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Sample people" }).GetByRole(AriaRole.Link, new() { Name = owner }).ClickAsync();
        await Expect(page.Locator("#chat-with")).ToContainTextAsync($"with {owner}");
        await Expect(Cards.First).ToBeVisibleAsync();
    }

    public async Task SayAsync(string words)
    {
        var box = page.GetByRole(AriaRole.Textbox, new() { NameRegex = TypeAMessage() });
        await box.FillAsync(words);
        await box.PressAsync("Enter");
    }

    /// <summary>Lets the days pass, a morning at a time, until the clock shows this day.</summary>
    public async Task WaitForMorningAsync(params string[] days)
    {
        foreach (var day in days)
        {
            var button = page.GetByRole(AriaRole.Button, new() { Name = "Next morning" });
            await button.ClickAsync();
            await Expect(Clock).ToContainTextAsync(day);
            await Expect(button).ToHaveAttributeAsync("aria-disabled", "false");
        }
    }

    public async Task ShowSentMailAsync() => await page.GetByRole(AriaRole.Tab, new() { Name = "Sent mail" }).ClickAsync();

    [GeneratedRegex("^NudgeBot,", RegexOptions.None, 1000)]
    private static partial Regex SaidByNudgeBot();

    [GeneratedRegex("^Type a message as", RegexOptions.None, 1000)]
    private static partial Regex TypeAMessage();
}
