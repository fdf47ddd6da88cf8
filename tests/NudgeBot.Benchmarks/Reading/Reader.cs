using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using NudgeBot.Development;

namespace NudgeBot.Benchmarks.Reading;

/// <summary>One way of reading a whole mailbox, measured as a process: told what to read on standard input, it answers there with what it cost.</summary>
internal abstract class Reader
{
    /// <summary>The hidden command under which this program does it.</summary>
    public abstract string Verb { get; }

    /// <summary>Starts this program anew for one reading and waits for its account.</summary>
    public async Task<Cost> MeasureAsync(ReadingOrder order, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Reader).Assembly.Location, Verb]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("A process for the reading could not be started.");
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(order, ReadingJson.Default.ReadingOrder));
        var answer = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException($"The reading {Verb} ended with exit code {process.ExitCode}: {answer}");
        // The product may have logged something before.
        return JsonSerializer.Deserialize(answer.AsSpan(answer.TrimEnd().LastIndexOf('\n') + 1), ReadingJson.Default.Cost)!;
    }

    /// <summary>The other end of it.</summary>
    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var order = JsonSerializer.Deserialize((await Console.In.ReadLineAsync(cancellationToken))!, ReadingJson.Default.ReadingOrder)!;
        var read = await ReadAsync(order, cancellationToken);
        using var self = Process.GetCurrentProcess();
        var cost = new Cost(self.TotalProcessorTime.TotalSeconds, watch.Elapsed.TotalSeconds, self.PeakWorkingSet64, read.Items, read.KeptBytes);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(cost, ReadingJson.Default.Cost));
    }

    protected abstract Task<WasRead> ReadAsync(ReadingOrder order, CancellationToken cancellationToken);
}

/// <summary>Which mailbox to read, and the empty folder to keep it in.</summary>
internal sealed record ReadingOrder(SandboxAddress Sandbox, string Owner, string Data);

/// <param name="Items">Mails and meetings, or what was made of them: shows that something was read.</param>
/// <param name="KeptBytes">Database and write-ahead log when the reading ended, still open.</param>
internal readonly record struct WasRead(long Items, long KeptBytes);

/// <summary>What a reading cost its process from its start: user and system time, and the most memory it held at once.</summary>
internal sealed record Cost(double CpuSeconds, double WallSeconds, long PeakBytes, long Items, long KeptBytes);

[JsonSerializable(typeof(ReadingOrder))]
[JsonSerializable(typeof(Cost))]
internal sealed partial class ReadingJson : JsonSerializerContext;
