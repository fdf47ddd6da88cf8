using System.Net;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Api;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What the owner answers changes what comes next, for that person and kind alone, at once, and can be taken back.</summary>
public sealed class LearningJourneys
{
    private const string Monday = "2026-03-09T08:40:00Z";
    private const string Tuesday = "2026-03-10T08:40:00Z";
    private const string Friday = "2026-03-13T08:40:00Z";

    [Theory]
    [InlineData("nudge.notThis", false, 1)]
    [InlineData("nudge.notThis", true, 2)]
    [InlineData("nudge.done", false, 1)]
    [InlineData("nudge.done", true, 2)]
    [Trait("Product", "N6 A9")]
    public async Task After_not_this_or_done_the_next_meeting_with_them_is_left_alone_unless_it_was_taken_back(string verb, bool takenBack, int cards)
    {
        await using var organisation = await BeginAsync(Monday, MetFirst(Joe), MeetsOnThursday(Joe), MeetsOnThursday(Carlos));

        await AnswerAsync(organisation, Joe, verb, takenBack);
        await organisation.MoveToAsync(Friday);

        Assert.Equal(cards, (await organisation.CardsOfAsync(Ada)).Count(card => card.IsAbout(Joe)));
        Assert.Single(await organisation.CardsOfAsync(Ada), card => card.IsAbout(Carlos));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    [Trait("Product", "N5 A9")]
    public async Task Never_this_person_holds_for_their_next_question_unless_it_was_taken_back(bool takenBack, int cards)
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana), Asked(Priya, "The budget"), AsksOnWednesday(Ana), scene => scene.Sent("2026-03-09 16:00", Ana, "The room", "Yes, the large room is free."));

        await AnswerAsync(organisation, Ana, "nudge.never", takenBack);
        await organisation.MoveToAsync(Friday);

        Assert.Equal(cards, (await organisation.CardsOfAsync(Ada)).Count(card => card.IsAbout(Ana)));
        Assert.Contains("nudge.send", (await organisation.NewestAsync(Priya))!.Verbs);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    [Trait("Product", "N5 U2")]
    public async Task Somebody_put_away_in_the_tab_is_not_brought_up_until_they_are_let_in_again(bool letInAgain, int cards)
    {
        await using var organisation = await BeginAsync(Monday, Knows(Ana), AsksOnWednesday(Ana));
        using var page = await SignedInPage.OfAsync(organisation, Ada);
        await MuteAsync(page, Ana, isMuted: true);
        if (letInAgain) await MuteAsync(page, Ana, isMuted: false);

        await organisation.MoveToAsync(Friday);

        Assert.Equal(cards, (await organisation.CardsOfAsync(Ada)).Count);
    }

    [Fact]
    [Trait("Product", "N4 N3")]
    public async Task What_was_snoozed_comes_back_on_its_day_though_the_week_is_full_by_then()
    {
        var people = People(12);
        await using var organisation = await BeginAsync(Monday, [.. people.Select(Met)]);
        var first = (await organisation.CardsOfAsync(Ada))[0];
        var snoozed = people.Single(first.IsAbout);

        await organisation.PressAsync(first, "nudge.snooze", until: "date", date: "2026-03-12");
        await organisation.MoveToAsync("2026-03-12T08:40:00Z");

        Assert.Equal(new DateOnly(2026, 3, 12), DateOnly.FromDateTime((await organisation.NewestAsync(snoozed))!.At.UtcDateTime));
    }

    [Fact]
    [Trait("Product", "N3 N4 I8")]
    public async Task Snoozes_that_come_back_leave_no_more_than_three_on_a_day_and_eight_people_in_a_week()
    {
        var people = People(16);
        await using var organisation = await BeginAsync(Monday, [.. people.Select(Met)]);
        foreach (var card in await organisation.CardsOfAsync(Ada)) await organisation.PressAsync(card, "nudge.snooze", until: "tomorrow");
        await organisation.MoveToAsync(Tuesday);
        foreach (var person in people)
        {
            if (await organisation.NewestAsync(person) is { } card && card.Verbs.Contains("nudge.snooze")) await organisation.PressAsync(card, "nudge.snooze", until: "nextWeek");
        }

        await organisation.MoveToAsync("2026-03-18T15:00:00Z");

        var shown = (await organisation.CardsOfAsync(Ada)).Select(card => (Day: DateOnly.FromDateTime(card.At.UtcDateTime), Who: people.Single(card.IsAbout))).ToList();
        Assert.All(shown.GroupBy(one => one.Day), day => Assert.InRange(day.Count(), 1, 3));
        Assert.All(shown, one => Assert.InRange(shown.Where(other => other.Day >= one.Day && other.Day.DayNumber < one.Day.DayNumber + 7).Select(other => other.Who).Distinct().Count(), 1, 8));
    }

    [Fact]
    [Trait("Product", "N10")]
    public async Task Two_rounds_without_an_answer_and_then_one_and_it_goes_on_without_asking()
    {
        var people = People(8);
        await using var organisation = await BeginAsync(Monday, [.. people.Select(Met), Asked(Priya, "The budget", "2026-03-11 16:00")]);
        await organisation.MoveToAsync("2026-03-11T08:40:00Z");

        await organisation.PressAsync((await organisation.CardsOfAsync(Ada)).Last(card => card.Verbs.Contains("nudge.done")), "nudge.done");
        await organisation.MoveToAsync("2026-03-18T15:00:00Z");

        Assert.DoesNotContain((await organisation.MessagesAsync()).Where(card => card.At < new DateTimeOffset(2026, 3, 14, 0, 0, 0, TimeSpan.Zero)), card => card.Says("Shall I go on?"));
        Assert.NotNull(await organisation.NewestAsync(Priya));
    }

    [Fact]
    [Trait("Product", "N9")]
    public async Task After_five_answers_at_two_in_the_afternoon_the_digest_comes_at_two()
    {
        var people = People(8);
        await using var organisation = await BeginAsync(Monday, [.. people.Select(Met)]);
        foreach (var afternoon in (string[])["2026-03-09T13:02:00Z", "2026-03-10T13:02:00Z"])
        {
            await organisation.MoveToAsync(afternoon);
            foreach (var card in (await organisation.CardsOfAsync(Ada)).Where(card => card.Verbs.Contains("nudge.send"))) await organisation.PressAsync(card, "nudge.done");
        }

        var before = (await organisation.MessagesAsync()).Count;
        await organisation.MoveToAsync("2026-03-11T12:55:00Z");
        Assert.Equal(before, (await organisation.MessagesAsync()).Count);
        await organisation.MoveToAsync("2026-03-11T13:01:00Z");

        Assert.Equal(before + 1, (await organisation.MessagesAsync()).Count);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    [Trait("Product", "N3 U2")]
    public async Task One_a_day_asked_for_in_the_tab_is_one_a_day_until_it_is_three_again(bool threeAgain, int cards)
    {
        await using var organisation = await BeginAsync(Monday, [.. People(8).Select(Met)]);
        using var page = await SignedInPage.OfAsync(organisation, Ada);
        await page.AskAsync(HttpMethod.Put, "/api/me/settings", new JsonObject { ["perDay"] = 1 });
        if (threeAgain) await page.AskAsync(HttpMethod.Put, "/api/me/settings", new JsonObject { ["perDay"] = 3 });

        await organisation.MoveToAsync(Tuesday);

        Assert.Equal(cards, (await organisation.CardsOfAsync(Ada)).Count(card => card.At > new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    [Trait("Product", "N13")]
    public async Task A_pause_until_a_day_is_silence_until_then_and_ends_by_itself()
    {
        await using var organisation = await BeginAsync("2026-03-09T08:10:00Z", Asked(Ana));
        await organisation.SayAsync(Ada, "pause until 12 March");

        await organisation.MoveToAsync("2026-03-11T15:00:00Z");
        Assert.Empty(await organisation.CardsOfAsync(Ada));
        await organisation.MoveToAsync("2026-03-12T08:40:00Z");

        Assert.Contains("nudge.send", (await organisation.CardAsync(Ada, Ana)).Verbs);
    }

    [Fact]
    [Trait("Product", "N15 A9")]
    public async Task What_was_brought_up_from_the_quiet_list_can_be_hushed_again_before_it_comes()
    {
        await using var organisation = await BeginAsync(Monday, scene =>
        {
            var many = Enumerable.Range(1, 10).Select(number => Outsider($"Guest Number{(char)('a' + number)}")).ToArray();
            scene.Planned("2026-03-10 11:00", 45, "Town hall", scene.Owner, many, meeting => meeting with { InvitedAt = scene.Instant("2026-03-04 09:00") });
        });
        await organisation.MoveToAsync("2026-03-17T09:00:00Z");
        var quiet = Assert.Single(await organisation.MessagesAsync());

        var brought = await organisation.PressAsync(quiet, "quiet.bring");
        var hushed = await organisation.PressAsync(brought.Card!, "quiet.hush");
        await organisation.MoveToAsync("2026-03-18T09:00:00Z");

        Assert.Equal(quiet.AllWords, hushed.Card!.AllWords);
        Assert.Empty(await organisation.CardsOfAsync(Ada));
    }

    private static async Task AnswerAsync(RunningOrganisation organisation, Character about, string verb, bool takenBack)
    {
        var answered = await organisation.PressAsync((await organisation.NewestAsync(about))!, verb);
        if (takenBack) await organisation.PressAsync(answered.Card!, "nudge.undo");
    }

    private static async Task MuteAsync(SignedInPage page, Character someone, bool isMuted)
    {
        var (status, _) = await page.AskAsync(HttpMethod.Put, $"/api/me/people/{Uri.EscapeDataString(someone.Address)}", new JsonObject { ["muted"] = isMuted });
        Assert.Equal(HttpStatusCode.OK, status);
    }

    private static Action<Scene> MeetsOnThursday(Character someone) => scene =>
        scene.Planned("2026-03-12 14:00", 25, $"Plans with {someone.GivenName}", scene.Owner, [someone], meeting => meeting with { InvitedAt = scene.Instant("2026-03-12 11:00") });

    private static Action<Scene> AsksOnWednesday(Character someone) => scene =>
        scene.Received("2026-03-11 11:00", someone, "Projector", $"Hi {scene.Owner.GivenName},\n\ncould you also tell me which projector hangs in there?\n\n{someone.GivenName}");

    private static List<Character> People(int count) => [.. Enumerable.Range(1, count).Select(number => Outsider($"Person Number{(char)('a' + number)}"))];

    private static Action<Scene> Met(Character someone, int place) => MetFirst(someone, $"2026-03-06 {8 + (place / 2):00}:{place % 2 * 30:00}");
}
