using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Storage.Accounts;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>How the bot comes to an owner, asks, and goes.</summary>
[Trait("Product", "P1 P2 P3")]
public sealed class InstallationJourneys
{
    private static readonly Circumstances EachIsAsked = new() { Mailboxes = [OfAda(Asked(Ana))], Configuration = Circumstances.EachOwnerIsAsked };

    [Fact]
    public async Task The_welcome_comes_once_however_often_teams_tells_of_the_installation()
    {
        await using var organisation = await RunningOrganisation.StartAsync(EachIsAsked);

        await organisation.RestartAsync();
        await organisation.RestartAsync();

        var welcome = Assert.Single(await organisation.ChatOfAsync(Ada));
        Assert.Equal(["consent.yes", "consent.no"], welcome.Card!.Verbs);
        Assert.True(welcome.Card.Says("I read nothing before you say yes."));
    }

    [Fact]
    public async Task A_welcome_that_teams_did_not_take_comes_with_the_next_word_of_the_installation()
    {
        await using var organisation = await RunningOrganisation.PrepareAsync(EachIsAsked);
        // Of the two activities that tell of it, the first: one call and the two times it is repeated.
        await organisation.SpoilAsync("connectorThrottle", times: 3);

        await organisation.StartServiceAsync();

        Assert.Single(await organisation.ChatOfAsync(Ada));
    }

    [Fact]
    public async Task The_address_of_the_chat_is_that_of_its_newest_activity_whatever_it_is()
    {
        await using var organisation = await RunningOrganisation.StartAsync(EachIsAsked with { ThroughARelay = true });
        var before = await ReferenceAsync(organisation);

        var address = before.ServiceUrl!.TrimEnd('/');
        await DeliverAsync(organisation, activity => (activity["type"], activity["id"], activity["serviceUrl"]) = ("messageReaction", "f:newer", address));

        Assert.NotEqual(before.ServiceUrl, address);
        var after = await ReferenceAsync(organisation);
        Assert.Equal((address, before.Conversation.Id, null), (after.ServiceUrl, after.Conversation.Id, after.ActivityId));
        Assert.Contains("who do I owe?", await organisation.SayAsync(Ada, "help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_chat_does_not_become_the_address_of_the_owner()
    {
        await using var organisation = await RunningOrganisation.StartAsync(EachIsAsked with { ThroughARelay = true });
        var before = await ReferenceAsync(organisation);

        await DeliverAsync(organisation, activity =>
        {
            activity["type"] = "message";
            (activity["conversation"]!["id"], activity["conversation"]!["conversationType"]) = ("19:group@thread.v2", "groupChat");
        });

        Assert.Equal(before.Conversation.Id, (await ReferenceAsync(organisation)).Conversation.Id);
        Assert.Single(await organisation.ChatOfAsync(Ada));
    }

    [Fact]
    public async Task Nothing_is_read_before_a_yes_and_the_yes_brings_the_first_nudge()
    {
        await using var organisation = await RunningOrganisation.StartAsync(EachIsAsked);
        await organisation.LookAsync();
        Assert.Equal(0, (await organisation.GraphCallsAsync(Ada)).Total);

        var welcome = Assert.Single(await organisation.ChatOfAsync(Ada)).Card!;
        var pressed = await organisation.PressAsync(welcome, "consent.yes");

        Assert.True(pressed.Card!.Says("NudgeBot is on"));
        var card = await RunningOrganisation.UntilAsync(async () => await organisation.CardsOfAsync(Ada) is [var first] ? first : null, "the first nudge is in the chat");
        Assert.True(card.IsAbout(Ana));
        Assert.Equal(0, (await organisation.GraphCallsAsync(Ada)).WithoutImmutableIds);
    }

    [Fact]
    public async Task A_no_is_kept_through_restart_and_reinstallation()
    {
        await using var organisation = await RunningOrganisation.StartAsync(EachIsAsked);
        var welcome = Assert.Single(await organisation.ChatOfAsync(Ada)).Card!;

        var pressed = await organisation.PressAsync(welcome, "consent.no");
        await organisation.RestartAsync();
        await organisation.LookAsync();

        Assert.True(pressed.Card!.Says("NudgeBot is off"));
        Assert.Equal(0, (await organisation.GraphCallsAsync(Ada)).Total);
    }

    [Fact]
    public async Task Where_the_organisation_turned_it_on_the_welcome_says_who_did_and_turns_it_off()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        var welcome = (await organisation.ChatOfAsync(Ada))[0].Card!;

        await organisation.PressAsync(welcome, "consent.no");
        var read = (await organisation.GraphCallsAsync(Ada)).Total;
        await organisation.MoveToAsync("2026-03-11T10:00:00Z");

        Assert.True(welcome.Says("Megan Bowen (IT)"));
        Assert.Equal(read, (await organisation.GraphCallsAsync(Ada)).Total);
    }

    [Fact]
    public async Task A_card_left_open_when_the_owner_turned_it_off_sends_nothing()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        var card = await organisation.CardAsync(Ada, Ana);
        await organisation.SayAsync(Ada, "stop");

        var pressed = await organisation.PressAsync(card, "nudge.send", text: "It is free.");
        await organisation.LookAsync();

        Assert.True(pressed.Card!.Says("I am off"));
        Assert.Equal("It is free.", pressed.Card.Words);
        Assert.Empty(await organisation.SentByNudgeBotAsync(Ada));
    }

    private static async Task DeliverAsync(RunningOrganisation organisation, Action<JsonObject> but)
    {
        using var answer = await organisation.Relay!.DeliverAsync(activity => activity["type"]!.GetValue<string>() == "installationUpdate", but);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await organisation.TurnsAreOverAsync();
    }

    private static async Task<ConversationReference> ReferenceAsync(RunningOrganisation organisation)
    {
        var account = await organisation.Services.GetRequiredService<MailboxStore>().GetAsync(RunningOrganisation.OwnerIdOf(Ada), CancellationToken.None);
        return JsonSerializer.Deserialize(account!.ConversationReference!, BotFrameworkJson.Default.ConversationReference)!;
    }
}
