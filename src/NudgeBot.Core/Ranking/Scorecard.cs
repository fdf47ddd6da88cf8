using NudgeBot.Core.Ranking.Weights;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Ranking;

/// <summary>
/// A small additive model (gradient-boosted stumps, put together by feature): each feature's number falls on a step, the steps'
/// values are added up, and the sum is the log-odds. What each feature brought can therefore be told, one by one.
/// </summary>
public sealed class Scorecard<TCase>
{
    private readonly IReadOnlyList<Feature<TCase>> _features;
    private readonly FeatureSteps?[] _steps;
    private readonly double _bias;

    public Scorecard(IReadOnlyList<Feature<TCase>> features, ScorecardWeights weights)
    {
        _features = features;
        _bias = weights.Bias;
        _steps = [.. features.Select(feature => weights.Features.FirstOrDefault(steps => string.Equals(steps.Name, feature.Name, StringComparison.Ordinal)))];
        if (weights.Features.FirstOrDefault(steps => features.All(feature => !string.Equals(feature.Name, steps.Name, StringComparison.Ordinal))) is { } unknown)
            throw new ArgumentException($"The weights name a feature '{unknown.Name}' that this version does not have: train them anew.", nameof(weights));
    }

    /// <summary>The log-odds; nothing beyond the order is claimed of them.</summary>
    public double LogOdds(TCase @case)
    {
        var sum = _bias;
        for (var i = 0; i < _steps.Length; i++) sum += _steps[i]?.At(_features[i].Of(@case)) ?? 0;
        return sum;
    }

    /// <summary>The log-odds as a chance between 0 and 1, with what weighed most for and against it that can be said in words.</summary>
    public Chance Of(TCase @case)
    {
        var reasons = new List<ScoreReason>();
        var logOdds = Weigh(@case, reasons);
        return new Chance(logOdds, ScoreReason.Heaviest(reasons));
    }

    /// <summary>The log-odds; what can be said in words for and against them is added to the reasons, in no order.</summary>
    internal double Weigh(TCase @case, List<ScoreReason> reasons)
    {
        var sum = _bias;
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_steps[i] is not { } steps) continue;
            var weight = steps.At(_features[i].Of(@case));
            sum += weight;
            if (weight != 0 && _features[i].Says(@case) is { } phrase) reasons.Add(new ScoreReason(_features[i].Name, weight, phrase));
        }

        return sum;
    }
}

/// <summary>How likely something is, as log-odds, and why: the features that weighed most, first.</summary>
public sealed record Chance(double LogOdds, IReadOnlyList<ScoreReason> Reasons)
{
    /// <summary>From 0 to 1.</summary>
    public double Value => 1 / (1 + Math.Exp(-LogOdds));
}

/// <summary>What one feature brought to a score.</summary>
/// <param name="Weight">Log-odds; above 0 it spoke for, below 0 against.</param>
/// <param name="Says">True of the case, fit behind "because".</param>
public sealed record ScoreReason(string Feature, double Weight, Phrase Says)
{
    private static readonly ScoreWords English = ScoreWords.Of("en");

    /// <summary>The heaviest first, whichever way they pull; the same words once.</summary>
    /// <remarks>They are put in order where they stand: a list for each of thousands of scores would cost more than the scores.</remarks>
    internal static IReadOnlyList<ScoreReason> Heaviest(List<ScoreReason> reasons)
    {
        reasons.Sort(HeavierFirst);
        for (var i = reasons.Count - 1; i > 0; i--)
        {
            var words = reasons[i].Says(English);
            if (reasons.FindIndex(0, i, heavier => string.Equals(heavier.Says(English), words, StringComparison.Ordinal)) >= 0) reasons.RemoveAt(i);
        }

        return reasons;
    }

    private static int HeavierFirst(ScoreReason one, ScoreReason other)
    {
        var byWeight = Math.Abs(other.Weight).CompareTo(Math.Abs(one.Weight));
        return byWeight != 0 ? byWeight : string.CompareOrdinal(one.Feature, other.Feature);
    }
}

/// <summary>Lays log-odds on the scale of a nudge's score, so that chances of different things can stand in one order.</summary>
/// <param name="Middle">The log-odds that score 0.5.</param>
/// <param name="Spread">How many log-odds more score 0.73.</param>
public readonly record struct ScoreScale(double Middle, double Spread)
{
    /// <summary>From 0 to 1.</summary>
    public double Of(Chance chance) => 1 / (1 + Math.Exp(-(chance.LogOdds - Middle) / Spread));
}
