using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NudgeBot.Tests.Teams.Cards;
using Xunit;

namespace NudgeBot.BrowserTests.Cards;

/// <summary>
/// Every face of every card, drawn as Teams would: nothing cut off, empty or without a name, axe-core's rules hold, each part
/// unfolded as well. Name a folder in <c>NUDGEBOT_PICTURES</c> to have a picture of each.
/// </summary>
[Collection(BrowserCollection.Name)]
[Trait("Product", "U6 U7 U8 P15")]
public sealed class CardPictureTests(Chromium browser)
{
    /// <summary>As much as Teams is sure to take in one message, in characters.</summary>
    private const int LargestCard = 20_000;

    private const int MostButtonsInARow = 6;

    private const string RightToLeft = "right-to-left";

    /// <summary>The narrowest window that the web's own rules ask for (WCAG 2.2, 1.4.10), in pixels.</summary>
    private const int Narrow = 320;

    [BrowserTheory]
    [InlineData("light", "en", 900)]
    [InlineData("dark", "en", 900)]
    [InlineData("narrow", "en", Narrow)]
    [InlineData("german", "de", Narrow)]
    public Task Every_card_is_readable(string look, string language, int width) => LookAsync(look, width, [.. new SampleFaces(language).All]);

    /// <summary>In one look: they are made of the same elements as the others.</summary>
    [BrowserFact]
    public Task Every_card_on_which_owner_and_bot_write_together_is_readable() => LookAsync("writing", 900, [.. new SampleFaces("en").Writing]);

    [BrowserFact]
    public Task Every_card_is_readable_from_right_to_left() => LookAsync(RightToLeft, Narrow, [.. new SampleFaces("en", "ليلى الحداد", "יעל כהן").All]);

    /// <summary>Names, sentences and texts as long and as odd as they can be.</summary>
    [BrowserFact]
    public Task Even_the_most_awkward_person_fits_on_every_card() => LookAsync("awkward", Narrow, [.. Awkward()]);

    [Fact]
    public void Every_card_is_within_what_Teams_takes()
    {
        foreach (var (name, face) in new[] { "en", "de", "fr", "es" }.SelectMany(language => new SampleFaces(language).All))
        {
            Assert.True(face.ToJsonString().Length <= LargestCard, $"{name} has {face.ToJsonString().Length} characters.");
            Assert.All(CardFaces.Elements(face).Where(element => element["actions"] is not null), row => Assert.InRange(row["actions"]!.AsArray().Count, 1, MostButtonsInARow));
        }
    }

    private async Task LookAsync(string look, int width, IReadOnlyList<(string Name, JsonObject Face)> faces)
    {
        var gallery = await CardGallery.OpenAsync(browser, faces, Looking(look, width), look == RightToLeft);
        var faults = await gallery.LookAsync(look);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        await gallery.CloseAsync();
    }

    private static BrowserNewContextOptions Looking(string look, int width) => new()
    {
        // Tall enough for the longest card: a picture shows no more of a chat than its window does.
        ViewportSize = new() { Width = width, Height = 3000 },
        ColorScheme = look == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
    };

    /// <summary>Each reason open and each state once; all others look alike. Each with ids of its own, as in a chat.</summary>
    private static IEnumerable<(string Name, JsonObject Face)> Awkward() => CardFaces.All
        .Where(face => face.Name.StartsWith("Shown ", StringComparison.Ordinal) || !face.Name.Contains(' ', StringComparison.Ordinal) || !Enum.TryParse<Core.Nudges.NudgeReason>(face.Name.Split(' ')[^1], out var reason) || reason == Core.Nudges.NudgeReason.MetNotWritten)
        .Select((face, at) => (face.Name.Replace(' ', '-'), JsonNode.Parse(face.Face.ToJsonString().Replace("0f0e0d0c", $"{at:x8}", StringComparison.Ordinal))!.AsObject()));
}
