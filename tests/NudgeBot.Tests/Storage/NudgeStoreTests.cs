using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Work;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class NudgeStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly OwnerId Ada = Seeded.Ada.Id;

    [Fact]
    public async Task Every_nudge_comes_back_as_it_was_saved()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        for (var number = 1; number <= 40; number++)
        {
            var record = new Seeded(number).Nudge(number);
            Assert.True(await storage.Nudges.AddAsync(Ada, record, [], None));
            Assert.Equal(FactText.Of(record), FactText.Of(await storage.Nudges.GetAsync(Ada, record.Id, None)));
        }
    }

    [Fact]
    public async Task A_key_the_owner_has_seen_is_refused()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var record = new Seeded(1).Nudge(1);
        Assert.True(await storage.Nudges.AddAsync(Ada, record, [], None));
        Assert.False(await storage.Nudges.AddAsync(Ada, record with { Id = Guid.NewGuid() }, [Work("post-card")], None));
        Assert.Single(await storage.Nudges.HistoryAsync(Ada, DateTimeOffset.MinValue.AddYears(1), None));
        Assert.Empty(await storage.Work.ClaimAsync(9, TimeSpan.FromMinutes(1), None));
    }

    [Fact]
    public async Task A_snoozed_key_comes_again_when_its_time_has_come_and_not_before()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var first = new Seeded(1).Nudge(1);
        await storage.Nudges.AddAsync(Ada, first, [], None);
        var snoozed = first with { State = NudgeState.Snoozed, SnoozedUntil = first.DecidedAt.AddDays(1) };
        Assert.True(await storage.Nudges.ReplaceAsync(Ada, first, snoozed, [], None));

        var again = first with { Id = Guid.NewGuid(), DecidedAt = first.DecidedAt.AddHours(23) };
        Assert.False(await storage.Nudges.AddAsync(Ada, again, [], None));
        again = again with { DecidedAt = first.DecidedAt.AddDays(1) };
        Assert.True(await storage.Nudges.AddAsync(Ada, again, [], None));
        Assert.False(await storage.Nudges.ReplaceAsync(Ada, snoozed, first, [], None));
        Assert.Equal(first.Id, Assert.Single(await storage.Nudges.SnoozedAsync(Ada, None)).Id);
    }

    [Fact]
    public async Task Of_two_answers_at_once_one_counts()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var shown = new Seeded(1).Nudge(1);
        await storage.Nudges.AddAsync(Ada, shown, [], None);
        var sending = shown with { State = NudgeState.Sending, Revision = shown.Revision + 1, Text = "Good to meet you." };
        var dismissed = shown with { State = NudgeState.Dismissed, Revision = shown.Revision + 1 };

        var counted = await Task.WhenAll(
            Task.Run(() => storage.Nudges.ReplaceAsync(Ada, shown, sending, [Work("send-mail")], None)),
            Task.Run(() => storage.Nudges.ReplaceAsync(Ada, shown, dismissed, [Work("update-card")], None)));

        Assert.Single(counted, true);
        var kept = await storage.Nudges.GetAsync(Ada, shown.Id, None);
        Assert.Equal(counted[0] ? NudgeState.Sending : NudgeState.Dismissed, kept?.State);
        var work = Assert.Single(await storage.Work.ClaimAsync(9, TimeSpan.FromMinutes(1), None));
        Assert.Equal(counted[0] ? "send-mail" : "update-card", work.Kind);
    }

    [Fact]
    public async Task A_change_that_is_no_answer_is_not_overwritten_by_an_older_reading()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var decided = new Seeded(1).Nudge(1) with { State = NudgeState.Decided, ActivityId = null };
        await storage.Nudges.AddAsync(Ada, decided, [], None);
        var posted = decided with { State = NudgeState.Shown, ActivityId = "1:card" };
        Assert.True(await storage.Nudges.ReplaceAsync(Ada, decided, posted, [], None));
        Assert.False(await storage.Nudges.ReplaceAsync(Ada, decided, decided with { State = NudgeState.Settled }, [], None));
        Assert.Equal("1:card", (await storage.Nudges.GetAsync(Ada, decided.Id, None))?.ActivityId);
    }

    [Fact]
    public async Task Nobody_reads_or_answers_the_nudge_of_another_owner()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var grace = new OwnerId("grace");
        await storage.InstallAsync(grace);
        var record = new Seeded(1).Nudge(1);
        await storage.Nudges.AddAsync(Ada, record, [], None);
        Assert.Null(await storage.Nudges.GetAsync(grace, record.Id, None));
        Assert.False(await storage.Nudges.ReplaceAsync(grace, record, record with { State = NudgeState.Done }, [], None));
        Assert.True(await storage.Nudges.AddAsync(grace, record with { Id = Guid.NewGuid() }, [], None));
    }

    [Fact]
    public async Task Open_nudges_are_those_that_wait_for_an_answer_oldest_first()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        foreach (var state in Enum.GetValues<NudgeState>().Reverse())
        {
            await storage.Nudges.AddAsync(Ada, new Seeded(1).Nudge((int)state) with { State = state }, [], None);
        }

        var open = await storage.Nudges.OpenAsync(Ada, None);
        Assert.Equal([NudgeState.Decided, NudgeState.Shown, NudgeState.Drafted], open.Select(record => record.State));
        Assert.All(open, record => Assert.True(record.IsOpen));
        var late = await storage.Nudges.HistoryAsync(Ada, open[1].DecidedAt, None);
        Assert.Equal(Enum.GetValues<NudgeState>().Length - 1, late.Count);
    }

    [Fact]
    public async Task Never_this_person_mutes_them_with_the_answer_and_undo_takes_it_back()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var shown = new Seeded(1).Nudge(1);
        await storage.Nudges.AddAsync(Ada, shown, [], None);
        var muted = shown with { State = NudgeState.Muted };
        await storage.Nudges.ReplaceAsync(Ada, shown, muted, [], None);
        Assert.Equal([shown.Nudge.Person], await storage.Nudges.MutedAsync(Ada, None));
        await storage.Nudges.ReplaceAsync(Ada, muted, shown, [], None);
        Assert.Empty(await storage.Nudges.MutedAsync(Ada, None));
    }

    [Fact]
    public async Task Muting_twice_is_muting_once()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var person = new Seeded(1).Nudge(1).Nudge.Person;
        await storage.Nudges.MuteAsync(Ada, person, None);
        await storage.Nudges.MuteAsync(Ada, person, None);
        Assert.Single(await storage.Nudges.MutedAsync(Ada, None));
        await storage.Nudges.UnmuteAsync(Ada, person, None);
        Assert.Empty(await storage.Nudges.MutedAsync(Ada, None));
    }

    private static QueuedWork Work(string kind) => new(kind, new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));
}
