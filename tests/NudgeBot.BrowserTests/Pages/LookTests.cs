using Microsoft.Playwright;
using Xunit;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>
/// Every view in every look: axe-core's rules hold, nothing is cut off or reaches past the edge, and a picture is kept with the
/// run's output (the folder <c>pictures</c> beside the tests) to be looked at.
/// </summary>
[Collection(BrowserCollection.Name)]
[Trait("Product", "U6 U7 U8")]
public sealed class LookTests(Chromium browser, RunningNudgeBot nudgeBot) : PageStory(browser, nudgeBot)
{
    private static readonly (string Place, string Shown)[] TabViews =
    [
        ("nudges", "Priya asked you on Friday"), ("people", "Sam Whitfield"), ($"people/{Sample.Ana.Address}", "In the last two years"), ("promises", "What others owe you"),
        ("quiet", "Supply Lines Weekly"), ("settings", "You may be nudged about everyone."), ("privacy", "Turned on by Megan Bowen (IT)"), ("organisation", "Groups under 9 people"),
    ];

    private static readonly (string Name, OutlookScene Scene, string Shown)[] PaneViews =
    [
        ("read", new(), "I can't see calls or chats."), ("compose", new() { Item = "compose", To = [Sample.Ana, Sample.Stranger] }, "You already owe Ana one thing"),
        ("unknown", new() { From = Sample.Stranger }, "NudgeBot knows nothing about"), ("none", new() { Item = "none" }, "Choose a mail or meeting"),
    ];

    [BrowserTheory]
    [InlineData("light", 1000)]
    [InlineData("dark", 1000)]
    [InlineData("contrast", 1000)]
    [InlineData("forced-colors", 1000)]
    [InlineData("narrow", 320)]
    [InlineData("zoom-200", 500)]
    [InlineData("right-to-left", 1000)]
    public async Task Every_page_of_the_tab_is_readable(string look, int width)
    {
        var tab = await OpenTabAsync(Sample.Hanna, "#/settings", Looking(look, width));
        await tab.ShownAsync("Nudges a day");
        await DressAsync(tab, look);
        foreach (var (place, shown) in TabViews)
        {
            await tab.GoToAsync($"#/{place}");
            await tab.ShownAsync(shown);
            await LookAtAsync(tab, $"tab-{place.Split('/')[^1].Split('@')[0]}-{look}");
        }
    }

    [BrowserTheory]
    [InlineData("light", 340)]
    [InlineData("dark", 340)]
    [InlineData("forced-colors", 340)]
    [InlineData("narrow", 320)]
    [InlineData("zoom-200", 170)]
    [InlineData("right-to-left", 340)]
    public async Task The_pane_is_readable(string look, int width)
    {
        var pane = await OpenPaneAsync(new() { Item = "none", Dark = look == "dark" }, Looking(look, width));
        await pane.ShownAsync("Choose a mail or meeting");
        if (look != "dark") await DressAsync(pane, look);
        foreach (var (name, scene, shown) in PaneViews)
        {
            await pane.FollowAsync(scene);
            await pane.ShownAsync(shown);
            await LookAtAsync(pane, $"pane-{name}-{look}");
        }
    }

    /// <summary>At twice the size a window holds half as many of the page's own pixels.</summary>
    private static BrowserNewContextOptions Looking(string look, int width) => new()
    {
        ViewportSize = new() { Width = width, Height = 800 },
        DeviceScaleFactor = look == "zoom-200" ? 2 : 1,
        ForcedColors = look == "forced-colors" ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = ReducedMotion.Reduce,
    };

    /// <summary>What Teams would set, and what a language that runs from right to left would.</summary>
    private static Task DressAsync(OwnersPage page, string look) => look switch
    {
        "dark" or "contrast" => page.Page.EvaluateAsync("theme => { document.documentElement.dataset.theme = theme; }", look),
        "right-to-left" => page.Page.EvaluateAsync("() => { document.documentElement.dir = 'rtl'; }"),
        _ => Task.CompletedTask,
    };

    private static async Task LookAtAsync(OwnersPage page, string name)
    {
        await page.KeepPictureAsync(name);
        Assert.Empty(await page.OverflowAsync());
        Assert.Empty(await Axe.ViolationsAsync(page.Page));
    }
}
