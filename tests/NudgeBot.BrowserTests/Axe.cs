using Microsoft.Playwright;

namespace NudgeBot.BrowserTests;

/// <summary>axe-core's rules over a whole page.</summary>
internal static class Axe
{
    private const string Violations = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .map(v => `${v.id}: ${v.help} at ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
        """;

    // Evaluated rather than added as a script: the page's own policy lets none in.
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in globalThis")) await page.EvaluateAsync(await File.ReadAllTextAsync(Repository.Axe));
        return await page.EvaluateAsync<string[]>(Violations);
    }
}
