using System.Text;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// A text in the plainest letters that say the same, so that one spelling of a phrase finds all: small, without accents ("DÉCÈS",
/// "décès" and "DECES" are "deces"), without signs that cannot be seen, full-width letters as ASCII, and sentences whole that a mail
/// program broke into lines.
/// </summary>
internal static class PlainLetters
{
    /// <summary>No letter becomes more than so many.</summary>
    public const int MostForOne = 2;

    private const char FirstAccented = '\u00C0';
    private const char LastAccented = '\u017F';
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    /// <summary>From À to ſ; empty for what is no Latin letter.</summary>
    private static readonly string[] Unaccented = [.. Enumerable.Range(FirstAccented, LastAccented - FirstAccented + 1).Select(code => Plain((char)code))];

    /// <summary>Writes the text plainly and says how long it became; the room must be <see cref="MostForOne"/> times the text.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        while (true)
        {
            var at = text.IndexOfAnyExceptInRange(' ', '~');
            Ascii.ToLower(at < 0 ? text : text[..at], room[length..], out var written);
            length += written;
            if (at < 0) return length;
            var sign = text[at];
            text = text[(at + 1)..];
            length = sign == '\n' ? EndLine(text, room, length) : WriteSign(sign, room, length);
        }
    }

    /// <summary>A line that goes on in a small letter was broken by a program, not by its writer.</summary>
    private static int EndLine(ReadOnlySpan<char> next, Span<char> room, int length)
    {
        var breaksSentence = !next.IsEmpty && char.IsLower(next[0]);
        if (breaksSentence && length > 0 && room[length - 1] is '\r' or ' ') length--;
        room[length++] = breaksSentence ? ' ' : '\n';
        return length;
    }

    private static int WriteSign(char sign, Span<char> room, int length)
    {
        if (IsUnseen(sign)) return length;
        if (sign is >= FirstAccented and <= LastAccented && Unaccented[sign - FirstAccented] is { Length: > 0 } letters)
        {
            letters.CopyTo(room[length..]);
            return length + letters.Length;
        }

        room[length] = sign switch
        {
            '\u00A0' or '\u202F' or '\u2007' => ' ',
            '\u2018' or '\u2019' or '\u02BC' => '\'',
            '\u2010' or '\u2011' => '-',
            >= FirstFullWidth and <= LastFullWidth => char.ToLowerInvariant((char)(sign - FirstFullWidth + '!')),
            _ => sign,
        };
        return length + 1;
    }

    /// <summary>Soft hyphens, signs without width, turns of direction, and accents that stand apart from their letter.</summary>
    private static bool IsUnseen(char sign) => sign is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or (>= '\u0300' and <= '\u036F');

    private static string Plain(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        var small when char.IsLetter(small) && small.ToString().Normalize(NormalizationForm.FormD)[0] is var bare && char.IsAscii(bare) => bare.ToString(),
        _ => "",
    };
}
