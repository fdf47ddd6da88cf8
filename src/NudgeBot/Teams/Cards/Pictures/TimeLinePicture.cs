using System.Globalization;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Pages;

namespace NudgeBot.Teams.Cards.Pictures;

/// <summary>
/// Two years of contact as a picture (R1): a mark for each day, meetings in the upper row and tallest, the owner's mail in the
/// middle, theirs below, over a line with a tick and its number at each new year. Time runs from left to right in every language.
/// </summary>
internal static class TimeLinePicture
{
    internal const int Margin = 8;
    internal const int DayWidth = 1;
    internal const int MetTop = 0;
    internal const int MetHeight = 28;
    internal const int SentTop = 34;
    internal const int ReceivedTop = 54;
    internal const int MailHeight = 16;
    internal const byte LineColour = 1;
    internal const byte MetColour = 2;
    internal const byte SentColour = 3;
    internal const byte ReceivedColour = 4;

    private const int MarkWidth = 3;
    private const int LineTop = 74;
    private const int TickHeight = 8;
    private const int DigitsTop = 86;
    private const int Dot = 3;
    private const int YearWidth = 15 * Dot;
    private const int Height = DigitsTop + (5 * Dot);

    /// <summary>The widest and highest that Teams shows, in pixels (learn.microsoft.com, Teams cards reference, "Inline card images").</summary>
    internal const int MostPixels = 1024;

    /// <summary>Colours of middling light, so that each stands out on a white card and on a dark one.</summary>
    internal static readonly IReadOnlyList<Colour> Palette =
        [new(0, 0, 0, 0), new(128, 128, 128), new(196, 90, 44), new(58, 126, 204), new(38, 142, 98)];

    /// <summary>The digits 0 to 9, each as five rows of three dots, top row first.</summary>
    private static readonly int[][] Digits =
    [
        [7, 5, 5, 5, 7], [2, 6, 2, 2, 7], [7, 1, 7, 4, 7], [7, 1, 7, 1, 7], [5, 5, 7, 1, 1],
        [7, 4, 7, 1, 7], [7, 4, 7, 5, 7], [7, 1, 1, 2, 2], [7, 5, 7, 5, 7], [7, 5, 7, 1, 7],
    ];

    /// <summary>The picture as an address of its own (RFC 2397), since no page needs to serve it.</summary>
    public static string AddressOf(TimeLine line) => $"data:image/png;base64,{Convert.ToBase64String(Draw(line))}";

    /// <summary>The picture as a PNG of at most 1024 by 1024 pixels.</summary>
    public static byte[] Draw(TimeLine line)
    {
        var days = line.To.DayNumber - line.From.DayNumber + 1;
        var width = Math.Min(MostPixels, (days * DayWidth) + (2 * Margin));
        var png = new IndexedPng(width, Height, Palette);
        png.Fill(Margin, LineTop, width - (2 * Margin), 2, LineColour);
        for (var year = line.From.Year + 1; year <= line.To.Year; year++) DrawYear(png, year, XOf(line, new DateOnly(year, 1, 1)), width - Margin - YearWidth);
        foreach (var day in line.Days) DrawDay(png, day.Kinds, XOf(line, day.Day));
        return png.ToBytes();
    }

    /// <summary>Where a day stands, in pixels from the left.</summary>
    internal static int XOf(TimeLine line, DateOnly day) => Margin + ((day.DayNumber - line.From.DayNumber) * DayWidth);

    private static void DrawDay(IndexedPng png, ContactKinds kinds, int x)
    {
        if (kinds.HasFlag(ContactKinds.Met)) png.Fill(x - 1, MetTop, MarkWidth, MetHeight, MetColour);
        if (kinds.HasFlag(ContactKinds.Sent)) png.Fill(x - 1, SentTop, MarkWidth, MailHeight, SentColour);
        if (kinds.HasFlag(ContactKinds.Received)) png.Fill(x - 1, ReceivedTop, MarkWidth, MailHeight, ReceivedColour);
    }

    /// <param name="last">The rightmost place where a number still fits: a year that has just begun is named a little before its tick.</param>
    private static void DrawYear(IndexedPng png, int year, int x, int last)
    {
        png.Fill(x, LineTop, 2, TickHeight, LineColour);
        x = Math.Min(x, last);
        foreach (var digit in year.ToString(CultureInfo.InvariantCulture))
        {
            for (var row = 0; row < 5; row++)
            {
                for (var column = 0; column < 3; column++)
                {
                    if ((Digits[digit - '0'][row] & (4 >> column)) != 0) png.Fill(x + (column * Dot), DigitsTop + (row * Dot), Dot, Dot, LineColour);
                }
            }

            x += 4 * Dot;
        }
    }
}
