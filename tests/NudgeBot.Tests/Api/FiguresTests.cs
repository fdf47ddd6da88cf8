using NudgeBot.Administration;
using NudgeBot.Api;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Tests.Storage;
using Xunit;

namespace NudgeBot.Tests.Api;

/// <summary>What an administrator sees of a small and of a larger organisation; nothing that tells of fewer than nine people.</summary>
[Trait("Product", "P4 P11")]
public sealed class FiguresTests
{
    [Fact]
    public async Task Of_twenty_people_who_all_said_yes_the_number_is_shown()
    {
        var figures = await FiguresAsync(on: 20, off: 0, undecided: 0);
        Assert.Equal((20, 20, null), (figures.People.Value, figures.Consented.Value, figures.Off.Value));
        Assert.Equal(0, figures.NudgesThisWeek.Value);
    }

    [Fact]
    public async Task Where_the_rest_would_be_small_neither_part_is_shown()
    {
        var figures = await FiguresAsync(on: 20, off: 10, undecided: 5);
        Assert.Equal((35, null, null), (figures.People.Value, figures.Consented.Value, figures.Off.Value));
    }

    [Fact]
    public async Task The_nudges_of_one_person_are_not_told_by_fifty_who_have_none()
    {
        var figures = await FiguresAsync(on: 1, off: 0, undecided: 49);
        Assert.Equal((50, null, null), (figures.People.Value, figures.Consented.Value, figures.NudgesThisWeek.Value));
    }

    [Fact]
    public async Task Under_nine_people_nothing_is_shown_at_all() =>
        Assert.Null((await FiguresAsync(on: 8, off: 0, undecided: 0)).People.Value);

    private static async Task<FiguresView> FiguresAsync(int on, int off, int undecided)
    {
        await using var storage = await StorageOnDisk.EmptyAsync();
        for (var number = 0; number < on + off + undecided; number++)
        {
            var owner = new OwnerId($"{number:D4}");
            await storage.Mailboxes.InstallAsync(owner, "tenant", "Somebody", null, CancellationToken.None);
            var state = number < on ? ConsentState.Given : number < on + off ? ConsentState.Withdrawn : ConsentState.Asked;
            await storage.Mailboxes.UpdateAsync(owner, known => known with { Consent = new Consent(state, TimeProvider.System.GetUtcNow(), null) }, CancellationToken.None);
        }

        return await new OrganisationFigures(storage.Mailboxes, storage.Nudges, TimeProvider.System).CountAsync(CancellationToken.None);
    }
}
