using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>
/// A story told at the owner's pages, served by the real program under its own policy. At its end no page may have complained: of
/// a fault in its script, or of something that the policy forbids.
/// </summary>
public abstract class PageStory(Chromium browser, RunningNudgeBot nudgeBot) : IAsyncLifetime
{
    private protected const string OfficeHost = "https://appsforoffice.microsoft.com/**";
    private const string TellViolations = "addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`))";

    /// <summary>The browser's own notice of an answer that a story asks for: somebody unknown, no network.</summary>
    private const string BrowsersNotice = "Failed to load resource: ";

    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly List<IBrowserContext> _opened = [];

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is null) await nudgeBot.EveryoneReadAsync(browser, Sample.Owners.Select(owner => owner.Address));
    }

    public async Task DisposeAsync()
    {
        foreach (var context in _opened) await context.DisposeAsync();
        Assert.Empty(_complaints);
    }

    private protected async Task<TabPage> OpenTabAsync(SamplePerson owner, string place = "", BrowserNewContextOptions? options = null)
    {
        var page = await NewPageAsync(options ?? new() { ViewportSize = new() { Width = 1000, Height = 800 } });
        await GoAsync(page, $"teams/index.html?owner={owner.Address}{place}");
        return new TabPage(page);
    }

    /// <param name="prepare">What is to be so before the page is fetched.</param>
    private protected async Task<PanePage> OpenPaneAsync(OutlookScene scene, BrowserNewContextOptions? options = null, Func<IPage, Task>? prepare = null)
    {
        var page = await NewPageAsync(options ?? new() { ViewportSize = new() { Width = 340, Height = 720 } });
        await GiveOfficeMockAsync(page);
        await page.AddInitScriptAsync($"globalThis.officeScenario = {scene.ToJson()}");
        if (prepare is not null) await prepare(page);
        await GoAsync(page, "outlook/index.html");
        return new PanePage(page);
    }

    /// <summary>Office.js comes from Microsoft; here its strict stand-in answers at the same address, so that the policy holds for it as well.</summary>
    private protected static Task GiveOfficeMockAsync(IPage page) => page.RouteAsync(OfficeHost, route => route.FulfillAsync(new() { Path = Repository.OfficeMock, ContentType = "text/javascript" }));

    private protected Task<IResponse?> GoAsync(IPage page, string path) => page.GotoAsync(new Uri(nudgeBot.Address, path).AbsoluteUri);

    private protected async Task<IPage> NewPageAsync(BrowserNewContextOptions options)
    {
        var page = await browser.NewPageAsync(options);
        _opened.Add(page.Context);
        await page.AddInitScriptAsync(TellViolations);
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.StartsWith(BrowsersNotice, StringComparison.Ordinal)) _complaints.Enqueue(said.Text);
        };
        return page;
    }

    /// <summary>As in production, where Teams and Office sign the owner in and no sandbox does.</summary>
    private protected static Task WithoutSandboxAsync(IPage page) => page.RouteAsync("**/client/config.json", route => AnswerAsync(route, config => config["sandbox"] = false));

    /// <summary>The service's own answer, with one thing changed.</summary>
    private protected static async Task AnswerAsync(IRoute route, Action<JsonNode> change)
    {
        var answer = await route.FetchAsync();
        var body = JsonNode.Parse(await answer.TextAsync())!;
        change(body);
        await route.FulfillAsync(new() { Response = answer, Body = body.ToJsonString() });
    }

    /// <summary>Office's token is the mock's own: what the service gets in its place is one of the sandbox's.</summary>
    private protected async Task AcceptOfficeTokensAsync(IPage page, SamplePerson owner)
    {
        var answer = await page.APIRequest.PostAsync(new Uri(nudgeBot.Address, $"sandbox/token?owner={owner.Address}").AbsoluteUri);
        var token = JsonNode.Parse(await answer.TextAsync())!["accessToken"]!.GetValue<string>();
        await page.RouteAsync("**/api/**", route => route.ContinueAsync(new() { Headers = new Dictionary<string, string>(route.Request.Headers, StringComparer.Ordinal) { ["authorization"] = $"Bearer {token}" } }));
    }
}
