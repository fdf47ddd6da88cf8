using System.Buffers;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Interactions;

/// <summary>Cuts a mail's own new words into sentences.</summary>
public static partial class Sentences
{
    /// <summary>A sentence shown to the owner is cut to this many characters: it stands on one line.</summary>
    public const int LongestShown = 200;

    /// <summary>A longer sentence is a table, a log or a list without stops: nobody asks or promises in it.</summary>
    public const int LongestRead = 600;

    /// <summary>A line shorter than this was ended by its writer, not by a mail program.</summary>
    private const int ShortLine = 40;

    private const int PatienceInMilliseconds = 1000;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".?!\n");

    /// <summary>
    /// Where each sentence stands. Sentences end at a stop, question or exclamation mark before white space, at empty lines,
    /// before list items, and after a short line such as a greeting. A line that was merely wrapped goes on.
    /// </summary>
    public static IEnumerable<Range> In(string text)
    {
        int start = 0, line = 0;
        for (var i = text.AsSpan().IndexOfAny(Ends); i >= 0; i = Next(text, i + 1))
        {
            var ends = text[i] != '\n' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '"' or ')') && !IsOrdinal(text, i);
            var breaks = text[i] == '\n' && i + 1 < text.Length && (text[i + 1] is '\n' or '-' or '*' or '•' || i - line < ShortLine);
            if (text[i] == '\n') line = i + 1;
            if (!ends && !breaks) continue;
            if (i > start) yield return new Range(start, i + 1);
            start = i + 1;
        }

        if (start < text.Length) yield return new Range(start, text.Length);
    }

    /// <summary>The sentence on one line, cut at a word to at most <see cref="LongestShown"/> characters.</summary>
    public static string Cut(ReadOnlySpan<char> sentence)
    {
        var line = White().Replace(sentence.ToString(), " ").Trim();
        if (line.Length <= LongestShown) return line;
        var end = line.LastIndexOf(' ', LongestShown - 2);
        return string.Concat(line.AsSpan(0, end > LongestShown / 2 ? end : LongestShown - 2), " …");
    }

    /// <summary>The stop of "bis 12. März" ends no sentence: a small number, then a blank and a letter or a digit.</summary>
    private static bool IsOrdinal(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsAsciiDigit(text[at - 1])
        && (at == 1 || !char.IsLetterOrDigit(text[at - 2]) || (char.IsAsciiDigit(text[at - 2]) && (at == 2 || !char.IsLetterOrDigit(text[at - 3]))))
        && at + 2 < text.Length && text[at + 1] == ' ' && Month(text.AsSpan(at + 2));

    private static bool Month(ReadOnlySpan<char> rest)
    {
        foreach (var month in (ReadOnlySpan<string>)["Jan", "Jän", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"])
        {
            if (rest.StartsWith(month, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Ends) is >= 0 and var at ? from + at : -1;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, PatienceInMilliseconds)]
    private static partial Regex White();
}
