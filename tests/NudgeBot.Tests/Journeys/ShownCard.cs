using System.Globalization;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using Xunit;

namespace NudgeBot.Tests.Journeys;

/// <summary>One line of a chat.</summary>
internal sealed record ChatLine(bool FromBot, DateTimeOffset At, string? Text, string? TextFormat, ShownCard? Card)
{
    public static ChatLine Of(Character owner, JsonObject message)
    {
        var at = DateTimeOffset.Parse(message["at"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        var card = message["card"] is JsonObject face ? new ShownCard(owner, message["id"]!.GetValue<string>(), at, face) : null;
        return new ChatLine(message["from"]!.GetValue<string>() == "bot", at, message["text"]?.GetValue<string>(), message["textFormat"]?.GetValue<string>(), card);
    }
}

/// <summary>A card as the owner sees it: its words, its input and its buttons.</summary>
internal sealed record ShownCard(Character Owner, string MessageId, DateTimeOffset At, JsonObject Face)
{
    /// <summary>False for what is about the bot itself: the welcome, help, whether to go on, what was kept quiet.</summary>
    public bool IsNudge => !Verbs.Any(IsAboutTheBot) && !Elements.Any(element => TypeOf(element) == "FactSet" || IdOf(element) is "quiet" or "ready");

    /// <summary>The nudges on the message, each as a card of its own: one message may carry those of a day.</summary>
    public IReadOnlyList<ShownCard> Nudges => Entries is { Count: > 0 } entries ? [.. entries.Select(entry => this with { Face = entry })] : IsNudge ? [this] : [];

    /// <summary>The part of the message that is about one nudge; the whole where it carries no other.</summary>
    public ShownCard Of(string? nudge) => Entries.FirstOrDefault(entry => IdOf(entry) == $"nudge.{nudge}") is { } entry ? this with { Face = entry } : this;

    /// <summary>The nudge its buttons are about; null where it has none.</summary>
    public Guid? NudgeId => Elements.Select(element => element["data"]?["nudge"]?.GetValue<string>()).OfType<string>().FirstOrDefault() is { } id ? Guid.Parse(id) : null;

    /// <summary>How many things the weekly line tells of; null on any other card.</summary>
    public int? QuietCount => Elements.FirstOrDefault(element => IdOf(element) == "quiet")?["text"]?.GetValue<string>() is { } title
        ? title.Split(' ').Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var count) ? count : 0).Max() is var most and > 0 ? most : 1
        : null;

    /// <summary>What the input suggests to send; null where it is empty or there is none.</summary>
    public string? Words => Elements.FirstOrDefault(element => TypeOf(element) == "Input.Text")?["value"]?.GetValue<string>();

    /// <summary>Everything that is to be read on it, a line for each element.</summary>
    public string AllWords => string.Join('\n', Elements.SelectMany(WordsOf));

    public IReadOnlyList<string> Verbs => [.. Elements.Select(element => element["verb"]?.GetValue<string>()).OfType<string>()];

    public IReadOnlyList<JsonObject> Elements => [.. Walk(Face)];

    /// <summary>Where the card's words lead: the mail or meeting behind it, or a draft.</summary>
    public IReadOnlyList<Uri> Links => [.. Elements.Where(element => TypeOf(element) == "Action.OpenUrl").Select(action => new Uri(action["url"]!.GetValue<string>()))];

    public bool IsAbout(Character person) => Says(person.Name);

    public bool Says(string words) => AllWords.Contains(words, StringComparison.Ordinal);

    /// <summary>The button that carries the verb; <paramref name="until"/> tells the snoozes apart.</summary>
    public JsonObject ActionOf(string verb, string? until = null) =>
        Assert.Single(Elements, element => element["verb"]?.GetValue<string>() == verb && (until is null || element["data"]!["until"]!.GetValue<string>() == until));

    private static IEnumerable<string> WordsOf(JsonObject element) => TypeOf(element) switch
    {
        "TextBlock" or "TextRun" => [element["text"]!.GetValue<string>()],
        "FactSet" => element["facts"]!.AsArray().Select(fact => $"{fact!["title"]}: {fact["value"]}"),
        _ => [],
    };

    private IReadOnlyList<JsonObject> Entries => [.. Elements.Where(element => IdOf(element)?.StartsWith("nudge.", StringComparison.Ordinal) == true)];

    private static bool IsAboutTheBot(string verb) => verb.StartsWith("consent.", StringComparison.Ordinal) || verb.StartsWith("goOn.", StringComparison.Ordinal) || verb.StartsWith("quiet.", StringComparison.Ordinal) || verb.StartsWith("settings.", StringComparison.Ordinal) || verb.StartsWith("person.", StringComparison.Ordinal);

    private static string? IdOf(JsonObject element) => element["id"]?.GetValue<string>();

    private static string? TypeOf(JsonObject element) => element["type"]?.GetValue<string>();

    private static IEnumerable<JsonObject> Walk(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => Walk(property.Value)).Prepend(json),
        JsonArray items => items.SelectMany(Walk),
        _ => [],
    };
}

/// <summary>The bot's answer to a press: the card's next face, or a line of text that leaves the card as it is.</summary>
internal sealed record PressAnswer(int Status, ShownCard? Card, string? Line)
{
    /// <param name="nudge">Which one the button was about; null where it was about none.</param>
    public static PressAnswer Of(Character owner, string messageId, JsonObject answer, string? nudge)
    {
        var body = answer["body"] as JsonObject;
        var status = body?["statusCode"]?.GetValue<int>() ?? answer["status"]!.GetValue<int>();
        return body?["value"] is JsonObject value && value["type"]?.GetValue<string>() == "AdaptiveCard"
            ? new PressAnswer(status, new ShownCard(owner, messageId, default, value).Of(nudge), null)
            : new PressAnswer(status, null, body?["value"] is JsonValue line ? line.GetValue<string>() : body?.ToJsonString());
    }
}
