using System.Text.Json.Serialization;

namespace NudgeBot.Core.Ranking.Weights;

/// <summary>The weights of all scorecards, as the training command writes them to <c>weights.json</c>.</summary>
/// <param name="Command">What made them.</param>
public sealed record RankingWeights(string Command, ScorecardWeights AnswerAtArrival, ScorecardWeights AnswerLater, ScorecardWeights Writing);

/// <summary>One scorecard: where it starts, and what each feature adds.</summary>
public sealed record ScorecardWeights(double Bias, IReadOnlyList<FeatureSteps> Features);

/// <summary>What a feature adds, step by step.</summary>
/// <param name="From">Where each step but the first begins, rising; a number equal to it lies on that step.</param>
/// <param name="Adds">One more than there are beginnings. They average to 0 over the mail they were learned from.</param>
public sealed record FeatureSteps(string Name, IReadOnlyList<double> From, IReadOnlyList<double> Adds)
{
    /// <summary>What this number adds; 0 where it is not known.</summary>
    public double At(double number)
    {
        if (double.IsNaN(number)) return 0;
        int low = 0, high = From.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (From[middle] <= number) low = middle + 1;
            else high = middle;
        }

        return Adds[low];
    }
}

/// <summary>Reads and writes <see cref="RankingWeights"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RankingWeights))]
public sealed partial class RankingJson : JsonSerializerContext;
