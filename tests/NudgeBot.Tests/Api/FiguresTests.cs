using NudgeBot.Accounts;
using NudgeBot.Administration;
using NudgeBot.Api;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;
using NudgeBot.Tests.Storage;
using Xunit;

namespace NudgeBot.Tests.Api;

/// <summary>What an administrator sees of a small and of a larger organisation, on one day and on several; nothing that tells of fewer than nine people.</summary>
[Trait("Product", "P4 P11")]
public sealed class FiguresTests
{
    [Fact]
    public async Task Of_twenty_people_who_all_said_yes_the_number_is_shown()
    {
        await using var crowd = await Crowd.OfAsync(on: 20);
        var figures = await crowd.TodayAsync();
        Assert.Equal((20, 20, null), (figures.People.Value, figures.Consented.Value, figures.Off.Value));
        Assert.Equal("about 20", figures.People.Text);
    }

    [Fact]
    public async Task The_nudges_of_one_person_are_not_told_by_fifty_who_have_none()
    {
        await using var crowd = await Crowd.OfAsync(on: 1, undecided: 49);
        var figures = await crowd.TodayAsync();
        Assert.Equal((50, null, null), (figures.People.Value, figures.Consented.Value, figures.NudgesThisWeek.Value));
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(9, 10)]
    [InlineData(14, 10)]
    [InlineData(15, 20)]
    [InlineData(104, 100)]
    public async Task A_group_under_nine_is_withheld_and_a_larger_one_rounded_to_tens(int people, int? shown)
    {
        await using var crowd = await Crowd.OfAsync(on: people);
        Assert.Equal(shown, (await crowd.TodayAsync()).People.Value);
    }

    [Fact]
    public async Task Nobody_and_a_few_look_the_same()
    {
        await using var nobody = await Crowd.OfAsync(on: 40);
        await using var few = await Crowd.OfAsync(on: 40, off: 4);
        Assert.Equal((await nobody.TodayAsync()).Off, (await few.TodayAsync()).Off);
    }

    [Fact]
    public async Task On_one_day_the_figures_stay_what_they_are_whatever_happens()
    {
        await using var crowd = await Crowd.OfAsync(on: 40);
        var before = await crowd.TodayAsync();
        await crowd.AddAsync(ConsentState.Withdrawn, 100);
        var after = await crowd.TodayAsync();
        Assert.Equal(Told(before), Told(after));
    }

    [Fact]
    public async Task From_day_to_day_a_figure_moves_only_when_nine_people_moved_it()
    {
        await using var crowd = await Crowd.OfAsync(on: 40, off: 14);
        var shown = new List<int?> { (await crowd.TodayAsync()).Off.Value };
        for (var day = 0; day < 9; day++)
        {
            await crowd.AddAsync(ConsentState.Withdrawn, 1);
            shown.Add((await crowd.TomorrowAsync()).Off.Value);
        }

        Assert.Equal([10, 10, 10, 10, 10, 10, 10, 10, 10, 20], shown);
    }

    /// <summary>
    /// The attack: somebody watches all figures, day after day, for the one person who turned it off among others who come. Where every
    /// published byte is the same as in the world in which they did not, there is nothing to be found by adding and subtracting.
    /// </summary>
    [Theory]
    [InlineData(30, 12, 9)]
    [InlineData(25, 20, 30)]
    [InlineData(90, 40, 11)]
    public async Task One_person_who_turns_it_off_shows_in_no_figure_of_the_days_after(int on, int off, int undecided)
    {
        await using var with = await Crowd.OfAsync(on, off, undecided);
        await using var without = await Crowd.OfAsync(on, off, undecided);
        Assert.Equal(Told(await with.TodayAsync()), Told(await without.TodayAsync()));
        await with.ChangeAsync(0, ConsentState.Withdrawn);
        for (var day = 0; day < 8; day++)
        {
            // Others come and go meanwhile, the same in both.
            await with.AddAsync(ConsentState.Asked, 1);
            await without.AddAsync(ConsentState.Asked, 1);
            Assert.Equal(Told(await with.TomorrowAsync()), Told(await without.TomorrowAsync()));
        }
    }

    /// <summary>The attack: all sums and differences of what is published on a day and the day after; none is that of one to eight people.</summary>
    [Fact]
    public async Task No_sum_or_difference_of_figures_of_any_two_days_is_that_of_one_to_eight_people()
    {
        await using var crowd = await Crowd.OfAsync(on: 33, off: 12, undecided: 17);
        var days = new List<int[]> { Values(await crowd.TodayAsync()) };
        foreach (var (state, people) in ((ConsentState, int)[])[(ConsentState.Given, 1), (ConsentState.Withdrawn, 3), (ConsentState.Asked, 8), (ConsentState.Given, 9), (ConsentState.Withdrawn, 2), (ConsentState.Given, 30)])
        {
            await crowd.AddAsync(state, people);
            days.Add(Values(await crowd.TomorrowAsync()));
        }

        var numbers = days.SelectMany(day => day).Distinct().ToList();
        var found = from one in numbers from other in numbers from third in numbers select Math.Abs(one - other - third);
        Assert.NotEmpty(numbers);
        Assert.DoesNotContain(found, difference => difference is > 0 and < OrganisationFigures.SmallestGroup);
    }

    [Fact]
    public async Task The_reasons_why_people_are_not_reached_are_counted_like_all_else()
    {
        await using var crowd = await Crowd.OfAsync(on: 30);
        for (var number = 0; number < 12; number++) await crowd.Storage.Members.ChangeAsync(Crowd.IdOf(number), known => known.With(Trouble.NoAccess, DateTimeOffset.UnixEpoch), CancellationToken.None);
        for (var number = 12; number < 15; number++) await crowd.Storage.Members.ChangeAsync(Crowd.IdOf(number), known => known.With(Trouble.NoMailbox, DateTimeOffset.UnixEpoch), CancellationToken.None);

        var figures = await crowd.TodayAsync();

        Assert.Equal(20, figures.Delivery.Single(one => one.State == ReachState.Failed).People.Value);
        Assert.Equal(10, figures.Reasons.Single(one => one.Reason == Trouble.NoAccess).People.Value);
        Assert.Null(figures.Reasons.Single(one => one.Reason == Trouble.NoMailbox).People.Value);
    }

    private static int[] Values(FiguresView figures) =>
    [
        .. new[] { figures.People, figures.Consented, figures.Reached, figures.Paused, figures.Off, figures.Failed, figures.NudgesThisWeek }
            .Concat(figures.Delivery.Select(one => one.People)).Concat(figures.Reasons.Select(one => one.People)).Select(figure => figure.Value).OfType<int>(),
    ];

    private static string Told(FiguresView figures) => System.Text.Json.JsonSerializer.Serialize(figures with { PublishedOn = default, Note = "" }, ApiJson.Default.FiguresView);

    /// <summary>People in numbers.</summary>
    private sealed class Crowd(StorageOnDisk storage) : IAsyncDisposable
    {
        private int _people;

        public StorageOnDisk Storage => storage;

        public static async Task<Crowd> OfAsync(int on, int off = 0, int undecided = 0)
        {
            var crowd = new Crowd(await StorageOnDisk.EmptyAsync());
            await crowd.AddAsync(ConsentState.Given, on);
            await crowd.AddAsync(ConsentState.Withdrawn, off);
            await crowd.AddAsync(ConsentState.Asked, undecided);
            return crowd;
        }

        public static OwnerId IdOf(int number) => new($"{number:D4}");

        public async Task AddAsync(ConsentState state, int count)
        {
            for (var added = 0; added < count; added++)
            {
                await storage.Mailboxes.InstallAsync(IdOf(_people), "tenant", "Somebody", null, CancellationToken.None);
                await ChangeAsync(_people++, state);
            }
        }

        public Task<Account> ChangeAsync(int number, ConsentState state) => storage.Mailboxes.UpdateAsync(
            IdOf(number),
            known => known with { Consent = new Consent(state, storage.Clock.GetUtcNow(), null), WelcomedAt = storage.Clock.GetUtcNow(), FirstSyncedAt = storage.Clock.GetUtcNow() },
            CancellationToken.None);

        public Task<FiguresView> TodayAsync() => new OrganisationFigures(storage.Members, storage.Organisation, storage.Nudges, storage.Clock).PublishedAsync(CancellationToken.None);

        public Task<FiguresView> TomorrowAsync()
        {
            storage.Clock.Advance(TimeSpan.FromDays(1));
            return TodayAsync();
        }

        public ValueTask DisposeAsync() => storage.DisposeAsync();
    }
}
