using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NudgeBot.Core.Interactions;

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
        frage fragen rückfrage termin terminanfrage termine besprechung anruf telefonat telefon hallo guten tag danke kurz kurze kurzer kurzes schnelle dringend wichtig bitte
        abstimmung abstimmungstermin austausch rücksprache jour fixe teammeeting teambesprechung videokonferenz wöchentlich wöchentliche wöchentlicher wöchentliches monatlich
        monatliche monatliches einladung nachricht erinnerung betreff ohne kein der die das und mit wir uns ihnen dir euch für zum zur im am ein eine einen montag dienstag mittwoch
        donnerstag freitag heute morgen kaffee mittagessen abendessen
        réunion reunion point appel bonjour salut coucou merci petite petit rapide rendez-vous rdv échange échanges visio visioconférence téléphone téléphonique hebdo hebdomadaire
        mensuel mensuelle quotidien équipe d'équipe d’équipe sans objet important rappel suivi demande le la les de du des d' un une et avec nous vous te lundi mardi mercredi jeudi
        vendredi demain aujourd'hui aujourd’hui déjeuner café dîner
        reunión llamada hola saludos gracias pregunta duda consulta cita semanal mensual diaria equipo videollamada videoconferencia rápida breve asunto sin invitación urgente
        importante recordatorio seguimiento puesta al día el los las del y con nosotros por favor lunes martes miércoles jueves viernes mañana hoy comida cena almuerzo desayuno
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
        // Full-width and other twins of ASCII are read as what they look like.
        var plain = text.Normalize(NormalizationForm.FormKC);
        return IsPlain(text) && !Markup().IsMatch(plain) && IsATopic(text) && !IsUnkind(plain) && !SensitiveWords.Found(subject ?? "") ? text : null;
    }

    /// <summary>True for a word that by itself names no topic.</summary>
    internal static bool IsEmptyWord(ReadOnlySpan<char> word) => EmptyWords.Contains(word);

    /// <summary>Words, and nothing that a machine would read as more than words.</summary>
    private static bool IsPlain(string text) =>
        !UntrustedText.Deceives(text) && !UntrustedText.HasStackedMarks(text) && !Scripts.HasForgedWord(text) && !Scripts.HasStrayJoiner(text)
        && UntrustedText.GraphemeCount(text) <= LongestQuoted && text.EnumerateRunes().All(rune => !IsSymbol(Rune.GetUnicodeCategory(rune)));

    private static bool IsATopic(string text)
    {
        var letters = text.EnumerateRunes().Where(Rune.IsLetter).ToList();
        if (letters.Count < (letters.Exists(rune => Scripts.Of(rune) == Script.Other) ? 2 : 3)) return false;
        if (letters.Count > 6 && letters.Count(Rune.IsUpper) > 0.6 * letters.Count) return false;
        return text.Count(char.IsDigit) <= MostDigits && !LongNumber().IsMatch(text) && !Words().Matches(text).All(word => Empty.Contains(word.Value));
    }

    /// <summary>True for words that were written for a machine to obey, in a subject or where a name should stand.</summary>
    internal static bool Instructs(string text) => Instruction().IsMatch(text);

    private static bool IsUnkind(string text) => Curse().IsMatch(text) || Instructs(text);

    private static bool IsSymbol(UnicodeCategory category) => category is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
        or UnicodeCategory.MathSymbol or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator;

    // Reply and forward marks of the mail programs' languages, gateways' tags, and what calendars and absence notes put before a title.
    [GeneratedRegex($$"""
        \G(?:
          [\[(](?:ext|external|extern|externe|externo|esterno)(?:[ ](?:e-?mail|mail|sender|absender|expéditeur|remitente|message|nachricht))?[\])]:?
        | (?:external|extern|externe|externo)\s*:
        | (?:{{SubjectLine.AnswerMarks}}|{{SubjectLine.ForwardMarks}}
            |automatic[ ]reply|out[ ]of[ ]office|accepted|declined|tentative|tentatively[ ]accepted|canceled|cancelled|updated|invitation|updated[ ]invitation|new[ ]time[ ]proposed
            |zugesagt|abgesagt|akzeptiert|mit[ ]vorbehalt|einladung|automatische[ ]antwort|abwesenheitsnotiz
            |accepté|refusé|provisoire|annulé|réponse[ ]automatique|absence[ ]du[ ]bureau|aceptado|aceptada|rechazado|rechazada|provisional|cancelado|cancelada|respuesta[ ]automática)
          {{SubjectLine.MarkEnd}}
        )\s*
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Prefix();

    // Markdown, HTML, JSON, templates, encoded words, links and their schemes, addresses, file names, quotation marks of our own, "w/ Ana", "?!".
    [GeneratedRegex("""[<>\[\]{}|`*_\\"“”„«»‹›$^~=#@]|//|www\.|\b(?:https?|ftp|file|data|mailto|tel|javascript|vbscript|msteams)\s*:|\p{L}\.\p{L}{2,}|\d+(?:\.\d+){3}|\bw/|[?!]{2,}|^[^\p{L}\p{Nd}]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\d{5,}|\b(?=\w*\d{2})(?=\w*\p{L}{2})\w{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"[\p{L}\p{M}\d]+(?:[:'’\-][\p{L}\p{M}\d]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // Never used on names: some real surnames are on such lists.
    [GeneratedRegex("""
        \b(?:
          f\W?u\W?c\W?k\w* | shit(?:s|ty|show|e|head)? | bullshit | arse(?:s|holes?)? | assholes? | bastards? | bitch\w* | crap | cunt\w* | damn\w* | wtf | wank\w* | bollocks
        | schei(?:ss|ß)\w* | beschissen\w* | arsch(?:loch|löcher)? | verdammt\w* | wichser | hurensohn | verfickt\w* | fotze
        | merde\w* | putain | connards? | connasses? | salopes? | encul[ée]\w* | bordel | foutre | chier
        | mierda | joder | jodid[oa] | put[oa]s? | cabr[oó]n(?:es)? | coño | gilipollas | pendej[oa]s? | carajo
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Curse();

    // What was written for a machine to obey, or to hurry a reader. A topic lost by mistake costs a less specific text, no more.
    [GeneratedRegex("""
        \b(?:
          (?:ignore|disregard|forget|override|bypass)\b.{0,20}\b(?:previous|prior|above|all|every|instructions?|rules?) | (?:system\s+)?prompts? | jailbreak | developer\s+mode | you\s+are\s+(?:now\s+)?(?:an?|the)\s+(?:ai|assistant|bot) | as\s+an\s+ai | exfiltrat\w* | forward\s+(?:this|all)
        | send\s+(?:all|every) | act\s+now | (?:instructions?|note)\b.{0,20}\b(?:bots?|assistants?|ai) | (?:bots?|assistants?|ai)\b.{0,20}\b(?:must|should|shall|include)
        | (?:ignorier\w*|vergiss|vergessen|missachte\w*)\b.{0,30}\b(?:anweisung\w*|vorherig\w*|bisherig\w*|obig\w*|regeln) | (?:sende|schicke|leite|send\w+\s+sie|leiten\s+sie)\s+(?:alle|jede)\w* | du\s+bist\s+(?:jetzt|nun)\s+ein\w* | sie\s+sind\s+(?:jetzt|nun)\s+ein\w* | handeln\s+sie\s+jetzt | jetzt\s+handeln
        | (?:ignore[zr]?|oublie[zr]?)\b.{0,30}\b(?:instructions?|consignes?|précédent\w*|règles?) | (?:envoye[zr]?|envoie|transfère|transfére[zr])\s+(?:tous|toutes|chaque) | (?:tu\s+es|vous\s+êtes)\s+(?:désormais|maintenant)\s+un\w* | agissez\s+maintenant
        | (?:ignor[ae]|olvid[ae])\w*\b.{0,30}\b(?:instruccion\w*|anterior\w*|previ[oa]s|reglas?) | (?:envía|envíe|reenvía|reenvíe|manda|mande)\s+(?:todos|todas|cada) | (?:eres|usted\s+es)\s+ahora\s+un\w* | actúe?\s+(?:ahora|ya)
        )\b | \b(?:assistants?|assistent\w*|asistente\w*)\s*:
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Instruction();
}
