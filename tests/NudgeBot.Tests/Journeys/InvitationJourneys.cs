using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.Nudges;
using NudgeBot.Nudging;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>Ben, whom Ada never met, invited her for Wednesday, and she has not answered (I11, D22).</summary>
[Trait("Product", "I11")]
[Trait("Product", "D22")]
public sealed class InvitationJourneys
{
    private const string No = "Thank you, not this time.";

    private static readonly Action<Scene> InvitedByBen = scene =>
    {
        Knows(Ben)(scene);
        scene.Planned("2026-03-11 15:00", 30, "Getting acquainted", Ben, [Ada], meeting => meeting with { Answer = "notResponded", InvitedAt = scene.Instant("2026-03-06 09:00") });
    };

    [Fact]
    public async Task A_yes_stands_in_the_calendar_and_the_organizer_reads_of_it()
    {
        await using var organisation = await StartAsync();

        await ChooseAsync(organisation, new NudgeChoice.AcceptInvitation());

        await organisation.CardAsync(Ada, Ben, says: "You accepted the invitation");
        Assert.Equal("accepted", await AnswerInCalendarAsync(organisation));
        Assert.Single(await organisation.MailAsync(Ben, "inbox"), mail => mail.Subject == "Accepted: Getting acquainted");
    }

    [Fact]
    public async Task A_polite_no_goes_to_the_organizer_word_for_word()
    {
        await using var organisation = await StartAsync();

        await ChooseAsync(organisation, new NudgeChoice.DeclineInvitation(No));

        var card = await organisation.CardAsync(Ada, Ben, says: "You declined the invitation");
        Assert.True(card.Says(No));
        Assert.Equal("declined", await AnswerInCalendarAsync(organisation));
        Assert.Equal(No, Assert.Single(await organisation.MailAsync(Ben, "inbox"), mail => mail.Subject == "Declined: Getting acquainted").Words);
    }

    [Fact]
    public async Task An_answered_invitation_is_not_brought_up_again()
    {
        await using var organisation = await StartAsync();
        await ChooseAsync(organisation, new NudgeChoice.AcceptInvitation());

        await organisation.MoveToAsync("2026-03-10T10:00:00Z");

        var card = await organisation.CardAsync(Ada, Ben);
        Assert.True(card.Says("You accepted the invitation"));
    }

    [Fact]
    public async Task A_lost_answer_of_Outlook_leaves_one_answer()
    {
        await using var organisation = await StartAsync();
        await organisation.SpoilAsync("dropSendAnswer");

        await ChooseAsync(organisation, new NudgeChoice.DeclineInvitation(No));
        await organisation.MoveToAsync("2026-03-09T08:50:00Z");

        await organisation.CardAsync(Ada, Ben, says: "You declined the invitation");
        Assert.Equal(1, (await organisation.GraphCallsAsync(Ada)).Sends);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_process_that_ended_in_between_answers_once_at_its_next_start(bool hadAnswered)
    {
        await using var organisation = await StartAsync();
        var (nudges, owner) = (organisation.Services.GetRequiredService<NudgeStore>(), RunningOrganisation.OwnerIdOf(Ada));
        var shown = Assert.Single(await nudges.OpenAsync(owner, CancellationToken.None));
        if (hadAnswered) await organisation.InOutlookAsync(Ada, HttpMethod.Post, $"events/{Uri.EscapeDataString(shown.Invitation!.Value.Value)}/accept", new JsonObject { ["sendResponse"] = true });
        var accepting = shown.After(new NudgeChoice.AcceptInvitation(), organisation.Now)!;
        Assert.True(await nudges.ReplaceAsync(owner, shown, accepting, [WorkKinds.AnswerInvitation(shown.Id, organisation.Now, await organisation.AssertionOfAsync(Ada))], CancellationToken.None));

        await organisation.RestartAsync();
        await organisation.LookAsync();

        await organisation.CardAsync(Ada, Ben, says: "You accepted the invitation");
        Assert.Equal(1, (await organisation.GraphCallsAsync(Ada)).Sends);
    }

    [Fact]
    public async Task Without_the_permission_the_card_opens_again_and_says_what_to_do()
    {
        await using var organisation = await StartAsync();
        await organisation.SpoilAsync("calendarReadOnly");

        await ChooseAsync(organisation, new NudgeChoice.AcceptInvitation());

        await AssertGivenBackAsync(organisation);
    }

    [Fact]
    public async Task An_organisation_that_does_not_want_it_keeps_its_calendars_as_they_are()
    {
        await using var organisation = await StartAsync(("Graph:AnswersInvitations", "false"));

        await ChooseAsync(organisation, new NudgeChoice.DeclineInvitation(No));

        await AssertGivenBackAsync(organisation);
    }

    private static Task<RunningOrganisation> StartAsync(params (string Name, string Value)[] settings) => RunningOrganisation.StartAsync(new Circumstances
    {
        Mailboxes = Of(Story(Ada, InvitedByBen), Story(Ben)),
        Configuration = settings.ToDictionary(setting => setting.Name, setting => setting.Value),
    });

    private static async Task ChooseAsync(RunningOrganisation organisation, NudgeChoice choice)
    {
        var owner = RunningOrganisation.OwnerIdOf(Ada);
        var open = Assert.Single(await organisation.Services.GetRequiredService<NudgeStore>().OpenAsync(owner, CancellationToken.None));
        Assert.NotNull(await organisation.Services.GetRequiredService<Choices>().MakeAsync(owner, open, choice, await organisation.AssertionOfAsync(Ada), CancellationToken.None));
        await organisation.LookAsync();
    }

    private static async Task AssertGivenBackAsync(RunningOrganisation organisation)
    {
        var card = await organisation.CardAsync(Ada, Ben, says: "not allowed to change your calendar");
        Assert.Contains("nudge.done", card.Verbs);
        Assert.Equal("notResponded", await AnswerInCalendarAsync(organisation));
        Assert.DoesNotContain(await organisation.MailAsync(Ben, "inbox"), mail => mail.Subject.EndsWith(": Getting acquainted", StringComparison.Ordinal));
    }

    private static async Task<string> AnswerInCalendarAsync(RunningOrganisation organisation)
    {
        var events = await organisation.InOutlookAsync(Ada, HttpMethod.Get, "events");
        return Assert.Single(events["value"]!.AsArray(), item => item!["subject"]!.GetValue<string>() == "Getting acquainted")!["responseStatus"]!["response"]!.GetValue<string>();
    }
}
