using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Privacy;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Tests.Api;
using NudgeBot.Tests.Journeys;
using NudgeBot.Tests.Storage;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Privacy;

/// <summary>Everything goes when its time has come, and nothing sooner.</summary>
[Trait("Product", "P7")]
public sealed class RetentionTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(NudgeState.Done, 13, WordsKept.All)]
    [InlineData(NudgeState.Done, 15, WordsKept.None)]
    [InlineData(NudgeState.Settled, 15, WordsKept.None)]
    [InlineData(NudgeState.Sent, 15, WordsKept.Sent)]
    [InlineData(NudgeState.Sent, 31, WordsKept.None)]
    [InlineData(NudgeState.Shown, 300, WordsKept.All)]
    [InlineData(NudgeState.Snoozed, 300, WordsKept.All)]
    [InlineData(NudgeState.SendingLater, 300, WordsKept.All)]
    public async Task The_words_of_a_nudge_stay_as_long_as_something_needs_them(NudgeState state, int days, WordsKept kept)
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var record = Closed(state, storage.Clock.Now);
        await storage.Nudges.AddAsync(Seeded.Ada.Id, record, [], None);
        storage.Clock.Advance(TimeSpan.FromDays(days));

        await LetGoAsync(storage);

        var rest = await storage.Nudges.GetAsync(Seeded.Ada.Id, record.Id, None);
        Assert.Equal(kept, rest!.Words);
        Assert.Equal((0, 0), await LetGoAsync(storage));
    }

    [Fact]
    [Trait("Product", "P12")]
    public async Task A_nudge_without_words_still_tells_whom_when_why_what_it_rested_on_and_what_was_chosen()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var record = Closed(NudgeState.Sent, storage.Clock.Now);
        await storage.Nudges.AddAsync(Seeded.Ada.Id, record, [], None);
        storage.Clock.Advance(TimeSpan.FromDays(31));

        await LetGoAsync(storage);

        var rest = (await storage.Nudges.GetAsync(Seeded.Ada.Id, record.Id, None))!;
        Assert.Equal((record.Nudge.Key, record.Nudge.Person, record.Nudge.Reason, record.State), (rest.Nudge.Key, rest.Nudge.Person, rest.Nudge.Reason, rest.State));
        Assert.Equal((record.DecidedAt, record.ShownAt, record.AnsweredAt), (rest.DecidedAt, rest.ShownAt, rest.AnsweredAt));
        Assert.Equal(FactText.Of(record.Nudge.Evidence), FactText.Of(rest.Nudge.Evidence));
        Assert.Equal((null, null, null, ""), (rest.Text, rest.Nudge.Draft.Text, rest.Suggestion, rest.Nudge.Why));
        Assert.False(rest.CanUndo);
    }

    [Fact]
    public async Task A_closed_nudge_goes_after_a_year_and_an_open_one_does_not()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var (closed, open) = (Closed(NudgeState.Done, storage.Clock.Now), Closed(NudgeState.Shown, storage.Clock.Now) with { Id = Guid.NewGuid() });
        open = open with { Nudge = open.Nudge with { Key = new NudgeKey("another") } };
        foreach (var record in new[] { closed, open }) await storage.Nudges.AddAsync(Seeded.Ada.Id, record, [], None);
        storage.Clock.Advance(TimeSpan.FromDays(367));

        Assert.Equal((0, 1), await LetGoAsync(storage));

        Assert.Equal([open.Id], (await storage.Nudges.HistoryAsync(Seeded.Ada.Id, DateTimeOffset.UnixEpoch, None)).Select(record => record.Id));
    }

    [Fact]
    [Trait("Product", "P12")]
    public async Task The_owner_reads_the_record_of_a_nudge_before_and_after_its_words_are_gone()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        await organisation.PressAsync(await organisation.CardAsync(Ada, Ana), "nudge.done");
        using var page = await SignedInPage.OfAsync(organisation, Ada);
        var before = Assert.Single((await page.GetAsync("/api/me/records"))["records"]!.AsArray())!;

        await organisation.MoveToAsync("2026-03-25T09:00:00Z");

        using var later = await SignedInPage.OfAsync(organisation, Ada);
        var after = Assert.Single((await later.GetAsync("/api/me/records"))["records"]!.AsArray(), record => (string?)record!["id"] == (string?)before["id"])!;
        Assert.Contains("large room", (string?)before["why"], StringComparison.Ordinal);
        Assert.Null(after["why"]);
        Assert.Equal("A mail to you", (string?)after["sources"]![0]!["label"]);
        Assert.StartsWith("2026-03-05T09:15:", (string?)after["sources"]![0]!["at"], StringComparison.Ordinal);
        Assert.NotNull((string?)after["sources"]![0]!["href"]);
        Assert.Equal((before["because"]!.ToJsonString(), "Done"), (after["because"]!.ToJsonString(), (string?)after["outcome"]));
        Assert.DoesNotContain("large room", (await later.GetAsync("/api/me/export"))["nudges"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_turned_it_off_is_forgotten_in_time_and_their_no_stays()
    {
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances
        {
            Mailboxes = [OfAda(Asked(Ana))],
            Configuration = new Dictionary<string, string> { ["Retention:LeftOwnersDays"] = "2" },
        });
        await organisation.SayAsync(Ada, "stop");
        await organisation.MoveToAsync("2026-03-10T09:00:00Z");
        Assert.NotNull((await AccountAsync(organisation)).Owner);

        await organisation.MoveToAsync("2026-03-12T09:00:00Z");

        var account = await AccountAsync(organisation);
        Assert.True(ForgottenAccount.Is(account));
        Assert.Empty(await organisation.Services.GetRequiredService<NudgeStore>().HistoryAsync(account.Id, DateTimeOffset.UnixEpoch, None));
        Assert.DoesNotContain(Ada.Name, account.ConversationReference!, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_not_heard_of_for_years_is_let_go_and_who_asked_to_be_left_alone_is_not()
    {
        var now = new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);
        var history = new MailboxHistory(Seeded.Ada, [Person("old", now.AddYears(-6)), Person("new", now.AddYears(-4)), Person("asked", now.AddYears(-6), SignKind.LeaveMeAlone)], [], []);

        Assert.Equal(1, history.LetGo(now.AddYears(-5)));

        Assert.Equal(["asked@x.example", "new@x.example"], history.People.Keys.Select(person => person.Address.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ClosedWordsDays", 0)]
    [InlineData("SentWordsDays", 29)]
    [InlineData("ClosedNudgesDays", 365)]
    [InlineData("LeftOwnersDays", 0)]
    [InlineData("QuietPeopleYears", 3)]
    public void A_wrong_setting_is_named_in_one_sentence(string setting, int value)
    {
        var options = new RetentionOptions();
        typeof(RetentionOptions).GetProperty(setting)!.SetValue(options, value);

        Assert.StartsWith($"Retention:{setting} must be", options.Fault(), StringComparison.Ordinal);
        Assert.Null(new RetentionOptions().Fault());
    }

    private static StoredPerson Person(string name, DateTimeOffset last, params SignKind[] signs) => new(
        new PersonId(new EmailAddress($"{name}@x.example")), name, last, last, last, last, null, null, [new ContactDay(DateOnly.FromDateTime(last.UtcDateTime).DayNumber, ContactKinds.Sent)],
        [.. signs.Select(kind => new PersonSign(kind, last, new MessageId("m"), null))]);

    private static NudgeRecord Closed(NudgeState state, DateTimeOffset at)
    {
        var record = new Seeded(3).Nudge(3);
        return record with
        {
            State = state,
            DecidedAt = at,
            ShownAt = at,
            AnsweredAt = at,
            Text = "The words.",
            Remark = "Because.",
            Nudge = record.Nudge with { Why = "Ana asked.", When = "Coffee", Draft = record.Nudge.Draft with { Text = "The words." } },
        };
    }

    private static Task<(int Stripped, int Gone)> LetGoAsync(StorageOnDisk storage)
    {
        var (now, limits) = (storage.Clock.Now, new RetentionOptions());
        return storage.Nudges.LetGoAsync(Seeded.Ada.Id, now.AddDays(-limits.ClosedWordsDays), now.AddDays(-limits.SentWordsDays), now.AddDays(-limits.ClosedNudgesDays), None);
    }

    private static async Task<Account> AccountAsync(RunningOrganisation organisation) =>
        (await organisation.Services.GetRequiredService<MailboxStore>().GetAsync(RunningOrganisation.OwnerIdOf(Ada), None))!;
}
