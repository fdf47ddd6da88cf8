using System.Text.Json.Nodes;
using NJsonSchema;
using NudgeBot.Tests.Graph;
using Xunit;

namespace NudgeBot.Tests.Teams.Cards;

/// <summary>What Teams asks of a card, and what we ask of it beyond that, for every face there is.</summary>
[Trait("Product", "N1 P15 U1")]
public sealed class CardFaceTests
{
    public static TheoryData<string> Faces => [.. CardFaces.Names];

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_face_shows_words_from_outside_as_text_and_never_as_markup(string name)
    {
        foreach (var element in CardFaces.Elements(Face(name)))
        {
            var isRun = TypeOf(element) == "TextRun";
            foreach (var (property, value) in element)
            {
                if (value is not JsonValue words || words.GetValueKind() != System.Text.Json.JsonValueKind.String) continue;
                var mayBeForeign = isRun && property == "text" || TypeOf(element) == "Input.Text" && property == "value";
                if (!mayBeForeign) Assert.DoesNotContain("[click]", words.GetValue<string>(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_face_fits_into_a_message(string name) => Assert.InRange(Face(name).ToJsonString().Length, 1, 19_999);

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_row_of_buttons_has_six_at_most_and_each_says_what_it_does(string name)
    {
        foreach (var element in CardFaces.Elements(Face(name)).Where(element => element["actions"] is JsonArray))
        {
            var actions = element["actions"]!.AsArray();
            Assert.InRange(actions.Count, 1, 6);
            Assert.All(actions, action => Assert.False(string.IsNullOrWhiteSpace(action!["title"]!.GetValue<string>())));
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_button_that_acts_is_an_execute_with_a_verb_and_every_input_has_a_label(string name)
    {
        var elements = CardFaces.Elements(Face(name)).ToList();

        Assert.DoesNotContain(elements, element => TypeOf(element) == "Action.Submit");
        Assert.All(elements.Where(element => TypeOf(element) == "Action.Execute"), action => Assert.Contains('.', action["verb"]!.GetValue<string>()));
        Assert.All(elements.Where(element => TypeOf(element)?.StartsWith("Input.", StringComparison.Ordinal) == true), input => Assert.NotNull(input["label"]));
    }

    [SharedFact("payloads/bot/schemas/adaptivecards/adaptive-card-1.5.0.json")]
    public async Task Microsofts_schema_of_adaptive_cards_1_5_finds_nothing_wrong_with_any_face()
    {
        var schema = await SchemaAsync();

        foreach (var (name, face) in CardFaces.All)
            Assert.True(schema.Validate(WithoutTeams(face)) is { Count: 0 }, $"{name}: {string.Join('\n', schema.Validate(WithoutTeams(face)))}");
    }

    [SharedFact("payloads/bot/schemas/adaptivecards/adaptive-card-1.5.0.json")]
    public async Task Microsofts_schema_would_find_a_misspelt_element()
    {
        var schema = await SchemaAsync();
        var face = CardFaces.All.First().Face;
        face["body"]![0]!["type"] = "RichTextBlok";

        Assert.NotEmpty(schema.Validate(WithoutTeams(face)));
    }

    /// <summary>The schema allows a card no <c>msteams</c> of its own, though Teams reads one.</summary>
    internal static string WithoutTeams(JsonObject face)
    {
        var plain = face.DeepClone().AsObject();
        plain.Remove("msteams");
        return plain.ToJsonString();
    }

    /// <summary>The schema calls itself by an address; its references are its own.</summary>
    internal static async Task<JsonSchema> SchemaAsync() =>
        await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(SharedFactAttribute.PathOf("payloads/bot/schemas/adaptivecards/adaptive-card-1.5.0.json")));

    private static JsonObject Face(string name) => CardFaces.Named(name);

    private static string? TypeOf(JsonObject element) => element["type"] is JsonValue type ? type.GetValue<string>() : null;
}
