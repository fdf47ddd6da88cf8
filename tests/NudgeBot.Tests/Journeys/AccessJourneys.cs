using NudgeBot.Accounts;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>Consent that is withdrawn at Entra ID, where no owner sees it.</summary>
[Trait("Product", "P2 P3")]
public sealed class AccessJourneys
{
    private const string Lost = "Your organisation no longer lets me read your mailbox";
    private const string Back = "Your organisation lets me read your mailbox again";

    [Fact]
    public async Task Withdrawn_access_is_told_once_asked_for_once_a_day_and_told_once_more_when_it_is_back()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        await organisation.SpoilAsync("accessDenied", times: 1000);
        await organisation.MoveToAsync("2026-03-09T09:50:00Z");
        Assert.Empty(await ToldAsync(organisation, Lost));
        await organisation.MoveToAsync("2026-03-09T10:00:00Z");
        await organisation.LookAsync();
        Assert.Single(await ToldAsync(organisation, Lost));
        Assert.Equal(ReachState.Failed, await DirectoryJourneys.ReachOfAsync(organisation, Ada));

        var asked = (await organisation.GraphCallsAsync(Ada)).Total;
        foreach (var hour in (int[])[11, 13, 15, 17]) await organisation.MoveToAsync($"2026-03-09T{hour}:00:00Z");
        Assert.Equal(asked, (await organisation.GraphCallsAsync(Ada)).Total);
        await organisation.MoveToAsync("2026-03-10T10:30:00Z");
        Assert.Equal(asked + 1, (await organisation.GraphCallsAsync(Ada)).Total);

        await organisation.SpoilAsync("accessDenied", times: 0);
        await organisation.MoveToAsync("2026-03-11T11:00:00Z");
        await organisation.MoveToAsync("2026-03-12T11:00:00Z");

        Assert.Single(await ToldAsync(organisation, Lost));
        Assert.Single(await ToldAsync(organisation, Back));
        Assert.Equal(ReachState.Reached, await DirectoryJourneys.ReachOfAsync(organisation, Ada));
    }

    [Fact]
    public async Task A_refusal_that_passes_within_a_round_is_told_to_nobody()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        await organisation.SpoilAsync("accessDenied");
        await organisation.MoveToAsync("2026-03-09T09:50:00Z");
        await organisation.MoveToAsync("2026-03-09T10:00:00Z");

        Assert.Empty(await ToldAsync(organisation, Lost));
        Assert.Empty(await ToldAsync(organisation, Back));
        Assert.Equal(ReachState.Reached, await DirectoryJourneys.ReachOfAsync(organisation, Ada));
    }

    private static async Task<IReadOnlyList<ChatLine>> ToldAsync(RunningOrganisation organisation, string begins) =>
        [.. (await organisation.ChatOfAsync(Ada)).Where(line => line.Text?.StartsWith(begins, StringComparison.Ordinal) == true)];
}
