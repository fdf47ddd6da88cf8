using Xunit;
using Xunit.Abstractions;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>How soon something stands on a page that was never opened before, and under which policy it comes.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FirstContentTests(Chromium browser, RunningNudgeBot nudgeBot, ITestOutputHelper output) : PageStory(browser, nudgeBot)
{
    /// <summary>Whatever else the machine does can only slow a load, so that the best of some is the page's own.</summary>
    private const int Loads = 5;

    private const string FirstContent = """
        () => new Promise(seen => new PerformanceObserver((list, watch) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) { watch.disconnect(); seen(first.startTime); }
        }).observe({ type: 'paint', buffered: true }))
        """;

    [BrowserTheory]
    [InlineData("outlook/index.html", "script-src 'self' https://appsforoffice.microsoft.com;")]
    [InlineData("teams/index.html?owner=hanna.lindstrom@contoso.example", "script-src 'self';")]
    public async Task Something_is_seen_within_300_milliseconds(string path, string scripts)
    {
        var seen = new List<double>();
        for (var load = 0; load < Loads; load++)
        {
            var page = await NewPageAsync(new());
            await GiveOfficeMockAsync(page);
            var answer = await GoAsync(page, path);
            Assert.Contains(scripts, answer!.Headers["content-security-policy"], StringComparison.Ordinal);
            seen.Add(await page.EvaluateAsync<double>(FirstContent));
        }

        output.WriteLine($"First content of {path}: {seen.Min():F0} ms, the best of {string.Join(", ", seen.Select(one => $"{one:F0}"))}.");
        Assert.InRange(seen.Min(), 0, 300);
    }
}
