using System.Net;
using System.Text.Json.Nodes;
using NudgeBot.Tests.Api;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What the organisation granted decides what is read and what a card offers.</summary>
[Trait("Product", "P5")]
public sealed class TierJourneys
{
    private static readonly string[] TextOfMails = ["body", "uniqueBody", "bodyPreview", "internetMessageHeaders", "*"];

    [Fact]
    [Trait("Product", "D1 D4")]
    public async Task With_headers_only_no_text_is_asked_for_and_nudges_come_all_the_same()
    {
        await using var organisation = await InAsync("Headers", ["Mail.ReadBasic", "Calendars.ReadBasic", "MailboxSettings.Read", "User.Read.All"], Asked(Ana), MetFirst(Joe));

        var cards = await organisation.CardsOfAsync(Ada);
        Assert.Contains(cards, card => card.IsAbout(Joe));
        var ana = Assert.Single(cards, card => card.IsAbout(Ana));
        Assert.DoesNotContain("large room", ana.AllWords, StringComparison.Ordinal);
        Assert.DoesNotContain("large room", ana.Face.ToJsonString(), StringComparison.Ordinal);
        var calls = await organisation.GraphCallsAsync(Ada);
        Assert.NotEmpty(calls.Selected);
        Assert.DoesNotContain(calls.Selected, name => TextOfMails.Contains(name, StringComparer.OrdinalIgnoreCase));
        AssertNothingWritten(calls);
    }

    [Fact]
    public async Task Where_nothing_may_be_written_the_card_shows_the_words_and_a_link_to_Outlook_and_no_send_button()
    {
        await using var organisation = await InAsync("Read", ["Mail.Read", "Calendars.Read", "MailboxSettings.Read", "User.Read.All"], MetFirst(Joe));

        var card = await organisation.CardAsync(Ada, Joe);

        Assert.DoesNotContain(card.Verbs, verb => verb is "nudge.send" or "nudge.open" or "nudge.later");
        Assert.DoesNotContain(card.Elements, element => element["type"]?.GetValue<string>() == "Input.Text" && element["id"]?.GetValue<string>() == "text");
        var link = Assert.Single(card.Links, link => link.AbsolutePath == "/mail/deeplink/compose");
        Assert.Equal("outlook.office.com", link.Host);
        Assert.Contains($"to={Uri.EscapeDataString(Joe.Address)}", link.Query, StringComparison.Ordinal);
        Assert.Contains("&subject=", link.Query, StringComparison.Ordinal);
        Assert.Contains("&body=Hi%20Joe", link.Query, StringComparison.Ordinal);
        Assert.True(card.Says("Hi Joe"), card.AllWords);
    }

    [Fact]
    public async Task There_a_press_made_by_hand_a_typed_line_and_a_page_write_nothing_either()
    {
        await using var organisation = await InAsync("Read", ["Mail.Read", "Calendars.Read", "MailboxSettings.Read", "User.Read.All"], MetFirst(Joe));
        var card = await organisation.CardAsync(Ada, Joe);
        var data = (JsonObject)card.ActionOf("nudge.done")["data"]!.DeepClone();
        data["text"] = "Hello";

        foreach (var verb in (string[])["nudge.send", "nudge.open", "nudge.later"])
        {
            var pressed = await organisation.PressAsync(Ada, card.MessageId, verb, data);
            Assert.True(pressed.Card!.Says("I write nothing in your mailbox here"), pressed.Card.AllWords);
        }

        Assert.StartsWith("I write nothing in your mailbox here", await organisation.SayAsync(Ada, "send it to Joe"), StringComparison.Ordinal);
        Assert.StartsWith("I write nothing in your mailbox here", await organisation.SayAsync(Ada, "send to Joe tomorrow 9:00"), StringComparison.Ordinal);
        using var page = await SignedInPage.OfAsync(organisation, Ada);
        var choice = new JsonObject { ["choice"] = "send", ["revision"] = data["rev"]!.GetValue<int>(), ["text"] = "Hello" };
        var (status, body) = await page.AskAsync(HttpMethod.Post, $"/api/me/nudges/{card.NudgeId}/choice", choice);
        Assert.Equal((HttpStatusCode.BadRequest, true), (status, body!["detail"]!.GetValue<string>().StartsWith("I write nothing", StringComparison.Ordinal)));
        await organisation.LookAsync();
        AssertNothingWritten(await organisation.GraphCallsAsync(Ada));
    }

    private static Task<RunningOrganisation> InAsync(string tier, IReadOnlyList<string> permissions, params Action<NudgeBot.Sandbox.Scenes.Scene>[] told) => RunningOrganisation.StartAsync(new Circumstances
    {
        Mailboxes = [OfAda(told)],
        Permissions = permissions,
        Configuration = new Dictionary<string, string> { ["Graph:Tier"] = tier, ["Graph:AnswersInvitations"] = "false" },
    });

    private static void AssertNothingWritten(GraphCalls calls) => Assert.Equal((0, 0), (calls.WritesByTheApplication, calls.WritesInTheirName));
}
