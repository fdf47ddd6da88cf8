using System.Net;
using NudgeBot.Accounts;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Api;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>An administrator turns it off for a person, a group or everybody, and it stays off.</summary>
[Trait("Product", "P3 P13")]
public sealed class HoldJourneys
{
    private static readonly Character Megan = Colleague("Megan Bowen");
    private static readonly Guid Works = Guid.NewGuid();

    [Theory]
    [InlineData("people")]
    [InlineData("groups")]
    [InlineData("organisation")]
    public async Task While_it_is_held_nothing_is_read_or_shown_and_the_chat_says_who_turned_it_off(string kind)
    {
        await using var organisation = await StartAsync();
        var (read, lines) = ((await organisation.GraphCallsAsync(Ada)).Total, (await organisation.ChatOfAsync(Ada)).Count);
        var card = await organisation.CardAsync(Ada, Ana);

        Assert.Equal(HttpStatusCode.NoContent, await HoldAsync(organisation, HttpMethod.Put, kind));
        await organisation.MoveToAsync("2026-03-11T10:00:00Z");

        Assert.Equal((read, lines), ((await organisation.GraphCallsAsync(Ada)).Total, (await organisation.ChatOfAsync(Ada)).Count));
        Assert.StartsWith("Megan Bowen turned me off", await organisation.SayAsync(Ada, "start"), StringComparison.Ordinal);
        Assert.Contains("turned me off", (await organisation.PressAsync(card, "nudge.send", text: "Yes.")).Line, StringComparison.Ordinal);
        Assert.Empty(await organisation.SentByNudgeBotAsync(Ada));
        Assert.Equal(ReachState.Held, await DirectoryJourneys.ReachOfAsync(organisation, Ada));
    }

    [Fact]
    public async Task A_hold_outlasts_removal_reinstallation_being_forgotten_and_a_new_process()
    {
        await using var organisation = await StartAsync();
        await HoldAsync(organisation, HttpMethod.Put, "people");
        var read = (await organisation.GraphCallsAsync(Ada)).Total;
        using (var page = await SignedInPage.OfAsync(organisation, Ada)) await page.AskAsync(HttpMethod.Delete, "/api/me");
        await organisation.InTeamsAsync(Ada, has: false, "remove");
        await organisation.RestartAsync();
        await organisation.InTeamsAsync(Ada, has: true, "add");
        await organisation.MoveToAsync("2026-03-11T10:00:00Z");

        Assert.Equal(read, (await organisation.GraphCallsAsync(Ada)).Total);
        Assert.Contains("turned me off for you", await organisation.SayAsync(Ada, "hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_back_it_goes_on_where_it_stopped()
    {
        await using var organisation = await StartAsync();
        await HoldAsync(organisation, HttpMethod.Put, "organisation");
        await organisation.LookAsync();
        var read = (await organisation.GraphCallsAsync(Ada)).Total;

        Assert.Equal(HttpStatusCode.NoContent, await HoldAsync(organisation, HttpMethod.Delete, "organisation"));
        Assert.Equal(HttpStatusCode.NotFound, await HoldAsync(organisation, HttpMethod.Delete, "organisation"));
        await organisation.LookAsync();

        Assert.True((await organisation.GraphCallsAsync(Ada)).Total > read);
    }

    [Fact]
    public async Task Nobody_is_welcomed_or_asked_while_held_and_the_welcome_comes_when_the_hold_ends()
    {
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = Of(Story(Ada, Asked(Ana)), Story(Megan)), InstallsBot = false });
        await HoldAsync(organisation, HttpMethod.Put, "organisation");
        await organisation.InTeamsAsync(Ada, has: true, "conversationUpdate", "add");
        await organisation.LookAsync();
        Assert.Empty(await organisation.ChatOfAsync(Ada));

        await HoldAsync(organisation, HttpMethod.Delete, "organisation");
        await organisation.LookAsync();

        Assert.True((await organisation.ChatOfAsync(Ada))[0].Card!.Says("Megan Bowen (IT)"));
    }

    [Fact]
    public async Task Whoever_joins_a_held_group_is_held_from_the_night_on_and_whoever_leaves_it_is_not()
    {
        await using var organisation = await StartAsync();
        await organisation.GroupAsync(Works);
        await HoldAsync(organisation, HttpMethod.Put, "groups");
        await organisation.GroupAsync(Works, Ada);

        await organisation.MoveToAsync("2026-03-10T02:10:00Z");
        var inIt = await DirectoryJourneys.ReachOfAsync(organisation, Ada);
        await organisation.GroupAsync(Works);
        await organisation.MoveToAsync("2026-03-11T02:10:00Z");

        Assert.Equal((ReachState.Held, ReachState.Reached), (inIt, await DirectoryJourneys.ReachOfAsync(organisation, Ada)));
    }

    [Fact]
    public async Task A_group_that_cannot_be_read_is_not_half_held_and_one_that_was_stays_held()
    {
        await using var organisation = await StartAsync();
        using var page = await SignedInPage.OfAsync(organisation, Megan);
        Assert.Equal(HttpStatusCode.NotFound, (await page.AskAsync(HttpMethod.Put, $"/api/organisation/holds/groups/{Guid.NewGuid()}")).Status);
        await organisation.SpoilAsync("directoryDenied");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await HoldAsync(organisation, HttpMethod.Put, "groups"));
        Assert.Empty((await page.GetAsync("/api/organisation/holds"))["holds"]!.AsArray());

        await HoldAsync(organisation, HttpMethod.Put, "groups");
        await organisation.SpoilAsync("directoryDenied", times: 2);
        await organisation.MoveToAsync("2026-03-10T02:10:00Z");

        Assert.Equal(ReachState.Held, await DirectoryJourneys.ReachOfAsync(organisation, Ada));
        var hold = Assert.Single((await page.GetAsync("/api/organisation/holds"))["holds"]!.AsArray())!;
        Assert.Equal(("group", Works.ToString(), "Megan Bowen"), ((string)hold["kind"]!, (string)hold["subject"]!, (string)hold["by"]!));
    }

    [Fact]
    public async Task A_page_of_somebody_held_says_who_turned_it_off_and_still_lets_them_see_and_erase_what_is_theirs()
    {
        await using var organisation = await StartAsync();
        await HoldAsync(organisation, HttpMethod.Put, "people");
        using var page = await SignedInPage.OfAsync(organisation, Ada);

        var (status, problem) = await page.AskAsync(HttpMethod.Get, "/api/me/nudges");

        Assert.Equal((HttpStatusCode.Forbidden, "urn:nudgebot:held"), (status, (string)problem!["type"]!));
        Assert.StartsWith("Megan Bowen turned me off for you", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await page.AskAsync(HttpMethod.Get, "/api/me/export")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await page.AskAsync(HttpMethod.Delete, "/api/me")).Status);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("forget")]
    public async Task A_persons_own_off_outlasts_removal_and_reinstallation(string how)
    {
        await using var organisation = await StartAsync();
        using (var page = await SignedInPage.OfAsync(organisation, Ada))
        {
            if (how == "forget") await page.AskAsync(HttpMethod.Delete, "/api/me");
            else await organisation.SayAsync(Ada, "stop");
        }

        var read = (await organisation.GraphCallsAsync(Ada)).Total;
        await organisation.InTeamsAsync(Ada, has: false, "remove");
        await organisation.RestartAsync();
        await organisation.InTeamsAsync(Ada, has: true, "add");
        await organisation.MoveToAsync("2026-03-11T10:00:00Z");

        Assert.Equal(read, (await organisation.GraphCallsAsync(Ada)).Total);
        Assert.Equal(ReachState.Off, await DirectoryJourneys.ReachOfAsync(organisation, Ada));
    }

    private static async Task<RunningOrganisation> StartAsync()
    {
        var organisation = await RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ana)), Story(Megan)));
        await organisation.GroupAsync(Works, Ada);
        return organisation;
    }

    private static async Task<HttpStatusCode> HoldAsync(RunningOrganisation organisation, HttpMethod method, string kind)
    {
        using var page = await SignedInPage.OfAsync(organisation, Megan);
        var path = kind switch { "people" => $"people/{RunningOrganisation.IdOf(Ada)}", "groups" => $"groups/{Works}", _ => kind };
        return (await page.AskAsync(method, $"/api/organisation/holds/{path}")).Status;
    }
}
