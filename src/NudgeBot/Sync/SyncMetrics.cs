using System.Diagnostics;
using System.Diagnostics.Metrics;
using NudgeBot.Graph;
using NudgeBot.Telemetry;

namespace NudgeBot.Sync;

/// <summary>How long looks into mailboxes take and what they come to. No tag says whose mailbox it was.</summary>
internal sealed class SyncMetrics(IMeterFactory meters)
{
    private readonly Histogram<double> _duration = meters.Create(Spans.SourceName).CreateHistogram<double>(
        "nudgebot.sync.duration", "s", "Readings of what is new in a mailbox, by what they came to.");

    public async Task<T> MeasureAsync<T>(Func<Task<T>> reading)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var read = await reading();
            outcome = "done";
            return read;
        }
        catch (GraphException failure)
        {
            outcome = OutcomeOf(failure);
            throw;
        }
        finally
        {
            _duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("nudgebot.outcome", outcome));
        }
    }

    private static string OutcomeOf(GraphException failure) => failure switch
    {
        GraphThrottledException => "throttled",
        ConsentWithdrawnException => "refused",
        MailboxGoneException => "gone",
        GraphUnavailableException => "unavailable",
        _ => "failed",
    };
}
