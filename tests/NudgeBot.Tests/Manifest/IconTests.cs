using System.Globalization;
using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>The icons that manifest/icons.mjs draws have the sizes, the colours and the room that Teams and Outlook ask for.</summary>
public sealed class IconTests
{
    private const int Padding = 48;
    private readonly IReadOnlyDictionary<string, string> _manifest = ManifestFolder.Texts();

    public static TheoryData<int> Sizes =>
        [.. Directory.EnumerateFiles(ManifestFolder.PathOf("icons")).Select(file => int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture))];

    [Fact]
    public void The_colour_icon_is_192_pixels_square_full_to_the_edge_and_in_the_accent_colour()
    {
        Png icon = Png.Read(ManifestFolder.PathOf(_manifest["icons.color"]));

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.Equal(_manifest["accentColor"], ColourOf(icon.Pixels[0]));
    }

    [Fact]
    public void The_colour_icons_symbol_keeps_to_the_middle_96_pixels()
    {
        Png icon = Png.Read(ManifestFolder.PathOf(_manifest["icons.color"]));
        List<int> symbol = [.. Enumerable.Range(0, icon.Pixels.Count).Where(at => icon.Pixels[at] != icon.Pixels[0])];

        Assert.InRange(symbol.Min(at => at % 192), Padding, Padding + 4);
        Assert.InRange(symbol.Max(at => at % 192), 192 - Padding - 5, 192 - Padding - 1);
        Assert.InRange(symbol.Min(at => at / 192), Padding, Padding + 4);
        Assert.InRange(symbol.Max(at => at / 192), 192 - Padding - 5, 192 - Padding - 1);
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_square_and_white_on_nothing()
    {
        Png icon = Png.Read(ManifestFolder.PathOf(_manifest["icons.outline"]));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 0);
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 255);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_icon_of_Outlook_has_the_size_of_its_name_the_accent_colour_and_an_empty_edge(int size)
    {
        Png icon = Png.Read(ManifestFolder.PathOf(FormattableString.Invariant($"icons/{size}.png")));
        IEnumerable<Pixel> edge = icon.Pixels.Where((_, at) => at % size == 0 || at % size == size - 1 || at / size == 0 || at / size == size - 1);

        Assert.Equal((size, size), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, pixel => Assert.Equal(_manifest["accentColor"], ColourOf(pixel)));
        Assert.All(edge, pixel => Assert.Equal(0, pixel.Alpha));
        Assert.Contains(icon.Pixels, pixel => pixel.Alpha == 255);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_icon_of_Outlook_stands_beside_the_program_to_be_served(int size) =>
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "icons", FormattableString.Invariant($"{size}.png"))));

    private static string ColourOf(Pixel pixel) => $"#{pixel.Red:X2}{pixel.Green:X2}{pixel.Blue:X2}";
}
