using System.Globalization;

namespace NudgeBot.Evaluation.Sentences;

/// <summary>
/// A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, "A dual coordinate
/// descent method for large-scale linear SVM", ICML 2008). Rows are scaled by inverse frequency to length one.
/// </summary>
internal sealed class LinearLearner
{
    private const double Cost = 0.5;

    /// <summary>A missed ask weighs a little more than a false one, which moves the best place to cut to one half.</summary>
    private const double CostOfMissed = 1.4;
    private const int Rounds = 30;
    private const int FewestOfWord = 2;
    private const int FewestOfPair = 8;
    private const double ScaleOfSign = 2;
    private const double ScaleOfPair = 1.5;

    private readonly IReadOnlyList<Example> _examples;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<double> _scales = [];
    private readonly double[] _weights;

    private LinearLearner(IReadOnlyList<Example> examples, Dictionary<string, int> counts, HashSet<string>? only)
    {
        _examples = examples;
        foreach (var (feature, count) in counts)
        {
            if (only is null ? count < Fewest(feature) : !only.Contains(feature)) continue;
            _ids[feature] = _ids.Count;
            _scales.Add(Scale(feature, count));
        }

        _weights = new double[_ids.Count + 1];
        Descend();
    }

    /// <summary>The lines of a weights file: learned once on all features, then again on the most telling.</summary>
    public static IReadOnlyList<string> Learn(IReadOnlyList<Example> examples, int vocabulary)
    {
        var counts = examples.SelectMany(example => example.Features).GroupBy(feature => feature, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var whole = new LinearLearner(examples, counts, null);
        var telling = whole._ids.OrderByDescending(id => Math.Abs(whole._weights[id.Value] * whole._scales[id.Value]) * Math.Sqrt(counts[id.Key])).ThenBy(id => id.Key, StringComparer.Ordinal);
        return new LinearLearner(examples, counts, [.. telling.Take(vocabulary).Select(id => id.Key)]).Lines();
    }

    private List<string> Lines() =>
    [
        "// Learned by: dotnet run -c Release --project tests/NudgeBot.Evaluation -- --train-sentences SENTENCES.tsv src/NudgeBot.Core/Commitments/SentenceModel.tsv",
        string.Create(CultureInfo.InvariantCulture, $"bias\t{_weights[^1]:F4}"),
        .. _ids.OrderBy(id => id.Key, StringComparer.Ordinal)
            .Select(id => string.Create(CultureInfo.InvariantCulture, $"{id.Key}\t{_weights[id.Value]:F3}\t{_scales[id.Value]:F2}")),
    ];

    private void Descend()
    {
        var rows = _examples.Select(example => Row(example.Features)).ToArray();
        var alphas = new double[rows.Length];
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var dice = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            dice.Shuffle(order);
            foreach (var i in order) Step(rows[i], _examples[i].Label, ref alphas[i]);
        }
    }

    private void Step((int[] Ids, double[] Values) row, bool label, ref double alpha)
    {
        var sign = label ? 1 : -1;
        var slack = 1 / (2 * Cost * (label ? CostOfMissed : 1));
        var gradient = (sign * Margin(row)) - 1 + (slack * alpha);
        // Every row has length one, and the bias adds one more.
        var next = Math.Max(0, alpha - (gradient / (2 + slack)));
        var change = (next - alpha) * sign;
        alpha = next;
        for (var k = 0; k < row.Ids.Length; k++) _weights[row.Ids[k]] += change * row.Values[k];
        _weights[^1] += change;
    }

    private double Margin((int[] Ids, double[] Values) row)
    {
        var margin = _weights[^1];
        for (var k = 0; k < row.Ids.Length; k++) margin += _weights[row.Ids[k]] * row.Values[k];
        return margin;
    }

    private (int[] Ids, double[] Values) Row(string[] features)
    {
        var ids = features.Where(_ids.ContainsKey).Select(feature => _ids[feature]).ToArray();
        var length = Math.Sqrt(ids.Sum(id => _scales[id] * _scales[id])) + 1e-9;
        return (ids, [.. ids.Select(id => _scales[id] / length)]);
    }

    private static int Fewest(string feature) => feature[0] == '&' ? FewestOfPair : FewestOfWord;

    private double Scale(string feature, int count) => feature[0] switch
    {
        '#' => ScaleOfSign,
        '&' => ScaleOfPair,
        _ => Math.Log(_examples.Count / (double)count) / 4,
    };
}
