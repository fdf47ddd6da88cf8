using System.Text.Json;
using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>What Teams asks of an app package and no schema says, or says only where the schema is at hand.</summary>
public sealed class ManifestTests
{
    private readonly JsonElement _manifest = ManifestFolder.Read();

    [Fact]
    public void The_schema_it_names_is_of_the_version_it_claims()
    {
        string version = _manifest.GetProperty("manifestVersion").GetString()!;

        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{version}/MicrosoftTeams.schema.json", _manifest.GetProperty("$schema").GetString());
        Assert.True(Version.Parse(version) >= new Version(1, 25), $"manifestVersion {version} is older than 1.25.");
    }

    [Fact]
    public void App_bot_and_sign_in_bear_one_id()
    {
        Guid id = _manifest.GetProperty("id").GetGuid();

        Assert.Equal(id, Assert.Single(_manifest.GetProperty("bots").EnumerateArray()).GetProperty("botId").GetGuid());
        Assert.Equal(id, _manifest.GetProperty("webApplicationInfo").GetProperty("id").GetGuid());
    }

    [Fact]
    public void The_bot_is_personal_and_answers_back()
    {
        JsonElement bot = _manifest.GetProperty("bots")[0];

        Assert.Equal(["personal"], Texts(bot.GetProperty("scopes")));
        Assert.False(bot.GetProperty("isNotificationOnly").GetBoolean());
        Assert.Equal("personal", _manifest.GetProperty("defaultInstallScope").GetString());
    }

    [Fact]
    public void Every_command_and_tab_is_in_a_scope_the_bot_has()
    {
        string[] scopes = Texts(_manifest.GetProperty("bots")[0].GetProperty("scopes"));
        IEnumerable<JsonElement> bound = _manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
            .Concat(_manifest.GetProperty("staticTabs").EnumerateArray());

        Assert.All(bound, part => Assert.Subset(scopes.ToHashSet(StringComparer.Ordinal), Texts(part.GetProperty("scopes")).ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void Commands_are_few_distinct_and_without_a_slash()
    {
        List<string> titles = [.. Commands().Select(command => command.GetProperty("title").GetString()!)];

        Assert.InRange(titles.Count, 1, 12);
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("help", titles, StringComparer.Ordinal);
        Assert.All(titles, title => Assert.False(title.StartsWith('/'), title));
    }

    [Theory]
    [InlineData("name", "short", 30)]
    [InlineData("name", "full", 100)]
    [InlineData("description", "short", 80)]
    [InlineData("description", "full", 4000)]
    [InlineData("developer", "name", 32)]
    public void A_text_is_there_and_no_longer_than_Teams_shows(string part, string text, int longest) =>
        Assert.InRange(_manifest.GetProperty(part).GetProperty(text).GetString()!.Length, 1, longest);

    [Fact]
    public void Commands_are_no_longer_than_Teams_shows() => Assert.All(Commands(), command =>
    {
        Assert.InRange(command.GetProperty("title").GetString()!.Length, 1, 32);
        Assert.InRange(command.GetProperty("description").GetString()!.Length, 1, 128);
    });

    [Fact]
    public void The_version_has_three_numbers() =>
        Assert.Matches(@"^\d+\.\d+\.\d+$", _manifest.GetProperty("version").GetString());

    [Fact]
    public void The_colour_icon_is_192_pixels_square_full_to_the_edge_and_in_the_accent_colour()
    {
        Png icon = Png.Read(ManifestFolder.PathOf(_manifest.GetProperty("icons").GetProperty("color").GetString()!));
        string corner = $"#{icon.Pixels[0].Red:X2}{icon.Pixels[0].Green:X2}{icon.Pixels[0].Blue:X2}";

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.Equal(_manifest.GetProperty("accentColor").GetString(), corner);
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_square_and_white_on_nothing()
    {
        Png icon = Png.Read(ManifestFolder.PathOf(_manifest.GetProperty("icons").GetProperty("outline").GetString()!));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 0);
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 255);
    }

    private IEnumerable<JsonElement> Commands() =>
        _manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().SelectMany(list => list.GetProperty("commands").EnumerateArray());

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(one => one.GetString()!)];
}
