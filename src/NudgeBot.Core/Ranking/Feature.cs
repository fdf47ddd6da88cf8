using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Ranking;

/// <summary>Something to say, in whatever language it will be said.</summary>
public delegate string Phrase(ScoreWords words);

/// <summary>One thing a score looks at: a number with a name, and how to say it.</summary>
/// <param name="Name">As the weights file spells it.</param>
/// <param name="Of">The number; <see cref="double.NaN"/> where it is not known, which then counts neither way.</param>
/// <param name="Says">A short phrase that is true of this case; null where there is nothing worth saying.</param>
public sealed record Feature<TCase>(string Name, Func<TCase, double> Of, Func<TCase, Phrase?> Says);

/// <summary>Reads a case as a row of numbers.</summary>
public static class Features
{
    /// <summary>The features' numbers, in their order.</summary>
    public static double[] RowOf<TCase>(this IReadOnlyList<Feature<TCase>> features, TCase of)
    {
        var row = new double[features.Count];
        for (var i = 0; i < row.Length; i++) row[i] = features[i].Of(of);
        return row;
    }
}
