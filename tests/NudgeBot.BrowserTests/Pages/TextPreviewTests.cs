using Microsoft.Playwright;
using NudgeBot.Commands.Preview;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>The page on which a native speaker reviews the texts of a language.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TextPreviewTests(Chromium browser) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-browser-");

    public void Dispose() => _folder.Delete(recursive: true);

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task The_page_opens_without_a_word_in_the_console_and_is_accessible(ColorScheme scheme, int width)
    {
        var complaints = new List<string>();
        var page = await browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(await WrittenAsync("de"));

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "First met", Exact = true })).ToBeVisibleAsync();
        Assert.Empty(complaints);
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.False(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"), "The page is wider than the window.");
    }

    [BrowserFact]
    public async Task The_filters_leave_what_was_asked_for()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(await WrittenAsync("en", "de"));

        await page.GetByLabel("Language").SelectOptionAsync("de");
        await page.GetByLabel("Form of address").SelectOptionAsync("familiar");
        await page.GetByLabel("Tone").SelectOptionAsync("warm");

        var mails = page.Locator("article:not(.hidden)").Locator("visible=true");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{await mails.CountAsync()} mails shown");
        Assert.All(await mails.Locator(".tags").AllTextContentsAsync(), tags => Assert.StartsWith("warm du", tags, StringComparison.Ordinal));
    }

    private async Task<string> WrittenAsync(params string[] languages)
    {
        var file = Path.Combine(_folder.FullName, "texts.html");
        await PreviewTextsCommand.RunAsync(languages, file, TextWriter.Null, CancellationToken.None);
        return new Uri(file).AbsoluteUri;
    }
}
