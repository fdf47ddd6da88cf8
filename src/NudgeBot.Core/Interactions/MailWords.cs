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

    private static readonly string[] HeaderStarts = ["From:", "Von:", "De :", "De:", "*From:*", "*Von:*", "*De :*", "*De:*"];

    private static readonly string[] HeaderFollowers =
        ["Sent:", "To:", "Date:", "Gesendet:", "An:", "Envoyé", "À :", "Enviado", "Para:", "Subject:", "*Sent:*", "*Gesendet:*", "*Envoyé", "*Enviado", "*Date:*", "Datum:", "Date :", "Fecha:", "Betreff:", "Objet", "Asunto:"];

    private static readonly string[] AttributionEnds = ["wrote:", "schrieb:", "a écrit :", "a écrit:", "a écrit :", "escribió:", "writes:"];

    /// <summary>"Am Di., 3. März 2026 um 10:12 Uhr schrieb Ana Petrova &lt;ana@fabrikam.example&gt;:" names the writer behind the verb.</summary>
    private static readonly string[] AttributionVerbs = [" schrieb ", " wrote ", " a écrit ", " escribió "];

    private static readonly string[] SignatureStarts =
    [
        "Sent from my ", "Sent from Outlook", "Sent from Mail for", "Get Outlook for ", "Von meinem ", "Gesendet von ", "Gesendet mit ", "Diese Nachricht wurde von mein", "Envoyé de mon ", "Envoyé depuis ", "Envoyé à partir de ",
        "Télécharger Outlook", "Obtenir Outlook", "Obtenez Outlook", "Enviado desde ", "Obtener Outlook", "Descargar Outlook",
    ];

    /// <summary>Lines under which a name and a card of contacts stand, and nothing that is said to the reader.</summary>
    private static readonly string[] Closings =
    [
        "best regards", "kind regards", "warm regards", "with best regards", "with kind regards", "regards", "best wishes", "sincerely", "yours sincerely", "many thanks and regards",
        "mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße", "viele grüße", "beste grüße", "herzliche grüße", "liebe grüße", "mfg",
        "cordialement", "bien cordialement", "très cordialement", "bien à vous", "salutations distinguées", "meilleures salutations",
        "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente", "atentamente",
    ];

    /// <summary>What gateways and lawyers put under every mail.</summary>
    private static readonly string[] Disclaimers =
    [
        "This e-mail and any", "This email and any", "This message and any", "This e-mail is confidential", "This email is confidential", "This e-mail may contain", "This email may contain", "This communication is", "The information contained in this", "The information in this e",
        "CONFIDENTIALITY NOTICE", "Confidentiality notice", "DISCLAIMER", "Disclaimer:", "Please consider the environment", "Think before you print",
        "Diese E-Mail enthält", "Diese E-Mail und", "Diese Nachricht ist vertraulich", "Diese Nachricht enthält vertrauliche", "Bitte denken Sie an die Umwelt", "Der Inhalt dieser E-Mail",
        "Ce message et", "Ce courriel", "Cet e-mail", "Ce message est confidentiel", "Pensez à l'environnement", "Avant d'imprimer",
        "Este mensaje y", "Este mensaje contiene", "Este correo", "La información contenida en este", "Antes de imprimir",
    ];

    /// <summary>Where mail programs begin what they quote, as an attribute of the element around it: Gmail, Outlook, Yahoo, Proton.</summary>
    private static readonly SearchValues<string> QuoteMarks = SearchValues.Create(
        ["gmail_quote", "divRplyFwdMsg", "appendonsend", "yahoo_quoted", "protonmail_quote", "OutlookMessageHeader", "mail-editor-reference-message-container", "gmail_attr"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The elements in which mail programs put a signature.</summary>
    private static readonly SearchValues<string> SignatureMarks = SearchValues.Create(["gmail_signature", "id=\"Signature\"", "ms-outlook-mobile-signature", "moz-signature", "AppleMailSignature"], StringComparison.OrdinalIgnoreCase);

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
        var linesBelowClosing = -1;
        while (!rest.IsEmpty && length < words.Length - 1)
        {
            var line = NextLine(ref rest);
            var trimmed = line.Trim();
            if (trimmed.StartsWith('>')) continue;
            if (trimmed.Length > 1 && IsAttribution(trimmed, rest))
            {
                // Where every quoted line is marked, an answer may stand below or between them.
                if (NextLinesHold(rest, 4, [">"])) continue;
                break;
            }

            if (EndsNewWords(trimmed, rest)) break;
            if (trimmed.StartsWith("PS", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("P.S", StringComparison.OrdinalIgnoreCase)) linesBelowClosing = -1;
            // The name under the closing stays, the card of contacts under the name does not.
            else if (linesBelowClosing >= 0 && trimmed.Length > 0 && ++linesBelowClosing > 1) continue;
            else if (IsClosing(trimmed)) linesBelowClosing = 0;
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
        if (StartsWithAny(trimmed, Separators) || StartsWithAny(trimmed, Disclaimers)) return true;
        if (StartsWithAny(trimmed, HeaderStarts)) return NextLinesHold(rest, 4, HeaderFollowers);
        return IsNotesHeader(trimmed, rest);
    }

    /// <summary>"On Tue, 3 Mar 2026 at 10:12, Ana wrote:", on one line or broken over two.</summary>
    private static bool IsAttribution(ReadOnlySpan<char> trimmed, ReadOnlySpan<char> rest)
    {
        if (trimmed.Length > 200) return false;
        if (trimmed.EndsWith(':') && HasDigit(trimmed) && ContainsAny(trimmed, AttributionVerbs)) return true;
        if (EndsWithAny(trimmed, AttributionEnds)) return HasDigit(trimmed) || trimmed.Contains('@') || NextLinesHold(rest, 3, [">"]);
        if (!(trimmed.StartsWith("On ") || trimmed.StartsWith("Am ") || trimmed.StartsWith("Le ") || trimmed.StartsWith("El "))) return false;
        if (!HasDigit(trimmed)) return false;
        var next = NextLine(ref rest).Trim();
        return EndsWithAny(next, AttributionEnds) || (next.StartsWith("écrit") && trimmed.EndsWith(" a")) || (next.EndsWith(':') && (ContainsAny(trimmed, AttributionVerbs) || trimmed.EndsWith(" schrieb") || trimmed.EndsWith(" a écrit")));
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

    private static bool ContainsAny(ReadOnlySpan<char> line, string[] parts)
    {
        foreach (var part in parts)
        {
            if (line.Contains(part, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsClosing(ReadOnlySpan<char> trimmed)
    {
        if (trimmed.Length is < 3 or > 40) return false;
        var bare = trimmed.TrimEnd(" ,.!");
        foreach (var closing in Closings)
        {
            if (bare.Equals(closing, StringComparison.OrdinalIgnoreCase)) return true;
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
            var tag = html.AsSpan(i + 1, end - i - 1);
            var name = TagName(tag, out var closes);
            i = end;
            // Whatever follows is what was answered, or who answered it.
            if (tag.Length > 12 && hidden is null && (tag.ContainsAny(QuoteMarks) || tag.ContainsAny(SignatureMarks))) break;
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
