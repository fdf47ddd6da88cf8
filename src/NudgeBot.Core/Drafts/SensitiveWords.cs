using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// Words after which a machine stays silent: grief, illness, dismissal, grievance, legal hold, harassment, belief and
/// origin (GDPR, article 9), a security incident, fraud, "please stop contacting me", and marks of confidence. A missed nudge
/// costs little, a cheerful one costs much, so doubt is silence; but a disclaimer at the foot of a mail, a therapy dog and a
/// union of two tables are none of these. Word lists miss paraphrase: every nudge keeps its "not this" and "never this person".
/// </summary>
public static partial class SensitiveWords
{
    /// <summary>How near to a match the words of a standard disclaimer must stand to take it back.</summary>
    private const int DisclaimerReach = 600;

    /// <summary>
    /// A piece of every phrase below. Looking for these costs a fraction of a pass over the text, and nearly all mail has
    /// none; only the rest is read with the patterns.
    /// </summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        [
            "legal", "litigat", "privilege", "prejudice", "subpoena", "lawsuit", "whistle", "confidential", "private", "do not", "don't", "don’t",
            "under nda", "material non", "inside", "acquisition", "eyes only", "employment", "dismiss", "redundan", "layoff", "lay-off", "laid off", "fired", "let go",
            "disciplinary", "improvement plan", "severance", "settlement", "interview", "salar", "appraisal", "diagnos", "surgery", "cancer", "chemo", "tumo",
            "pregnan", "miscarr", "leave", "hospital", "depress", "therap", "burn", "biopsy", "heart attack", "stroke", "intensive care", "suicid", "mental health",
            "rehab", "passed away", "passing", "condolence", "funeral", "bereav", "memoriam", "memorial", "sorry for your", "died", "death", "sympath", "terminally",
            "harass", "stop ", "restraining", "stalk", "unwanted", "grievance", "hostile", "discriminat", "bully", "cease", "never contact", "take me", "remove me",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> MoreHints = SearchValues.Create(
        [
            "union", "strike", "works council", "religio", "ramadan", "political", "asylum", "visa", "sexual", "gift card", "verify your", "bank details", "payment details",
            "password", "seed phrase", "mfa code", "urgent", "security", "breach", "ransomware", "compromised", "stolen", "leaked", "phish", "act now", "passed", "lost",
            "kündigung", "abmahnung", "licenciement", "despido", "gehalt", "gewerkschaft", "verstorben", "beileid", "trauer", "décès", "condoléance", "obsèques", "fallecim",
            "pésame", "vertraulich", "confidencia", "krank", "schwanger", "arrêt maladie", "grossesse", "baja médica", "embaraz", "belästig", "harcèlement", "acoso",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Signs that hide a word from a search: without width, or the full-width twins of ASCII.</summary>
    private static readonly SearchValues<char> Disguises = SearchValues.Create("\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u00A0\u202F");

    /// <summary>True where the text touches one of these matters. Give it a subject or the sender's own words; it is plain text, not HTML.</summary>
    public static bool Found(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Disguises) || text.ContainsAnyInRange('\uFF01', '\uFF5E')) text = Undisguised(text);
        if (!text.ContainsAny(Hints) && !text.ContainsAny(MoreHints)) return false;
        return Grave().IsMatch(text) || OtherLanguages().IsMatch(text) || HasMark(text);
    }

    /// <summary>A mark of confidence counts only where its writer set it, not where a mail gateway's footer did.</summary>
    private static bool HasMark(ReadOnlySpan<char> text)
    {
        foreach (var match in Mark().EnumerateMatches(text))
        {
            var from = Math.Max(0, match.Index - DisclaimerReach);
            var to = Math.Min(text.Length, match.Index + match.Length + DisclaimerReach);
            if (!Disclaimer().IsMatch(text[from..to])) return true;
        }

        return false;
    }

    private static string Undisguised(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u00A0' or '\u202F') plain.Append(' ');
            else if (c is >= '\uFF01' and <= '\uFF5E') plain.Append((char)(c - 0xFEE0));
            else if (!Disguises.Contains(c)) plain.Append(c);
        }

        return plain.ToString();
    }

    [GeneratedRegex("""
        \b(?:
        # law
          legal\s+hold | litigation\s+hold | (?:in|pending|threaten\w*|our|this|the)\s+litigation | lawsuits? | subpoena\w* | whistle-?\s?blow\w* | without\s+prejudice
        # dismissal, pay, complaint
        | terminat\w+\s+(?:of\s+)?(?:\w+\s+)?employment | employment\s+(?:was\s+|is\s+|has\s+been\s+)?terminat\w+ | (?:was|were|been|being|get|got|getting|be|is|are)\s+(?:fired|let\s+go|laid\s+off|dismissed)
        | (?:unfair|wrongful|your|his|her|their|my)\s+dismissal | notice\s+of\s+dismissal | (?:make|made|making|be|being)\s+redundant | redundanc(?:y|ies)\s+(?:notice|pay|package|round|consultation|process|letter)s? | your\s+redundancy | lay-?offs?
        | disciplinary\s+(?:action|hearing|meeting|procedure|process|warning|matter) | written\s+warning | performance\s+improvement\s+plan | performance\s+appraisal | exit\s+interview
        | severance | settlement\s+agreement | interview\s+feedback | salar(?:y|ies)
        | grievances? | (?:sexual(?:ly)?\s+)?harass(?:ed|ing|ment|er|es)? | hostile\s+work | discriminat(?:ion|ed\s+against) | bully(?:ing)? | bullied | unwanted\s+advances
        # illness
        | diagnos(?:is|ed\s+with) | surgery | cancer | chemo(?:therapy)? | tumou?rs? | biopsy | pregnan(?:t|cy) | miscarriage | (?:sick|medical)\s+leave
        | hospitali[sz]ed | (?:in|to|into|from)\s+(?:the\s+)?hospital\b(?!\s+(?:project|account|contract|system)) | depression | (?:feeling|been|clinically|severely)\s+depressed | (?:in|my|his|her|their|physical|radiation)\s+therapy\b(?!\s+dog) | therapist
        | burn-?\s?out | burnt?\s+out | heart\s+attack | (?:had|suffered)\s+a\s+stroke | intensive\s+care | suicid(?:e|al) | mental\s+health | in\s+rehab | terminally\s+ill
        # grief
        | pass(?:ed|ing)\s+away | (?:sudden|untimely)\s+passing | (?:the|his|her|their)\s+passing\s+of | condolences? | funerals? | bereave\w* | in\s+memoriam | memorial\s+service | sorry\s+for\s+your\s+(?:\w+\s+)?loss
        | (?:deepest|heartfelt|sincere)\s+sympath(?:y|ies) | (?:death|loss)\s+of\s+(?:my|his|her|our|your|their)\s+(?:\w+\s+)?(?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|parents?|grand\w+|friend|colleague|baby|child|uncle|aunt)
        | (?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|parent|grand\w+|friend|colleague|baby|child|uncle|aunt|he|she)\s+(?:(?:has|had|just|sadly|suddenly)\s+)*(?:died|passed\b(?!\s+(?:the|his|her|it|on|along|by|through|me|us|out|up|around|over)\b))
        | lost\s+(?:my|his|her|our|their)\s+(?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|baby|child|parents?)
        # leave me in peace
        | stop\s+(?:contacting|writing\s+(?:to\s+)?|messaging|e-?mailing|calling|texting)\s*me | leave\s+me\s+alone | (?:do\s+not|don['’]t|never)\s+(?:ever\s+)?(?:contact|write\s+to|e-?mail|message|call)\s+me\s+(?:again|any\s?more) | (?:do\s+not|don['’]t)\s+contact\s+me
        | restraining\s+order | stalk(?:ed|er|ing) | cease\s+and\s+desist | (?:take|remove)\s+me\s+(?:off|from)\s+(?:your|this|the)\s+(?:\w+\s+)?list
        # belief, origin, union
        | (?:trade|labou?r)\s+unions? | union\s+(?:rep\w*|members?\w*|dues|election|vote|leaders?|organi[sz]\w+) | strike\s+vote | works\s+council\s+election | religio(?:n|us) | ramadan | political\s+part(?:y|ies) | asylum | visa\s+status | sexual\s+orientation
        # fraud and incidents
        | gift\s+cards? | verify\s+your\s+(?:account|password|identity) | (?:new|changed|updated)\s+bank\s+details | (?:bank|payment)\s+details\s+have\s+changed | urgent\s+(?:wire|payment|transfer) | password\s+(?:expires|expired|has\s+expired) | seed\s+phrase | mfa\s+code
        | security\s+(?:incident|breach) | data\s+breach | ransomware | phishing | compromised\s+(?:account|credentials?|password) | (?:account|credentials?|password)s?\s+(?:(?:was|were|has\s+been|have\s+been)\s+)?(?:compromised|stolen|leaked)
        )\b
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Grave();

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
