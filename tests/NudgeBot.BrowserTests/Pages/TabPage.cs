using Microsoft.Playwright;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>The tab in Teams.</summary>
internal sealed class TabPage(IPage page) : OwnersPage(page)
{
    public ILocator Main => Page.GetByRole(AriaRole.Main);

    public ILocator Card(string person) => Page.GetByRole(AriaRole.Article).Filter(new() { HasText = person });

    public ILocator People => Main.Locator(".person-line");

    public Task GoToAsync(string place) => Page.EvaluateAsync("place => { location.hash = place; }", place);
}
