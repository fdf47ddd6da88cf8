using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using NudgeBot.Benchmarks.Echo;

namespace NudgeBot.Benchmarks.Measures;

/// <summary>
/// An echo bot on NudgeBot.BotFramework beside the same bot on the Microsoft 365 Agents SDK for JavaScript: same machine, same
/// channel, same messages, in turn. Each answers over the connector; a turn ends when the echo came in there.
/// </summary>
internal static class EchoMeasure
{
    private const int People = 32;
    private const double Megabyte = 1e6;

    public static async IAsyncEnumerable<Figure> RunAsync(Plan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var script = await InstallAsync(cancellationToken);
        var ports = Programs.FreePorts(3);
        await using var channel = await Channel.StartAsync(ports[0], cancellationToken);
        var ours = new Side("dotnet", [typeof(EchoMeasure).Assembly.Location, EchoBot.Verb, channel.Origin.AbsoluteUri, Text(ports[1])], ports[1]);
        var theirs = new Side("node", [script, Text(ports[2]), Channel.AppId, Channel.TenantId, Channel.Issuer, channel.Origin.AbsoluteUri.TrimEnd('/')], ports[2]);
        List<Run> our = [], their = [];
        for (var run = 0; run < plan.SyncRuns; run++)
        {
            their.Add(await theirs.MeasureAsync(channel, plan, cancellationToken));
            our.Add(await ours.MeasureAsync(channel, plan, cancellationToken));
        }

        yield return new Figure("turns a second beside the JavaScript SDK", Ratio(our, their, run => run.TurnsPerSecond), "x", null, Beside(our, their, run => run.TurnsPerSecond, "0")) { Least = 3 };
        yield return new Figure("memory beside it", Ratio(our, their, run => run.PeakBytes), "x", 1, Beside(our, their, run => run.PeakBytes / Megabyte, "0") + " MB");
        yield return new Figure("p99 of a turn beside it", Ratio(our, their, run => run.P99), "x", null, Beside(our, their, run => run.P99, "0.0") + $" ms, {People} people at once");
    }

    /// <summary>Brings in the pinned SDK the first time.</summary>
    private static async Task<string> InstallAsync(CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Programs.Repository(), "tests", "NudgeBot.Benchmarks", "echo-js");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var npm = Start("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund", "--silent"]);
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0) throw new InvalidOperationException($"npm could not install the JavaScript SDK in {folder}: see its message above.");
        }

        return Path.Combine(folder, "bot.mjs");
    }

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false };
            start.Environment["NODE_ENV"] = "production";
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"'{program}' could not be started: install Node 20.19 or newer to measure beside the JavaScript SDK.", missing);
        }
    }

    private static double Ratio(List<Run> ours, List<Run> theirs, Func<Run, double> of) => Runs.Median(ours.Zip(theirs, (one, other) => of(one) / of(other)));

    private static string Beside(List<Run> ours, List<Run> theirs, Func<Run, double> of, string format) =>
        $"{Runs.Median(ours.Select(of)).ToString(format, CultureInfo.InvariantCulture)} to {Runs.Median(theirs.Select(of)).ToString(format, CultureInfo.InvariantCulture)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One of the two bots, as a process.</summary>
    private sealed record Side(string Program, IReadOnlyList<string> Arguments, int Port)
    {
        public async Task<Run> MeasureAsync(Channel channel, Plan plan, CancellationToken cancellationToken)
        {
            using var process = Start(Program, Arguments);
            try
            {
                using var load = new EchoLoad(channel, new Uri($"http://127.0.0.1:{Port}/"), People);
                await load.AwakenAsync(cancellationToken);
                await load.RunAsync(plan.EchoTime, cancellationToken);
                var watch = Stopwatch.StartNew();
                var turns = await load.RunAsync(plan.EchoTime, cancellationToken);
                var seconds = watch.Elapsed.TotalSeconds;
                process.Refresh();
                return new Run(turns.Count / seconds, turns.Order().ElementAt(turns.Count * 99 / 100), process.PeakWorkingSet64);
            }
            finally
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    /// <param name="P99">Milliseconds that 99 of 100 turns stayed under.</param>
    private readonly record struct Run(double TurnsPerSecond, double P99, double PeakBytes);
}
