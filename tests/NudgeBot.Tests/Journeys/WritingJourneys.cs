using System.Text.Json.Nodes;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>The owner and the bot write a message together: the owner's line or day, another way to say it, and words about time that stay true.</summary>
[Trait("Product", "S7 S9 S12 I4 I6")]
public sealed class WritingJourneys
{
    private const string Monday = "2026-03-09T08:40:00Z";
    private const string Wednesday = "2026-03-11T08:40:00Z";
    private const string Line = "Yes, it is free on 24 March.";

    [Fact]
    public async Task An_answer_in_a_line_is_written_out_on_the_card_and_goes_out_as_it_stands_there()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));
        var asking = await organisation.CardAsync(Ada, Ana);

        var written = (await organisation.FillAsync(asking, line: Line)).Card!;
        var twice = (await organisation.FillAsync(asking, line: "No.")).Card!;

        Assert.Contains(Line, written.Words, StringComparison.Ordinal);
        Assert.StartsWith("Hi Ana", written.Words, StringComparison.Ordinal);
        Assert.Equal(written.Words, twice.Words);
        Assert.True(twice.Says("older face"), twice.AllWords);
        await organisation.PressAsync(written, "nudge.send");
        await organisation.CardAsync(Ada, Ana, says: "went out");
        Assert.Equal(written.Words, Assert.Single(await organisation.SentByNudgeBotAsync(Ada)).Words);
    }

    [Fact]
    [Trait("Product", "D7")]
    public async Task A_day_the_owner_picked_is_a_promise_once_it_was_sent_and_comes_back_when_it_is_due()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));

        var written = (await organisation.FillAsync(await organisation.CardAsync(Ada, Ana), day: "2026-03-12")).Card!;
        Assert.Contains("by Thursday", written.Words, StringComparison.Ordinal);
        await organisation.PressAsync(written, "nudge.send");
        await organisation.NewestAsync(Ana, says: "went out");
        await organisation.LookAsync();

        var promises = await organisation.SayAsync(Ada, "what did I promise Ana?");
        Assert.Single(promises.Split('\n'), line => line.Contains("by Thursday", StringComparison.Ordinal) && line.Contains("12 March", StringComparison.Ordinal));
        await organisation.MoveToAsync("2026-03-12T09:00:00Z");
        var due = await organisation.NewestAsync(Ana);
        Assert.NotEqual(written.MessageId, due!.MessageId);
        Assert.Contains("nudge.fill", due.Verbs);
    }

    [Fact]
    public async Task A_late_promise_is_asked_about_and_a_new_day_is_another_way()
    {
        await using var organisation = await BeginAsync(Monday, Promised(Ana));
        await organisation.MoveToAsync("2026-03-12T08:40:00Z");
        var late = (await organisation.NewestAsync(Ana))!;

        var written = (await organisation.FillAsync(late, day: "2026-03-18", text: late.Words)).Card!;
        var back = (await organisation.PressAsync(written, "nudge.way")).Card!;

        Assert.Contains("by Wednesday", written.Words, StringComparison.Ordinal);
        Assert.Equal(late.Words, back.Words);
    }

    [Theory]
    [InlineData(null, null, "Give me a line or pick a day")]
    [InlineData(Line, "2026-03-12", "A line and a day make two different messages")]
    [InlineData(null, "2026-03-06", "That day is not ahead of us")]
    [InlineData(null, "2026-03-09", "That day is not ahead of us")]
    public async Task What_does_not_make_a_message_is_said_and_stays_on_the_card(string? line, string? day, string says)
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana));

        var answer = (await organisation.FillAsync(await organisation.CardAsync(Ada, Ana), line, day)).Card!;

        Assert.True(answer.Says(says), answer.AllWords);
        Assert.Equal([line, day], answer.Elements.Where(IsOwnersPart).Select(input => (string?)input["value"]));
        Assert.Contains("nudge.fill", answer.Verbs);
    }

    [Fact]
    public async Task Another_way_is_put_into_the_box_and_the_first_comes_back()
    {
        await using var organisation = await BeginAsync(Monday, MetFirst(Joe));
        var first = await organisation.CardAsync(Ada, Joe);

        var other = (await organisation.WayAsync(first, "Warmer")).Card!;
        var back = (await organisation.WayAsync(other, "first")).Card!;

        Assert.NotEqual(first.Words, other.Words);
        Assert.Equal(first.Words, back.Words);
        await organisation.PressAsync((await organisation.WayAsync(back, "Warmer")).Card!, "nudge.send");
        await organisation.CardAsync(Ada, Joe, says: "went out");
        Assert.Equal(other.Words, Assert.Single(await organisation.SentByNudgeBotAsync(Ada)).Words);
    }

    [Fact]
    public async Task Words_the_owner_changed_are_kept_where_another_way_is_asked_for()
    {
        await using var organisation = await BeginAsync(Monday, MetFirst(Joe));
        var first = await organisation.CardAsync(Ada, Joe);

        var kept = (await organisation.WayAsync(first, "Warmer", text: "My own words.")).Card!;

        Assert.Equal("My own words.", kept.Words);
        Assert.True(kept.Says("You changed these words"), kept.AllWords);
        var other = (await organisation.WayAsync(kept, "Warmer", text: "")).Card!;
        Assert.NotEqual("My own words.", other.Words);
    }

    [Fact]
    public async Task A_text_drawn_on_one_day_and_sent_on_another_is_true_when_it_goes_out()
    {
        await using var organisation = await BeginAsync("2026-03-06T15:30:00Z", MetFirst(Joe, at: "2026-03-05 14:00"));
        var drawn = await organisation.CardAsync(Ada, Joe);
        Assert.Contains("yesterday", drawn.Words, StringComparison.Ordinal);
        // The card was drawn anew on the way; a telephone may still show the old one.
        await organisation.MoveToAsync(Wednesday);

        await organisation.PressAsync(drawn, "nudge.send");

        var sent = await organisation.CardAsync(Ada, Joe, says: "went out");
        Assert.True(sent.Says("“yesterday” became “on Thursday”"), sent.AllWords);
        var mail = Assert.Single(await organisation.SentByNudgeBotAsync(Ada));
        Assert.Equal(drawn.Words!.Replace("yesterday", "on Thursday", StringComparison.Ordinal), mail.Words);
    }

    [Fact]
    public async Task Words_of_the_owners_that_time_made_untrue_are_asked_about_once_and_corrected_or_sent()
    {
        await using var organisation = await BeginAsync("2026-03-06T15:30:00Z", MetFirst(Joe, at: "2026-03-05 14:00"), MetFirst(Priya, at: "2026-03-05 16:00"));
        var (joe, priya) = ((await organisation.NewestAsync(Joe))!, (await organisation.NewestAsync(Priya))!);
        await organisation.MoveToAsync(Wednesday);
        var edited = joe.Words!.Replace("\n\nAda", "\n\nSee you soon!\n\nAda", StringComparison.Ordinal);

        var asked = (await organisation.PressAsync(joe, "nudge.send", text: edited)).Card!;
        Assert.True(asked.Says("It says “yesterday”, which was true on Friday 6 March"), asked.AllWords);
        Assert.Equal(edited, asked.Words);
        await organisation.AssertNothingWrittenAsync(Ada);
        var corrected = (await organisation.PressAsync(asked, "nudge.correct")).Card!;
        await organisation.PressAsync(corrected, "nudge.send");
        var asItIs = (await organisation.PressAsync(priya, "nudge.send", text: priya.Words + "\nBye")).Card!;
        await organisation.PressAsync(asItIs, "nudge.send");

        await organisation.NewestAsync(Joe, says: "went out");
        await organisation.NewestAsync(Priya, says: "went out");
        Assert.Equal([edited.Replace("yesterday", "on Thursday", StringComparison.Ordinal), priya.Words + "\nBye"], (await organisation.SentByNudgeBotAsync(Ada)).OrderByDescending(mail => mail.To[0] == Joe.Address).Select(mail => mail.Words));
    }

    [Fact]
    [Trait("Product", "A3")]
    public async Task Words_that_wait_are_told_for_the_hour_they_go_out()
    {
        await using var organisation = await BeginAsync("2026-03-06T15:30:00Z", MetFirst(Joe, at: "2026-03-05 14:00"));
        var drawn = await organisation.CardAsync(Ada, Joe);

        Assert.Contains("“yesterday” became “on Thursday”", await organisation.SayAsync(Ada, "send to Joe on Monday 9:30"), StringComparison.Ordinal);
        await organisation.MoveToAsync("2026-03-09T10:00:00Z");
        await organisation.PressAtTheHourAsync(Joe);

        await organisation.NewestAsync(Joe, says: "went out");
        Assert.Equal(drawn.Words!.Replace("yesterday", "on Thursday", StringComparison.Ordinal), Assert.Single(await organisation.SentByNudgeBotAsync(Ada)).Words);
    }

    [Fact]
    [Trait("Product", "A6")]
    public async Task What_is_typed_lays_the_same_words_on_the_card_and_sends_nothing()
    {
        await using var organisation = await BeginAsync(Monday, Asked(Ana), MetFirst(Joe));

        var answer = await organisation.SayAsync(Ada, "answer Ana: yes, it is free");
        Assert.StartsWith("To Ana Petrova, as on the card; “send” sends it:", answer, StringComparison.Ordinal);
        Assert.Contains("yes, it is free", answer, StringComparison.Ordinal);
        Assert.Contains("by Friday", await organisation.SayAsync(Ada, "tell Ana by Friday"), StringComparison.Ordinal);
        Assert.StartsWith("My words to Joe Byrne leave no gap", await organisation.SayAsync(Ada, "tell Joe by Friday"), StringComparison.Ordinal);
        var warmer = await organisation.SayAsync(Ada, "warmer for Joe");
        await organisation.LookAsync();

        await organisation.AssertNothingWrittenAsync(Ada);
        Assert.EndsWith((await organisation.NewestAsync(Joe))!.Words!, warmer, StringComparison.Ordinal);
        Assert.Contains("by Friday", (await organisation.NewestAsync(Ana))!.Words, StringComparison.Ordinal);
    }

    private static bool IsOwnersPart(JsonObject input) =>
        input["id"] is JsonValue id && (id.GetValue<string>().StartsWith("line.", StringComparison.Ordinal) || id.GetValue<string>().StartsWith("day.", StringComparison.Ordinal));
}

/// <summary>What stands in the inputs of <see cref="WritingJourneys"/>.</summary>
internal static class WritingHands
{
    /// <summary>A press on "Write it", with a line or a day.</summary>
    public static Task<PressAnswer> FillAsync(this RunningOrganisation organisation, ShownCard card, string? line = null, string? day = null, string? text = null)
    {
        var data = (JsonObject)card.ActionOf("nudge.fill")["data"]!.DeepClone();
        if (line is not null) data[$"line.{data["nudge"]}"] = line;
        if (day is not null) data[$"day.{data["nudge"]}"] = day;
        if (text is not null) data["text"] = text;
        return organisation.PressAsync(card.Owner, card.MessageId, "nudge.fill", data);
    }

    /// <summary>A press on one of the other ways, with what stands in the box.</summary>
    public static Task<PressAnswer> WayAsync(this RunningOrganisation organisation, ShownCard card, string way, string? text = null)
    {
        var action = Assert.Single(card.Elements, element => (string?)element["verb"] == "nudge.way" && (string?)element["data"]!["way"] == way);
        var data = (JsonObject)action["data"]!.DeepClone();
        data["text"] = text ?? card.Words;
        return organisation.PressAsync(card.Owner, card.MessageId, "nudge.way", data);
    }
}
