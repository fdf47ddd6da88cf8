using System.Diagnostics.Metrics;
using NudgeBot.Telemetry;

namespace NudgeBot.Nudging;

/// <summary>Queued work that failed. No tag says for whom it was.</summary>
internal sealed class WorkMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _failures = meters.Create(Spans.SourceName).CreateCounter<long>(
        "nudgebot.work.failures", "{attempt}", "Attempts at queued work that failed, by its kind and whether it is tried again.");

    public void Failed(string kind, bool isGivenUp) => _failures.Add(
        1,
        new KeyValuePair<string, object?>("nudgebot.work.kind", kind),
        new KeyValuePair<string, object?>("nudgebot.outcome", isGivenUp ? "given_up" : "tried_again"));
}
