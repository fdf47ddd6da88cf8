using System.Text.Json.Nodes;
using NudgeBot.Tests.Journeys;
using Xunit;
using static NudgeBot.Tests.Journeys.AdasDays;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>Presses that come again: from a channel that repeats itself, a client that does, or somebody who kept the bytes. A mail leaves once.</summary>
[Trait("Product", "A2 P15")]
public sealed class ReplayedPressTests
{
    [Fact]
    public async Task The_same_press_byte_for_byte_sends_one_mail()
    {
        await using var organisation = await StartAsync();
        await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.send", text: "It is free.");

        for (var again = 0; again < 3; again++) (await organisation.Relay!.RepeatAsync(IsPress)).Dispose();
        await organisation.LookAsync();

        Assert.Single(await organisation.SentByNudgeBotAsync(Ada));
    }

    [Fact]
    public async Task The_same_press_ten_times_at_once_sends_one_mail()
    {
        await using var organisation = await StartAsync();
        var card = (await organisation.NewestAsync(Ana))!;
        await organisation.PressAsync(card, "nudge.open", text: "It is free.");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => organisation.Relay!.DeliverAsync(IsPress, press =>
        {
            press["id"] = $"f:{number}";
            press["value"]!["action"]!["verb"] = "nudge.send";
            press["value"]!["action"]!["data"]!["rev"] = 2;
        })));
        foreach (var answer in answers) answer.Dispose();
        await organisation.LookAsync();

        Assert.InRange((await organisation.SentByNudgeBotAsync(Ada)).Count, 0, 1);
        Assert.InRange((await organisation.SentByNudgeBotAsync(Ada)).Count + (await organisation.MailAsync(Ada, "drafts")).Count, 1, 1);
    }

    [Fact]
    public async Task A_press_kept_from_before_an_undo_does_nothing_after_it()
    {
        await using var organisation = await StartAsync();
        var done = await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.never");
        await organisation.PressAsync(done.Card!, "nudge.undo");

        (await organisation.Relay!.RepeatAsync(press => IsPress(press) && (string?)press["value"]!["action"]!["verb"] is "nudge.never")).Dispose();
        await organisation.LookAsync();

        Assert.Contains("nudge.send", (await organisation.NewestAsync(Ana))!.Verbs);
    }

    [Fact]
    public async Task A_press_on_a_face_that_never_was_changes_nothing()
    {
        await using var organisation = await StartAsync();
        await organisation.PressAsync((await organisation.NewestAsync(Ana))!, "nudge.snooze", until: "tomorrow");
        foreach (var face in (string[])["-1", "1000000", "\"1\"", "1.5", "1e400", "null", "[1]", "99999999999999999999999"])
        {
            using var answer = await organisation.Relay!.DeliverAsync(IsPress, press =>
            {
                press["id"] = $"f:{face.Length}{face[0]}";
                press["value"]!["action"]!["verb"] = "nudge.undo";
                press["value"]!["action"]!["data"]!["rev"] = JsonNode.Parse(face);
            });
            Assert.True(answer.IsSuccessStatusCode, face);
        }

        Assert.True((await organisation.NewestAsync(Ana))!.Says("Snoozed"));
    }

    [Fact]
    public async Task A_typed_line_that_is_delivered_again_is_done_once()
    {
        await using var organisation = await StartAsync();
        await organisation.SayAsync(Ada, "note Ana: climbs");
        var before = (await organisation.ChatOfAsync(Ada)).Count;

        (await organisation.Relay!.RepeatAsync(activity => (string?)activity["type"] is "message")).Dispose();
        await organisation.TurnsAreOverAsync();

        Assert.Equal(before, (await organisation.ChatOfAsync(Ada)).Count);
    }

    private static bool IsPress(JsonObject activity) => (string?)activity["name"] is "adaptiveCard/action";

    private static Task<RunningOrganisation> StartAsync() => RunningOrganisation.StartAsync(new Circumstances { Mailboxes = [OfAda(Asked(Ana))], ThroughARelay = true });
}
