using System.Diagnostics;
using System.Diagnostics.Metrics;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>How turns and calls to the connector end, as metrics and as spans. No tag says who wrote, to whom, or what.</summary>
internal sealed class BotMetrics(IMeterFactory meters)
{
    public const string MeterName = "NudgeBot.BotFramework";

    private static readonly ActivitySource Spans = new(MeterName);

    /// <summary>What an activity says it is comes from outside; more kinds than these would be as many time series.</summary>
    private static readonly HashSet<string> KnownTypes =
    [
        ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.MessageReaction,
        ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Invoke, ActivityTypes.Event, ActivityTypes.Typing,
    ];

    private readonly Histogram<double> _turns = meters.Create(MeterName).CreateHistogram<double>(
        "nudgebot.turn.duration", "s", "Turns on activities, by what they came to.");

    private readonly Histogram<double> _calls = meters.Create(MeterName).CreateHistogram<double>(
        "nudgebot.connector.call.duration", "s", "Tries at the Teams connector, by what they came to.");

    /// <summary>A turn begins; it ends where this is disposed.</summary>
    public MeasuredTurn Turn(Schema.Activity activity)
    {
        var type = KnownTypes.Contains(activity.Type) ? activity.Type : "other";
        return new MeasuredTurn(_turns, type, Spans.StartActivity($"turn {type}", ActivityKind.Consumer));
    }

    public void Called(TimeSpan took, ConnectorException? failure) =>
        _calls.Record(took.TotalSeconds, new KeyValuePair<string, object?>("nudgebot.outcome", OutcomeOf(failure)));

    /// <summary>Who blocked the bot or left was answered for: the connector is there and lets us in.</summary>
    private static string OutcomeOf(ConnectorException? failure) => failure switch
    {
        ConnectorThrottledException => "throttled",
        ConnectorUnavailableException when failure.Fault == ConnectorFault.NoToken => "no_token",
        ConnectorUnavailableException => "unavailable",
        ConnectorRefusedException { StatusCode: 401 or 403 } => "refused",
        _ => "answered",
    };
}

/// <summary>A turn under way.</summary>
internal sealed class MeasuredTurn(Histogram<double> turns, string type, System.Diagnostics.Activity? span) : IDisposable
{
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>False until the turn says so.</summary>
    public bool EndedWell { get; set; }

    public void Dispose()
    {
        turns.Record(
            Stopwatch.GetElapsedTime(_started).TotalSeconds,
            new KeyValuePair<string, object?>("nudgebot.activity.type", type),
            new KeyValuePair<string, object?>("nudgebot.outcome", EndedWell ? "done" : "failed"));
        if (!EndedWell) span?.SetStatus(ActivityStatusCode.Error);
        span?.Dispose();
    }
}
