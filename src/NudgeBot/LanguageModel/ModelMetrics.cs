using System.Diagnostics.Metrics;
using NudgeBot.Telemetry;

namespace NudgeBot.LanguageModel;

/// <summary>What becomes of the texts a language model is asked for. No tag says whose they are, or what stands in them.</summary>
internal sealed class ModelMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _texts = meters.Create(Spans.SourceName).CreateCounter<long>(
        "nudgebot.language_model.texts", "{text}", "Texts a language model was to put anew, by what it came to.");

    private readonly Counter<long> _refusals = meters.Create(Spans.SourceName).CreateCounter<long>(
        "nudgebot.language_model.refusals", "{answer}", "Answers of a language model that were refused, by the rule they broke.");

    private readonly Histogram<double> _duration = meters.Create(Spans.SourceName).CreateHistogram<double>(
        "nudgebot.language_model.duration", "s", "How long a language model took for an answer.");

    /// <param name="outcome">accepted, refused, late, failed, paused or over_budget.</param>
    public void Ended(string outcome) => _texts.Add(1, new KeyValuePair<string, object?>("nudgebot.outcome", outcome));

    public void Answered(TimeSpan took) => _duration.Record(took.TotalSeconds);

    public void Refused(IEnumerable<string> rules)
    {
        foreach (var rule in rules) _refusals.Add(1, new KeyValuePair<string, object?>("nudgebot.rule", rule));
    }
}
