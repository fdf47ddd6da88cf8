using System.Globalization;

namespace NudgeBot.Core.Commitments;

/// <summary>
/// How surely an English sentence asks or promises something: a linear model over <see cref="SentenceFeatures"/>. Its weights
/// stand in <c>SentenceModel.tsv</c>, one feature a line; <c>NudgeBot.Evaluation --train-sentences</c> writes that file.
/// </summary>
internal sealed class SentenceModel
{
    private static readonly Lazy<SentenceModel> Embedded = new(FromResource);

    private readonly Dictionary<string, (double Weight, double Scale)> _features;
    private readonly double _bias;

    private SentenceModel(double bias, Dictionary<string, (double Weight, double Scale)> features)
    {
        _bias = bias;
        _features = features;
    }

    /// <summary>The model that ships.</summary>
    public static SentenceModel Shipped => Embedded.Value;

    /// <summary>Reads weights as they stand in the file: feature, weight and scale, parted by tabs; the first line is the bias.</summary>
    public static SentenceModel Read(IEnumerable<string> lines)
    {
        var bias = 0.0;
        var features = new Dictionary<string, (double Weight, double Scale)>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal)) continue;
            var cells = line.Split('\t');
            if (cells.Length == 2) bias = Number(cells[1]);
            else features[cells[0]] = (Number(cells[1]), Number(cells[2]));
        }

        return new SentenceModel(bias, features);
    }

    /// <summary>From 0 to 1; from one half on, the sentence asks or promises.</summary>
    public double Score(string sentence)
    {
        double sum = 0, length = 0;
        foreach (var feature in SentenceFeatures.Of(sentence))
        {
            if (!_features.TryGetValue(feature, out var known)) continue;
            sum += known.Weight * known.Scale;
            length += known.Scale * known.Scale;
        }

        // The slope turns a margin of one, where training stops to care, into nine parts in ten.
        var margin = _bias + (length > 0 ? sum / Math.Sqrt(length) : 0);
        return 1 / (1 + Math.Exp(-2.2 * margin));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static SentenceModel FromResource()
    {
        using var stream = typeof(SentenceModel).Assembly.GetManifestResourceStream("SentenceModel.tsv")
            ?? throw new InvalidOperationException("The sentence model is not built into this assembly: add SentenceModel.tsv as an embedded resource.");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries));
    }
}
