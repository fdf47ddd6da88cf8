using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Nudging;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What concerns more than one: a mail that overtakes another, a note to two, times that suit both.</summary>
public sealed class TogetherJourneys
{
    [Fact]
    [Trait("Product", "A3")]
    public async Task Where_the_other_writes_first_the_words_that_wait_stay_here()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(
            Asked(Ana), scene => scene.Received("2026-03-09 12:15", Ana, "Another thing", "Hi Ada,\n\nI took the small room.\n\nAna")));
        var (owner, open) = await OneAsync(organisation);
        var at = new DateTimeOffset(2026, 3, 9, 13, 0, 0, TimeSpan.Zero);
        await organisation.Services.GetRequiredService<Choices>().MakeAsync(owner, open, new NudgeChoice.SendLater("Yes, it is free.", at), CancellationToken.None);

        await organisation.MoveToAsync("2026-03-09T13:05:00Z");

        var card = await organisation.CardAsync(Ada, Ana, says: "Ana Petrova wrote before the hour came");
        Assert.Equal("Yes, it is free.", card.Words);
        Assert.Empty(await organisation.SentByNudgeBotAsync(Ada));
    }

    [Fact]
    [Trait("Product", "I9")]
    [Trait("Product", "S10")]
    public async Task A_note_to_two_reaches_both_in_one_mail()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        var (owner, open) = await OneAsync(organisation);
        var joint = open.Nudge.Draft with { AnswerTo = null, Thread = null, Subject = "Ana, meet Joe", Also = new EmailAddress(Joe.Address) };
        Assert.True(await organisation.Services.GetRequiredService<NudgeStore>().ReplaceAsync(owner, open, open with { Nudge = open.Nudge with { Draft = joint } }, [], CancellationToken.None));

        await organisation.PressAsync(await organisation.CardAsync(Ada, Ana), "nudge.send", text: "You two should talk.");

        await organisation.CardAsync(Ada, Ana, says: "went out");
        var sent = Assert.Single(await organisation.SentByNudgeBotAsync(Ada));
        Assert.Equal([Ana.Address, Joe.Address], sent.To);
        Assert.Equal("Ana, meet Joe", sent.Subject);
    }

    [Fact]
    [Trait("Product", "A4")]
    public async Task Times_for_a_call_suit_both_where_the_others_calendar_can_be_seen_and_say_so_where_it_cannot()
    {
        await using var organisation = await RunningOrganisation.StartAsync(Of(
            Story(Ada), Story(Ben, scene => scene.Hosted("2026-03-09 09:00", 8 * 60, "Workshop", Joe).Hosted("2026-03-11 14:00", 60, "Review", Joe))));
        var account = (await organisation.Services.GetRequiredService<MailboxStore>().GetAsync(RunningOrganisation.OwnerIdOf(Ada), CancellationToken.None))!;
        var times = organisation.Services.GetRequiredService<MeetingTimes>();

        var withBen = (await times.ForAsync(account, PersonOf(Ben.Address), CancellationToken.None))!;
        var withAna = (await times.ForAsync(account, PersonOf(Ana.Address), CancellationToken.None))!;

        Assert.True(withBen.TheirsWereSeen);
        Assert.Equal(3, withBen.Slots.Count);
        var busy = (From: new DateTimeOffset(2026, 3, 9, 16, 0, 0, TimeSpan.Zero), Review: new DateTimeOffset(2026, 3, 11, 13, 0, 0, TimeSpan.Zero));
        Assert.All(withBen.Slots, slot => Assert.True(slot.Start >= busy.From && (slot.End <= busy.Review || slot.Start >= busy.Review.AddHours(1))));
        Assert.False(withAna.TheirsWereSeen);
        Assert.Contains(withAna.Slots, slot => slot.Start < busy.From);
    }

    private static PersonId PersonOf(string address) => new(new EmailAddress(address));

    private static async Task<(OwnerId Owner, NudgeRecord Open)> OneAsync(RunningOrganisation organisation)
    {
        var owner = RunningOrganisation.OwnerIdOf(Ada);
        return (owner, Assert.Single(await organisation.Services.GetRequiredService<NudgeStore>().OpenAsync(owner, CancellationToken.None)));
    }
}
