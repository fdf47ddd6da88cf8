using System.Buffers;
using System.Text.RegularExpressions;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// Words after which a machine stays silent: grief, illness, dismissal, grievance, legal hold, harassment, belief and
/// origin (GDPR, article 9), a security incident, fraud, "please stop contacting me", and marks of confidence. A missed nudge
/// costs little, a cheerful one costs much, so doubt is silence; but a disclaimer at the foot of a mail, a therapy dog and a
/// union of two tables are none of these. Word lists miss paraphrase: every nudge keeps its "not this" and "never this person".
/// </summary>
public static partial class SensitiveWords
{
    /// <summary>No phrase below reaches farther from its hint than this, in characters.</summary>
    private const int PhraseReach = 72;

    /// <summary>How near to a mark the words of a standard disclaimer must stand to take it back.</summary>
    private const int DisclaimerReach = 600;

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    /// <summary>
    /// The matters, each with rare pieces of its phrases. Mail is searched for all pieces in one pass, the words around a find for each
    /// matter's own, and only then does its pattern read: one pattern for all would be tried at every letter for every phrase.
    /// </summary>
    private static readonly (RarePieces Pieces, Regex Phrases)[] Matters =
    [
        (new(
            "litigation|lawsuit|subpoena|whistle|prejudice|legal hold"), Law()),
        (new(
            "employment|fired|let go|laid off|dismiss|redundan|layoff|lay-off|disciplinary|written warning|improvement plan|appraisal|exit interview|"
            + "severance|settlement agreement|interview feedback|salar|grievance|harass|hostile|discriminat|bully|bullied|unwanted"), Dismissal()),
        (new(
            "diagnos|surgery|cancer|chemo|tumo|biopsy|pregnan|miscarr|sick leave|medical leave|hospital|depress|therap|burn-out|burnout|burn out|"
            + "burnt out|burned out|heart attack|a stroke|intensive care|suicid|mental health|in rehab|terminally"), Illness()),
        (new(
            "passed|passing|condolence|funeral|bereav|memoriam|memorial service|your loss|your great loss|sympath|death of|loss of|died|lost my|lost his|"
            + "lost her|lost our|lost their"), Grief()),
        (new(
            "contacting|writing me|writing to me|messaging|e-mailing|emailing|calling me|texting me|me alone|t contact me|me again|me anymore|me any more|"
            + "restraining|stalk|desist|me off|me from"), Peace()),
        (new(
            "union|strike vote|works council|religio|ramadan|political part|asylum|visa status|sexual"), Belief()),
        (new(
            "gift card|verify your|bank details|payment details|urgent wire|urgent payment|urgent transfer|password|seed phrase|mfa code|"
            + "security incident|security breach|data breach|ransomware|phishing|compromised|stolen|leaked"), Fraud()),
        (new(
            "ndigung|abmahnung|licenciement|despido|gehalt|gewerkschaft|verstorben|beileid|trauer|condol|fallecim|"
            + "vertraulich|krank|schwanger|grossesse|embaraz|acoso|maladie|baja m",
            "décès|obsèques|pésame|lästig|harcèlement"), OtherLanguages()),
    ];

    private static readonly RarePieces Marks = new(
        "confidential|strictly private|privileged|attorney|eyes only|under nda|t share|t forward|t distribute|t circulate|t disclose|t copy|"
        + "non-public|nonpublic|non public|insider|inside information|acquisition");

    private static readonly RarePieces Hints = RarePieces.Of([Marks, .. Matters.Select(matter => matter.Pieces)]);

    /// <summary>What hides a word from a search: signs without width, blanks that are no space, line ends, and the full-width twins of ASCII.</summary>
    private static readonly SearchValues<char> Disguises = SearchValues.Create(
        ['\n', '\u00A0', '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u202F', '\u2060', '\uFEFF',
         .. Enumerable.Range(FirstFullWidth, LastFullWidth - FirstFullWidth + 1).Select(code => (char)code)]);

    /// <summary>True where the text touches one of these matters. Give it a subject or the sender's own words; it is plain text, not HTML.</summary>
    public static bool Found(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Disguises)) return Reads(text);
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return Reads(rented.AsSpan(0, Undisguise(text, rented)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static bool Reads(ReadOnlySpan<char> text) =>
        Reads(text, Hints.Plain) || (Hints.MayHoldAccents(text) && Reads(text, Hints.Accented));

    private static bool Reads(ReadOnlySpan<char> text, SearchValues<string> hints)
    {
        for (var at = 0; text[at..].IndexOfAny(hints) is >= 0 and var found; at++)
        {
            at += found;
            if (IsSensitive(text, at)) return true;
        }

        return false;
    }

    /// <summary>A mark of confidence counts where its writer set it, not where a mail gateway's footer did.</summary>
    private static bool IsSensitive(ReadOnlySpan<char> text, int at)
    {
        var nearby = Around(text, at, PhraseReach);
        foreach (var (pieces, phrases) in Matters)
        {
            if (pieces.StandIn(nearby) && phrases.IsMatch(nearby)) return true;
        }

        return Marks.StandIn(nearby) && Mark().IsMatch(nearby) && !Disclaimer().IsMatch(Around(text, at, DisclaimerReach));
    }

    private static ReadOnlySpan<char> Around(ReadOnlySpan<char> text, int at, int reach) =>
        text[Math.Max(0, at - reach)..Math.Min(text.Length, at + reach)];

    /// <summary>Writes the text without signs that cannot be seen, full-width letters as ASCII, and sentences whole that a mail program broke into lines.</summary>
    private static int Undisguise(ReadOnlySpan<char> text, Span<char> plain)
    {
        var length = 0;
        while (text.IndexOfAny(Disguises) is >= 0 and var at)
        {
            text[..at].CopyTo(plain[length..]);
            length += at;
            var sign = text[at];
            text = text[(at + 1)..];
            if (sign == '\n')
            {
                var breaksSentence = !text.IsEmpty && char.IsLower(text[0]);
                if (breaksSentence && length > 0 && plain[length - 1] is '\r' or ' ') length--;
                plain[length++] = breaksSentence ? ' ' : sign;
            }
            else if (sign is '\u00A0' or '\u202F')
            {
                plain[length++] = ' ';
            }
            else if (sign >= FirstFullWidth)
            {
                plain[length++] = (char)(sign - FirstFullWidth + '!');
            }
        }

        text.CopyTo(plain[length..]);
        return length + text.Length;
    }

    [GeneratedRegex("""
        \b(?:
          legal\s+hold | litigation\s+hold | (?:in|pending|threaten\w*|our|this|the)\s+litigation | lawsuits? | subpoena\w* | whistle-?\s?blow\w* | without\s+prejudice
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Law();

    [GeneratedRegex("""
        \b(?:
          terminat\w+\s+(?:of\s+)?(?:\w+\s+)?employment | employment\s+(?:was\s+|is\s+|has\s+been\s+)?terminat\w+ | (?:was|were|been|being|get|got|getting|be|is|are)\s+(?:fired|let\s+go|laid\s+off|dismissed)
        | (?:unfair|wrongful|your|his|her|their|my)\s+dismissal | notice\s+of\s+dismissal | (?:make|made|making)\s+(?:(?:him|her|you|me|them|us|people|staff|employees)\s+)?redundant | redundanc(?:y|ies)\s+(?:notice|pay|package|round|consultation|process|letter)s? | your\s+redundancy | lay-?offs?
        | disciplinary\s+(?:action|hearing|meeting|procedure|process|warning|matter) | written\s+warning | performance\s+improvement\s+plan | performance\s+appraisal | exit\s+interview
        | severance | settlement\s+agreement | interview\s+feedback | salar(?:y|ies)
        | grievances? | (?:sexual(?:ly)?\s+)?harass(?:ed|ing|ment|er|es)? | hostile\s+work | discriminat(?:ion|ed\s+against) | bully(?:ing)? | bullied | unwanted\s+advances
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Dismissal();

    [GeneratedRegex("""
        \b(?:
          diagnos(?:is|ed\s+with) | surgery | cancer | chemo(?:therapy)? | tumou?rs? | biopsy | pregnan(?:t|cy) | miscarriage | (?:sick|medical)\s+leave
        | hospitali[sz]ed | (?:in|to|into|from)\s+(?:the\s+)?hospital\b(?!\s+(?:project|account|contract|system)) | depression | (?:feeling|been|clinically|severely)\s+depressed | (?:in|my|his|her|their|physical|radiation)\s+therapy\b(?!\s+dog) | therapist
        | burn-?\s?out | burnt?\s+out | heart\s+attack | (?:had|suffered)\s+a\s+stroke | intensive\s+care | suicid(?:e|al) | mental\s+health | in\s+rehab | terminally\s+ill
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Illness();

    [GeneratedRegex("""
        \b(?:
          pass(?:ed|ing)\s+away | (?:sudden|untimely)\s+passing | (?:the|his|her|their)\s+passing\s+of | condolences? | funerals? | bereave\w* | in\s+memoriam | memorial\s+service | sorry\s+for\s+your\s+(?:\w+\s+)?loss
        | (?:deepest|heartfelt|sincere)\s+sympath(?:y|ies) | (?:death|loss)\s+of\s+(?:my|his|her|our|your|their)\s+(?:\w+\s+)?(?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|parents?|grand\w+|friend|colleague|baby|child|uncle|aunt)
        | (?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|parent|grand\w+|friend|colleague|baby|child|uncle|aunt|he|she)\s+(?:(?:has|had|just|sadly|suddenly)\s+)*(?:died|passed\b(?!\s+(?:the|his|her|it|on|along|by|through|me|us|out|up|around|over)\b))
        | lost\s+(?:my|his|her|our|their)\s+(?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|baby|child|parents?)
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Grief();

    [GeneratedRegex("""
        \b(?:
          stop\s+(?:contacting|writing\s+(?:to\s+)?|messaging|e-?mailing|calling|texting)\s*me | leave\s+me\s+alone | (?:do\s+not|don['’]t|never)\s+(?:ever\s+)?(?:contact|write\s+to|e-?mail|message|call)\s+me\s+(?:again|any\s?more) | (?:do\s+not|don['’]t)\s+contact\s+me
        | restraining\s+order | stalk(?:ed|er|ing) | cease\s+and\s+desist | (?:take|remove)\s+me\s+(?:off|from)\s+(?:your|this|the)\s+(?:\w+\s+)?list
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Peace();

    [GeneratedRegex("""
        \b(?:
          (?:trade|labou?r)\s+unions? | union\s+(?:rep\w*|members?\w*|dues|election|vote|leaders?|organi[sz]\w+) | strike\s+vote | works\s+council\s+election | religio(?:n|us) | ramadan | political\s+part(?:y|ies) | asylum | visa\s+status | sexual\s+orientation
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Belief();

    [GeneratedRegex("""
        \b(?:
          gift\s+cards? | verify\s+your\s+(?:account|password|identity) | (?:new|changed|updated)\s+bank\s+details | (?:bank|payment)\s+details\s+have\s+changed | urgent\s+(?:wire|payment|transfer) | password\s+(?:expires|expired|has\s+expired) | seed\s+phrase | mfa\s+code
        | security\s+(?:incident|breach) | data\s+breach | ransomware | phishing | compromised\s+(?:account|credentials?|password) | (?:account|credentials?|password)s?\s+(?:(?:was|were|has\s+been|have\s+been)\s+)?(?:compromised|stolen|leaked)
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Fraud();

    // A first few, so that a mail in another of our languages is not met with good cheer; their own lists come with their texts.
    [GeneratedRegex("kündigung|abmahnung|licenciement|despido|gehalt(?:s|\\b)|gewerkschaft|verstorben|beileid|trauerfall|trauerfeier|décès|condoléances|obsèques|fallecimiento|pésame|streng vertraulich|krankschreibung|krankgeschrieben|krankenhaus|schwangerschaft|arrêt maladie|grossesse|baja médica|embaraz|belästig|harcèlement|acoso", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherLanguages();

    [GeneratedRegex("""
        (?:strictly|private\s+and|company|highly|commercially|legally)[\s-]+(?:confidential|private|privileged)\b | [\[(]\s*confidential\b | (?:^|\n)\W*confidential\b | \bconfidential\s*(?:[:\])–—!]|-\s|$)
        | \bprivileged\s+(?:and|&)\s+confidential\b | \battorney[\s/-]+client\b | \b(?:attorney|legally)[\s-]+privileged\b | \beyes\s+only\b | \bunder\s+nda\b
        | \b(?:do\s+not|don['’]t)\s+(?:share|forward|distribute|circulate|disclose|copy)\b | \bmaterial\s+non-?\s?public\b | \binsider?\s+information\b | \binsider\s+list\b | \bproject\s+\w+\b.{0,20}\bacquisition\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mark();

    [GeneratedRegex("""
        intended\s+(?:recipient|only|solely|addressee|for\s+the) | received\s+(?:this|it)\s+.{0,40}in\s+error | sole\s+use | individual\(?s?\)?\s+or\s+entit | addressees? | strictly\s+prohibited | the\s+property\s+of | disclaimer | confidentiality\s+notice
        | (?:may|might)\s+(?:be|contain)\s+(?:\w+\s+){0,3}(?:confidential|privileged)
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Disclaimer();
}
