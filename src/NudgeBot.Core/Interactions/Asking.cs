using System.Buffers;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Interactions;

/// <summary>Reads a mail's own new words for what they leave to the other side: a question, a request, a thank-you, or nothing.</summary>
public static partial class Asking
{
    /// <summary>More words than this are no mere thank-you.</summary>
    private const int ThanksWords = 14;

    /// <summary>A word of every request there is, so that most sentences are not read by a pattern.</summary>
    private static readonly SearchValues<string> RequestWords = SearchValues.Create(
        [
            "please", "pls", "kindly", "can you", "can u", "could you", "could u", "would you", "would u", "will you", "will u", "let me", "let us", "need you", "want you", "like you", "waiting", "back to me", "appreciate", "forward to",
            "bitte", "lass", "brauche", "merci de", "veuillez", "-moi", "-nous", "-le", "ai besoin", "-vous", "-tu", "por favor", "avise", "dime", "envi", "confirme", "mande", "necesito", "me pued", "me podr",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> SpanishAccents = SearchValues.Create("áíöÁÍÖ");

    // A sentence is at most 600 characters, so this is never reached; it is here because the words are a stranger's.
    private const int PatienceInMilliseconds = 1000;

    /// <summary>What the words expect, and the sentence that asks (null where nothing is asked).</summary>
    public static (Expectation Expects, string? Sentence) Of(string newWords)
    {
        var request = default(string);
        foreach (var range in Sentences.In(newWords))
        {
            var sentence = newWords.AsSpan(range).Trim();
            if (sentence.Length < 4 || sentence.Length > Sentences.LongestRead) continue;
            if (IsQuestion(sentence)) return (Expectation.Question, Sentences.Cut(sentence));
            if (request is null && IsRequest(sentence)) request = Sentences.Cut(sentence);
        }

        if (request is not null) return (Expectation.Request, request);
        return (IsThanks(newWords) ? Expectation.Acknowledgement : Expectation.Nothing, null);
    }

    private static bool IsQuestion(ReadOnlySpan<char> sentence) =>
        sentence is [.., var before, '?']
        && (char.IsLetterOrDigit(before) || before is '?' or '"' or '”' or ' ')
        && Interrogative().IsMatch(sentence)
        && !sentence.Contains("http", StringComparison.OrdinalIgnoreCase)
        && !Courtesy().IsMatch(sentence);

    private static bool IsRequest(ReadOnlySpan<char> sentence) => (sentence.ContainsAny(RequestWords) || sentence.ContainsAny(SpanishAccents)) && Requests().IsMatch(sentence) && !NoRequest().IsMatch(sentence);

    private static bool IsThanks(string words)
    {
        var count = 0;
        foreach (var _ in words.AsSpan().SplitAny(" \n\t"))
        {
            if (++count > ThanksWords * 2) return false;
        }

        return count <= ThanksWords * 2 && Thanks().IsMatch(words);
    }

    // A question begins with what makes it one, or comes to it after a comma or a conjunction. A bare question mark is often only
    // a character that some mail program could not show.
    [GeneratedRegex(
        @"(^\W*(\w+\W+){0,2}?|[,;:–—-]\s*|\b(and|but|so|or|also|then|y|et|und)\s+(\w+\s+){0,2}?)"
        + @"(who|what|when|where|why|how|which|whose|whom|who'?s|what'?s|where'?s|how'?s|wer|wann|wo|warum|wie|welche\w?|qui|quel\w*|quand|où|pourquoi|comment|est-ce|quién|qué|cuándo|dónde|cómo|cuál\w*)\b"
        + @"|(^\W*|[,;:–—-]\s*|\b(and|but|so|or|also|then|y|et|und)\s+)"
        + @"(can|could|would|will|shall|should|may|might|must|do|does|did|is|are|am|was|were|has|have|had|isn'?t|aren'?t|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|couldn'?t|can'?t|any|anything|anyone"
        + @"|kann|kannst|können|könnten|könntest|hast|haben|ist|sind|wird|würden|würdest|darf|soll|sollen|peux|peut|pouvez|pourriez|avez|as-tu|puede\w?|podría\w?|tiene\w?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        PatienceInMilliseconds)]
    private static partial Regex Interrogative();

    // Spoken out of politeness; nobody waits for the answer.
    [GeneratedRegex(@"^\W*(how (are|is|was|were) (you|u|things|everything|life|it going|your|the)\b|how'?s (it|things|everything|life)|hope |what'?s up|are you (well|ok|okay)|(any|do you have any|have any|got any|if you have any|should you have any) (other |further |more )?questions|what do you know|you know what|(\w+,? ){0,4}can you believe|guess what|remember me|who knows|why not|right|okay|ok)\b[^?]{0,60}\?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"(\b(please|pls|kindly|bitte)\s+(\w+ly\s+)?(send|let (me|us)|review|confirm|call|advise|check|look|take a look|forward|respond|reply|get back|provide|give|find out|make sure|sign|approve|comment|e-?mail|fax|tell|update|schedule|set up|arrange|share|add|return|complete|fill|prepare|verify|see if|see whether|help|contact me|note your|submit)\b)|(\b(can|could|would|will) (you|u)\b(?! believe| imagine))|(\blet (me|us) know\b)|(\b(i|we) (need|want|would like|'d like) (you|your)\b)|(\bwaiting (for|on) (you|your)\b)|(\b(get|send) (it |this |that |them )?back to me\b)|(\bi would appreciate (it if|your)\b)|(\blook(ing)? forward to (your|hearing from you)\b)"
        + @"|(\bbitte\b.{0,40}\b(schick|send|prüf|meld|gib|geb|sag|teil|bestätig|unterschreib|füll|ruf|schau|lies|lass)\w*)|(\b(schick|send|prüf|meld|gib|sag|teil|bestätig|ruf|schau)\w*\b.{0,30}\bbitte\b)|(\blass(t|en sie)? (mich|uns) (bitte )?wissen\b)|(\bich (brauche|benötige) (noch )?(von (dir|ihnen)|deine?n?|ihre?n?)\b)"
        + @"|(\bmerci de (me |nous |bien vouloir )?\w+(er|ir|re)\b)|(\bveuillez\b)|(\b(dites|dis|envoyez|envoie|confirmez|confirme|donnez|donne|renvoyez|tenez|faites)-(moi|nous|le)\b)|(\bj'ai besoin (de (ton|ta|votre|vos|tes)|que)\b)|(\b(pourriez|pouvez)-vous\b)|(\b(peux|pourrais)-tu\b)"
        + @"|(\bpor favor\b.{0,40}\b(env|conf|revis|dime|díga|firm|llám|avís|avis|mand|mánd)\w*)|(\b(avís|avise|díga|dime|envíe|envía|confírm|confirme|mánd|mande)\w*(me|nos)\b)|(\bnecesito (que|tu|su|tus|sus)\b)|(\bme (puedes|podrías|podría|puede)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Requests();

    // Courtesies and instructions to everyone that only look like requests.
    [GeneratedRegex(@"\b(let (me|us) know ((if|whether) (you|there) (have|are|is|need|want|would) (any|anything|more|further)|(if|whether) (you have|you need|i can|i could|we can|this|that|it|any)|(what|how|where|when) (else )?(i|we) can (do|help|be)|(if|whether) there('s| is) anything)|(if|should) you (have|need) (any|further|more)|any (other |further )?questions|do not (reply|respond|hesitate)|feel free|don'?t hesitate|please (disregard|ignore|note that|be advised|be aware|remember|join|click|visit|see attached|see the attached|find)|to (unsubscribe|be removed)|bei (rück)?fragen|zögern sie nicht|melde dich (gerne |gern )?jederzeit|n'hésitez pas|si vous avez (des|une) question|si tienes? (alguna )?(pregunta|duda)|no dudes? en|if you (would|'d) (like|prefer) to|thank you for your)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex NoRequest();

    [GeneratedRegex(@"^\W*((hi|hello|dear|hey)?[ ,\w]{0,25}[,:\n]\s*)?(many |great,? |ok,? |perfect,? |super,? |prima,? |alles klar,? |perfekt,? |parfait,? |super,? |perfecto,? |vale,? |genial,? |vielen |herzlichen |muchas |c'est |bien |that'?s (great|perfect|fine),? |got it|super,? |awesome,? )*(thanks?|thank you|thx|ta|cheers|got it|sounds (good|great|fine)|will do|all set|perfect|great|ok|okay|agreed|done|no problem|you'?re welcome|my pleasure|much appreciated|appreciate it|see you|noted|understood|danke|dank|alles klar|passt|perfekt|prima|verstanden|erledigt|einverstanden|merci|parfait|noté|reçu|entendu|d'accord|gracias|perfecto|de acuerdo|recibido|entendido|listo|vale)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Thanks();
}
