using System.Globalization;
using System.Text;

namespace NudgeBot.Teams.Typed.Reading;

/// <summary>Words as they are compared: in lower case, without accents, and with one kind of apostrophe.</summary>
internal static class Folded
{
    /// <summary>"Müller" is "muller", "’" is "'", "ß" is "ss".</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        if (System.Text.Ascii.IsValid(words)) return words.ToString().ToLowerInvariant();
        var letters = new StringBuilder(words.Length);
        foreach (var letter in words.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            letters.Append(letter switch { '’' or '‘' or '`' or '´' => "'", 'ß' or 'ẞ' => "ss", 'ø' or 'Ø' => "o", 'ł' or 'Ł' => "l", 'æ' or 'Æ' => "ae", _ => char.ToLowerInvariant(letter).ToString() });
        }

        return letters.ToString();
    }

    /// <summary>The same, and as people without umlauts on their keyboard write it: "naechste" beside "nachste".</summary>
    public static IEnumerable<string> SpellingsOf(string word)
    {
        var plain = Of(word);
        yield return plain;
        var spelled = Of(word.ToLowerInvariant()
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal));
        if (!string.Equals(spelled, plain, StringComparison.Ordinal)) yield return spelled;
    }
}
