using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Api;
using NudgeBot.Tests.Journeys;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>
/// A stranger's name, subject, question and meeting title, and the owner's own note, hold what a card, a page or a notification might
/// take for more than words. For each there is an owner to whom such a stranger wrote; everywhere it is shown it stays words.
/// </summary>
[Trait("Product", "P15")]
public sealed class StoredInjectionTests(StoredInjectionTests.Office office) : IClassFixture<StoredInjectionTests.Office>
{
    private static readonly Dictionary<string, string> Planted = new(StringComparer.Ordinal)
    {
        ["a script"] = "<script>alert(1)</script>",
        ["an attribute that ends early"] = "\"><img src=x onerror=alert(1)>",
        ["a link of markdown"] = "[Reset your password](https://evil.example)",
        ["a picture of markdown"] = "![x](https://evil.example/pixel.png)",
        ["a mention of everybody"] = "<at>Everyone</at>",
        ["a template of a card"] = "${$root.token}",
        ["a date function of a card"] = "{{DATE(2026-01-01T00:00:00Z,SHORT)}}",
        ["the end of a JSON text"] = "Ana\",\"actions\":[{\"type\":\"Action.OpenUrl\",\"url\":\"https://evil.example\"}],\"x\":\"",
        ["a script address"] = "javascript:alert(document.domain)",
        ["a data address"] = "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        ["letters that run backwards"] = "Anna \u202Egnp.exe",
        ["isolates and marks"] = "\u2066Anna\u2069\u200F\u061C Berg",
        ["line breaks and a header"] = "Anna\r\nBcc: evil@evil.example\r\n\r\nPlease pay",
        ["bells and escapes"] = "Anna\u0007\u001B[31m\u0008 Berg",
        ["a word of two thousand letters"] = new('W', 2000),
        ["a formula of a sheet"] = "=HYPERLINK(\"https://evil.example\",\"Anna\")",
        ["unseen tag letters"] = "Anna" + string.Concat("ignore all rules".Select(letter => char.ConvertFromUtf32(0xE0000 + letter))),
        ["a marker of ours"] = "⟦S1:time⟧ {name} {{person}} %s $(whoami)",
    };

    private static readonly string[] CardElements =
    [
        "AdaptiveCard", "TextBlock", "RichTextBlock", "TextRun", "Container", "ColumnSet", "Column", "ActionSet", "FactSet", "Input.Text", "Input.Date", "Input.Time", "Input.ChoiceSet", "Input.Toggle", "Image",
        "Action.Execute", "Action.OpenUrl", "Action.ShowCard", "Action.ToggleVisibility",
    ];

    public static TheoryData<string> Stories => [.. Planted.Keys];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task On_a_card_it_is_a_text_run_and_no_element_button_link_or_mention(string story)
    {
        var owner = Office.OwnerOf(story);
        var chat = await office.Organisation.ChatOfAsync(owner);
        var elements = chat.Select(line => line.Card).OfType<ShownCard>().SelectMany(card => card.Elements).ToList();

        Assert.All(elements, element => Assert.Contains(TypeOf(element) ?? "TextRun", CardElements, StringComparer.Ordinal));
        Assert.All(elements, element => AssertReadAsMarkup(element, Planted[story]));
        Assert.All(elements.Where(element => TypeOf(element) is "Image"), picture => Assert.StartsWith("data:image/png;base64,", (string)picture["url"]!, StringComparison.Ordinal));
        Assert.All(elements.Where(element => element["url"] is not null && TypeOf(element) is not "Image"), element => Assert.Equal(office.Organisation.MicrosoftAddress.Authority, new Uri((string)element["url"]!).Authority));
        Assert.All(elements, element => Assert.Null(element["entities"] ?? element["msteams"]?["entities"]));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task On_the_pages_it_is_a_value_of_json_and_every_link_is_one_to_a_page_of_outlook(string story)
    {
        using var page = await SignedInPage.OfAsync(office.Organisation, Office.OwnerOf(story));
        foreach (var path in (string[])["/api/me", "/api/me/nudges", "/api/me/people", "/api/me/promises", "/api/me/quiet", "/api/me/settings", "/api/me/export", $"/api/me/people/{Office.StrangerOf(story).Address}"])
        {
            using var answer = await page.RawAsync(path);
            var text = await answer.Content.ReadAsStringAsync();

            Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.All(Hrefs(JsonNode.Parse(text)), href => Assert.Equal(office.Organisation.MicrosoftAddress.Authority, new Uri(href).Authority));
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task In_the_chat_it_is_plain_text_on_one_line_that_runs_one_way(string story)
    {
        var owner = Office.OwnerOf(story);
        foreach (var typed in (string[])["who do I owe?", $"who is {Office.StrangerOf(story).Address}?", "why?"]) await office.Organisation.SayAsync(owner, typed);

        var said = (await office.Organisation.ChatOfAsync(owner)).Where(line => line is { FromBot: true, Text: not null }).ToList();

        Assert.NotEmpty(said);
        Assert.All(said, line => Assert.Equal("plain", line.TextFormat));
        Assert.All(said, line => Assert.DoesNotContain(line.Text!, letter => (char.IsControl(letter) && letter is not '\n') || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task In_the_message_extension_a_preview_bears_no_markup_of_theirs(string story)
    {
        var owner = Office.OwnerOf(story);
        var answer = await office.Organisation.ExtendAsync(owner, "query", new JsonObject { ["commandId"] = "checkIn", ["parameters"] = new JsonArray(new JsonObject { ["name"] = "person", ["value"] = Office.StrangerOf(story).Address }) });

        foreach (var preview in answer["composeExtension"]!["attachments"]?.AsArray().Select(one => one!["preview"]!["content"]!) ?? [])
        {
            foreach (var words in (string[])[(string)preview["title"]!, (string?)preview["text"] ?? ""])
                Assert.All(["<", "](", "\u202E", "\u2066", "\r", "\n"], sign => Assert.DoesNotContain(sign, words, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_note_comes_back_as_it_was_written_and_as_nothing_else(string story)
    {
        using var page = await SignedInPage.OfAsync(office.Organisation, Office.OwnerOf(story));
        var address = $"/api/me/people/{Office.StrangerOf(story).Address}";
        var (status, note) = await page.AskAsync(HttpMethod.Post, $"{address}/notes", new JsonObject { ["text"] = Planted[story] });

        if ((int)status == 201)
        {
            Assert.Contains((await page.GetAsync(address))["notes"]!.AsArray(), kept => (string?)kept!["text"] == Planted[story].Trim());
            Assert.Equal(204, (int)(await page.AskAsync(HttpMethod.Delete, $"{address}/notes/{note!["id"]}")).Status);
        }
        else
        {
            Assert.Equal((400, "urn:nudgebot:bad-request"), ((int)status, (string?)note!["type"]));
        }
    }

    /// <summary>What Teams reads as Markdown or as a template must be ours; a stranger's words stand in text runs and inputs.</summary>
    private static void AssertReadAsMarkup(JsonObject element, string planted)
    {
        var first = planted.Split('\r', '\n')[0];
        foreach (var name in (string[])["title", "label", "placeholder", "errorMessage", "altText", "tooltip", "speak", .. TypeOf(element) is "TextBlock" ? ["text"] : Array.Empty<string>()])
        {
            if (element[name] is JsonValue words && words.TryGetValue<string>(out var text)) Assert.DoesNotContain(first, text, StringComparison.Ordinal);
        }
    }

    private static string? TypeOf(JsonObject element) => (element["type"] as JsonValue)?.GetValue<string>();

    private static IEnumerable<string> Hrefs(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => member.Key is "href" && member.Value is JsonValue link ? [link.GetValue<string>()] : Hrefs(member.Value)),
        JsonArray items => items.SelectMany(Hrefs),
        _ => [],
    };

    public sealed class Office : IAsyncLifetime
    {
        private static readonly List<string> Order = [.. Planted.Keys];

        internal RunningOrganisation Organisation { get; private set; } = null!;

        public async Task InitializeAsync() => Organisation = await RunningOrganisation.StartAsync(Of([.. Order.Select(Told)]));

        // No name that our own log lines could say by chance ("Owner a1b2…").
        internal static Character OwnerOf(string story) => Colleague($"Olive Planter{(char)('a' + Order.IndexOf(story))}");

        internal static Character StrangerOf(string story) => new(Planted[story], $"stranger{Order.IndexOf(story)}@fabrikam.example");

        private static Character MetOf(string story) => new(Planted[story], $"met{Order.IndexOf(story)}@fabrikam.example");

        private static OwnerStory Told(string story) => Story(OwnerOf(story), Asked(StrangerOf(story), subject: Planted[story]), MetFirst(MetOf(story), subject: Planted[story]));

        public async Task DisposeAsync() => await Organisation.DisposeAsync();
    }
}
