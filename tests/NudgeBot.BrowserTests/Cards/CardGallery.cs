using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NudgeBot.BrowserTests.Cards;

/// <summary>
/// Cards on the built chat page, drawn by its own renderer, styles and policy, in one chat without a bot behind it: whatever the
/// page asks of a sandbox is answered here.
/// </summary>
internal sealed class CardGallery(IPage page, IReadOnlyList<string> names)
{
    private const string Origin = "http://cards.example";

    /// <summary>The page listens for what happens in the chat; here nothing does.</summary>
    private const string NothingHappens = "globalThis.EventSource = class { constructor() { setTimeout(() => this.onopen?.()); } close() {} }";

    /// <summary>In every row the next button that unfolds something; false where no row has one more. A row shows one such part at a time.</summary>
    private const string UnfoldNext = """
        at => { const next = [...document.querySelectorAll('.card .ac-actionSet')].map(row => row.querySelectorAll(':scope > .expandable')[at]).filter(Boolean);
          next.forEach(button => { button.click(); button.closest('.card').dataset.unfolded = at; });
          return next.length > 0; }
        """;

    /// <summary>What is cut off, reaches past the edge, holds nothing, has no name, or bears the name of another on its card.</summary>
    private const string Faults = """
        () => [...document.querySelectorAll('.card')].flatMap(card => {
          const at = card.closest('article').dataset.face, faults = [];
          const words = '.ac-textBlock, .ac-richTextBlock, .ac-pushButton, .ac-pushButton *';
          const parts = [card, ...card.querySelectorAll('*')].filter(part => part.getClientRects().length > 0);
          const edge = card.getBoundingClientRect();
          for (const part of parts) {
            const box = part.getBoundingClientRect(), is = selector => part.matches(selector);
            const tell = fault => faults.push(`${fault}: ${part.tagName}.${part.className} “${part.textContent.slice(0, 60)}”`);
            if (box.right > edge.right + 1 || box.left < edge.left - 1) tell('past the edge');
            if ((is(words) || getComputedStyle(part).overflowX === 'hidden') && part.scrollWidth > part.clientWidth + 1) tell('cut at its side');
            if (!is('textarea') && getComputedStyle(part).overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 1) tell('cut at its foot');
            if (is('.ac-textBlock, .ac-richTextBlock, .ac-container, .ac-actionSet, .ac-pushButton, a') && part.textContent === '' && !part.querySelector('img, input, textarea')) tell('empty');
            if (is('img') && (!part.complete || part.naturalWidth === 0 || !part.alt)) tell('no picture, or no words for it');
          }
          const ids = [...card.querySelectorAll('[id]')].map(part => part.id);
          for (const id of new Set(ids.filter((id, first) => ids.indexOf(id) !== first))) faults.push(`twice: #${id}`);
          if (card.querySelector('.card-failure:not([hidden])')) faults.push(card.textContent);
          return faults.map(fault => `${at} ${fault}`);
        })
        """;

    private readonly string? folder = Environment.GetEnvironmentVariable("NUDGEBOT_PICTURES");

    public static async Task<CardGallery> OpenAsync(Chromium browser, IReadOnlyList<(string Name, JsonObject Face)> faces, BrowserNewContextOptions options, bool rightToLeft)
    {
        var page = await browser.NewPageAsync(options);
        await page.AddInitScriptAsync(NothingHappens);
        await page.RouteAsync($"{Origin}/**", route => AnswerAsync(route, faces));
        await page.GotoAsync($"{Origin}/index.html");
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(faces.Count);
        var names = faces.Select(face => face.Name).ToArray();
        await page.EvaluateAsync(
            "([names, dir]) => { document.documentElement.dir = dir; document.querySelectorAll('article').forEach((article, at) => { article.dataset.face = names[at]; }); }",
            new object[] { names, rightToLeft ? "rtl" : "ltr" });
        return new CardGallery(page, names);
    }

    /// <summary>Looks at every card folded, then with each of its parts unfolded, and keeps a picture of each where a folder for them is named.</summary>
    public async Task<IReadOnlyList<string>> LookAsync(string look)
    {
        var faults = new List<string>();
        for (var at = -1; at < 0 || await page.EvaluateAsync<bool>(UnfoldNext, at); at++)
        {
            faults.AddRange(await page.EvaluateAsync<string[]>(Faults));
            faults.AddRange(await Axe.ViolationsAsync(page));
            await KeepPicturesAsync(look, at);
        }

        return faults;
    }

    public Task CloseAsync() => page.Context.CloseAsync();

    private async Task KeepPicturesAsync(string look, int unfolded)
    {
        if (string.IsNullOrEmpty(folder)) return;
        for (var at = 0; at < names.Count; at++)
        {
            var card = page.Locator("article").Nth(at).Locator(".card");
            if (unfolded >= 0 && await card.GetAttributeAsync("data-unfolded") != $"{unfolded}") continue;
            await card.ScreenshotAsync(new() { Path = Path.Combine(folder, look, $"{names[at]}-{unfolded + 1}.png") });
        }
    }

    private static Task AnswerAsync(IRoute route, IReadOnlyList<(string Name, JsonObject Face)> faces) => new Uri(route.Request.Url).AbsolutePath switch
    {
        "/sandbox/owners" => route.FulfillAsync(new() { Json = new[] { new { id = "hanna", displayName = "Hanna Lindström", mail = "hanna@contoso.example" } } }),
        "/sandbox/clock" => route.FulfillAsync(new() { Json = new { now = SampleNudges.Monday, timeZone = "Europe/Berlin" } }),
        "/sandbox/chats/hanna" => route.FulfillAsync(new() { Json = new { messages = faces.Select((face, at) => new { id = $"m{at}", from = "bot", at = SampleNudges.Monday, card = face.Face }) } }),
        ['/', 's', 'a', 'n', 'd', 'b', 'o', 'x', '/', ..] => route.FulfillAsync(new() { Json = Array.Empty<object>() }),
        var path => route.FulfillAsync(new() { Path = Path.Combine(Repository.ChatPage, path[1..]) }),
    };
}
