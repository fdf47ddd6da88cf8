using System.Globalization;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>Days go by: snoozes return, answers hold, caps and quiet hours are kept. All of it in Berlin, from Monday 9 March on.</summary>
public sealed class ClockJourneys
{
    [Fact]
    [Trait("Product", "N4")]
    public async Task Snoozed_nudges_come_back_on_their_morning_as_new_cards()
    {
        Character cleo = Colleague("Cleo Hart"), dora = Colleague("Dora Lind");
        await using var organisation = await RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ana)), Story(cleo, Asked(Ana)), Story(dora, Asked(Ana))));

        var tomorrow = await organisation.PressAsync(await organisation.CardAsync(Ada, Ana), "nudge.snooze", until: "tomorrow");
        var nextWeek = await organisation.PressAsync(await organisation.CardAsync(cleo, Ana), "nudge.snooze", until: "nextWeek");
        var thursday = await organisation.PressAsync(await organisation.CardAsync(dora, Ana), "nudge.snooze", until: "date", date: "2026-03-12");

        Assert.True(tomorrow.Card!.Says("Tuesday 10 March"));
        Assert.True(nextWeek.Card!.Says("Monday 16 March"));
        Assert.True(thursday.Card!.Says("Thursday 12 March"));
        await organisation.MoveToAsync("2026-03-17T10:00:00Z");
        Assert.Equal("2026-03-10", await DayItCameBackAsync(organisation, Ada));
        Assert.Equal("2026-03-16", await DayItCameBackAsync(organisation, cleo));
        Assert.Equal("2026-03-12", await DayItCameBackAsync(organisation, dora));
    }

    [Fact]
    [Trait("Product", "N5 I8")]
    public async Task Never_this_person_means_their_later_questions_too_and_not_this_means_only_this()
    {
        await using var organisation = await RunningOrganisation.StartAsync(
            Of(Story(Ada, Asked(Ana), AsksAgain(Ana)), Story(Ben, Asked(Ana), AsksAgain(Ana))));

        await organisation.PressAsync(await organisation.CardAsync(Ada, Ana), "nudge.never");
        await organisation.PressAsync(await organisation.CardAsync(Ben, Ana), "nudge.notThis");
        await organisation.MoveToAsync("2026-03-13T10:00:00Z");

        Assert.Single(await organisation.CardsOfAsync(Ada));
        Assert.Equal(2, (await organisation.CardsOfAsync(Ben)).Count);
    }

    [Fact]
    [Trait("Product", "A2 N7")]
    public async Task A_button_pressed_a_week_late_on_a_settled_card_sends_nothing()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(AskedAndAnsweredFromThePhone(Ana)));
        var open = await organisation.CardAsync(Ada, Ana);

        await organisation.MoveToAsync("2026-03-16T10:00:00Z");
        var pressed = await organisation.PressAsync(open, "nudge.send", text: "Late, but here I am.");
        await organisation.LookAsync();

        Assert.True(pressed.Card!.Says("Settled"));
        Assert.Empty(await organisation.SentByNudgeBotAsync(Ada));
    }

    [Fact]
    [Trait("Product", "D2 N7")]
    public async Task A_reply_from_a_phone_settles_the_open_card_within_one_look()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(AskedAndAnsweredFromThePhone(Ana)));
        Assert.Contains("nudge.send", (await organisation.CardAsync(Ada, Ana)).Verbs);

        await organisation.MoveToAsync("2026-03-09T13:00:00Z");

        var settled = await organisation.CardAsync(Ada, Ana, says: "Settled");
        Assert.Empty(settled.Verbs);
        Assert.Single(await organisation.CardsOfAsync(Ada));
    }

    [Fact]
    [Trait("Product", "D13 D14")]
    public async Task Headers_that_show_a_list_turn_the_nudge_into_silence_at_delivery()
    {
        var onAList = new Envelope { Headers = [("List-Id", "<rooms.fabrikam.example>"), ("Precedence", "list")] };
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(
            Knows(Ana),
            scene => scene.Received("2026-03-05 10:15", Ana, "Room for the workshop", "Hi Ada,\n\ncould you tell me whether the large room is free on 24 March?\n\nAna", onAList)));

        await organisation.MoveToAsync("2026-03-11T10:00:00Z");

        Assert.Empty(await organisation.CardsOfAsync(Ada));
    }

    [Fact]
    [Trait("Product", "N3 N8 I8")]
    public async Task Twenty_people_to_write_to_make_three_cards_a_day_and_eight_in_seven_days()
    {
        var people = Enumerable.Range(1, 20).Select(number => Outsider($"Person Number{(char)('a' + number)}")).ToList();
        await using var organisation = await RunningOrganisation.StartAsync(
            OfAda([.. people.Select(person => MetFirst(person, $"2026-03-06 {8 + (people.IndexOf(person) / 2):00}:{people.IndexOf(person) % 2 * 30:00}"))]));

        await organisation.MoveToAsync("2026-03-19T16:00:00Z");

        var shownOn = (await organisation.CardsOfAsync(Ada)).Select(card => DateOnly.FromDateTime(card.At.UtcDateTime)).ToList();
        Assert.Equal(3, shownOn.GroupBy(day => day).Max(day => day.Count()));
        Assert.Equal(8, shownOn.Max(day => shownOn.Count(other => other >= day && other.DayNumber < day.DayNumber + 7)));
        Assert.All(shownOn, day => Assert.NotInRange((int)day.DayOfWeek, 6, 7));
    }

    [Fact]
    [Trait("Product", "N8 D15")]
    public async Task Nothing_is_said_outside_working_hours_or_on_leave()
    {
        var hanna = Colleague("Hanna Weber");
        var away = Story(hanna, Asked(Ana)) with { Leave = (new DateOnly(2026, 3, 8), new DateOnly(2026, 3, 10)) };
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances
        {
            Mailboxes = [.. Of(away, Story(Ada, Asked(Ana)))],
            At = new DateTimeOffset(2026, 3, 9, 4, 30, 0, TimeSpan.Zero),
        });
        Assert.Empty(await organisation.CardsOfAsync(Ada));

        await organisation.MoveToAsync("2026-03-09T08:35:00Z");
        Assert.Single(await organisation.CardsOfAsync(Ada));
        await organisation.MoveToAsync("2026-03-10T15:00:00Z");
        Assert.Empty(await organisation.CardsOfAsync(hanna));

        await organisation.MoveToAsync("2026-03-11T09:00:00Z");
        Assert.Single(await organisation.CardsOfAsync(hanna));
    }

    [Fact]
    [Trait("Product", "N3 N8 I8")]
    public async Task A_whole_week_of_the_sample_organisation_stays_within_caps_and_hours_and_shows_no_nudge_twice()
    {
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances());

        await organisation.MoveToAsync("2026-03-16T15:00:00Z");

        foreach (var mailbox in SampleOrganisation.Owners())
        {
            var owner = new Character(mailbox.User["displayName"]!.GetValue<string>(), mailbox.User["mail"]!.GetValue<string>());
            var cards = await organisation.CardsOfAsync(owner);
            Assert.True(cards.Count > 0, $"{owner.Name} got no card in a week.");
            Assert.All(cards.GroupBy(card => card.At.UtcDateTime.Date), day => Assert.InRange(day.Count(), 1, 3));
            Assert.All(cards, card => Assert.InRange(cards.Count(other => other.At > card.At.AddDays(-7) && other.At <= card.At), 1, 8));
            Assert.All(cards, card => Assert.True(IsWorkingTime(mailbox, card.At), $"{owner.Name} got a card at {card.At:u}."));
            Assert.All(cards, card => Assert.InRange(card.Face.ToJsonString().Length, 1, 19_999));
            var graph = await organisation.GraphCallsAsync(owner);
            Assert.Equal(0, graph.WithoutImmutableIds);
            Assert.InRange(graph.MostAtOnce, 1, 4);
            Assert.Equal(0, graph.Sends);
        }
    }

    private static Action<Scene> AsksAgain(Character someone) => scene =>
        scene.Received("2026-03-11 11:00", someone, "Projector", $"Hi {scene.Owner.GivenName},\n\ncould you also tell me which projector hangs in there?\n\n{someone.GivenName}");

    private static Action<Scene> AskedAndAnsweredFromThePhone(Character someone) => scene =>
    {
        Knows(someone)(scene);
        scene.Received("2026-03-05 10:15", someone, "Room for the workshop", "Hi Ada,\n\ncould you tell me whether the large room is free on 24 March?\n\nAna")
            .Sent("2026-03-09 12:40", "Yes, it is. Sent from my phone");
    };

    private static async Task<string> DayItCameBackAsync(RunningOrganisation organisation, Character owner)
    {
        var cards = await organisation.CardsOfAsync(owner);
        Assert.Equal(2, cards.Count);
        Assert.Contains("nudge.send", cards[1].Verbs);
        return cards[1].At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool IsWorkingTime(SandboxMailbox mailbox, DateTimeOffset at)
    {
        var hours = mailbox.Settings!["workingHours"]!;
        var local = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(mailbox.Settings["timeZone"]!.GetValue<string>()));
        var time = local.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return hours["daysOfWeek"]!.AsArray().Any(day => string.Equals(day!.GetValue<string>(), local.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase))
            && string.CompareOrdinal(time, hours["startTime"]!.GetValue<string>()) >= 0
            && string.CompareOrdinal(time, hours["endTime"]!.GetValue<string>()) < 0;
    }
}
