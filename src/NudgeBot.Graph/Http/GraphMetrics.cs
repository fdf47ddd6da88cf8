using System.Diagnostics.Metrics;
using Azure.Identity;

namespace NudgeBot.Graph.Http;

/// <summary>How calls to Graph end and how long Graph asks to be left alone. No tag says whose mailbox it was.</summary>
internal sealed class GraphMetrics(IMeterFactory meters)
{
    public const string MeterName = "NudgeBot.Graph";

    private readonly Histogram<double> _calls = meters.Create(MeterName).CreateHistogram<double>(
        "nudgebot.graph.call.duration", "s", "Tries at Microsoft Graph, by what they came to.");

    private readonly Histogram<double> _waits = meters.Create(MeterName).CreateHistogram<double>(
        "nudgebot.graph.throttle.duration", "s", "How long Microsoft Graph asked to leave a mailbox alone.");

    public void Called(TimeSpan took, GraphException? failure) =>
        _calls.Record(took.TotalSeconds, new KeyValuePair<string, object?>("nudgebot.outcome", OutcomeOf(failure)));

    public void HeldBack(TimeSpan wait) => _waits.Record(wait.TotalSeconds);

    /// <summary>What is gone or asked wrongly was answered: Graph is there and lets us in.</summary>
    private static string OutcomeOf(GraphException? failure) => failure switch
    {
        GraphThrottledException => "throttled",
        ConsentWithdrawnException => "refused",
        GraphUnavailableException { InnerException: AuthenticationFailedException } => "no_token",
        GraphUnavailableException => "unavailable",
        _ => "answered",
    };
}
