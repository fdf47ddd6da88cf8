using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>A nudge goes out, and what its owner presses happens. Each story has an owner of its own in one organisation.</summary>
public sealed class ButtonJourneys(ButtonJourneys.Office office) : IClassFixture<ButtonJourneys.Office>
{
    private static readonly Character Cleo = Colleague("Cleo Hart");
    private static readonly Character Dora = Colleague("Dora Lind");
    private static readonly Character Emil = Colleague("Emil Roth");
    private static readonly Character Ivo = Colleague("Ivo Sand");
    private static readonly Character Jana = Colleague("Jana Pohl");
    private static readonly Character Fred = Colleague("Fred Moss");
    private static readonly Character Gail = Colleague("Gail West");
    private static readonly Character Hugo = Colleague("Hugo Blum");

    private static readonly Character Kim = Colleague("Kim Berg");

    private RunningOrganisation Organisation => office.Organisation;

    [Fact]
    [Trait("Product", "A2 S9 D4 N1")]
    public async Task A_reply_sent_from_the_card_lies_in_sent_items_word_for_word_and_once()
    {
        var card = await Organisation.CardAsync(Ada, Ana);
        const string Words = "Dear Ana,\n\nyes – it is free, & so is <the small one>.\n\n  Ada";

        var pressed = await Organisation.PressAsync(card, "nudge.send", text: Words);
        var after = await Organisation.CardAsync(Ada, Ana, says: "Sent");

        Assert.True(pressed.Card!.Says("Sending…"));
        Assert.True(after.Says("yes – it is free, & so is <the small one>."));
        var sent = Assert.Single(await Organisation.SentByNudgeBotAsync(Ada));
        var question = Assert.Single(await Organisation.MailAsync(Ada, "inbox"), mail => mail.Subject == "Room for the workshop");
        Assert.Equal(Words, sent.Words);
        Assert.Equal(question.ThreadId, sent.ThreadId);
        Assert.Equal([Ana.Address], sent.To);
        Assert.Empty(await Organisation.MailAsync(Ada, "drafts"));
        Assert.Equal(1, (await Organisation.GraphCallsAsync(Ada)).Sends);
    }

    [Fact]
    [Trait("Product", "D1 D20 A2 N1 S9")]
    public async Task The_suggestion_for_someone_met_goes_out_as_a_new_mail()
    {
        var card = await Organisation.CardAsync(Ben, Joe);

        await Organisation.PressAsync(card, "nudge.send");
        await Organisation.CardAsync(Ben, Joe, says: "Sent");

        var sent = Assert.Single(await Organisation.SentByNudgeBotAsync(Ben));
        Assert.Equal(card.Words, sent.Words);
        Assert.Equal([Joe.Address], sent.To);
        Assert.NotEqual("", sent.Subject);
        Assert.DoesNotContain(await Organisation.MailAsync(Ben, "inbox"), mail => mail.ThreadId == sent.ThreadId);
    }

    [Fact]
    [Trait("Product", "A1 N7 D4")]
    public async Task Words_opened_in_outlook_are_a_draft_until_the_owner_sends_them_and_then_the_card_settles()
    {
        var card = await Organisation.CardAsync(Cleo, Ana);

        await Organisation.PressAsync(card, "nudge.open", text: "The large room is free.");
        var drafted = await RunningOrganisation.UntilAsync(
            async () => await Organisation.CardAsync(Cleo, Ana) is { Links.Count: > 0 } face && !face.Verbs.Contains("nudge.send") ? face : null, "the card links to its draft");
        var draft = Assert.Single(await Organisation.MailAsync(Cleo, "drafts"));

        Assert.True(drafted.Says("Your words are in a draft in Outlook"));
        Assert.Equal("The large room is free.", draft.Words);
        Assert.Contains(drafted.Links, link => Uri.UnescapeDataString(link.AbsoluteUri).Contains(draft.Id, StringComparison.Ordinal));
        Assert.Empty(await Organisation.SentByNudgeBotAsync(Cleo));

        await Organisation.InOutlookAsync(Cleo, HttpMethod.Post, $"messages/{Uri.EscapeDataString(draft.Id)}/send");
        await Organisation.LookAsync();
        await Organisation.CardAsync(Cleo, Ana, says: "Settled");
    }

    [Fact]
    [Trait("Product", "A2")]
    public async Task Send_pressed_twice_at_once_and_once_more_sends_one_mail()
    {
        var card = await Organisation.CardAsync(Dora, Ana);

        await Task.WhenAll(Organisation.PressAsync(card, "nudge.send", text: "It is free."), Organisation.PressAsync(card, "nudge.send", text: "It is free."));
        await Organisation.CardAsync(Dora, Ana, says: "Sent");
        var late = await Organisation.PressAsync(card, "nudge.send", text: "It is free.");
        await Organisation.LookAsync();

        Assert.True(late.Card!.Says("Sent"));
        Assert.Single(await Organisation.SentByNudgeBotAsync(Dora));
    }

    [Theory]
    [InlineData("Emil Roth", "nudge.done", "Done")]
    [InlineData("Ivo Sand", "nudge.notThis", "Not this one")]
    [InlineData("Jana Pohl", "nudge.never", "Never about this person")]
    [Trait("Product", "A7 A9 N5 N6")]
    public async Task An_answer_closes_the_card_and_undo_opens_it_again_with_all_its_buttons(string owner, string verb, string says)
    {
        var card = await Organisation.CardAsync(Colleague(owner), Ana);

        var closed = await Organisation.PressAsync(card, verb);
        var open = await Organisation.PressAsync(closed.Card!, "nudge.undo");

        Assert.True(closed.Card!.Says(says));
        Assert.Equal(["nudge.undo"], closed.Card.Verbs);
        Assert.Equal(card.Verbs, open.Card!.Verbs);
        Assert.Equal(card.Words, open.Card.Words);
    }

    [Fact]
    [Trait("Product", "A9")]
    public async Task A_button_on_an_old_face_changes_nothing_and_the_card_says_so()
    {
        var first = await Organisation.CardAsync(Fred, Ana);
        var closed = await Organisation.PressAsync(first, "nudge.done");
        await Organisation.PressAsync(closed.Card!, "nudge.undo");

        var pressed = await Organisation.PressAsync(first, "nudge.send", text: "From an old face");

        Assert.True(pressed.Card!.Says("nothing was changed"));
        Assert.Contains("nudge.send", pressed.Card.Verbs);
        Assert.Empty(await Organisation.SentByNudgeBotAsync(Fred));
    }

    [Fact]
    [Trait("Product", "P4 P15")]
    public async Task Nobody_answers_for_another_owner()
    {
        var card = await Organisation.CardAsync(Gail, Ana);

        var pressed = await Organisation.PressAsync(Hugo, card.MessageId, "nudge.send", card.ActionOf("nudge.send")["data"]);

        Assert.Contains("I don't know this nudge", pressed.Line, StringComparison.Ordinal);
        var withWords = (JsonObject)card.ActionOf("nudge.send")["data"]!.DeepClone();
        withWords["text"] = "Not mine to send";
        var again = await Organisation.PressAsync(Hugo, card.MessageId, "nudge.send", withWords);
        Assert.Contains("I don't know this nudge", again.Line, StringComparison.Ordinal);
        Assert.Equal(card.Face.ToJsonString(), (await Organisation.CardAsync(Gail, Ana)).Face.ToJsonString());
        Assert.Empty(await Organisation.SentByNudgeBotAsync(Gail));
    }

    [Theory]
    [InlineData("nudge.send", "null", "belongs to no nudge")]
    [InlineData("nudge.send", "[]", "belongs to no nudge")]
    [InlineData("nudge.send", "\"send\"", "belongs to no nudge")]
    [InlineData("nudge.send", "{}", "belongs to no nudge")]
    [InlineData("nudge.send", """{"nudge":17,"rev":0,"text":"x"}""", "belongs to no nudge")]
    [InlineData("nudge.send", """{"nudge":"../../etc","rev":0,"text":"x"}""", "belongs to no nudge")]
    [InlineData("nudge.send", """{"nudge":"$","rev":0}""", "There are no words")]
    [InlineData("nudge.send", """{"nudge":"$","rev":0,"text":"   "}""", "There are no words")]
    [InlineData("nudge.send", """{"nudge":"$","rev":0,"text":["x"]}""", "There are no words")]
    [InlineData("nudge.launch", """{"nudge":"$","rev":0}""", "I don't know this button")]
    [InlineData(null, """{"nudge":"$","rev":0}""", "I don't know this button")]
    [InlineData("nudge.snooze", """{"nudge":"$","rev":0}""", "Choose a day first")]
    [InlineData("nudge.snooze", """{"nudge":"$","rev":0,"until":"date","date":"2026-02-30"}""", "Choose a day first")]
    [InlineData("nudge.snooze", """{"nudge":"$","rev":0,"until":"date","date":"2020-01-01"}""", "not ahead of us")]
    [InlineData("nudge.snooze", """{"nudge":"$","rev":0,"until":"date","date":"2126-01-01"}""", "not ahead of us")]
    [InlineData("nudge.undo", """{"nudge":"$","rev":"first"}""", "was on an older face")]
    [InlineData("nudge.done", """{"nudge":"$","rev":{}}""", "was on an older face")]
    [InlineData("nudge.done", """{"nudge":"$","rev":99999999999999}""", "was on an older face")]
    [Trait("Product", "P15")]
    public async Task A_press_that_means_nothing_gets_a_sentence_and_changes_nothing(string? verb, string data, string sentence)
    {
        var card = await Organisation.CardAsync(Hugo, Ana);
        var nudge = card.ActionOf("nudge.send")["data"]!["nudge"]!.GetValue<string>();

        var pressed = await Organisation.PressAsync(Hugo, card.MessageId, verb, JsonNode.Parse(data.Replace("\"$\"", $"\"{nudge}\"", StringComparison.Ordinal)));
        await Organisation.LookAsync();

        Assert.Equal(200, pressed.Status);
        Assert.True((pressed.Line ?? pressed.Card!.AllWords).Contains(sentence, StringComparison.Ordinal), pressed.ToString());
        Assert.Contains("nudge.send", (await Organisation.CardAsync(Hugo, Ana)).Verbs);
        Assert.Empty(await Organisation.SentByNudgeBotAsync(Hugo));
    }

    [Fact]
    [Trait("Product", "S9")]
    public async Task A_refused_press_keeps_the_words_the_owner_typed()
    {
        var card = await Organisation.CardAsync(Hugo, Ana);
        var press = (JsonObject)card.ActionOf("nudge.snooze", "date")["data"]!.DeepClone();
        (press["date"], press["text"]) = ("2020-01-01", "Half a sentence that");

        var pressed = await Organisation.PressAsync(Hugo, card.MessageId, "nudge.snooze", press);

        Assert.Equal("Half a sentence that", pressed.Card!.Words);
        Assert.True(pressed.Card.Says("choose a later one"));
    }

    [Fact]
    [Trait("Product", "S9")]
    public async Task Words_too_long_for_a_check_in_are_refused_with_their_length()
    {
        var card = await Organisation.CardAsync(Hugo, Ana);

        var pressed = await Organisation.PressAsync(card, "nudge.send", text: new string('x', 4001));

        Assert.Contains("4001 characters", pressed.Line, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "N6 D3 A9")]
    public async Task A_meeting_that_did_not_take_place_is_counted_no_more_until_the_owner_takes_that_back()
    {
        var card = await Organisation.CardAsync(Kim, Joe);

        var closed = await Organisation.PressAsync(card, "nudge.didNotMeet");
        Assert.True(closed.Card!.Says("I no longer count that meeting with Joe"));
        Assert.Equal(["nudge.undo"], closed.Card.Verbs);

        var open = await Organisation.PressAsync(closed.Card, "nudge.undo");
        Assert.Contains("nudge.send", open.Card!.Verbs);
        Assert.StartsWith("Thank you. I no longer count that meeting with Joe", await Organisation.SayAsync(Kim, "we didn't meet"), StringComparison.Ordinal);
    }

    /// <summary>Everybody was asked something by Ana on Thursday; Ben and Kim had a first coffee with Joe instead.</summary>
    public sealed class Office : IAsyncLifetime
    {
        internal RunningOrganisation Organisation { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            OwnerStory[] stories = [Story(Ben, MetFirst(Joe)), Story(Kim, MetFirst(Joe)), .. from owner in (Character[])[Ada, Cleo, Dora, Emil, Fred, Gail, Hugo, Ivo, Jana] select Story(owner, Asked(Ana))];
            Organisation = await RunningOrganisation.StartAsync(Of(stories));
        }

        public async Task DisposeAsync() => await Organisation.DisposeAsync();
    }
}
