using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Tests.Drafts;
using NudgeBot.Teams.Cards;
using NudgeBot.Tests.Graph;
using Xunit;

namespace NudgeBot.Tests.Teams.Cards;

/// <summary>
/// Every value of adversarial.tsv as name, reason, time, remark and text of a nudge, past all gates: a card shows it as words or not at
/// all. A card keeps its form whatever its words say, so no value becomes an element, an action, an address, a mention or a template.
/// </summary>
[Trait("Product", "N1 P8")]
public sealed class HostileCardTests
{
    private static readonly NudgeReason[] Reasons = [NudgeReason.MetNotWritten, NudgeReason.AwaitingYourReply, NudgeReason.Invitation, NudgeReason.BeforeMeeting];

    /// <summary>The faces that differ in where their words stand; every other shares its form with one of these.</summary>
    private static readonly NudgeState[] States = [NudgeState.Shown, NudgeState.Drafted, NudgeState.Sent, NudgeState.Snoozed, NudgeState.SendingLater, NudgeState.Settled];

    public static IEnumerable<object[]> Ids => HostileLine.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_card_keeps_its_form_whatever_its_words_say(string id)
    {
        var value = HostileLine.Of(id).Value;

        foreach (var (hostile, harmless) in Records(value).Zip(Records(Harmless(value))))
            Assert.Equal(Form(Draw(harmless)), Form(Draw(hostile)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_card_shows_the_words_as_they_are(string id)
    {
        var value = HostileLine.Of(id).Value;
        var card = JsonNode.Parse(Draw(Records(value).First()).ToJsonString());

        var shown = CardFaces.Elements(card).Select(Words).OfType<string>();

        Assert.Contains(value, shown, StringComparer.Ordinal);
    }

    [SharedFact("payloads/bot/schemas/adaptivecards/adaptive-card-1.5.0.json")]
    public async Task Microsofts_schema_of_adaptive_cards_1_5_finds_nothing_wrong_with_a_card_of_any_of_them()
    {
        var schema = await CardFaceTests.SchemaAsync();

        foreach (var line in HostileLine.All)
            Assert.True(schema.Validate(CardFaceTests.WithoutTeams(Draw(Records(line.Value).First()))) is { Count: 0 }, line.Id);
    }

    private static IEnumerable<NudgeRecord> Records(string words) =>
        from state in States
        from reason in Reasons
        let record = CardFaces.Record(state, reason)
        select record with
        {
            Text = words,
            Remark = words,
            Nudge = record.Nudge with { Name = words, Why = words, When = words, Draft = record.Nudge.Draft with { Subject = words, Text = words } },
        };

    /// <summary>As many lines of nothing but a letter.</summary>
    private static string Harmless(string value) => string.Join('\n', value.Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? line : "x"));

    private static JsonObject Draw(NudgeRecord record) => new NudgeCard(MailboxSettings.Default, answersInvitations: true).Draw(record);

    /// <summary>The card without the words in its text runs and in its inputs.</summary>
    private static string Form(JsonObject card)
    {
        foreach (var element in CardFaces.Elements(card).ToList())
        {
            if (Words(element) is not null) element[PlaceOfWords(element)!] = "";
        }

        return card.ToJsonString();
    }

    private static string? Words(JsonObject element) => PlaceOfWords(element) is { } place && element[place] is { } words ? words.GetValue<string>() : null;

    private static string? PlaceOfWords(JsonObject element) => (element["type"] as JsonValue)?.GetValue<string>() switch
    {
        "TextRun" => "text",
        "Input.Text" => "value",
        _ => null,
    };
}
