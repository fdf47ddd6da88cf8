using System.Text.RegularExpressions;
using static NudgeBot.Core.Drafts.SensitiveMatter;

namespace NudgeBot.Core.Drafts;

/// <summary>The English words of <see cref="SensitiveWords"/>, in <see cref="PlainLetters"/>.</summary>
internal static partial class EnglishSensitiveWords
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    public static IReadOnlyList<SensitivePhrases> All { get; } =
    [
        new(Unwanted, "contacting|writing me|writing to me|messaging|e-mailing|emailing|calling me|texting me|me alone|t contact me|me again|me anymore|me any more|restraining|desist|me off|me from", Stop()),
        new(Grief, "passed|passing|condolence|sorry for|funeral|bereav|memoriam|memorial service|your loss|sympath|death of|loss of|died|lost my|lost his|lost her|lost our|lost their", Death()),
        new(
            Illness,
            "diagnos|surgery|cancer|chemo|tumo|biopsy|pregnan|miscarr|sick leave|medical leave|hospital|depress|therap|burn-out|burnout|burn out|burn- out|burnt out|burnt-out|burned-out|burned out|heart attack|a stroke|intensive care|suicid|"
            + "mental health|in rehab|terminally|seriously ill|gravely ill|doctor", Health()),
        new(
            Employment,
            "employment|fired|let go|laid off|dismiss|redundan|layoff|lay-off|disciplinary|written warning|improvement plan|appraisal|exit interview|severance|settlement agreement|interview feedback|salar", Work()),
        new(Harassment, "grievance|harass|hostile|discriminat|bully|bullied|unwanted|stalk", Wrong()),
        new(Legal, "litigation|lawsuit|subpoena|whistle|prejudice|legal hold", Law()),
        new(Belief, "union|strike vote|works council|religio|ramadan|political part|asylum|visa status|sexual", Conviction()),
        new(
            Fraud,
            "gift card|verify your|bank details|payment details|urgent wire|urgent payment|urgent transfer|password|seed phrase|mfa code|security incident|security breach|data breach|ransomware|phishing|compromised|stolen|leaked",
            Deceit()),
        new(
            Confidence,
            "confidential|strictly private|privileged|attorney|eyes only|under nda|t share|t forward|t distribute|t circulate|t disclose|t copy|non-public|nonpublic|non public|insider|inside information|acquisition", Mark()),
    ];

    [GeneratedRegex("""
        intended\s+(?:recipient|only|solely|addressee|for\s+the) | received\s+(?:this|it)\s+.{0,40}in\s+error | sole\s+use | individual\(?s?\)?\s+or\s+entit | addressees? | strictly\s+prohibited | the\s+property\s+of | disclaimer | confidentiality\s+notice
        | (?:may|might)\s+(?:be|contain)\s+(?:\w+\s+){0,3}(?:confidential|privileged)
        """, Plain)]
    public static partial Regex Disclaimer();

    [GeneratedRegex("""
        \b(?:
          stop\s+(?:contacting|writing\s+(?:to\s+)?|messaging|e-?mailing|calling|texting)\s*me | leave\s+me\s+alone | (?:do\s+not|don't|never)\s+(?:ever\s+)?(?:contact|write\s+to|e-?mail|message|call)\s+me\s+(?:again|any\s?more) | (?:do\s+not|don't)\s+contact\s+me
        | restraining\s+order | cease\s+and\s+desist | (?:take|remove)\s+me\s+(?:off|from)\s+(?:your|this|the)\s+(?:\w+\s+)?list
        )\b
        """, Plain)]
    private static partial Regex Stop();

    [GeneratedRegex("""
        \b(?:
          pass(?:ed|ing)\s+away | (?:sudden|untimely)\s+passing | (?:the|his|her|their)\s+passing\s+of | condolences? | funerals? | bereave\w* | in\s+memoriam | memorial\s+service | sorry\s+for\s+your\s+(?:\w+\s+)?loss
        | (?:deepest|heartfelt|sincere)\s+sympath(?:y|ies) | (?:death|loss)\s+of\s+(?:my|his|her|our|your|their)\s+(?:\w+\s+)?(?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|parents?|grand\w+|friend|colleague|baby|child|uncle|aunt)
        | (?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|parent|grand\w+|friend|colleague|baby|child|uncle|aunt|he|she)\s+(?:(?:has|had|just|sadly|suddenly)\s+)*(?:died|passed\b(?!\s+(?:the|his|her|it|on|along|by|through|me|us|out|up|around|over)\b))
        | lost\s+(?:my|his|her|our|their)\s+(?:father|mother|dad|mom|mum|wife|husband|partner|son|daughter|brother|sister|baby|child|parents?)
        )\b
        """, Plain)]
    private static partial Regex Death();

    [GeneratedRegex("""
        \b(?:
          (?:at|to|from|see|seeing|saw)\s+(?:the|my|your|his|her|their|a)\s+doctor\b | doctor['’]?s\s+appointment | diagnos(?:is|ed\s+with) | surgery | cancer | chemo(?:therapy)? | tumou?rs? | biopsy | pregnan(?:t|cy) | miscarriage | (?:sick|medical)\s+leave | (?:seriously|gravely)\s+ill
        | hospitali[sz]ed | (?:in|to|into|from)\s+(?:the\s+)?hospital\b(?!\s+(?:project|account|contract|system)) | depression | (?:feeling|been|clinically|severely)\s+depressed | (?:in|my|his|her|their|physical|radiation)\s+therapy\b(?!\s+dog) | therapist
        | burn-?\s?out | burn(?:t|ed)[\s-]out | heart\s+attack | (?:had|suffered)\s+a\s+stroke | intensive\s+care | suicid(?:e|al) | mental\s+health | in\s+rehab | terminally\s+ill
        )\b
        """, Plain)]
    private static partial Regex Health();

    [GeneratedRegex("""
        \b(?:
          terminat\w+\s+(?:of\s+)?(?:\w+\s+)?employment | employment\s+(?:was\s+|is\s+|has\s+been\s+)?terminat\w+ | (?:was|were|been|being|get|got|getting|be|is|are)\s+(?:fired|let\s+go|laid\s+off|dismissed)
        | (?:unfair|wrongful|your|his|her|their|my)\s+dismissal | notice\s+of\s+dismissal | (?:make|made|making)\s+(?:(?:him|her|you|me|them|us|people|staff|employees)\s+)?redundant | redundanc(?:y|ies)\s+(?:notice|pay|package|round|consultation|process|letter)s? | your\s+redundancy | lay-?offs?
        | disciplinary\s+(?:action|hearing|meeting|procedure|process|warning|matter) | written\s+warning | performance\s+improvement\s+plan | performance\s+appraisal | exit\s+interview
        | severance | settlement\s+agreement | interview\s+feedback | salar(?:y|ies)
        )\b
        """, Plain)]
    private static partial Regex Work();

    [GeneratedRegex("""
        \b(?:
          grievances? | (?:sexual(?:ly)?\s+)?harass(?:ed|ing|ment|er|es)? | hostile\s+work | discriminat(?:ion|ed\s+against) | bully(?:ing)? | bullied | unwanted\s+advances | stalk(?:ed|er|ing)
        )\b
        """, Plain)]
    private static partial Regex Wrong();

    [GeneratedRegex("""
        \b(?:
          legal\s+hold | litigation\s+hold | (?:in|pending|threaten\w*|our|this|the)\s+litigation | lawsuits? | subpoena\w* | whistle-?\s?blow\w* | without\s+prejudice
        )\b
        """, Plain)]
    private static partial Regex Law();

    [GeneratedRegex("""
        \b(?:
          (?:trade|labou?r)\s+unions? | union\s+(?:rep\w*|members?\w*|dues|election|vote|leaders?|organi[sz]\w+) | strike\s+vote | works\s+council\s+election | religio(?:n|us) | ramadan | political\s+part(?:y|ies) | asylum | visa\s+status | sexual\s+orientation
        )\b
        """, Plain)]
    private static partial Regex Conviction();

    [GeneratedRegex("""
        \b(?:
          gift\s+cards? | verify\s+your\s+(?:account|password|identity) | (?:new|changed|updated)\s+bank\s+details | (?:bank|payment)\s+details\s+have\s+changed | urgent\s+(?:wire|payment|transfer) | password\s+(?:expires|expired|has\s+expired) | seed\s+phrase | mfa\s+code
        | security\s+(?:incident|breach) | data\s+breach | ransomware | phishing | compromised\s+(?:account|credentials?|password) | (?:account|credentials?|password)s?\s+(?:(?:was|were|has\s+been|have\s+been)\s+)?(?:compromised|stolen|leaked)
        )\b
        """, Plain)]
    private static partial Regex Deceit();

    [GeneratedRegex("""
        (?:strictly|private\s+and|company|highly|commercially|legally)[\s-]+(?:confidential|private|privileged)\b | [\[(]\s*confidential\b | (?:^|\n)\W*confidential\b | \bconfidential\s*(?:[:\])–—!]|-\s|$)
        | \bprivileged\s+(?:and|&)\s+confidential\b | \battorney[\s/-]+client\b | \b(?:attorney|legally)[\s-]+privileged\b | \beyes\s+only\b | \bunder\s+nda\b
        | \b(?:do\s+not|don't)\s+(?:share|forward|distribute|circulate|disclose|copy)\b | \bmaterial\s+non-?\s?public\b | \binsider?\s+information\b | \binsider\s+list\b | \bproject\s+\w+\b.{0,20}\bacquisition\b
        """, Plain)]
    private static partial Regex Mark();
}
