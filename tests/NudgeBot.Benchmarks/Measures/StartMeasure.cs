using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NudgeBot.Benchmarks.Measures;

/// <summary>How long a newcomer looks at an empty page: from the start of the built program to the first nudge in the first owner's chat.</summary>
internal static class StartMeasure
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    public static async IAsyncEnumerable<Figure> RunAsync(Plan plan, ScratchFolder folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var program = Programs.Built("NudgeBot", "nudgebot.dll");
        var runs = new List<Moments>();
        for (var run = 0; run < plan.StartRuns; run++) runs.Add(await StartAsync(program, folder.New("start"), cancellationToken));
        var listens = Runs.Median(runs.Select(run => run.SandboxKnown.TotalSeconds));
        yield return new Figure("start to first nudge", Runs.Median(runs.Select(run => run.FirstNudge.TotalSeconds)), "s", plan.IsShort ? 30 : 5, string.Create(
            CultureInfo.InvariantCulture,
            $"median of {plan.StartRuns}; {runs.Min(run => run.FirstNudge.TotalSeconds):0.0} to {runs.Max(run => run.FirstNudge.TotalSeconds):0.0} s; ready after {listens:0.0} s"));
    }

    private static async Task<Moments> StartAsync(string program, string data, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        var port = Programs.FreePort();
        var start = new ProcessStartInfo("dotnet", [program, "run", "--port", port.ToString(CultureInfo.InvariantCulture), "--data", data]) { UseShellExecute = false, RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program could not be started.");
        try
        {
            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
            var sandbox = await SandboxAsync(http, new Uri($"http://127.0.0.1:{port}/"), limit.Token);
            var known = watch.Elapsed;
            await FirstNudgeAsync(http, sandbox, limit.Token);
            return new Moments(known, watch.Elapsed);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>The bot's own address leads to the sandbox's page as soon as it listens.</summary>
    private static async Task<Uri> SandboxAsync(HttpClient http, Uri bot, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var response = await http.GetAsync(bot, cancellationToken);
                if (response is { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } page }) return page;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(BetweenLooks, cancellationToken);
        }
    }

    private static async Task FirstNudgeAsync(HttpClient http, Uri sandbox, CancellationToken cancellationToken)
    {
        using var owners = JsonDocument.Parse(await http.GetStringAsync(new Uri(sandbox, "/sandbox/owners"), cancellationToken));
        var chat = new Uri(sandbox, $"/sandbox/chats/{owners.RootElement[0].GetProperty("id").GetString()}");
        // A nudge brings an editable text; the welcome before it does not.
        while (!(await http.GetStringAsync(chat, cancellationToken)).Contains("Input.Text", StringComparison.Ordinal))
            await Task.Delay(BetweenLooks, cancellationToken);
    }

    private readonly record struct Moments(TimeSpan SandboxKnown, TimeSpan FirstNudge);
}
