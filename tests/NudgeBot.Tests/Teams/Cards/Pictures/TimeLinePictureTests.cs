using NudgeBot.Core.Interactions;
using NudgeBot.Core.Pages;
using NudgeBot.Teams.Cards.Pictures;
using Xunit;

namespace NudgeBot.Tests.Teams.Cards.Pictures;

/// <summary>Two years of contact, drawn.</summary>
[Trait("Product", "R1 U8")]
public sealed class TimeLinePictureTests
{
    private static readonly DateOnly Today = new(2026, 3, 9);
    private static readonly DateOnly From = Today.AddDays(-730);

    [Fact]
    public void It_is_a_picture_that_any_reader_of_png_takes()
    {
        var png = ReadPng.Of(TimeLinePicture.Draw(Line()));

        Assert.Equal(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"], png.Chunks);
        Assert.Equal(TimeLinePicture.Palette.Count, png.Alpha.Length);
        Assert.Equal(3 * TimeLinePicture.Palette.Count, png.Palette.Length);
        Assert.Equal(0, png.Alpha[0]);
    }

    [Theory]
    [InlineData(ContactKinds.Met, TimeLinePicture.MetTop, TimeLinePicture.MetHeight, TimeLinePicture.MetColour)]
    [InlineData(ContactKinds.Sent, TimeLinePicture.SentTop, TimeLinePicture.MailHeight, TimeLinePicture.SentColour)]
    [InlineData(ContactKinds.Received, TimeLinePicture.ReceivedTop, TimeLinePicture.MailHeight, TimeLinePicture.ReceivedColour)]
    public void A_kind_of_contact_has_a_row_of_its_own_and_stands_at_its_day(ContactKinds kind, int top, int height, byte colour)
    {
        var day = new DateOnly(2025, 6, 17);
        var line = Line(new ContactDay(day.DayNumber, kind));
        var png = ReadPng.Of(TimeLinePicture.Draw(line));

        var x = TimeLinePicture.XOf(line, day);
        Assert.All(Enumerable.Range(top, height), y => Assert.Equal(colour, png.At(x, y)));
        Assert.Equal(3 * height, png.Rows.Sum(row => row.Count(pixel => pixel == colour)));
        Assert.Equal((0, 0), (png.At(x - 2, top), png.At(x + 2, top)));
    }

    [Fact]
    public void A_day_with_everything_has_all_three_marks_above_each_other()
    {
        var line = Line(new ContactDay(Today.DayNumber, ContactKinds.Met | ContactKinds.Sent | ContactKinds.Received | ContactKinds.Asked));
        var png = ReadPng.Of(TimeLinePicture.Draw(line));
        var x = TimeLinePicture.XOf(line, Today);

        Assert.Equal((2, 3, 4), (png.At(x, TimeLinePicture.MetTop), png.At(x, TimeLinePicture.SentTop), png.At(x, TimeLinePicture.ReceivedTop)));
    }

    [Fact]
    public void Time_runs_from_left_to_right_and_each_new_year_has_a_tick()
    {
        var line = Line();
        var png = ReadPng.Of(TimeLinePicture.Draw(line));

        Assert.Equal(TimeLinePicture.Margin, TimeLinePicture.XOf(line, From));
        Assert.Equal(png.Width - TimeLinePicture.Margin - 1, TimeLinePicture.XOf(line, Today));
        var ticks = Enumerable.Range(0, png.Width).Where(x => png.At(x, 80) == TimeLinePicture.LineColour).ToList();
        Assert.Equal([TimeLinePicture.XOf(line, new DateOnly(2025, 1, 1)), TimeLinePicture.XOf(line, new DateOnly(2026, 1, 1))], ticks.Where(x => !ticks.Contains(x - 1)));
    }

    [Fact]
    public void A_year_that_has_just_begun_is_named_in_full()
    {
        var monday = new DateOnly(2026, 1, 5);
        var line = new TimeLine(monday.AddDays(-730), monday, [], "In words.");
        var png = ReadPng.Of(TimeLinePicture.Draw(line));

        // The last dot of the last digit, a 6, and nothing in the margin beside it.
        Assert.Equal(TimeLinePicture.LineColour, png.At(png.Width - TimeLinePicture.Margin - 1, png.Height - 1));
        Assert.DoesNotContain(png.Rows, row => row[^TimeLinePicture.Margin..].Any(pixel => pixel != 0));
    }

    [Fact]
    public void Two_of_the_busiest_years_stay_within_what_teams_shows_and_three_kilobytes()
    {
        // Three independent rows of contact on about half of all days: nothing in them repeats.
        var days = Enumerable.Range(From.DayNumber, 731).Select(number => new ContactDay(number, (ContactKinds)((uint)(number * 2654435761L) >> 29)));
        var bytes = TimeLinePicture.Draw(Line([.. days.Where(day => day.Kinds != ContactKinds.None)]));
        var png = ReadPng.Of(bytes);

        Assert.InRange(bytes.Length, 100, 3000);
        Assert.InRange(png.Width, 1, TimeLinePicture.MostPixels);
        Assert.InRange(png.Height, 1, TimeLinePicture.MostPixels);
    }

    [Theory]
    [InlineData(255, 255, 255)]
    [InlineData(41, 41, 41)]
    [InlineData(31, 31, 31)]
    public void Every_colour_stands_out_on_a_light_card_and_on_a_dark_one(byte red, byte green, byte blue) =>
        // Three to one is what WCAG 2.2 asks of graphics (1.4.11).
        Assert.All(TimeLinePicture.Palette.Skip(1), colour => Assert.InRange(Contrast(colour, new Colour(red, green, blue)), 3, 21));

    private static TimeLine Line(params ContactDay[] days) => new(From, Today, days, "In words.");

    private static double Contrast(Colour one, Colour other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(Colour colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte value) => value / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
