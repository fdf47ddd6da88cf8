using Xunit;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>The task pane where something is missing: a sign-in, a yes, a network, an Outlook. Each has its sentence, and the way on.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Product", "U3 U4")]
public sealed class PaneWithoutServiceTests(Chromium browser, RunningNudgeBot nudgeBot) : PageStory(browser, nudgeBot)
{
    [BrowserTheory]
    [InlineData(13001, "You are not signed in to Outlook. Sign in to Office, then try again.")]
    [InlineData(13006, "Outlook could not sign you in. Close Outlook and open it again.")]
    public async Task A_sign_in_that_fails_says_what_to_do_and_may_be_tried_again(int code, string sentence)
    {
        var pane = await OpenPaneAsync(new() { SsoError = code }, prepare: async page =>
        {
            await WithoutSandboxAsync(page);
            await AcceptOfficeTokensAsync(page, Sample.Hanna);
        });
        await pane.ShownAsync(sentence);

        await pane.SignInAsync();
        await pane.PressAsync("Try again");
        await Expect(pane.Heading(Sample.Ana.Name)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_token_that_the_service_refuses_has_its_sentence()
    {
        var pane = await OpenPaneAsync(new(), prepare: WithoutSandboxAsync);
        await pane.ShownAsync("NudgeBot did not accept your sign-in.");
    }

    [BrowserFact]
    public async Task Without_a_yes_the_pane_asks_for_it_and_then_shows_the_sender()
    {
        var pane = await OpenPaneAsync(new(), prepare: page => page.RouteAsync("**/api/me", route => AnswerAsync(route, me => me["state"] = "notConsented")));
        await Expect(pane.Heading("May NudgeBot read your mailbox?")).ToBeVisibleAsync();
        await Expect(pane.Heading(Sample.Ana.Name)).Not.ToBeAttachedAsync();

        await pane.PressAsync("Yes, read my calendar and mail");
        await Expect(pane.Heading(Sample.Ana.Name)).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Offline_says_so_and_goes_on_when_the_network_is_back()
    {
        var pane = await OpenPaneAsync(new());
        await Expect(pane.Heading(Sample.Ana.Name)).ToBeVisibleAsync();

        await pane.Page.Context.SetOfflineAsync(true);
        await pane.FollowAsync(new() { From = Sample.Priya });
        await pane.ShownAsync("NudgeBot cannot be reached. Check your connection; nothing is lost.");

        await pane.Page.Context.SetOfflineAsync(false);
        await pane.PressAsync("Try again");
        await pane.ShownAsync("Priya asked you on Friday");
    }

    [BrowserFact]
    public async Task Outside_Outlook_the_pane_says_where_it_belongs()
    {
        var pane = await OpenPaneAsync(new() { Host = "none" });
        await pane.ShownAsync("This page was opened outside Outlook.");
    }

    [BrowserFact]
    public async Task Without_Office_js_the_pane_says_what_is_missing()
    {
        var page = await NewPageAsync(new());
        await page.RouteAsync(OfficeHost, route => route.AbortAsync());
        await GoAsync(page, "outlook/index.html");
        await new PanePage(page).ShownAsync("Outlook’s own script could not be fetched.");
    }

    /// <summary>Microsoft alone serves Office.js: where a machine may fetch it, the pane is seen under it outside any host, as a browser opens it.</summary>
    [OfficeJsFact]
    public async Task Microsofts_own_Office_js_outside_a_host_is_told_from_Outlook()
    {
        var page = await NewPageAsync(new());
        await GoAsync(page, "outlook/index.html");
        await new PanePage(page).ShownAsync("This page was opened outside Outlook.");
    }
}

/// <summary>A story that needs Microsoft's own Office.js, and so the open network.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeJsFactAttribute : FactAttribute
{
    private const string Variable = "NUDGEBOT_OFFICE_JS";

    public OfficeJsFactAttribute() => Skip = Chromium.Missing ?? (Environment.GetEnvironmentVariable(Variable) == "online"
        ? null
        : $"Office.js is served by appsforoffice.microsoft.com alone and may not be kept here: set {Variable}=online where that can be reached.");
}
