using System.Globalization;
using NudgeBot.Benchmarks.Mailboxes;
using NudgeBot.Benchmarks.Reading;
using NudgeBot.Development;

namespace NudgeBot.Benchmarks.Measures;

/// <summary>What the first reading of a mailbox costs beside the bare reader, and how much is kept of it.</summary>
internal sealed class SyncMeasure(Plan plan, SandboxAddress sandbox, ScratchFolder folder)
{
    private const double Megabyte = 1e6;
    private readonly List<(Cost Cost, string Data)> _ours = [];

    /// <summary>Both in turn, so that a busy machine slows both.</summary>
    public async Task<IReadOnlyList<Figure>> CompareAsync(CancellationToken cancellationToken)
    {
        var bare = new List<Cost>();
        for (var run = 0; run < plan.SyncRuns; run++)
        {
            bare.Add(await new BareReader().MeasureAsync(new ReadingOrder(sandbox, BusyMailbox.OwnerId, ""), cancellationToken));
            await ReadAsync(cancellationToken);
        }

        var ours = _ours.ConvertAll(run => run.Cost);
        var peak = ours.Max(cost => cost.PeakBytes) / Megabyte;
        return
        [
            Ratio("first sync, CPU beside a bare reader", ours, bare, cost => cost.CpuSeconds, plan.IsShort ? 15 : 2),
            Ratio("the same with the start of both processes", ours, bare, cost => cost.ColdCpuSeconds, null),
            new Figure("first sync, peak memory", peak, "MB", plan.IsShort ? 400 : 250, string.Create(CultureInfo.InvariantCulture, $"the bare reader {bare.Max(cost => cost.PeakBytes) / Megabyte:0} MB")),
        ];
    }

    /// <summary>The data folder of a first reading, closed.</summary>
    public async Task<string> DataAsync(CancellationToken cancellationToken)
    {
        if (_ours.Count == 0) await ReadAsync(cancellationToken);
        return _ours[^1].Data;
    }

    /// <summary>How big that folder is; both are whole folders, keys included.</summary>
    public IReadOnlyList<Figure> Sizes()
    {
        var (cost, data) = _ours[^1];
        return
        [
            new Figure("stored state, with the write-ahead log open", cost.KeptBytes / Megabyte, "MB", 20, ""),
            new Figure("stored state, after a checkpoint", ProductReader.BytesOf(data) / Megabyte, "MB", 20, ""),
        ];
    }

    private Figure Ratio(string what, List<Cost> ours, List<Cost> bare, Func<Cost, double> of, double? bound) => new(
        what, Runs.Median(ours.Zip(bare, (one, other) => of(one) / of(other))), "x", bound, string.Create(
            CultureInfo.InvariantCulture, $"{Runs.Median(ours.Select(of)):0.00} s to {Runs.Median(bare.Select(of)):0.00} s, {plan.SyncRuns} run(s)"));

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var data = folder.New("data");
        _ours.Add((await new ProductReader().MeasureAsync(new ReadingOrder(sandbox, BusyMailbox.OwnerId, data), cancellationToken), Path.Combine(data, Reader.Again)));
    }
}
