using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>What the task pane and the tab have in common, as their reader names it.</summary>
internal abstract class OwnersPage(IPage page)
{
    private const int MostStops = 60;

    /// <summary>What the focused part is called: its own name, its label, or its text.</summary>
    private const string Focused = """
        () => { const { activeElement: part } = document;
          return part.getAttribute('aria-label') ?? part.labels?.[0]?.textContent ?? part.textContent; }
        """;

    private const string Overflowing = """
        () => [...document.querySelectorAll('body, body *:not(.aloud, svg *, option)')]
          .filter(part => part.getClientRects().length > 0)
          .filter(part => part.getBoundingClientRect().right > innerWidth + 1 || part.getBoundingClientRect().left < -1
            || (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline' && part.clientWidth > 0 && !part.matches('input, select, textarea, .aloud')))
          .map(part => `${part.tagName}.${part.className}: ${part.textContent.slice(0, 60)}`)
        """;

    public IPage Page => page;

    /// <summary>The sentence at the foot of the page, which goes by itself.</summary>
    public ILocator Said => page.Locator("#status");

    public ILocator Words(string text) => page.GetByText(text);

    public ILocator Heading(string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public ILocator Field(string label) => page.GetByLabel(label, new() { Exact = true });

    public Task PressAsync(string button) => Button(button).ClickAsync();

    /// <summary>Goes on with the Tab key until the part of this name has the focus.</summary>
    public async Task TabToAsync(string name)
    {
        for (var stops = 0; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(Focused) is { } focused && focused.StartsWith(name, StringComparison.Ordinal)) return;
        }

        throw new InvalidOperationException($"Sixty times Tab did not lead to “{name}”.");
    }

    public async Task PressKeyAtAsync(string name, string key = "Enter")
    {
        await TabToAsync(name);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Whatever reaches past the edge of the page, or is cut off.</summary>
    public Task<string[]> OverflowAsync() => page.EvaluateAsync<string[]>(Overflowing);

    /// <summary>Keeps a picture of the whole page with the run's output.</summary>
    public Task KeepPictureAsync(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Pictures, name + ".png"), FullPage = true });

    /// <summary>Waits until the page shows what it was opened for.</summary>
    public Task ShownAsync(string text) => Expect(page.GetByText(text).First).ToBeVisibleAsync();
}
