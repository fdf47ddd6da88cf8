using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Xunit;

namespace NudgeBot.BrowserTests;

/// <summary>
/// The real program, as a newcomer starts it: <c>run --port N --data FOLDER</c>, with its sandbox beside it and a data folder
/// that is gone afterwards. It stands on the sample organisation's Monday, 9 March 2026, an hour after its start: then half past
/// nine, when a digest comes, is past in London as well as in Berlin.
/// </summary>
public sealed class RunningNudgeBot : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string EveryoneRead = """
        async owners => {
          const isRead = async owner => {
            const { accessToken } = await (await fetch(`/sandbox/token?owner=${owner}`, { method: 'POST' })).json();
            const me = await fetch('/api/me', { headers: { authorization: `Bearer ${accessToken}` } });
            return me.ok && (await me.json()).state === 'on';
          };
          while (!(await Promise.all(owners.map(isRead))).every(yes => yes)) await new Promise(again => setTimeout(again, 200));
        }
        """;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("nudgebot-browser-");
    private readonly int _port = FreePort();
    private Process? _process;
    private Task<string>? _log;
    private Task<string>? _complaint;
    private Task? _everyoneRead;

    public Uri Address => new($"http://127.0.0.1:{_port}/");

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        var start = new ProcessStartInfo("dotnet", [Repository.Program, "run", "--port", $"{_port}", "--data", _data.FullName])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _complaint = _process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (!line.StartsWith("NudgeBot is ready", StringComparison.Ordinal)) continue;
            // Read to the end, so that a talkative program never waits for us.
            _log = _process.StandardOutput.ReadToEndAsync();
            await LetAnHourPassAsync();
            return;
        }

        throw new InvalidOperationException($"nudgebot ended before it was ready: {await _complaint}");
    }

    /// <summary>The program is ready before it has read every mailbox: the pages of an owner it has not met yet say so.</summary>
    public Task EveryoneReadAsync(Chromium browser, IEnumerable<string> owners) => _everyoneRead ??= ReadAsync(browser, [.. owners]);

    private async Task LetAnHourPassAsync()
    {
        using var client = new HttpClient { Timeout = Patience };
        using var page = await client.GetAsync(Address);
        using var moved = await client.PostAsJsonAsync(new Uri(page.RequestMessage!.RequestUri!, "/sandbox/clock"), new { by = "PT1H" });
        moved.EnsureSuccessStatusCode();
    }

    private async Task ReadAsync(Chromium browser, string[] owners)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(Address, "assets/favicon.svg").AbsoluteUri);
        await page.EvaluateAsync(EveryoneRead, owners).WaitAsync(Patience);
        await page.Context.DisposeAsync();
    }

    /// <summary>Ends the program and, with it, the sandbox that it started.</summary>
    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync().WaitAsync(Patience);
            if (_log is not null) await _log.WaitAsync(Patience);
            if (_complaint is not null) await _complaint.WaitAsync(Patience);
            _process.Dispose();
        }

        _data.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
