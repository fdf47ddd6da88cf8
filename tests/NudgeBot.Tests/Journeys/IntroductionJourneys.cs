using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>Rosa and Tom work on the same rare thing and do not know each other. Ada knows both (I9, S10, D23; moment 8).</summary>
[Trait("Product", "I9 S10 D23 A10; moment 8")]
public sealed class IntroductionJourneys
{
    /// <summary>Thursday morning, when the common thread is seen.</summary>
    private const string Thursday = "2026-03-05T08:31:00Z";
    private const string Friday = "2026-03-06T08:31:00Z";
    private const string Monday = "2026-03-09T08:31:00Z";
    private const string Tuesday = "2026-03-10T08:31:00Z";
    private const string Wednesday = "2026-03-11T08:31:00Z";
    private const string NextThursday = "2026-03-12T08:31:00Z";

    [Fact]
    public async Task Two_yeses_and_only_then_one_note_to_both()
    {
        await using var organisation = await BeginAsync(Thursday, SamePuzzle, RosaAnswers, TomAnswers);

        var ask = await organisation.NewestAsync(Rosa, says: "Shall I ask Rosa first?");
        Assert.DoesNotContain("Tom", ask.Words, StringComparison.Ordinal);
        await SendAsync(organisation, Rosa, ask);

        await organisation.MoveToAsync(Monday);
        var answered = await organisation.NewestAsync(Rosa, says: "Was it a yes?");
        await organisation.PressAsync(answered, "introduction.yes");

        await organisation.MoveToAsync(Tuesday);
        await SendAsync(organisation, Tom, await organisation.NewestAsync(Tom, says: "Shall I ask Tom too?"));

        await organisation.MoveToAsync(Wednesday);
        await organisation.PressAsync(await organisation.NewestAsync(Tom, says: "Was it a yes?"), "introduction.yes");
        Assert.All(await organisation.SentByNudgeBotAsync(Ada), mail => Assert.Single(mail.To));

        await organisation.MoveToAsync(NextThursday);
        await SendAsync(organisation, Rosa, await organisation.NewestAsync(Rosa, says: "would both like to meet"));

        var note = Assert.Single(await organisation.SentByNudgeBotAsync(Ada), mail => mail.To.Count > 1);
        Assert.Equal([Rosa.Address, Tom.Address], note.To);
        Assert.Equal(3, (await organisation.SentByNudgeBotAsync(Ada)).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_no_of_either_and_it_rests_for_good(bool ofTheFirst)
    {
        await using var organisation = await BeginAsync(Thursday, SamePuzzle, RosaAnswers, TomAnswers);
        await SendAsync(organisation, Rosa, await organisation.NewestAsync(Rosa, says: "Shall I ask Rosa first?"));
        await organisation.MoveToAsync(Monday);
        var ofRosa = await organisation.PressAsync(await organisation.NewestAsync(Rosa, says: "Was it a yes?"), ofTheFirst ? "introduction.no" : "introduction.yes");
        Assert.True(ofRosa.Card!.Says("Done"), ofRosa.Card.AllWords);
        if (!ofTheFirst)
        {
            await organisation.MoveToAsync(Tuesday);
            await SendAsync(organisation, Tom, await organisation.NewestAsync(Tom, says: "Shall I ask Tom too?"));
            await organisation.MoveToAsync(Wednesday);
            await organisation.PressAsync(await organisation.NewestAsync(Tom, says: "Was it a yes?"), "introduction.no");
        }

        var said = (await organisation.CardsOfAsync(Ada)).Count;
        await organisation.MoveToAsync("2026-03-27T15:00:00Z");

        Assert.Equal(said, (await organisation.CardsOfAsync(Ada)).Count);
        Assert.All(await organisation.SentByNudgeBotAsync(Ada), mail => Assert.Single(mail.To));
    }

    [Fact]
    [Trait("Product", "A9")]
    public async Task A_yes_taken_back_is_asked_about_again_and_the_other_is_left_alone()
    {
        await using var organisation = await BeginAsync(Thursday, SamePuzzle, RosaAnswers);
        await SendAsync(organisation, Rosa, await organisation.NewestAsync(Rosa, says: "Shall I ask Rosa first?"));
        await organisation.MoveToAsync(Monday);
        var yes = await organisation.PressAsync(await organisation.NewestAsync(Rosa, says: "Was it a yes?"), "introduction.yes");

        var undone = await organisation.PressAsync(yes.Card!, "nudge.undo");
        await organisation.MoveToAsync(Tuesday);

        Assert.Contains("introduction.no", undone.Card!.Verbs);
        Assert.Null(await organisation.NewestAsync(Tom));
        Assert.Contains("introduction.yes", (await organisation.NewestAsync(Rosa))!.Verbs);
    }

    [Fact]
    [Trait("Product", "A9")]
    public async Task A_no_taken_back_may_become_a_yes()
    {
        await using var organisation = await BeginAsync(Thursday, SamePuzzle, RosaAnswers);
        await SendAsync(organisation, Rosa, await organisation.NewestAsync(Rosa, says: "Shall I ask Rosa first?"));
        await organisation.MoveToAsync(Monday);
        var no = await organisation.PressAsync(await organisation.NewestAsync(Rosa, says: "Was it a yes?"), "introduction.no");

        var undone = await organisation.PressAsync(no.Card!, "nudge.undo");
        await organisation.PressAsync(undone.Card!, "introduction.yes");
        await organisation.MoveToAsync(Tuesday);

        await organisation.NewestAsync(Tom, says: "Shall I ask Tom too?");
    }

    [Fact]
    public async Task Whoever_asked_for_the_introduction_is_not_asked_again()
    {
        await using var organisation = await BeginAsync(
            Friday,
            KeptUp(Rosa, "2025-09-10", "2026-02-20", 20), KeptUp(Joe, "2025-12-01", "2026-02-27", 22),
            scene => scene.Received("2026-03-05 10:00", Joe, "A wish", "Hi Ada,\n\nCould you introduce me to Rosa Marchetti?\n\nJoe").Sent("2026-03-05 12:00", "Let me ask."),
            scene => scene.Received("2026-03-06 14:00", Rosa, "Joe", "Gladly, thank you."));
        await SendAsync(organisation, Rosa, await organisation.NewestAsync(Rosa, says: "Joe Byrne would like to meet Rosa Marchetti"));
        await organisation.MoveToAsync(Monday);
        await organisation.PressAsync(await organisation.NewestAsync(Rosa, says: "Was it a yes?"), "introduction.yes");

        await organisation.MoveToAsync(Tuesday);

        await SendAsync(organisation, Rosa, await organisation.NewestAsync(Rosa, says: "would both like to meet"));
        Assert.Equal([Rosa.Address, Joe.Address], Assert.Single(await organisation.SentByNudgeBotAsync(Ada), mail => mail.To.Count > 1).To);
    }

    [Fact]
    public async Task As_long_as_the_one_who_was_asked_is_silent_so_is_the_bot()
    {
        await using var organisation = await BeginAsync(Thursday, SamePuzzle);
        await SendAsync(organisation, Rosa, await organisation.NewestAsync(Rosa, says: "Shall I ask Rosa first?"));
        var said = (await organisation.MessagesAsync()).Count;

        await organisation.MoveToAsync("2026-03-20T15:00:00Z");

        Assert.DoesNotContain((await organisation.MessagesAsync()).Skip(said), card => card.Says("Was it a yes?") || card.IsAbout(Tom));
    }

    private static async Task SendAsync(RunningOrganisation organisation, Character about, ShownCard card)
    {
        await organisation.PressAsync(card, "nudge.send");
        await organisation.NewestAsync(about, says: "went out");
    }

    private static void SamePuzzle(Scene scene)
    {
        scene.Received("2026-02-10 10:00", Rosa, "News", "Here is the news.").Sent("2026-02-11 11:00", "Good to read.");
        scene.Received("2026-02-16 14:00", Tom, "Measuring drafts in loading bays", "We try to measure how much heat leaves through the bays.")
            .Sent("2026-02-17 09:30", "A good problem, and I keep it in mind.");
        scene.Received("2026-03-03 11:00", Rosa, "Loading bays: the first measurements", "Two thirds of the heat leaves in the first minute.")
            .Sent("2026-03-03 13:00", "Impressive, and worth a wider audience.");
    }

    private static void RosaAnswers(Scene scene) => scene.Received("2026-03-06 11:00", Rosa, "Your question", "Gladly, thank you.");

    private static void TomAnswers(Scene scene) => scene.Received("2026-03-10 14:00", Tom, "Your question", "With pleasure.");
}
