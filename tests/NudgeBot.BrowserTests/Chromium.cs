using Microsoft.Playwright;
using Xunit;

namespace NudgeBot.BrowserTests;

/// <summary>The one browser of a test run, and where it is found: named by <c>NUDGEBOT_CHROMIUM</c>, else Debian's.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The sentence that a skipped test says; null where there is a browser.</summary>
    public static string? Missing => Find() is null ? "No Chromium was found: install Debian's chromium, or name one in NUDGEBOT_CHROMIUM, to see the pages in a browser." : null;

    public async Task InitializeAsync()
    {
        if (Find() is not { } program) return;
        // Generous, because a shared machine may be busy; an assertion that holds does not wait.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
    }

    /// <summary>A page of its own, with nothing remembered from another.</summary>
    public async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("NUDGEBOT_CHROMIUM");
        return new[] { named, "/usr/bin/chromium" }.FirstOrDefault(path => !string.IsNullOrEmpty(path) && File.Exists(path));
    }
}

/// <summary>
/// Every story is told in the same browser, one after another, since they share the machine with the program under test; and
/// where no day passes, with the same program.
/// </summary>
[CollectionDefinition(Name)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "A collection in xUnit's sense.")]
public sealed class BrowserCollection : ICollectionFixture<Chromium>, ICollectionFixture<RunningNudgeBot>
{
    public const string Name = "Browser";
}

/// <summary>A story that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>A story that needs a browser, told several times.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
