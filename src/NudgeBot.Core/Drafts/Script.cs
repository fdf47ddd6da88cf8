using System.Globalization;
using System.Text;

namespace NudgeBot.Core.Drafts;

/// <summary>The writing systems whose letters decide how a name is used. Others need no telling apart here.</summary>
internal enum Script
{
    /// <summary>Not a letter.</summary>
    None,
    Latin,
    Greek,
    Cyrillic,

    /// <summary>Armenian and Cherokee: with Greek and Cyrillic, the scripts whose capitals pass for Latin ones.</summary>
    LatinLookAlike,

    /// <summary>Arabic and the Indic scripts, where joiners (U+200C, U+200D) spell words.</summary>
    Joining,
    Other,
}

/// <summary>Tells scripts apart and finds the words that abuse them.</summary>
internal static class Scripts
{
    public static Script Of(Rune rune) => Rune.IsLetter(rune) ? OfLetter(rune.Value) : Script.None;

    /// <summary>
    /// A word that mixes Latin letters with ones that look Latin ("Аnna" with a Cyrillic A) was made to deceive; no language
    /// writes so (UTS 39, 5.1: mixed-script confusables).
    /// </summary>
    public static bool HasForgedWord(string text)
    {
        bool latin = false, alike = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) latin = alike = false;
            var script = Of(rune);
            latin |= script == Script.Latin;
            alike |= script is Script.Greek or Script.Cyrillic or Script.LatinLookAlike;
            if (latin && alike) return true;
        }

        return false;
    }

    /// <summary>True where a joiner stands in a text that has no letters it could join.</summary>
    public static bool HasStrayJoiner(string text) =>
        text.AsSpan().ContainsAny('\u200C', '\u200D') && !text.EnumerateRunes().Any(rune => Of(rune) == Script.Joining);

    /// <summary>Given name first and a space between is a habit of these scripts; names in others are used whole.</summary>
    public static bool PutsGivenNameFirst(string text) =>
        text.EnumerateRunes().All(rune => !IsVietnamese(rune.Value) && (Of(rune) is Script.None or Script.Latin or Script.Greek or Script.Cyrillic));

    public static bool IsLetterOrMark(Rune rune) => Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The block of Latin letters that only Vietnamese uses, where the family name comes first.</summary>
    private static bool IsVietnamese(int code) => code is >= 0x1EA0 and <= 0x1EF9;

    private static Script OfLetter(int code) => code switch
    {
        <= 0x02AF or (>= 0x1E00 and <= 0x1EFF) or (>= 0xFF21 and <= 0xFF5A) => Script.Latin,
        (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF) => Script.Greek,
        (>= 0x0400 and <= 0x052F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0xA640 and <= 0xA69F) => Script.Cyrillic,
        (>= 0x0530 and <= 0x058F) or (>= 0x13A0 and <= 0x13FF) or (>= 0xAB70 and <= 0xABBF) => Script.LatinLookAlike,
        (>= 0x0600 and <= 0x08FF) or (>= 0x0900 and <= 0x0DFF) or (>= 0xFB50 and <= 0xFEFF) => Script.Joining,
        _ => Script.Other,
    };
}
