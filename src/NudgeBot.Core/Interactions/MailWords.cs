using System.Buffers;
using System.Net;
using System.Text;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// Finds the sender's own new words in a mail: what stands above the quoted history, without the lines quoted in between and
/// without the signature. Knows the quoting of Outlook, Gmail, Lotus Notes and phones, in English, German, French and Spanish.
/// </summary>
public static class MailWords
{
    /// <summary>New words beyond this many characters are not read: who asks, asks sooner.</summary>
    public const int Longest = 4000;

    private static readonly string[] Separators =
    [
        "-----Original Message", "-----Ursprüngliche Nachricht", "-----Message d'origine", "-----Mensaje original", "----- Original Message",
        "---------- Forwarded message", "----- Forwarded by", "---------------------- Forwarded", "________________________________", "Begin forwarded message",
    ];

    private static readonly string[] HeaderStarts = ["From:", "Von:", "De :", "De:", "*From:*"];

    private static readonly string[] HeaderFollowers =
        ["Sent:", "To:", "Date:", "Gesendet:", "An:", "Envoyé", "À :", "Enviado", "Para:", "Subject:", "*Sent:*", "Betreff:", "Objet", "Asunto:"];

    private static readonly string[] AttributionEnds = ["wrote:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "writes:"];

    private static readonly string[] SignatureStarts = ["Sent from my ", "Von meinem ", "Envoyé de mon ", "Enviado desde mi ", "Get Outlook for "];

    /// <summary>The new words, line by line, at most <see cref="Longest"/> characters; empty where all is quoted.</summary>
    public static string NewWords(string body, bool isHtml)
    {
        var text = isHtml ? TextOf(body) : body;
        // Borrowed, since a mailbox is read by the thousand mails: room for the words, and for an end of line behind the last.
        var size = Math.Min(text.Length, Longest) + 1;
        var room = ArrayPool<char>.Shared.Rent(size);
        try
        {
            return new string(room.AsSpan(0, CopyNewWords(text, room.AsSpan(0, size))).Trim());
        }
        finally
        {
            ArrayPool<char>.Shared.Return(room);
        }
    }

    private static int CopyNewWords(ReadOnlySpan<char> rest, Span<char> words)
    {
        var length = 0;
        while (!rest.IsEmpty && length < words.Length - 1)
        {
            var line = NextLine(ref rest);
            var trimmed = line.Trim();
            if (trimmed.StartsWith('>')) continue;
            if (EndsNewWords(trimmed, rest)) break;
            var kept = line.TrimEnd();
            kept = kept[..Math.Min(kept.Length, words.Length - 1 - length)];
            kept.CopyTo(words[length..]);
            length += kept.Length;
            words[length++] = '\n';
        }

        return length;
    }

    private static bool EndsNewWords(ReadOnlySpan<char> trimmed, ReadOnlySpan<char> rest)
    {
        if (trimmed.Length < 2) return false;
        // RFC 3676, 4.3: a signature begins with dash, dash, space.
        if (trimmed is "--" || StartsWithAny(trimmed, SignatureStarts)) return true;
        if (StartsWithAny(trimmed, Separators)) return true;
        if (StartsWithAny(trimmed, HeaderStarts)) return NextLinesHold(rest, 4, HeaderFollowers);
        if (IsAttribution(trimmed, rest)) return true;
        return IsNotesHeader(trimmed, rest);
    }

    /// <summary>"On Tue, 3 Mar 2026 at 10:12, Ana wrote:", on one line or broken over two.</summary>
    private static bool IsAttribution(ReadOnlySpan<char> trimmed, ReadOnlySpan<char> rest)
    {
        if (trimmed.Length > 200) return false;
        if (EndsWithAny(trimmed, AttributionEnds)) return HasDigit(trimmed) || trimmed.Contains('@') || NextLinesHold(rest, 3, [">"]);
        if (!(trimmed.StartsWith("On ") || trimmed.StartsWith("Am ") || trimmed.StartsWith("Le ") || trimmed.StartsWith("El "))) return false;
        if (!HasDigit(trimmed)) return false;
        var next = NextLine(ref rest).Trim();
        return EndsWithAny(next, AttributionEnds);
    }

    /// <summary>Lotus Notes puts "To: … cc: … Subject:" under the name and date of the one who is quoted.</summary>
    private static bool IsNotesHeader(ReadOnlySpan<char> trimmed, ReadOnlySpan<char> rest)
    {
        if (trimmed.StartsWith("To:") && NextLinesHold(rest, 3, ["cc:", "Subject:"])) return true;
        if (LooksLikeStamp(trimmed)) return NextLinesHold(rest, 4, ["To:"]);
        var below = NextLine(ref rest).Trim();
        return LooksLikeStamp(below) && NextLinesHold(rest, 4, ["To:"]);
    }

    /// <summary>"03/02/2026 10:00 AM".</summary>
    private static bool LooksLikeStamp(ReadOnlySpan<char> line) =>
        line.Length is > 12 and < 80 && (line.EndsWith("AM") || line.EndsWith("PM")) && HasDigit(line) && line.Contains('/') && line.Contains(':');

    private static bool NextLinesHold(ReadOnlySpan<char> rest, int lines, string[] starts)
    {
        for (var i = 0; i < lines && !rest.IsEmpty; i++)
        {
            if (StartsWithAny(NextLine(ref rest).Trim(), starts)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line.TrimEnd('\r');
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] starts)
    {
        foreach (var start in starts)
        {
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> line, string[] ends)
    {
        foreach (var end in ends)
        {
            if (line.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> line) => line.IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>The visible text of an HTML body, block elements as line breaks, blockquotes dropped as quoted.</summary>
    internal static string TextOf(string html)
    {
        var text = new StringBuilder(Math.Min(html.Length, 2 * Longest));
        var quoted = 0;
        string? hidden = null;
        for (var i = 0; i < html.Length && text.Length < 2 * Longest; i++)
        {
            if (html[i] != '<')
            {
                if (quoted == 0 && hidden is null) text.Append(html[i] is '\r' or '\n' ? ' ' : html[i]);
                continue;
            }

            var end = html.IndexOf('>', i);
            if (end < 0) break;
            var name = TagName(html.AsSpan(i + 1, end - i - 1), out var closes);
            i = end;
            if (hidden is not null)
            {
                if (closes && name.Equals(hidden, StringComparison.OrdinalIgnoreCase)) hidden = null;
            }
            else if (Is(name, "style") || Is(name, "script") || Is(name, "head") || Is(name, "title")) hidden = closes ? null : name.ToString();
            else if (Is(name, "blockquote")) quoted = Math.Max(0, quoted + (closes ? -1 : 1));
            else if (quoted == 0 && (Is(name, "br") || Is(name, "p") || Is(name, "div") || Is(name, "tr") || Is(name, "li") || Is(name, "hr"))) text.Append('\n');
        }

        return WebUtility.HtmlDecode(text.ToString()).Replace('\u00a0', ' ');
    }

    private static bool Is(ReadOnlySpan<char> name, string tag) => name.Equals(tag, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> TagName(ReadOnlySpan<char> tag, out bool closes)
    {
        closes = tag.StartsWith('/');
        if (closes) tag = tag[1..];
        var end = tag.IndexOfAny(" \t\r\n/");
        return end < 0 ? tag : tag[..end];
    }
}
