using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>How often and when the bot speaks up, and how it stops when nobody has a use for it.</summary>
public sealed class RhythmJourneys
{
    [Fact]
    [Trait("Product", "N9 N3")]
    public async Task A_day_has_one_card_at_half_past_nine_with_everybody_on_it()
    {
        await using var organisation = await StartAsync("2026-03-09T08:10:00Z", Asked(Ana), MetFirst(Joe), Asked(Priya, "The budget"));
        Assert.Empty(await organisation.CardsOfAsync(Ada));

        await organisation.MoveToAsync("2026-03-09T08:31:00Z");

        Assert.Equal(3, (await organisation.CardsOfAsync(Ada)).Count);
        Assert.Single(await MessagesAsync(organisation));
        var digest = (await organisation.CardsOfAsync(Ada))[0];
        Assert.Contains("Three for today", (await MessagesAsync(organisation))[0].AllWords, StringComparison.Ordinal);
        Assert.All(await organisation.CardsOfAsync(Ada), card => Assert.Equal(digest.MessageId, card.MessageId));
    }

    [Fact]
    [Trait("Product", "N9 A2")]
    public async Task Each_of_a_digest_is_answered_by_itself_and_the_card_keeps_the_others()
    {
        await using var organisation = await StartAsync("2026-03-09T08:40:00Z", Asked(Ana), MetFirst(Joe), Asked(Priya, "The budget"));

        await organisation.PressAsync(await organisation.CardAsync(Ada, Joe), "nudge.send");
        await organisation.PressAsync(await organisation.CardAsync(Ada, Ana), "nudge.notThis");
        await organisation.CardAsync(Ada, Joe, says: "Sent");
        await organisation.CardAsync(Ada, Ana, says: "Not this one");

        Assert.Contains("nudge.send", (await organisation.CardAsync(Ada, Priya)).Verbs);
        Assert.Single(await organisation.SentByNudgeBotAsync(Ada));
        Assert.Single(await MessagesAsync(organisation));
    }

    [Fact]
    [Trait("Product", "N9 A9")]
    public async Task An_answer_in_a_digest_taken_back_leaves_the_others_as_they_are()
    {
        await using var organisation = await StartAsync("2026-03-09T08:40:00Z", Asked(Ana), MetFirst(Joe));
        await organisation.PressAsync(await organisation.CardAsync(Ada, Joe), "nudge.done");
        var done = await organisation.CardAsync(Ada, Joe, says: "Done");

        var undone = await organisation.PressAsync(done, "nudge.undo");

        Assert.Contains("nudge.send", undone.Card!.Verbs);
        Assert.Contains("nudge.send", (await organisation.CardAsync(Ada, Ana)).Verbs);
    }

    [Fact]
    [Trait("Product", "N9")]
    public async Task What_comes_up_later_in_the_day_waits_for_the_next_digest()
    {
        await using var organisation = await StartAsync("2026-03-09T08:40:00Z", Asked(Ana), MetFirst(Joe, "2026-03-09 13:00"));
        Assert.Single(await organisation.CardsOfAsync(Ada));

        await organisation.MoveToAsync("2026-03-09T15:00:00Z");
        Assert.Single(await organisation.CardsOfAsync(Ada));

        await organisation.MoveToAsync("2026-03-10T08:31:00Z");
        Assert.Equal(2, (await organisation.CardsOfAsync(Ada)).Count);
    }

    [Fact]
    [Trait("Product", "N10 I8")]
    public async Task After_three_rounds_without_an_answer_it_asks_once_and_is_quiet()
    {
        await using var organisation = await IgnoredAsync();

        Assert.Contains("Shall I go on?", (await MessagesAsync(organisation))[^1].AllWords, StringComparison.Ordinal);
        var shown = (await organisation.CardsOfAsync(Ada)).Count;
        await organisation.MoveToAsync("2026-03-20T15:00:00Z");

        Assert.Equal(shown, (await organisation.CardsOfAsync(Ada)).Count);
        Assert.Single(await MessagesAsync(organisation), card => card.Says("Shall I go on?"));
    }

    [Theory]
    [InlineData("goOn.keep", "I'll go on as before")]
    [InlineData("goOn.less", "at most 2 a day, and 6 a week")]
    [Trait("Product", "N10")]
    public async Task Asked_to_go_on_it_goes_on_the_next_day(string verb, string says)
    {
        await using var organisation = await IgnoredAsync();
        var shown = (await organisation.CardsOfAsync(Ada)).Count;

        var answer = await organisation.PressAsync((await MessagesAsync(organisation))[^1], verb);
        await organisation.MoveToAsync("2026-03-13T09:00:00Z");

        Assert.True(answer.Card!.Says(says), answer.Card.AllWords);
        Assert.True((await organisation.CardsOfAsync(Ada)).Count > shown);
    }

    [Fact]
    [Trait("Product", "N10 P2")]
    public async Task Told_to_stop_it_reads_nothing_more()
    {
        await using var organisation = await IgnoredAsync();

        await organisation.PressAsync((await MessagesAsync(organisation))[^1], "goOn.stop");
        var read = (await organisation.GraphCallsAsync(Ada)).Total;
        await organisation.MoveToAsync("2026-03-16T15:00:00Z");

        Assert.Equal(read, (await organisation.GraphCallsAsync(Ada)).Total);
    }

    [Fact]
    [Trait("Product", "N15 P8")]
    public async Task A_week_s_silence_is_told_once_and_what_was_wrong_about_it_can_be_brought_up()
    {
        await using var organisation = await StartAsync("2026-03-09T08:40:00Z", Crowd("2026-03-10 11:00"));

        await organisation.MoveToAsync("2026-03-17T09:00:00Z");
        var quiet = Assert.Single(await MessagesAsync(organisation));
        Assert.Contains("I kept quiet about one thing", quiet.AllWords, StringComparison.Ordinal);
        Assert.Contains("an audience", quiet.AllWords, StringComparison.Ordinal);
        Assert.Empty(await organisation.CardsOfAsync(Ada));

        var brought = await organisation.PressAsync(quiet, "quiet.bring");
        Assert.Contains("I'll bring it up", brought.Card!.AllWords, StringComparison.Ordinal);
        await organisation.MoveToAsync("2026-03-18T09:00:00Z");
        Assert.Single(await organisation.CardsOfAsync(Ada));
    }

    private static Task<RunningOrganisation> StartAsync(string at, params Action<Scene>[] told) => RunningOrganisation.StartAsync(new Circumstances
    {
        Mailboxes = [OfAda(told)],
        At = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture),
    });

    /// <summary>Three mornings with a card, and nobody who looked at it; on the fourth it asks.</summary>
    private static async Task<RunningOrganisation> IgnoredAsync()
    {
        var people = Enumerable.Range(1, 8).Select(number => Outsider($"Person Number{(char)('a' + number)}")).ToList();
        var organisation = await StartAsync("2026-03-09T08:10:00Z", [.. people.Select(person => MetFirst(person, $"2026-03-06 {8 + people.IndexOf(person):00}:00"))]);
        await organisation.MoveToAsync("2026-03-12T09:00:00Z");
        return organisation;
    }

    /// <summary>A meeting with too many for a word to each.</summary>
    private static Action<Scene> Crowd(string at) => scene =>
    {
        var many = Enumerable.Range(1, 10).Select(number => Outsider($"Guest Number{(char)('a' + number)}")).ToArray();
        scene.Planned(at, 45, "Town hall", scene.Owner, many, meeting => meeting with { InvitedAt = scene.Instant("2026-03-04 09:00") });
    };

    /// <summary>What the bot sent, the welcome aside.</summary>
    private static async Task<IReadOnlyList<ShownCard>> MessagesAsync(RunningOrganisation organisation) =>
        [.. (await organisation.ChatOfAsync(Ada)).Select(line => line.Card).OfType<ShownCard>().Where(card => !card.Verbs.Any(verb => verb.StartsWith("consent.", StringComparison.Ordinal)))];
}
