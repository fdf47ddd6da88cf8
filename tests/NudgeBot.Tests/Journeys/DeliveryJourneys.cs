using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Nudging;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What becomes of nudges when the chat or the database is out of reach for a while.</summary>
public sealed class DeliveryJourneys
{
    [Fact]
    [Trait("Product", "N3 N8 I8")]
    public async Task Nudges_whose_cards_could_not_be_shown_do_not_overfill_the_day_nor_come_at_night()
    {
        var people = Enumerable.Range(1, 8).Select(number => Outsider($"Person Number{(char)('a' + number)}")).ToList();
        await using var organisation = await RunningOrganisation.PrepareAsync(new Circumstances
        {
            Mailboxes = [OfAda([.. people.Select(person => MetFirst(person, $"2026-03-06 {8 + people.IndexOf(person):00}:00"))])],
            Configuration = Circumstances.EachOwnerIsAsked,
        });
        await organisation.StartServiceAsync();
        await organisation.SpoilAsync("connectorThrottle", times: 1000);
        await organisation.PressAsync(Assert.Single(await organisation.ChatOfAsync(Ada)).Card!, "consent.yes");
        await organisation.LookAsync();
        await organisation.LookAsync();
        Assert.Empty(await organisation.CardsOfAsync(Ada));

        await organisation.SpoilAsync("connectorThrottle", times: 0);
        await organisation.MoveToAsync("2026-03-09T20:00:00Z");
        Assert.Empty(await organisation.CardsOfAsync(Ada));
        await organisation.MoveToAsync("2026-03-10T14:00:00Z");

        Assert.Equal(3, (await organisation.CardsOfAsync(Ada)).Count);
    }

    [Fact]
    public async Task A_chat_the_owner_blocked_gets_nothing_and_costs_graph_nothing()
    {
        await using var organisation = await RunningOrganisation.PrepareAsync(new Circumstances { Mailboxes = [OfAda(Asked(Ana))], Configuration = Circumstances.EachOwnerIsAsked });
        await organisation.StartServiceAsync();
        var welcome = Assert.Single(await organisation.ChatOfAsync(Ada)).Card!;
        await organisation.SpoilAsync("blockBot", times: 1000);
        await organisation.PressAsync(welcome, "consent.yes");
        await organisation.LookAsync();
        var read = (await organisation.GraphCallsAsync(Ada)).Total;

        await organisation.MoveToAsync("2026-03-11T10:00:00Z");

        Assert.Empty(await organisation.CardsOfAsync(Ada));
        Assert.Equal(read, (await organisation.GraphCallsAsync(Ada)).Total);
    }

    [Fact]
    public async Task The_service_outlives_a_database_that_fails_for_a_while()
    {
        using var diary = new Diary();
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = [OfAda(Asked(Ana))], Log = diary });
        var card = await organisation.CardAsync(Ada, Ana);

        await ExecuteAsync(organisation, "ALTER TABLE work RENAME TO work_elsewhere");
        organisation.Services.GetRequiredService<WorkSignal>().Ring();
        await RunningOrganisation.UntilAsync(
            () => Task.FromResult(diary.Text.Contains("The queue could not be read", StringComparison.Ordinal) ? "noticed" : null), "the failure is noticed");
        await ExecuteAsync(organisation, "ALTER TABLE work_elsewhere RENAME TO work");
        await organisation.PressAsync(card, "nudge.send", text: "It is free.");

        await organisation.CardAsync(Ada, Ana, says: "Sent");
    }

    [Fact]
    public async Task A_turn_that_fails_is_told_in_one_sentence_and_logged_once_and_the_next_one_is_answered()
    {
        using var diary = new Diary();
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = [OfAda(Asked(Ana))], Log = diary });

        await ExecuteAsync(organisation, "ALTER TABLE nudges RENAME TO nudges_elsewhere");
        var apology = await organisation.SayAsync(Ada, "who do I owe?");
        await ExecuteAsync(organisation, "ALTER TABLE nudges_elsewhere RENAME TO nudges");
        var answer = await organisation.SayAsync(Ada, "who do I owe?");

        Assert.Equal(TurnErrors.Sentence, apology);
        Assert.Equal(2, diary.Text.Split("The turn on message").Length);
        Assert.Contains(Ana.Name, answer, StringComparison.Ordinal);
    }

    private static async Task ExecuteAsync(RunningOrganisation organisation, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(organisation.DataFolder, "nudgebot.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are this file's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
