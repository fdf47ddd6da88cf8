using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// A subject line as a topic. It was typed by a stranger or a program, so it is quoted in a text only where it reads like a
/// thing two people talk about, says nothing private and cannot be taken for an instruction, a link or code.
/// </summary>
public static partial class TopicLine
{
    /// <summary>The longest topic that is quoted, in grapheme clusters.</summary>
    public const int LongestQuoted = 60;

    private const int MostDigits = 8;

    /// <summary>Words that, alone or together, name no topic: "Weekly team sync" could be any meeting of any two people.</summary>
    private static readonly FrozenSet<string> Empty = """
        sync call meeting meetings mtg meet catch up catchup 1:1 1-1 1-on-1 1on1 on one one-on-one one-to-one o3 touch base touchpoint
        quick short brief question questions chat talk check in checkin check-in hello hi hey greetings weekly biweekly bi-weekly daily
        monthly quarterly regular recurring team staff status update updates teams microsoft zoom google skype webex slack video conference
        with and the a an our my your us you me for re fw fwd fyi no subject none untitled new invitation invite intro introduction discussion
        discuss follow follow-up followup stand standup stand-up huddle thanks thank please help request urgent important asap test
        reminder today tomorrow monday tuesday wednesday thursday friday appointment event booking reserved hold block busy placeholder
        info information note notes message mail email document documents file files attachment attached ok okay yes
        coffee lunch dinner breakfast tea drinks drink phone virtual office hours session join time slot free
        frage fragen termin besprechung anruf hallo kurze danke réunion reunion point appel bonjour merci question reunión llamada hola gracias pregunta
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptyWords = Empty.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The subject without its prefixes ("RE: AW: Re[2]: [EXT]") and with white space folded to single spaces: what is stored
    /// as a topic. Never null; empty where nothing else was there. It may still be unfit to show.
    /// </summary>
    public static string Clean(string? subject)
    {
        if (string.IsNullOrEmpty(subject)) return "";
        var text = UntrustedText.Fold(subject);
        var start = 0;
        foreach (var prefix in Prefix().EnumerateMatches(text)) start += prefix.Length;
        return text[start..];
    }

    /// <summary>The topic as it may stand between quotation marks; null where it is not fit to quote.</summary>
    public static string? Quotable(string? subject)
    {
        var text = Clean(subject).Trim(' ', '.', ':', ',', ';', '-', '–', '—');
        return IsPlain(text) && IsATopic(text) && !IsUnkind(text) && !SensitiveWords.Found(subject ?? "") ? text : null;
    }

    /// <summary>True for a word that by itself names no topic.</summary>
    internal static bool IsEmptyWord(ReadOnlySpan<char> word) => EmptyWords.Contains(word);

    /// <summary>Words, and nothing that a machine would read as more than words.</summary>
    private static bool IsPlain(string text) =>
        !UntrustedText.Deceives(text) && !UntrustedText.HasStackedMarks(text) && !Scripts.HasForgedWord(text) && !Scripts.HasStrayJoiner(text)
        && UntrustedText.GraphemeCount(text) <= LongestQuoted && !Markup().IsMatch(text) && text.EnumerateRunes().All(rune => !IsSymbol(System.Text.Rune.GetUnicodeCategory(rune)));

    private static bool IsATopic(string text)
    {
        var letters = text.EnumerateRunes().Where(System.Text.Rune.IsLetter).ToList();
        if (letters.Count < (letters.Exists(rune => Scripts.Of(rune) == Script.Other) ? 2 : 3)) return false;
        if (letters.Count > 6 && letters.Count(System.Text.Rune.IsUpper) > 0.6 * letters.Count) return false;
        return text.Count(char.IsDigit) <= MostDigits && !LongNumber().IsMatch(text) && !Words().Matches(text).All(word => Empty.Contains(word.Value));
    }

    private static bool IsUnkind(string text) => Curse().IsMatch(text) || Instruction().IsMatch(text);

    private static bool IsSymbol(UnicodeCategory category) => category is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
        or UnicodeCategory.MathSymbol or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator;

    // Reply and forward marks of the mail programs' languages, counted ones (Re[2]:, RE(3):) and gateways' tags.
    [GeneratedRegex("""
        \G(?:
          [\[(](?:ext|external|extern|externe|externo|esterno)[\])]:?
        | (?:external|extern)\s*:
        | (?:re|fw|fwd|aw|wg|sv|vs|vb|tr|rv|res|enc|antw|antwort|ant|doorst|ynt|ilt|odp|pd|rif|fs|bls|r|i|
            回复|回覆|转发|轉寄|轉發|答复|答覆|返信|転送|الرد|השב
            |automatic\ reply|out\ of\ office|accepted|declined|tentative|tentatively\ accepted|canceled|cancelled|updated|invitation|updated\ invitation|new\ time\ proposed
            |zugesagt|abgesagt|akzeptiert)
          \s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*[:：]
        )\s*
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Prefix();

    // Markdown, HTML, JSON, templates, encoded words, links, addresses, file names, quotation marks of our own, "w/ Ana", "?!".
    [GeneratedRegex("""[<>\[\]{}|`*_\\"“”„«»$^~=#@]|https?:|www\.|\p{L}\.\p{L}{2,}|\bw/|[?!]{2,}|^[^\p{L}\p{Nd}]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\d{5,}|\b(?=\w*\d{2})(?=\w*\p{L}{2})\w{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"[\p{L}\p{M}\d]+(?:[:'’\-][\p{L}\p{M}\d]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // Never used on names: some real surnames are on such lists.
    [GeneratedRegex(@"\b(?:f\W?u\W?c\W?k\w*|f\*+\w*|shit\w*|bullshit|arse\w*|asshole\w*|bastard\w*|bitch\w*|crap|cunt\w*|damn\w*|schei(?:ss|ß)e?|arschloch|merde|putain|connard|mierda|joder|puta|cabr[oó]n)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Curse();

    [GeneratedRegex(@"\b(?:ignore|disregard|forget)\b.{0,20}\b(?:previous|prior|above|all|instructions?)\b|\b(?:system )?prompt\b|\byou are (?:now )?(?:an?|the) (?:ai|assistant|bot)\b|\bas an ai\b|\bassistants?:|\bexfiltrat|\bforward (?:this|all)\b|\bsend (?:all|every)\b|\bact now\b|\binstructions?\b.{0,20}\b(?:bot|assistant|ai)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();
}
