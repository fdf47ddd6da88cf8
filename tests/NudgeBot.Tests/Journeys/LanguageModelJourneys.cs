using NudgeBot.Tests.LanguageModel;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>An organisation that turned a language model on, one whose model is down, and one that did not turn it on.</summary>
[Trait("Product", "S13")]
public sealed class LanguageModelJourneys
{
    [Fact]
    public async Task A_nudge_arrives_with_the_model_s_words_and_keeps_them_without_asking_again()
    {
        await using var model = await FakeModel.StartAsync();
        await using var organisation = await RunningOrganisation.StartAsync(With(model, "true"));

        var card = await organisation.CardAsync(Ada, Joe);

        Assert.Contains(FakeModel.Added, card.Words, StringComparison.Ordinal);
        Assert.Contains("Friday", card.Words, StringComparison.Ordinal);
        var call = Assert.Single(model.Calls);
        Assert.All(["Joe", "Byrne", "adatum", "Ada", "Lovelace", "contoso", "Friday", "coffee"], value => Assert.DoesNotContain(value, call.All, StringComparison.OrdinalIgnoreCase));

        await organisation.MoveToAsync("2026-03-10T13:00:00Z");
        Assert.Contains(FakeModel.Added, (await organisation.CardAsync(Ada, Joe)).Words, StringComparison.Ordinal);
        Assert.Single(model.Calls);
    }

    [Fact]
    public async Task Where_the_model_is_down_or_off_the_nudge_arrives_with_the_engine_s_words()
    {
        await using var model = await FakeModel.StartAsync();
        string withoutOne;
        await using (var organisation = await RunningOrganisation.StartAsync(With(model, "false"))) withoutOne = (await organisation.CardAsync(Ada, Joe)).Words!;
        Assert.Empty(model.Calls);

        model.Answer = (_, http) => Task.Delay(Timeout.Infinite, http.RequestAborted);
        await using var late = await RunningOrganisation.StartAsync(With(model, "true"));

        Assert.Equal(withoutOne, (await late.CardAsync(Ada, Joe)).Words);
        Assert.Single(model.Calls);
    }

    private static Circumstances With(FakeModel model, string enabled) => new()
    {
        Mailboxes = [OfAda(MetFirst(Joe))],
        Configuration = new Dictionary<string, string>
        {
            ["LanguageModel:Enabled"] = enabled,
            ["LanguageModel:Endpoint"] = model.Endpoint.AbsoluteUri,
            ["LanguageModel:Model"] = "small",
            ["LanguageModel:ApiKey"] = "key-1",
            ["LanguageModel:TimeLimit"] = "00:00:00.400",
        },
    };
}
