using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Accounts;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>How the bot comes to a whole organisation and is kept there, whatever Teams tells of it.</summary>
[Trait("Product", "P1 P2 P14")]
public sealed class DirectoryJourneys
{
    /// <summary>A few minutes after the hour at which the directory is gone through.</summary>
    private const string ThatNight = "2026-03-10T02:10:00Z";

    private const string TheNightAfter = "2026-03-11T02:10:00Z";

    private static readonly Circumstances NobodyHasIt = new()
    {
        Mailboxes = [OfAda(Asked(Ana))],
        InstallsBot = false,
        Configuration = new Dictionary<string, string> { ["Consent:OnForEverybody"] = "false", ["Organisation:InstallsForPeople"] = "false" },
    };

    [Theory]
    [InlineData("add")]
    [InlineData("conversationUpdate")]
    [InlineData("add conversationUpdate")]
    [InlineData("conversationUpdate add")]
    [InlineData("add add conversationUpdate add-upgrade conversationUpdate add")]
    [InlineData("add remove-upgrade add-upgrade")]
    public async Task Whichever_of_its_events_come_the_installation_is_noted_and_welcomed_once(string events)
    {
        await using var organisation = await RunningOrganisation.StartAsync(NobodyHasIt);

        await organisation.InTeamsAsync(Ada, has: true, events.Split(' '));
        await organisation.LookAsync();

        Assert.Single(await organisation.ChatOfAsync(Ada));
        Assert.Equal(ReachState.Installed, await ReachOfAsync(organisation, Ada));
    }

    [Fact]
    public async Task Events_that_come_at_the_same_moment_bring_one_welcome()
    {
        await using var organisation = await RunningOrganisation.StartAsync(NobodyHasIt);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => organisation.InTeamsAsync(Ada, has: true, number % 2 == 0 ? "add" : "conversationUpdate")));

        Assert.Single(await organisation.ChatOfAsync(Ada));
    }

    [Fact]
    public async Task Somebody_of_whose_installation_teams_never_told_is_found_at_night_and_welcomed_in_their_chat()
    {
        await using var organisation = await RunningOrganisation.StartAsync(NobodyHasIt);
        await organisation.InTeamsAsync(Ada, has: true);
        Assert.Empty(await organisation.ChatOfAsync(Ada));

        await organisation.MoveToAsync(ThatNight);
        await organisation.MoveToAsync(TheNightAfter);
        await organisation.InTeamsAsync(Ada, has: null, "add");

        var welcome = Assert.Single(await organisation.ChatOfAsync(Ada)).Card!;
        Assert.Equal(["consent.yes", "consent.no"], welcome.Verbs);
        Assert.Equal(0, (await organisation.GraphCallsAsync(Ada)).Total);
        Assert.True((await organisation.PressAsync(welcome, "consent.yes")).Card!.Says("NudgeBot is on"));
    }

    [Fact]
    public async Task Where_the_organisation_grants_it_the_app_is_installed_for_whoever_never_had_it()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Granted());
        Assert.Empty(await organisation.ChatOfAsync(Ada));

        await organisation.MoveToAsync(ThatNight);
        await organisation.MoveToAsync(TheNightAfter);

        Assert.Single(await organisation.ChatOfAsync(Ada));
        Assert.Equal(1, (await organisation.OrganisationCallsAsync())["install"]);
    }

    [Fact]
    public async Task An_app_installed_for_somebody_whose_events_are_lost_is_welcomed_the_night_after()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Granted());
        await organisation.SpoilAsync("installEventsLost", times: 10);

        await organisation.MoveToAsync(ThatNight);
        Assert.Empty(await organisation.ChatOfAsync(Ada));
        await organisation.MoveToAsync(TheNightAfter);

        Assert.Single(await organisation.ChatOfAsync(Ada));
    }

    [Fact]
    public async Task Whoever_removed_the_app_is_not_given_it_again()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Granted() with { InstallsBot = true });
        await organisation.InTeamsAsync(Ada, has: false, "remove");

        await organisation.MoveToAsync(ThatNight);
        await organisation.MoveToAsync(TheNightAfter);

        Assert.False((await organisation.OrganisationCallsAsync()).ContainsKey("install"));
        Assert.Equal(ReachState.NotInstalled, await ReachOfAsync(organisation, Ada));
    }

    [Fact]
    public async Task A_removal_of_which_teams_never_told_is_noticed_at_night_and_ends_the_reading()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        await organisation.InTeamsAsync(Ada, has: false);

        await organisation.MoveToAsync(ThatNight);
        var read = (await organisation.GraphCallsAsync(Ada)).Total;
        await organisation.MoveToAsync("2026-03-12T10:00:00Z");

        Assert.Equal(read, (await organisation.GraphCallsAsync(Ada)).Total);
        Assert.Equal(ReachState.NotInstalled, await ReachOfAsync(organisation, Ada));
    }

    [Fact]
    public async Task A_reinstallation_of_which_teams_never_told_is_noticed_at_night()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        await organisation.InTeamsAsync(Ada, has: false, "remove");
        await organisation.InTeamsAsync(Ada, has: true);

        await organisation.MoveToAsync(ThatNight);

        Assert.Equal(ReachState.Reached, await ReachOfAsync(organisation, Ada));
    }

    [Fact]
    public async Task While_an_account_is_switched_off_its_mailbox_is_not_read_and_afterwards_it_is()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        await organisation.InEntraAsync(Ada, enabled: false);
        await organisation.MoveToAsync(ThatNight);
        var read = (await organisation.GraphCallsAsync(Ada)).Total;

        await organisation.MoveToAsync("2026-03-10T16:00:00Z");
        var (stillRead, off) = ((await organisation.GraphCallsAsync(Ada)).Total, await ReachOfAsync(organisation, Ada));
        await organisation.InEntraAsync(Ada);
        await organisation.MoveToAsync(TheNightAfter);

        Assert.Equal((read, ReachState.Disabled), (stillRead, off));
        Assert.Equal(ReachState.Reached, await ReachOfAsync(organisation, Ada));
        Assert.True((await organisation.GraphCallsAsync(Ada)).Total > read);
    }

    [Fact]
    public async Task Whoever_leaves_the_organisation_is_read_no_more()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ana)), Story(Ben)));
        await organisation.InEntraAsync(Ada, left: true);

        await organisation.MoveToAsync(ThatNight);
        var read = (await organisation.GraphCallsAsync(Ada)).Total;
        await organisation.MoveToAsync("2026-03-10T16:00:00Z");

        Assert.Equal(read, (await organisation.GraphCallsAsync(Ada)).Total);
        Assert.Equal((ReachState.Left, ReachState.Reached), (await ReachOfAsync(organisation, Ada), await ReachOfAsync(organisation, Ben)));
        Assert.NotNull((await AccountOfAsync(organisation, Ada))!.RemovedAt);
    }

    [Fact]
    public async Task Of_a_group_only_its_members_should_have_it_and_who_is_not_in_it_has_not_left()
    {
        var pilots = Guid.NewGuid();
        var circumstances = Granted() with { Mailboxes = Of(Story(Ada, Asked(Ana)), Story(Ben)) };
        await using var organisation = await RunningOrganisation.StartAsync(circumstances with { Configuration = new Dictionary<string, string>(circumstances.Configuration) { ["Organisation:Group"] = pilots.ToString() } });
        await organisation.GroupAsync(pilots, Ada);
        await organisation.InTeamsAsync(Ben, has: true, "add");

        await organisation.MoveToAsync(ThatNight);

        Assert.Single(await organisation.ChatOfAsync(Ada));
        Assert.Equal((ReachState.Installed, ReachState.Installed), (await ReachOfAsync(organisation, Ada), await ReachOfAsync(organisation, Ben)));
        Assert.Equal(1, (await organisation.OrganisationCallsAsync())["install"]);
    }

    [Fact]
    public async Task A_directory_that_throttles_is_waited_for_and_one_that_refuses_changes_nothing()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        await organisation.SpoilAsync("directoryDenied");
        await organisation.MoveToAsync(ThatNight);
        Assert.Equal(ReachState.Reached, await ReachOfAsync(organisation, Ada));

        await organisation.SpoilAsync("throttleDirectory", times: 2);
        await organisation.InTeamsAsync(Ada, has: false);
        await organisation.MoveToAsync("2026-03-10T04:00:00Z");

        Assert.Equal(ReachState.NotInstalled, await ReachOfAsync(organisation, Ada));
    }

    [Fact]
    public async Task Somebody_who_blocked_the_bot_is_counted_so_and_not_welcomed_again_each_night()
    {
        await using var organisation = await RunningOrganisation.StartAsync(NobodyHasIt);
        await organisation.SpoilAsync("blockBot", times: 1000);
        await organisation.InTeamsAsync(Ada, has: true, "add");

        await organisation.MoveToAsync(TheNightAfter);
        var blocked = await ReachOfAsync(organisation, Ada);
        await organisation.SpoilAsync("blockBot", times: 0);
        await organisation.MoveToAsync("2026-03-12T02:10:00Z");
        Assert.Empty(await organisation.ChatOfAsync(Ada));
        await organisation.SayAsync(Ada, "hello");

        Assert.Equal((ReachState.Blocked, ReachState.Installed), (blocked, await ReachOfAsync(organisation, Ada)));
    }

    [Fact]
    public async Task Nobody_is_read_before_they_were_told_who_turned_it_on()
    {
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = [OfAda(Asked(Ana))], InstallsBot = false });
        // For the event, then for the next round: one call and the two times it is repeated.
        await organisation.SpoilAsync("connectorThrottle", times: 6);
        await organisation.InTeamsAsync(Ada, has: true, "add");

        await organisation.LookAsync();
        var (read, failed) = ((await organisation.GraphCallsAsync(Ada)).Total, await ReachOfAsync(organisation, Ada));
        await organisation.LookAsync();

        Assert.Equal((0, ReachState.Failed), (read, failed));
        Assert.True((await organisation.ChatOfAsync(Ada))[0].Card!.Says("Megan Bowen (IT)"));
        Assert.True((await organisation.GraphCallsAsync(Ada)).Total > 0);
    }

    internal static async Task<ReachState> ReachOfAsync(RunningOrganisation organisation, Character person)
    {
        var everybody = await organisation.Services.GetRequiredService<MemberStore>().CensusAsync(CancellationToken.None);
        return Reach.Of(everybody.Single(one => one.Id == RunningOrganisation.OwnerIdOf(person)), organisation.Now).State;
    }

    private static Circumstances Granted() => NobodyHasIt with { Configuration = Circumstances.EachOwnerIsAsked };

    private static Task<Account?> AccountOfAsync(RunningOrganisation organisation, Character owner) =>
        organisation.Services.GetRequiredService<MailboxStore>().GetAsync(RunningOrganisation.OwnerIdOf(owner), CancellationToken.None);
}
