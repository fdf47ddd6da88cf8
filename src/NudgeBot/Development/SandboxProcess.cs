using System.Diagnostics;
using System.Text;
using NudgeBot.Commands;

namespace NudgeBot.Development;

/// <summary>
/// The sandbox as a process of its own beside the bot, so that the bot reaches it over HTTP alone. It ends with us: its standard
/// input closes when this process does, however that comes about.
/// </summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);
    private readonly Process _process;

    private SandboxProcess(Process process, SandboxAddress address) => (_process, Address) = (process, address);

    public SandboxAddress Address { get; }

    /// <summary>Where a build puts the sandbox: beside this project, never inside it, and absent from a published program.</summary>
    public static string? Find()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        // .../src/NudgeBot/bin/Debug/net10.0/ has its twin at .../src/NudgeBot.Sandbox/bin/Debug/net10.0/.
        var twin = here.FullName.Replace($"{Path.DirectorySeparatorChar}NudgeBot{Path.DirectorySeparatorChar}bin", $"{Path.DirectorySeparatorChar}NudgeBot.Sandbox{Path.DirectorySeparatorChar}bin", StringComparison.Ordinal);
        var program = Path.Combine(twin, "NudgeBot.Sandbox.dll");
        return File.Exists(program) ? program : null;
    }

    /// <summary>Starts the sandbox and waits until it listens.</summary>
    /// <exception cref="CommandFailedException">It did not start; the message is the sentence it gave.</exception>
    public static async Task<SandboxProcess> StartAsync(string program, int botPort, IReadOnlyList<string> mailboxes, string? at, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in Arguments(program, botPort, mailboxes, at)) start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new CommandFailedException("The sandbox could not be started: is 'dotnet' on the PATH?");
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        if (await process.StandardOutput.ReadLineAsync(cancellationToken) is not { } line)
        {
            await process.WaitForExitAsync(cancellationToken);
            var sentence = (await complaint).Trim();
            throw process.ExitCode == ExitCodes.BadInput ? new BadInputException(sentence) : new CommandFailedException(sentence.Length > 0 ? sentence : "The sandbox ended before it listened.");
        }

        return new SandboxProcess(process, SandboxAddress.Parse(line));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Farewell);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static IEnumerable<string> Arguments(string program, int botPort, IReadOnlyList<string> mailboxes, string? at)
    {
        yield return program;
        yield return "--port";
        yield return "0";
        yield return "--bot";
        yield return $"http://127.0.0.1:{botPort}";
        foreach (var mailbox in mailboxes)
        {
            yield return "--mailbox";
            yield return mailbox;
        }

        if (at is null) yield break;
        yield return "--at";
        yield return at;
    }
}
