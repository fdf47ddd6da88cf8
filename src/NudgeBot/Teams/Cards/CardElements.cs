using System.Text.Json.Nodes;

namespace NudgeBot.Teams.Cards;

/// <summary>
/// The few Adaptive Card 1.5 elements our cards are made of (adaptivecards.io/explorer). Words from a mailbox go into text runs
/// only: a TextBlock would read them as Markdown, a text run shows them as they are.
/// </summary>
internal static class CardElements
{
    public static JsonObject Card(params JsonNode?[] body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        // All our languages run left to right, also where Teams itself runs the other way.
        ["rtl"] = false,
        ["body"] = Array(body),
    };

    public static JsonArray Array(params JsonNode?[] items) => new([.. items.Where(i => i is not null)]);

    /// <summary>Our own words; never a value from outside.</summary>
    public static JsonObject Text(string text, bool subtle = false, bool bold = false, string spacing = "Default", string size = "Default") => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
        ["size"] = size,
        ["isSubtle"] = subtle,
        ["weight"] = bold ? "Bolder" : "Default",
        ["spacing"] = spacing,
    };

    /// <summary>A paragraph of runs, in which any words are safe.</summary>
    public static JsonObject Paragraph(string spacing, params JsonNode?[] runs) => new()
    {
        ["type"] = "RichTextBlock",
        ["spacing"] = spacing,
        ["inlines"] = Array(runs),
    };

    public static JsonObject Run(string text, bool bold = false, bool subtle = false, string size = "Default") => new()
    {
        ["type"] = "TextRun",
        ["text"] = text,
        ["weight"] = bold ? "Bolder" : "Default",
        ["isSubtle"] = subtle,
        ["size"] = size,
    };

    /// <summary>A run that opens a page; plain words where there is no page.</summary>
    public static JsonObject Link(string text, Uri? to)
    {
        var run = Run(text);
        if (to is null) return run;
        Coloured(run, "Accent")["underline"] = true;
        run["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = text, ["url"] = to.AbsoluteUri };
        return run;
    }

    public static JsonObject Coloured(JsonObject run, string colour)
    {
        run["color"] = colour;
        return run;
    }

    /// <summary>The element under a name of its own, by which it can be told from others on the card.</summary>
    public static JsonObject WithId(JsonObject element, string id)
    {
        element["id"] = id;
        return element;
    }

    public static JsonObject Actions(params JsonNode?[] actions) => Actions("Medium", actions);

    public static JsonObject Actions(string spacing, params JsonNode?[] actions) => new() { ["type"] = "ActionSet", ["spacing"] = spacing, ["actions"] = Array(actions) };

    /// <summary>A button answered by the bot with the card's next face.</summary>
    public static JsonObject Execute(string title, string verb, JsonObject data, string style = "default", bool takesInputs = false) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = verb,
        ["data"] = data,
        ["style"] = style,
        ["associatedInputs"] = takesInputs ? "auto" : "none",
    };

    public static JsonObject ShowCard(string title, JsonObject card) => new() { ["type"] = "Action.ShowCard", ["title"] = title, ["card"] = card };

    public static JsonObject OpenUrl(string title, Uri to, string style = "default") => new() { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = to.AbsoluteUri, ["style"] = style };
}
