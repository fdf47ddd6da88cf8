using System.Net;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What nobody foresaw gets an answer, loses nothing, and the service goes on.</summary>
public sealed class StrangeInputJourneys
{
    private static readonly Character Marked = new("**Bold** [click](https://evil.example) <b>Ümit</b> `x` #1", "marked@fabrikam.example") { GivenName = "Ümit" };
    private static readonly Character LongNamed = new(string.Join(' ', Enumerable.Repeat("Wolfeschlegelsteinhausenbergerdorff", 9))[..300], "long@fabrikam.example") { GivenName = "Wolfe" };

    [Theory]
    [InlineData("quantumUpdate")]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    public async Task An_activity_of_an_unknown_kind_is_taken_and_nothing_is_said(string type)
    {
        await using var organisation = await StartAsync(Asked(Ana));
        var before = (await organisation.ChatOfAsync(Ada)).Count;

        using var answer = await organisation.Relay!.DeliverAsync(IsInstallation, activity => activity["type"] = type);
        await organisation.TurnsAreOverAsync();

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(before, (await organisation.ChatOfAsync(Ada)).Count);
        Assert.Contains("who do I owe?", await organisation.SayAsync(Ada, "help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_a_megabyte_is_refused_in_a_sentence_and_the_next_one_is_answered()
    {
        await using var organisation = await StartAsync(Asked(Ana));

        using var answer = await organisation.Relay!.DeliverAsync(IsInstallation, activity =>
        {
            activity["type"] = "message";
            activity["text"] = new string('a', 1024 * 1024);
        });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("256 KB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("who do I owe?", await organisation.SayAsync(Ada, "help"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "P15")]
    public async Task Names_subjects_and_questions_full_of_markup_are_shown_as_text_and_nothing_else()
    {
        await using var organisation = await StartAsync(
            Asked(Marked, "![x](https://evil.example/x.png) **now** <script>alert(1)</script>"),
            MetFirst(LongNamed, subject: "**Coffee** {{DATE(2026-01-01)}}"));

        var cards = await organisation.CardsOfAsync(Ada);

        Assert.Equal(2, cards.Count);
        Assert.All(cards, card => Assert.InRange(card.Face.ToJsonString().Length, 1, 19_999));
        Assert.All(cards.SelectMany(card => card.Elements), AssertHoldsNoMarkup);
        var open = await organisation.SayAsync(Ada, "who do I owe?");
        Assert.DoesNotContain('\\', open);
        Assert.Equal("plain", (await organisation.ChatOfAsync(Ada))[^1].TextFormat);
    }

    [Fact]
    public async Task Someone_whose_name_has_three_hundred_letters_can_be_written_to()
    {
        await using var organisation = await StartAsync(Asked(LongNamed));
        var card = Assert.Single(await organisation.CardsOfAsync(Ada));

        await organisation.PressAsync(card, "nudge.send", text: string.Join('\n', Enumerable.Repeat("- a line", 300)));
        var sent = await RunningOrganisation.UntilAsync(
            async () => (await organisation.CardsOfAsync(Ada))[0] is var face && face.Says("Sent") ? face : null, "the card says that it was sent");

        Assert.InRange(sent.Face.ToJsonString().Length, 1, 19_999);
        Assert.Equal([LongNamed.Address], Assert.Single(await organisation.SentByNudgeBotAsync(Ada)).To);
    }

    /// <summary>A TextBlock is read as Markdown, a title may be; words from outside stand in text runs and inputs alone.</summary>
    private static void AssertHoldsNoMarkup(JsonObject element)
    {
        foreach (var name in (string[])["title", "label", "placeholder", "errorMessage", "altText", .. element["type"]?.GetValue<string>() == "TextBlock" ? ["text"] : Array.Empty<string>()])
        {
            if (element[name] is not JsonValue words) continue;
            foreach (var strange in (string[])["*", "[", "<", "`", "{", "Wolfe"]) Assert.DoesNotContain(strange, words.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    private static bool IsInstallation(JsonObject activity) => activity["type"]!.GetValue<string>() == "installationUpdate";

    private static Task<RunningOrganisation> StartAsync(params Action<Scene>[] told) =>
        RunningOrganisation.StartAsync(new Circumstances { Mailboxes = [OfAda(told)], ThroughARelay = true });
}
