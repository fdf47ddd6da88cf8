using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using NudgeBot.Development;

namespace NudgeBot.Benchmarks.Reading;

/// <summary>One way of reading a whole mailbox, measured as a process: told what to read on standard input, it answers there with what it cost.</summary>
internal abstract class Reader
{
    /// <summary>The part of the data folder that holds what the last reading kept.</summary>
    public const string Again = "again";

    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

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

    /// <summary>The other end of it: one reading in a process just started, whose code is yet to be compiled, one that lets the runtime
    /// compile anew what proved to run often, and one in a process that runs.</summary>
    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        var order = JsonSerializer.Deserialize((await Console.In.ReadLineAsync(cancellationToken))!, ReadingJson.Default.ReadingOrder)!;
        await ReadAsync(order with { Data = Path.Combine(order.Data, "first") }, cancellationToken);
        var cold = CpuSeconds();
        await ReadAsync(order with { Data = Path.Combine(order.Data, "second") }, cancellationToken);
        await Task.Delay(Settling, cancellationToken);
        var begin = CpuSeconds();
        var watch = Stopwatch.StartNew();
        var read = await ReadAsync(order with { Data = Path.Combine(order.Data, Again) }, cancellationToken);
        using var self = Process.GetCurrentProcess();
        var cost = new Cost(CpuSeconds() - begin, cold, watch.Elapsed.TotalSeconds, self.PeakWorkingSet64, read.Items, read.KeptBytes);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(cost, ReadingJson.Default.Cost));
    }

    /// <summary>User and system time of this process since it began.</summary>
    private static double CpuSeconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    protected abstract Task<WasRead> ReadAsync(ReadingOrder order, CancellationToken cancellationToken);
}

/// <summary>Which mailbox to read, and the empty folder to keep it in.</summary>
internal sealed record ReadingOrder(SandboxAddress Sandbox, string Owner, string Data);

/// <param name="Items">Mails and meetings, or what was made of them: shows that something was read.</param>
/// <param name="KeptBytes">Database and write-ahead log when the reading ended, still open.</param>
internal readonly record struct WasRead(long Items, long KeptBytes);

/// <summary>What reading a mailbox cost: user and system time, and the most memory that was held at once.</summary>
/// <param name="CpuSeconds">Of a reading in a process that runs.</param>
/// <param name="ColdCpuSeconds">Of a process from its start to the end of its first reading.</param>
internal sealed record Cost(double CpuSeconds, double ColdCpuSeconds, double WallSeconds, long PeakBytes, long Items, long KeptBytes);

[JsonSerializable(typeof(ReadingOrder))]
[JsonSerializable(typeof(Cost))]
internal sealed partial class ReadingJson : JsonSerializerContext;
