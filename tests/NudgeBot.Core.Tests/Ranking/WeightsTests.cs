using NudgeBot.Core.Ranking;
using NudgeBot.Core.Ranking.Weights;
using Xunit;

namespace NudgeBot.Core.Tests.Ranking;

public sealed class WeightsTests
{
    private static readonly Phrase IsLong = words => words.IsLong;
    private static readonly IReadOnlyList<Feature<string>> Length = [new("length", text => text.Length, text => text.Length > 3 ? IsLong : null)];

    [Fact]
    public void A_number_lies_on_the_step_that_begins_at_it_and_an_unknown_one_on_none()
    {
        var steps = new FeatureSteps("length", [2, 5], [-1, 0.5, 2]);

        Assert.Equal([-1, 0.5, 0.5, 2, 2, 0], new[] { -7, 2, 4.9, 5, 100, double.NaN }.Select(steps.At));
    }

    [Fact]
    public void A_score_is_the_sum_of_what_its_features_add()
    {
        var card = new Scorecard<string>(Length, new ScorecardWeights(0.25, [new FeatureSteps("length", [4], [-1, 1])]));

        var chance = card.Of("long");
        Assert.Equal(1.25, chance.LogOdds);
        Assert.Equal(card.LogOdds("long"), chance.LogOdds);
        Assert.Equal(new ScoreReason("length", 1, IsLong), Assert.Single(chance.Reasons));
        Assert.Empty(card.Of("no").Reasons);
    }

    [Fact]
    public void Weights_for_a_feature_that_is_gone_are_refused_with_what_to_do()
    {
        var weights = new ScorecardWeights(0, [new FeatureSteps("colour", [], [1])]);

        Assert.Contains("train them anew", Assert.Throws<ArgumentException>(() => new Scorecard<string>(Length, weights)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_middling_chance_scores_one_half()
    {
        var scale = new ScoreScale(Middle: -2, Spread: 1.5);

        Assert.Equal(0.5, scale.Of(new Chance(-2, [])), 6);
        Assert.True(scale.Of(new Chance(-1, [])) > scale.Of(new Chance(-3, [])));
    }
}
