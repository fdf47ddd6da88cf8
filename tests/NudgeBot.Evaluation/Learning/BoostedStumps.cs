using NudgeBot.Core.Ranking.Weights;

namespace NudgeBot.Evaluation.Learning;

/// <summary>How a scorecard is learned.</summary>
/// <param name="Rounds">Stumps.</param>
/// <param name="Rate">How much of its best answer each stump gives.</param>
/// <param name="Ridge">Draws small leaves to nothing.</param>
/// <param name="LeastInLeaf">A leaf must hold this much of p(1-p), summed over its rows.</param>
internal sealed record Learner(int Rounds, double Rate, double Ridge, double LeastInLeaf);

/// <summary>
/// Gradient boosting of stumps on the logistic loss, with Newton steps (Friedman 2001; the second-order gain of Chen and Guestrin
/// 2016). No randomness: the same rows give the same weights. Stumps on one feature add up to steps, so the outcome is a scorecard.
/// </summary>
internal sealed class BoostedStumps
{
    private const int MostBins = 48;

    private readonly double[][] _edges;
    private readonly byte[][] _bins;
    private readonly IReadOnlyList<bool> _holds;
    private readonly Learner _learner;
    private readonly double[] _scores;
    private readonly double[] _gradients;
    private readonly double[] _weights;
    private readonly double[][] _adds;

    /// <summary>The last bin of each feature holds what is not known; it never gains a weight.</summary>
    private BoostedStumps(IReadOnlyList<double[]> rows, IReadOnlyList<bool> holds, int features, Learner learner)
    {
        (_holds, _learner) = (holds, learner);
        _edges = [.. Enumerable.Range(0, features).Select(f => EdgesOf(rows, f))];
        _bins = [.. Enumerable.Range(0, features).Select(f => rows.Select(row => BinOf(_edges[f], row[f])).ToArray())];
        _adds = [.. _edges.Select(edges => new double[edges.Length + 2])];
        (_scores, _gradients, _weights) = (new double[rows.Count], new double[rows.Count], new double[rows.Count]);
    }

    public static ScorecardWeights Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> holds, IReadOnlyList<string> names, string? without, Learner learner)
    {
        var stumps = new BoostedStumps(rows, holds, names.Count, learner);
        var used = Enumerable.Range(0, names.Count).Where(f => !string.Equals(names[f], without, StringComparison.Ordinal) && stumps._edges[f].Length > 0).ToArray();
        return stumps.Fit(used, names);
    }

    private ScorecardWeights Fit(int[] used, IReadOnlyList<string> names)
    {
        var share = _holds.Count(h => h) / (double)_holds.Count;
        var bias = Math.Log(share / (1 - share));
        Array.Fill(_scores, bias);
        for (var round = 0; round < _learner.Rounds; round++)
        {
            Differentiate();
            if (Best(used) is not { Gain: > 1e-9 } best) break;
            Take(best);
        }

        foreach (var f in used) bias += Centre(f);
        return new ScorecardWeights(Math.Round(bias, 4), [.. used.Where(f => _adds[f].Any(add => Math.Abs(add) >= 0.0005)).Select(f => StepsOf(f, names[f]))]);
    }

    private void Differentiate()
    {
        for (var i = 0; i < _scores.Length; i++)
        {
            var chance = 1 / (1 + Math.Exp(-_scores[i]));
            _gradients[i] = chance - (_holds[i] ? 1 : 0);
            _weights[i] = chance * (1 - chance);
        }
    }

    private Stump? Best(int[] used)
    {
        var found = new Stump?[used.Length];
        for (var k = 0; k < used.Length; k++) found[k] = BestOf(used[k]);
        return found.Where(stump => stump is not null).MaxBy(stump => stump!.Gain);
    }

    private Stump? BestOf(int feature)
    {
        var size = _edges[feature].Length + 1;
        Span<double> gradients = stackalloc double[MostBins + 2];
        Span<double> weights = stackalloc double[MostBins + 2];
        gradients.Clear();
        weights.Clear();
        var bins = _bins[feature];
        for (var i = 0; i < bins.Length; i++)
        {
            gradients[bins[i]] += _gradients[i];
            weights[bins[i]] += _weights[i];
        }

        double allGradient = 0, allWeight = 0, leftGradient = 0, leftWeight = 0;
        for (var b = 0; b < size; b++) (allGradient, allWeight) = (allGradient + gradients[b], allWeight + weights[b]);
        Stump? best = null;
        for (var b = 0; b < size - 1; b++)
        {
            (leftGradient, leftWeight) = (leftGradient + gradients[b], leftWeight + weights[b]);
            var (rightGradient, rightWeight) = (allGradient - leftGradient, allWeight - leftWeight);
            if (leftWeight < _learner.LeastInLeaf || rightWeight < _learner.LeastInLeaf) continue;
            var gain = Gain(leftGradient, leftWeight) + Gain(rightGradient, rightWeight) - Gain(allGradient, allWeight);
            if (best is null || gain > best.Gain) best = new Stump(feature, b, gain, Answer(leftGradient, leftWeight), Answer(rightGradient, rightWeight));
        }

        return best;
    }

    private double Gain(double gradient, double weight) => gradient * gradient / (weight + _learner.Ridge);

    private double Answer(double gradient, double weight) => -_learner.Rate * gradient / (weight + _learner.Ridge);

    private void Take(Stump stump)
    {
        var adds = _adds[stump.Feature];
        for (var b = 0; b < adds.Length - 1; b++) adds[b] += b <= stump.LastLeft ? stump.Left : stump.Right;
        var bins = _bins[stump.Feature];
        var unknown = adds.Length - 1;
        for (var i = 0; i < bins.Length; i++) if (bins[i] != unknown) _scores[i] += bins[i] <= stump.LastLeft ? stump.Left : stump.Right;
    }

    /// <summary>Shifts a feature's steps so that they average to 0, and gives what was taken out.</summary>
    private double Centre(int feature)
    {
        var adds = _adds[feature];
        var unknown = adds.Length - 1;
        var mean = _bins[feature].Where(bin => bin != unknown).Average(bin => adds[bin]);
        for (var b = 0; b < adds.Length - 1; b++) adds[b] -= mean;
        return mean;
    }

    private FeatureSteps StepsOf(int feature, string name)
    {
        var (from, adds) = (new List<double>(), new List<double> { Math.Round(_adds[feature][0], 4) });
        for (var b = 1; b < _adds[feature].Length - 1; b++)
        {
            var add = Math.Round(_adds[feature][b], 4);
            if (add.Equals(adds[^1])) continue;
            from.Add(_edges[feature][b - 1]);
            adds.Add(add);
        }

        return new FeatureSteps(name, from, adds);
    }

    /// <summary>Rounded midpoints between neighbouring values, or between quantiles where there are many values.</summary>
    private static double[] EdgesOf(IReadOnlyList<double[]> rows, int feature)
    {
        var values = rows.Select(row => row[feature]).Where(value => !double.IsNaN(value)).Order().ToList();
        var distinct = values.Distinct().ToList();
        var marks = distinct.Count <= MostBins ? distinct : [.. Enumerable.Range(1, MostBins - 1).Select(q => values[(int)((long)q * (values.Count - 1) / MostBins)]).Distinct()];
        var edges = new List<double>();
        for (var i = 1; i < marks.Count; i++)
        {
            var edge = Rounded((marks[i - 1] + marks[i]) / 2, marks[i - 1], marks[i]);
            edges.Add(edge);
        }

        return [.. edges];
    }

    private static double Rounded(double edge, double below, double above)
    {
        for (var digits = 0; digits <= 6; digits++)
        {
            var rounded = Math.Round(edge, digits);
            if (rounded > below && rounded <= above) return rounded;
        }

        return edge;
    }

    private static byte BinOf(double[] edges, double value)
    {
        if (double.IsNaN(value)) return (byte)(edges.Length + 1);
        var bin = 0;
        while (bin < edges.Length && edges[bin] <= value) bin++;
        return (byte)bin;
    }

    private sealed record Stump(int Feature, int LastLeft, double Gain, double Left, double Right);
}
