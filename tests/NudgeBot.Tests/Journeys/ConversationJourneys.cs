using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What an owner types is understood, answered once, and done. Each story has an owner of its own in one organisation.</summary>
[Trait("Product", "A6")]
public sealed class ConversationJourneys(ConversationJourneys.Office office) : IClassFixture<ConversationJourneys.Office>
{
    private static readonly Character OtherAna = new("Ana Lindqvist", "ana.lindqvist@litware.example");
    private static readonly Character Cleo = Colleague("Cleo Hart");
    private static readonly Character Dora = Colleague("Dora Lind");
    private static readonly Character Emil = Colleague("Emil Roth");
    private static readonly Character Fred = Colleague("Fred Moss");
    private static readonly Character Gail = Colleague("Gail West");
    private static readonly Character Hugo = Colleague("Hugo Blum");
    private static readonly Character Iris = Colleague("Iris Kahn");

    private static readonly Character Jack = Colleague("Jack Moor");
    private static readonly Character Kate = Colleague("Kate Wynn");

    private RunningOrganisation Organisation => office.Organisation;

    [Fact]
    public async Task Help_lists_what_one_may_type()
    {
        var answer = await Organisation.SayAsync(Ada, "help");

        Assert.Contains("who do I owe?", answer, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "N1")]
    public async Task Who_do_i_owe_names_each_person_and_why_tells_the_reason_of_one()
    {
        var open = await Organisation.SayAsync(Ada, "Who do I owe?");
        var why = await Organisation.SayAsync(Ada, "why Priya");

        Assert.Contains(Ana.Name, open, StringComparison.Ordinal);
        Assert.Contains(Priya.Name, open, StringComparison.Ordinal);
        Assert.Contains("Priya asked you on Thursday", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_name_that_fits_two_people_is_asked_about_and_a_whole_name_is_enough()
    {
        var asked = await Organisation.SayAsync(Ben, "done Ana");
        var done = await Organisation.SayAsync(Ben, "done ana lindqvist");

        Assert.Contains(Ana.Name, asked, StringComparison.Ordinal);
        Assert.Contains(OtherAna.Name, asked, StringComparison.Ordinal);
        Assert.Contains(OtherAna.Name, done, StringComparison.Ordinal);
        await Organisation.CardAsync(Ben, OtherAna, says: "Done");
        Assert.Contains("nudge.send", (await Organisation.CardAsync(Ben, Ana)).Verbs);
    }

    [Theory]
    [InlineData("done", "Done")]
    [InlineData("not this", "Not this one")]
    [InlineData("never Ana", "Never about this person")]
    [InlineData("snooze Ana until Friday", "Friday 13 March")]
    [Trait("Product", "A7 A9 N4 N5 N6")]
    public async Task A_typed_answer_closes_the_card_and_undo_opens_it_again(string typed, string says)
    {
        await Organisation.SayAsync(Cleo, typed);
        await Organisation.CardAsync(Cleo, Ana, says);

        var undone = await Organisation.SayAsync(Cleo, "undo");

        Assert.Contains(Ana.Name, undone, StringComparison.Ordinal);
        await RunningOrganisation.UntilAsync(
            async () => (await Organisation.CardAsync(Cleo, Ana)).Verbs.Contains("nudge.send") ? "open" : null, "the card is open again");
    }

    [Fact]
    [Trait("Product", "A2 A6")]
    public async Task Send_brings_the_words_with_one_button_and_the_press_sends_them()
    {
        var card = await Organisation.CardAsync(Dora, Joe);

        var answer = await Organisation.SayAsync(Dora, "send it to Joe");
        Assert.Contains("Nothing leaves without your press", answer, StringComparison.Ordinal);
        Assert.Empty(await Organisation.SentByNudgeBotAsync(Dora));
        var ready = (await Organisation.ChatOfAsync(Dora))[^1].Card!;
        var pressed = await Organisation.PressAsync(ready, "nudge.send");
        await Organisation.CardAsync(Dora, Joe, says: "Sent");

        Assert.True(pressed.Card!.Says("is on its way"), pressed.Card.AllWords);
        Assert.Contains(Joe.Name, answer, StringComparison.Ordinal);
        Assert.Equal(card.Words, Assert.Single(await Organisation.SentByNudgeBotAsync(Dora)).Words);
    }

    [Fact]
    [Trait("Product", "S7 I6")]
    public async Task Send_without_words_says_that_only_the_owner_knows_them()
    {
        var answer = await Organisation.SayAsync(Emil, "send");

        Assert.Contains("only you know the answer", answer, StringComparison.Ordinal);
        Assert.Empty(await Organisation.SentByNudgeBotAsync(Emil));
    }

    [Fact]
    [Trait("Product", "A1 A2")]
    public async Task Words_that_lie_in_a_draft_are_not_sent_a_second_time_by_typing_send()
    {
        await Organisation.PressAsync(await Organisation.CardAsync(Fred, Ana), "nudge.open", text: "It is free.");
        await RunningOrganisation.UntilAsync(async () => (await Organisation.MailAsync(Fred, "drafts")) is { Count: 1 } drafts ? drafts : null, "the draft is there");

        var answer = await Organisation.SayAsync(Fred, "send");
        await Organisation.LookAsync();

        Assert.Contains("draft", answer, StringComparison.Ordinal);
        Assert.Empty(await Organisation.SentByNudgeBotAsync(Fred));
    }

    [Fact]
    [Trait("Product", "N13")]
    public async Task Pause_and_resume_say_until_when()
    {
        var paused = await Organisation.SayAsync(Gail, "pause until 5 January");
        var resumed = await Organisation.SayAsync(Gail, "resume");

        Assert.Contains("5 January", paused, StringComparison.Ordinal);
        Assert.Contains("listening", resumed, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "P2 P3")]
    public async Task Stop_turns_it_off_and_start_on_again()
    {
        var stopped = await Organisation.SayAsync(Hugo, "stop");
        var deaf = await Organisation.SayAsync(Hugo, "who do I owe?");
        var started = await Organisation.SayAsync(Hugo, "start");
        var again = await Organisation.SayAsync(Hugo, "start");

        Assert.Contains("I am off", stopped, StringComparison.Ordinal);
        Assert.Contains("I am off", deaf, StringComparison.Ordinal);
        Assert.Contains("read your mail and calendar", started, StringComparison.Ordinal);
        Assert.Contains("already", again, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "R3 R1 R8 D7")]
    public async Task A_note_is_kept_and_comes_back_with_who_somebody_is_and_what_is_owed()
    {
        var noted = await Organisation.SayAsync(Jack, "note Priya: climbs; daughter started school.");
        var who = await Organisation.SayAsync(Jack, "Who is Priya?");
        var mine = await Organisation.SayAsync(Jack, "what did I promise Priya?");
        var theirs = await Organisation.SayAsync(Jack, "who owes me?");

        Assert.StartsWith("Noted about Priya Raman", noted, StringComparison.Ordinal);
        Assert.Contains("climbs; daughter started school.", who, StringComparison.Ordinal);
        Assert.Contains("“I'll send you the floor plan by Friday.”", who, StringComparison.Ordinal);
        Assert.Equal("Priya Raman: “I'll send you the floor plan by Friday.” by Friday 6 March, late", mine);
        Assert.Equal("I see nothing open that others promised you.", theirs);
    }

    [Fact]
    public async Task Somebody_unknown_is_said_to_be_so_and_a_name_of_two_is_asked_about()
    {
        Assert.Equal("I know nobody called “Zebedee” from your mail or calendar.", await Organisation.SayAsync(Ben, "note Zebedee: tall"));
        Assert.Contains(OtherAna.Address, await Organisation.SayAsync(Ben, "who is Ana?"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "N10 N3")]
    public async Task Fewer_means_fewer_until_there_is_one_a_week()
    {
        Assert.StartsWith("From now on 2 a day at most, and 6 a week.", await Organisation.SayAsync(Kate, "fewer"), StringComparison.Ordinal);
        Assert.StartsWith("From now on one a day at most, and 4 a week.", await Organisation.SayAsync(Kate, "Less!"), StringComparison.Ordinal);
        await Organisation.SayAsync(Kate, "fewer");
        await Organisation.SayAsync(Kate, "fewer");
        Assert.StartsWith("It is one a week already.", await Organisation.SayAsync(Kate, "fewer"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("settings", "Settings")]
    [InlineData("export my data", "Privacy")]
    [InlineData("forget me", "Privacy")]
    [Trait("Product", "R9")]
    public async Task What_takes_a_second_look_is_done_in_the_tab(string typed, string page) =>
        Assert.Contains($"under {page}:", await Organisation.SayAsync(Iris, typed), StringComparison.Ordinal);

    [Theory]
    [InlineData("the quick brown fox")]
    [InlineData("snooze Ana until the cows come home")]
    [InlineData("done Zebedee (or not)")]
    [InlineData("<b>send</b>")]
    [InlineData("🙂")]
    public async Task Whatever_is_typed_gets_one_answer_in_plain_words(string typed)
    {
        var answer = await Organisation.SayAsync(Iris, typed);

        Assert.NotEqual("", answer);
        Assert.DoesNotContain('\\', answer);
        Assert.Equal("plain", (await Organisation.ChatOfAsync(Iris))[^1].TextFormat);
    }

    [Fact]
    public async Task A_message_delivered_twice_is_answered_once()
    {
        await Organisation.SayAsync(Iris, "why");
        var before = (await Organisation.ChatOfAsync(Iris)).Count;

        using var repeated = await Organisation.Relay!.RepeatAsync(activity => (string?)activity["text"] == "why");

        await Organisation.TurnsAreOverAsync();
        Assert.True(repeated.IsSuccessStatusCode);
        Assert.Equal(before, (await Organisation.ChatOfAsync(Iris)).Count);
    }

    /// <summary>Everybody was asked something; Ben by two people called Ana, Ada by two people; Dora met Joe.</summary>
    public sealed class Office : IAsyncLifetime
    {
        internal RunningOrganisation Organisation { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            OwnerStory[] stories =
            [
                Story(Ada, Asked(Ana), Asked(Priya, "Numbers for March", "2026-03-05 11:30")),
                Story(Ben, Asked(Ana), Asked(OtherAna, "Numbers for March", "2026-03-05 11:30")),
                Story(Dora, MetFirst(Joe)), Story(Kate), Story(Jack, Promised(Priya)),
                .. from owner in (Character[])[Cleo, Emil, Fred, Gail, Hugo, Iris] select Story(owner, Asked(Ana)),
            ];
            Organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = Of(stories), ThroughARelay = true });
        }

        public async Task DisposeAsync() => await Organisation.DisposeAsync();
    }
}
