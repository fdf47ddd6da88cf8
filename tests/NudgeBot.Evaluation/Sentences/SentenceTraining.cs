using System.Globalization;
using NudgeBot.Core.Commitments;

namespace NudgeBot.Evaluation.Sentences;

/// <summary>
/// Learns the weights of <see cref="SentenceModel"/> from labelled sentences, and says in five folds what they are worth on
/// sentences not learned from. The same sentences give the same file.
/// </summary>
internal sealed class SentenceTraining
{
    private const string Source = "parakweet-train-ask";
    private const int Folds = 5;

    /// <summary>Entries in the weights file beside the bias.</summary>
    private const int Vocabulary = 5000;

    private readonly IReadOnlyList<Example> _examples;

    private SentenceTraining(IReadOnlyList<Example> examples) => _examples = examples;

    /// <summary>Prints the five-fold figures and writes the weights learned from all sentences.</summary>
    public static void Run(string sentences, string weights)
    {
        var training = new SentenceTraining([.. LabelledSentence.ReadAll(sentences)
            .Where(row => string.Equals(row.Source, Source, StringComparison.Ordinal))
            .Select(row => new Example(row.Text, [.. SentenceFeatures.Of(row.Text)], row.Label))]);
        foreach (var seed in (ReadOnlySpan<int>)[0, 1, 2, 3, 4]) Console.WriteLine(training.CrossValidate(seed));
        File.WriteAllLines(weights, LinearLearner.Learn(training._examples, Vocabulary));
        Console.WriteLine($"{weights}: learned from {training._examples.Count} sentences");
    }

    private string CrossValidate(int seed)
    {
        // A sentence and its twins fall into one fold, or it would be judged by what was learned from itself.
        var fold = _examples.Select(example => (int)(Hash(example.Text, (uint)seed) % Folds)).ToList();
        int right = 0, wrong = 0, missed = 0;
        for (var held = 0; held < Folds; held++)
        {
            var model = SentenceModel.Read(LinearLearner.Learn([.. _examples.Where((_, i) => fold[i] != held)], Vocabulary));
            foreach (var example in _examples.Where((_, i) => fold[i] == held))
            {
                var said = model.Score(example.Text) >= 0.5;
                if (said && example.Label) right++;
                else if (said) wrong++;
                else if (example.Label) missed++;
            }
        }

        double precision = right / (double)(right + wrong), recall = right / (double)(right + missed);
        return string.Create(CultureInfo.InvariantCulture, $"{Source}, five folds, seed {seed}: P {precision:F3} R {recall:F3} F1 {2 * precision * recall / (precision + recall):F3}");
    }

    /// <summary>FNV-1a over the letters alone.</summary>
    private static uint Hash(string text, uint seed)
    {
        var hash = 2166136261 ^ (seed * 0x9E3779B9);
        foreach (var letter in text)
        {
            if (char.IsLetter(letter)) hash = (hash ^ char.ToLowerInvariant(letter)) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}

/// <summary>A sentence as its features, and what readers said of it.</summary>
internal sealed record Example(string Text, string[] Features, bool Label);
