using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>What people read of the manifest stands in four languages and fits where Teams and Outlook show it.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Languages => [.. ManifestFolder.Languages.Keys];

    [Fact]
    public void English_stands_in_the_manifest_and_German_French_and_Spanish_beside_it()
    {
        Assert.Equal("en", ManifestFolder.Texts()["localizationInfo.defaultLanguageTag"]);
        Assert.Equal(["de", "es", "fr"], ManifestFolder.Languages.Keys.Order(StringComparer.Ordinal).ToArray());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_says_all_that_people_read_and_nothing_else(string language) => Assert.Equal(
        ManifestFolder.Texts().Keys.Where(IsRead).Order(StringComparer.Ordinal).ToArray(),
        ManifestFolder.Texts(language).Keys.Order(StringComparer.Ordinal).ToArray());

    /// <summary>Teams sends a command in the language in which it was shown, and the bot's own words are English.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void The_words_that_the_bot_is_sent_are_never_translated(string language) =>
        Assert.DoesNotContain(ManifestFolder.Texts(language).Keys, place => place.Contains(".commandLists[", StringComparison.Ordinal) && place.EndsWith(".title", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_text_is_there_and_no_longer_than_it_is_shown(string language) => Assert.All(
        ManifestFolder.Texts().Where(text => IsRead(text.Key)).Concat(ManifestFolder.Texts(language)),
        text => Assert.True(text.Value.Length >= 1 && text.Value.Length <= Longest(text.Key), $"{text.Key} has {text.Value.Length} characters, and {Longest(text.Key)} are shown."));

    private static bool IsRead(string place) => place switch
    {
        _ when place.StartsWith("bots[", StringComparison.Ordinal) => place.EndsWith(".description", StringComparison.Ordinal),
        _ when place.StartsWith("staticTabs[", StringComparison.Ordinal) => place.EndsWith(".name", StringComparison.Ordinal),
        _ => place.Split('.')[^1] is "short" or "full" or "title" or "description" or "label",
    };

    /// <summary>By the schema, but where Teams or Outlook shows less: a command's description, a button's label on a phone.</summary>
    private static int Longest(string place) => place switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        "description.full" => 4000,
        _ when place.EndsWith(".supertip.description", StringComparison.Ordinal) => 250,
        _ when place.EndsWith(".description", StringComparison.Ordinal) => 128,
        _ when place.EndsWith(".label", StringComparison.Ordinal) => 16,
        _ => 32,
    };
}
