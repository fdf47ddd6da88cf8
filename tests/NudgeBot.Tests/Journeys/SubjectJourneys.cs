using System.Text;
using Microsoft.Data.Sqlite;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>A colleague asks not to be the subject of others' nudges.</summary>
[Trait("Product", "P10")]
public sealed class SubjectJourneys
{
    [Theory]
    [InlineData("don't mention me to others", "you may mention me again")]
    [InlineData("ihr sollt anderen nichts über mich sagen", "ihr dürft mich wieder erwähnen")]
    [InlineData("ne parlez plus de moi aux autres", "vous pouvez reparler de moi")]
    [InlineData("no me mencionen a otros", "pueden volver a mencionarme")]
    public async Task All_nudges_about_somebody_who_declines_end_within_one_round_and_come_again_when_they_take_it_back(string declines, string takesBack)
    {
        await using var organisation = await StartAsync();
        Assert.True((await organisation.CardAsync(Ada, Ben)).Says("large room"));

        await organisation.SayAsync(Ben, declines);
        await organisation.LookAsync();

        var closed = await organisation.CardAsync(Ada, Ben);
        Assert.True(closed.Says("People here may ask not to be the subject of nudges"));
        Assert.DoesNotContain("nudge.send", closed.Verbs);
        Assert.True((await organisation.CardAsync(Ada, Ana)).Says("large room"));
        Assert.NotEqual(await organisation.SayAsync(Ben, takesBack), await organisation.SayAsync(Ben, takesBack));
    }

    [Fact]
    public async Task Nobody_hears_of_somebody_who_declined_before_by_card_brief_or_weekly_line()
    {
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = Of(Story(Ada, Knows(Ben)), Story(Ben)), At = new DateTimeOffset(2026, 3, 4, 8, 0, 0, TimeSpan.Zero) });
        await organisation.SayAsync(Ben, "don't mention me to others");
        await organisation.InOutlookAsync(Ben, HttpMethod.Post, "sendMail", Mail("Could you tell me whether the large room is free on 24 March?"));

        await organisation.MoveToAsync("2026-03-17T15:00:00Z");

        Assert.All(await organisation.ChatOfAsync(Ada), line => Assert.DoesNotContain("Ben", line.Card?.AllWords ?? line.Text!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_said_without_a_mailbox_being_read_and_kept_as_no_address()
    {
        await using var organisation = await RunningOrganisation.StartAsync(new Circumstances { Mailboxes = Of(Story(Ada), Story(Ben)), Configuration = Circumstances.EachOwnerIsAsked });

        await organisation.SayAsync(Ben, "don't mention me to others");

        Assert.Equal("""{"user":1}""", (await organisation.GraphCallsAsync(Ben)).Kinds);
        var (rows, bytes) = await DeclinedAsync(organisation);
        Assert.True(rows > 0);
        Assert.DoesNotContain("ben", bytes, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(RunningOrganisation.IdOf(Ben), bytes, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<RunningOrganisation> StartAsync() =>
        RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ben), Asked(Ana, at: "2026-03-05 11:20")), Story(Ben)));

    private static System.Text.Json.Nodes.JsonObject Mail(string words) => new()
    {
        ["message"] = new System.Text.Json.Nodes.JsonObject
        {
            ["subject"] = "Room for the workshop",
            ["body"] = new System.Text.Json.Nodes.JsonObject { ["contentType"] = "text", ["content"] = words },
            ["toRecipients"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["emailAddress"] = new System.Text.Json.Nodes.JsonObject { ["address"] = Ada.Address, ["name"] = Ada.Name } }),
        },
    };

    private static async Task<(int Rows, string Bytes)> DeclinedAsync(RunningOrganisation organisation)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(organisation.DataFolder, "nudgebot.db")};Mode=ReadOnly");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT Name, Decliner FROM declined_people";
        await using var reader = await command.ExecuteReaderAsync();
        var (rows, bytes) = (0, new StringBuilder());
        for (; await reader.ReadAsync(); rows++) bytes.Append(Encoding.Latin1.GetString((byte[])reader[0])).Append(Encoding.Latin1.GetString((byte[])reader[1]));
        return (rows, bytes.ToString());
    }
}
