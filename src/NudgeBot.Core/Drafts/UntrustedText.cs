using System.Buffers;
using System.Globalization;
using System.Text;

namespace NudgeBot.Core.Drafts;

/// <summary>What may hide in a name or a subject that strangers chose, and how it is made visible or refused.</summary>
internal static class UntrustedText
{
    /// <summary>Unicode's bidirectional controls (UAX 9): they reorder what the eye reads, so they are refused, never stripped and shown.</summary>
    private static readonly SearchValues<char> BidiControls =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>Signs without width that carry no meaning in a name: soft hyphen, zero-width space, word joiner, byte order mark.</summary>
    private static readonly SearchValues<char> ZeroWidth = SearchValues.Create("\u00AD\u180E\u200B\u2060\uFEFF");

    /// <summary>Blank to the eye though they count as letters, marks or symbols: Hangul fillers, Khmer vowels, empty Braille, invisible operators, annotations.</summary>
    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\u034F\u115F\u1160\u17B4\u17B5\u2061\u2062\u2063\u2064\u206A\u206B\u206C\u206D\u206E\u206F\u2800\u3164\uFFA0\uFFF9\uFFFA\uFFFB");

    /// <summary>True where the text reorders itself or holds what cannot be seen.</summary>
    public static bool Deceives(ReadOnlySpan<char> text) => text.ContainsAny(BidiControls) || text.ContainsAny(Blanks) || HoldsTags(text);

    /// <summary>Tag characters (U+E0000 to U+E007F) spell ASCII that nobody sees and a language model reads. Behind the same first half stand variants of Han letters, which names need.</summary>
    private static bool HoldsTags(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('\uDB40') is >= 0 and var at)
        {
            text = text[(at + 1)..];
            if (!text.IsEmpty && text[0] is >= '\uDC00' and <= '\uDC7F') return true;
        }

        return false;
    }

    /// <summary>True where the eye does not see all that would be sent.</summary>
    public static bool HidesSomething(ReadOnlySpan<char> text) => Deceives(text) || text.ContainsAny(ZeroWidth);

    public static string WithoutZeroWidth(string text)
    {
        if (!text.AsSpan().ContainsAny(ZeroWidth)) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!ZeroWidth.Contains(c)) kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>
    /// One line: runs of white space and control characters become one space, halves of surrogate pairs are dropped (no
    /// store can hold them), zero-width signs are removed, and the result is in Unicode form C.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsFolded(text)) return text;
        var folded = new StringBuilder(text.Length);
        var pending = false;
        foreach (var rune in WithoutZeroWidth(text).EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) continue;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                pending = folded.Length > 0;
                continue;
            }

            if (pending) folded.Append(' ');
            pending = false;
            folded.Append(rune);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Printable ASCII with single spaces inside, as nearly all subjects and names are.</summary>
    private static bool IsFolded(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '~') && !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>How many signs a reader would count: grapheme clusters (UAX 29).</summary>
    public static int GraphemeCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (; !text.IsEmpty; count++) text = text[StringInfo.GetNextTextElementLength(text)..];
        return count;
    }

    /// <summary>The first <paramref name="most"/> grapheme clusters, then "…" where something was cut.</summary>
    public static string Cut(string text, int most)
    {
        var rest = text.AsSpan();
        for (var i = 0; i < most && !rest.IsEmpty; i++) rest = rest[StringInfo.GetNextTextElementLength(rest)..];
        return rest.IsEmpty ? text : string.Concat(text.AsSpan(0, text.Length - rest.Length).TrimEnd(), "…");
    }

    /// <summary>True above two stacked accents on one letter, or four of the vowel signs that Indic and Thai scripts stack by nature.</summary>
    public static bool HasStackedMarks(string text)
    {
        int accents = 0, signs = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            signs = isMark ? signs + 1 : 0;
            accents = isMark && IsSharedAccent(rune.Value) ? accents + 1 : isMark ? accents : 0;
            if (accents > 2 || signs > 4) return true;
        }

        return false;
    }

    /// <summary>The combining blocks that belong to no script of their own.</summary>
    private static bool IsSharedAccent(int code) => code is
        (>= 0x0300 and <= 0x036F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);
}
