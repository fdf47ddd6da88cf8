using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>
/// The moments that have to come out right, each from mail and calendar to the card. Most are told on one Monday morning, each with
/// an owner of its own; an introduction (moment 8) and the minutes before a meeting (moment 11) have files of their own.
/// </summary>
public sealed class MomentJourneys(MomentJourneys.Office office) : IClassFixture<MomentJourneys.Office>
{
    private static readonly Character Cleo = Colleague("Cleo Hart");
    private static readonly Character Dora = Colleague("Dora Lind");
    private static readonly Character Emil = Colleague("Emil Roth");
    private static readonly Character Fred = Colleague("Fred Moss");
    private static readonly Character Gail = Colleague("Gail West");
    private static readonly Character Hanna = Colleague("Hanna Weber");
    private static readonly Character Ivo = Colleague("Ivo Sand");
    private static readonly Character Kim = Colleague("Kim Berg");

    private static readonly Character Eli = new("Eli Moser", "eli.moser@tailspin.example");
    private static readonly Character Nora = new("Nora Lang", "nora.lang@northwind.example");
    private static readonly Character Sam = new("Sam Okafor", "sam.okafor@litware.example");

    [Fact]
    [Trait("Product", "D7 D9 I4; moment 1")]
    public async Task The_deck_promised_for_Thursday_is_missed_on_Friday_morning()
    {
        await using var organisation = await BeginAsync("2026-03-05T15:00:00Z", Knows(Ana), scene => scene
            .Met("2026-03-03 14:00", 45, "Line 2", Ana, Joe)
            .Sent("2026-03-03 16:00", Ana, "Line 2", "Hi Ana,\n\nthank you for today. I'll send the deck by Thursday.\n\nAda"));

        await organisation.MoveToAsync("2026-03-06T08:31:00Z");

        var card = await organisation.NewestAsync(Ana, says: "You told Ana you would send the deck by");
        Assert.True(card.Says("I see no sign it went"), card.AllWords);
    }

    [Fact]
    [Trait("Product", "D20 I2 I3; moment 2")]
    public async Task After_a_first_coffee_there_are_thanks_and_an_offer_and_no_request()
    {
        var card = await OnlyCardOfAsync(Cleo);

        Assert.True(card.Says("for the first time as far as I can see"), card.AllWords);
        Assert.Contains("help", card.Words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("could you", card.Words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("call", card.Words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("nudge.times", card.Verbs);
    }

    [Fact]
    [Trait("Product", "D4 N8; moment 3")]
    public async Task Questions_asked_late_on_Friday_are_brought_up_on_Monday_and_not_over_the_weekend()
    {
        await using var organisation = await BeginAsync("2026-03-06T15:50:00Z", Knows(Priya), scene => scene
            .Received("2026-03-06 16:40", Priya, "Two questions", "Hi Ada,\n\nwhich of the two rooms do you want? And can you tell me how many of you come?\n\nPriya"));

        await organisation.MoveToAsync("2026-03-09T08:25:00Z");
        Assert.Empty(await organisation.CardsOfAsync(Ada));
        await organisation.MoveToAsync("2026-03-09T08:31:00Z");

        var card = await organisation.CardAsync(Ada, Priya);
        Assert.True(card.Says("Priya asked you on Friday"), card.AllWords);
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 8, 31, 0, TimeSpan.Zero), card.At, TimeSpan.FromSeconds(30));
    }

    [Fact]
    [Trait("Product", "D8 D5; moment 5")]
    public async Task The_quote_that_was_to_come_next_week_is_waited_for_and_can_be_let_go()
    {
        var card = await OnlyCardOfAsync(Dora);
        Assert.True(card.Says("I see no sign of it in your mail"), card.AllWords);
        Assert.NotNull(card.Words);

        var letGo = await office.Organisation.PressAsync(card, "nudge.notThis");

        Assert.True(letGo.Card!.Says("I won't bring this up again"), letGo.Card.AllWords);
    }

    [Fact]
    [Trait("Product", "D11; moment 6")]
    public async Task A_monthly_friend_of_years_who_fell_silent_is_missed_with_the_day_and_what_it_was_about()
    {
        var card = await OnlyCardOfAsync(Emil);

        Assert.True(card.Says("You and Sam were in touch"), card.AllWords);
        Assert.True(card.Says("18 December"), card.AllWords);
        Assert.True(card.Says("about “Your move”"), card.AllWords);
    }

    [Fact]
    [Trait("Product", "I12 S1; moment 7")]
    public async Task A_tie_that_slept_for_most_of_a_year_gets_a_word_that_names_the_time_and_asks_for_nothing()
    {
        await using var organisation = await BeginAsync("2025-03-03T08:40:00Z", KeptUp(Sam, "2024-03-12", "2025-02-25", 10));

        await organisation.MoveToAsync("2026-02-02T08:40:00Z");

        var card = await organisation.NewestAsync(Sam, says: "kept in touch once");
        Assert.Contains("2025", card.AllWords, StringComparison.Ordinal);
        Assert.Matches("nothing I need|I need nothing", card.Words!);
    }

    [Fact]
    [Trait("Product", "I3 I4; moment 9")]
    public async Task Help_that_was_offered_and_taken_up_and_not_given_is_brought_back()
    {
        var card = await OnlyCardOfAsync(Fred);

        Assert.True(card.Says("You offered Ana something"), card.AllWords);
        Assert.True(card.Says("and it was taken up"), card.AllWords);
    }

    [Fact]
    [Trait("Product", "D19; moment 10")]
    public async Task Whoever_introduced_somebody_is_thanked_once_the_two_have_met()
    {
        var card = await office.Organisation.NewestAsync(Nora, says: "Nora introduced you to Eli Moser", owner: Gail);

        Assert.Contains("Eli Moser", card.Words, StringComparison.Ordinal);
        Assert.Contains("hank", card.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "I12 D15; moment 12")]
    public async Task Back_from_three_weeks_of_leave_there_is_one_card_with_three_people_and_nothing_on_it_is_late()
    {
        var card = Assert.Single(await office.Organisation.MessagesAsync(Hanna));

        Assert.Equal(3, card.Nudges.Count);
        Assert.All(card.Nudges, one => Assert.True(one.Says("You are back since") && one.Says("Nothing here is late; one word is a good start."), one.AllWords));
        Assert.DoesNotContain("It is late", card.AllWords, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "I12 N3; moment 12")]
    public async Task The_others_who_waited_over_the_leave_come_a_week_later_without_a_backlog()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Of(BackFromLeave));

        await organisation.MoveToAsync("2026-03-13T16:00:00Z");
        Assert.Equal(3, (await organisation.CardsOfAsync(Hanna)).Count);
        await organisation.MoveToAsync("2026-03-16T08:40:00Z");

        Assert.Equal(2, (await organisation.MessagesAsync(Hanna)).Count);
        Assert.Equal(5, (await organisation.CardsOfAsync(Hanna)).Count);
    }

    [Fact]
    [Trait("Product", "I11 D22; moment 13")]
    public async Task An_invitation_from_somebody_new_waits_with_two_buttons_of_one_weight()
    {
        var card = await OnlyCardOfAsync(Ivo);

        Assert.True(card.Says("Eli invited you to “Pump design”"), card.AllWords);
        var (yes, no) = (Titled(card, "Accept"), Titled(card, "Polite no"));
        Assert.Equal("default", yes["style"]?.GetValue<string>() ?? "default");
        Assert.Equal("default", no["style"]?.GetValue<string>() ?? "default");
        await office.Organisation.AssertNothingWrittenAsync(Ivo);
    }

    [Fact]
    [Trait("Product", "I10; moment 14")]
    public async Task A_fifth_favour_beside_three_open_questions_is_shown_softly_and_a_kind_no_is_at_hand()
    {
        var card = await OnlyCardOfAsync(Kim);

        Assert.True(card.Says("Only for you: Joe asked you for something on 5 days in the last two months, and 3 of your own questions are open. You may say no."), card.AllWords);
        Assert.Contains("My answer is no", card.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "I4 N4; moment 15")]
    public async Task An_answer_put_off_for_forty_days_is_late_and_still_worth_sending()
    {
        await using var organisation = await BeginAsync("2026-01-29T08:40:00Z", KeptUp(Ana, "2025-03-12", "2026-01-20", 45), scene => scene
            .Received("2026-01-28 10:00", Ana, "Your talk", "Hi Ada,\n\nhow did the talk go, and would you like to come by?\n\nAna"));
        await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.snooze", until: "date", date: "2026-03-09");

        await organisation.MoveToAsync("2026-03-09T08:40:00Z");

        var card = await organisation.NewestAsync(Ana, says: "It is late, and still worth sending.");
        Assert.Contains("nudge.send", card.Verbs);
    }

    /// <summary>Three weeks away, and five people asked meanwhile.</summary>
    private static OwnerStory BackFromLeave =>
        Story(Hanna, [.. from day in Enumerable.Range(24, 4) select Asked(Outsider($"Person Number{(char)('a' + day - 20)}"), $"Date {day}", $"2026-02-{day} 10:00"), Asked(Ana, at: "2026-02-25 11:00")])
            with
        { Leave = (new DateOnly(2026, 2, 16), new DateOnly(2026, 3, 8)) };

    private static System.Text.Json.Nodes.JsonObject Titled(ShownCard card, string title) => Assert.Single(card.Elements, element => element["title"]?.GetValue<string>() == title);

    private async Task<ShownCard> OnlyCardOfAsync(Character owner) => Assert.Single(await office.Organisation.CardsOfAsync(owner));

    /// <summary>A Monday at twenty to ten; what happened before is each owner's own story.</summary>
    public sealed class Office : IAsyncLifetime
    {
        internal RunningOrganisation Organisation { get; private set; } = null!;

        public async Task InitializeAsync() => Organisation = await RunningOrganisation.StartAsync(Of(
            Story(Cleo, MetFirst(Joe)),
            Story(Dora, Knows(Ana), OwedAQuote),
            Story(Emil, KeptUp(Sam, "2025-03-18", "2025-12-18", 25, "Your move")),
            Story(Fred, Knows(Ana), OfferedHelp),
            Story(Gail, Knows(Nora), WasIntroduced),
            BackFromLeave,
            Story(Ivo, Knows(Eli), scene => scene.Planned("2026-03-11 15:00", 30, "Pump design", Eli, [], meeting => meeting with { Answer = "notResponded", InvitedAt = scene.Instant("2026-03-06 09:00") })),
            Story(Kim, GivesMoreThanSheGets)));

        public async Task DisposeAsync() => await Organisation.DisposeAsync();

        private static void OwedAQuote(Scene scene) => scene
            .Sent("2026-02-23 15:00", Ana, "Quote for the hall", "Hi Ana,\n\nwhat would the hall cost?\n\nDora")
            .Received("2026-02-24 11:00", Ana, "Hi Dora,\n\nwe will send you the quote next week.\n\nAna");

        private static void OfferedHelp(Scene scene) => scene
            .Sent("2026-02-25 10:00", Ana, "New website", "Hi Ana,\n\nCan I send you the name of a good designer?\n\nFred")
            .Received("2026-02-26 10:00", Ana, "Hi Fred,\n\nYes please, that would be really helpful.\n\nAna");

        private static void WasIntroduced(Scene scene)
        {
            scene.Received("2026-03-02 10:00", Nora, "Gail, meet Eli", "Gail, meet Eli. Over to the two of you.\n\nNora", new Envelope { AlsoTo = [Eli] });
            scene.Hosted("2026-03-05 10:00", 30, "Pumps", Eli).Sent("2026-03-05 15:00", Eli, "Pumps", "Hi Eli,\n\nit was good to meet you.\n\nGail");
        }

        private static void GivesMoreThanSheGets(Scene scene)
        {
            foreach (var day in (string[])["01-15", "01-26", "02-04", "02-16", "02-24"])
                scene.Received($"2026-{day} 10:00", Joe, $"Slides of {day}", "Hi Kim,\n\nCould you review my slides?\n\nJoe").Sent($"2026-{day} 15:00", "Here they are, with my remarks.");
            foreach (var day in (string[])["10", "11", "12"])
                scene.Sent($"2026-02-{day} 10:00", Joe, $"Hall {day}", "Hi Joe,\n\nHow did you decide about the hall?\n\nKim");
        }
    }
}
