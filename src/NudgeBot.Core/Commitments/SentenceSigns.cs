using System.Text.RegularExpressions;

namespace NudgeBot.Core.Commitments;

/// <summary>
/// Turns of phrase that tell an ask or a promise from a statement, each by a name that a reader of the model's weights
/// understands. Patterns that cannot run away (<see cref="RegexOptions.NonBacktracking"/>), for the words are a stranger's.
/// </summary>
internal static class SentenceSigns
{
    private const int Short = 40;
    private const int Long = 120;

    /// <summary>Verbs by which one asks another to do something.</summary>
    private const string Verbs =
        "accept|access|act|activate|add|advise|agree|allow|answer|apply|approve|arrange|ask|attend|authorize|begin|believe|book|"
        + "bring|browse|build|buy|call|cancel|change|check|choose|claim|click|come|compare|complete|confirm|connect|consider|"
        + "contact|continue|copy|create|decide|delete|deliver|discover|discuss|do|don't|download|drop|e-mail|email|enjoy|enter|"
        + "expect|explain|explore|feel|figure|fill|find|finish|fix|follow|forget|forward|get|give|go|grab|have|help|hurry|include|"
        + "inform|insert|install|invite|join|keep|launch|learn|leave|let|listen|log|look|mail|make|manage|meet|move|note|open|"
        + "order|participate|pass|paste|pay|pick|place|plan|post|prepare|press|print|proceed|provide|pull|put|read|redeem|refer|"
        + "register|remember|remind|remove|reply|request|respond|retweet|return|review|run|save|schedule|search|see|select|send|"
        + "set|share|shop|show|sign|speak|spend|start|stay|stop|submit|subscribe|switch|take|talk|tap|tell|think|touch|track|"
        + "transfer|try|turn|type|unsubscribe|update|upgrade|upload|use|verify|view|visit|wait|wake|watch|work|write";

    private static readonly (string Name, Regex Pattern)[] All = [.. Table().Select(sign => (sign.Name, new Regex(
        sign.Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)))];

    /// <summary>The signs the sentence shows, in the table's order, and how long it is.</summary>
    public static List<string> Of(string sentence)
    {
        var signs = new List<string>(16);
        var plain = sentence.Replace('’', '\'');
        foreach (var (name, pattern) in All)
        {
            if (pattern.IsMatch(plain)) signs.Add(name);
        }

        signs.Add(sentence.Length < Short ? "short" : sentence.Length > Long ? "long" : "middling");
        return signs;
    }

    private static IEnumerable<(string Name, string Pattern)> Table() =>
    [
        ("question", @"\?\W*$"),
        ("question to you", @"\byou(r|u|'\w+)?\b.*\?\W*$"),
        ("please V", @"\b(please|pls|plz|kindly)\b"),
        ("please do not", @"\bplease (do not|don't)"),
        ("let me know", @"let (me|us) know"),
        ("lets", @"\blet'?s\b"),
        ("could you", @"\b(can|could|would|will) (you|u)\b"),
        ("I will", @"\bI('ll| will| shall)\b"),
        ("we will", @"\bwe('ll| will| shall)\b"),
        ("ill V you", @"\bI('ll| will| shall)\b.*\b(you|your)\b"),
        ("we need", @"\bwe (need|have) to\b"),
        ("i need", @"\bI need\b"),
        ("you need", @"\byou (need|have|must|should)\b"),
        ("i would like", @"\bI('d| would) (like|love|appreciate|suggest|welcome)\b"),
        ("we would like", @"\bwe('d| would) (like|love|appreciate)\b"),
        ("want to", @"\bI (just )?want(ed)? to\b"),
        ("discuss", @"\bdiscuss\b"),
        ("meet", @"\bmeet\b"),
        ("meeting", @"\bmeeting\b"),
        ("lunch", @"\b(lunch|dinner|coffee|drinks|beer)\b"),
        ("if questions", @"^if you (have|'ve|need).*\b(question|comment|problem)"),
        ("if you", @"^if you\b"),
        ("link", @"\$LINK|http|www"),
        ("click", @"\bclick\b"),
        ("addr book", @"address book|safe ?(sender)?"),
        ("hope", @"\bhope\b"),
        ("look forward", @"looking forward|look forward"),
        ("thank", @"^thank"),
        ("call me", @"\b(call|contact|email|e-mail) (me|us)\b|give (me|us) a call"),
        ("feel free", @"feel free|hesitate"),
        ("suggest", @"\b(suggest|recommend|propose)\b"),
        ("should", @"\b(we|you) should\b"),
        ("maybe we", @"\b(maybe|perhaps)\b"),
        ("talk", @"\btalk\b"),
        ("visit", @"\bvisit\b"),
        ("make sure", @"\bmake sure\b"),
        ("wondering", @"wonder"),
        ("asked", @"\b(asked|ask) (you|him|her|them|me)?\b"),
        ("how about", @"how about|what about"),
        ("is it ok", @"\b(ok|okay) (if|with)"),
        ("your", @"\byour\b"),
        ("free", @"\bfree\b|%|\bsave\b|\boffer\b"),
        ("exclaims", @"!\W*$"),
        ("needs you", @"\b(want|need|like|ask|asking|asked) you to\b"),
        ("we can", @"\bwe (can|could|might|may)\b"),
        ("you can", @"\byou (can|could|may|might)\b"),
        ("I can", @"\bI (can|could)\b"),
        ("third person", @"\b(he|she|they)\b"),
        ("imperative", $@"^\W*(\d\W+)?(?:{Verbs})\b"),
        ("named imperative", $@"^\W*(hi |hey |hello |dear )?[A-Z]\w+( \w+)?\s*[,:-]+\s*(please |pls )?(?:{Verbs})\b"),
        ("imperative clause", $@"(,|;|\band|\bthen|\bso|\bsimply|\bjust|\balso|\bplease|--)\s+(?:{Verbs})\b"),
        ("please do", $@"\b(please|pls)\s+(\w+ly )?(?:{Verbs})\b"),
        ("if then do", $@"^\W*(if|to|in order to|for|when|before|after)\b[^,?]*,\s*(then |please |simply |just |pls )*(?:{Verbs})\b"),
        ("to ensure", @"^\W*to (ensure|make sure)"),
        ("time suits", @"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|tomorrow|tonight|today|noon|lunch|dinner|\d(:\d\d)? ?(am|pm)?)\b.{0,30}\b(good|works?|ok|okay|fine|great|free|available|open|better|best)\b|\b(good|works?|ok|okay|fine|great|free|available|open|better|best)\b.{0,25}\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|tomorrow|tonight|noon|lunch|dinner|\d:\d\d|\d ?(am|pm))\b"),
        ("when", @"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|this (week|afternoon|morning|evening)|next (week|month)|noon)\b"),
        ("past", @"\b(was|were|had|did|said|went|got|told|sent|called|met|talked|asked|discussed)\b"),
        ("future I you", @"\b(I|we)('ll| will| shall)\b.{0,40}\b(send|call|talk|discuss|meet|contact|forward|email|see|get back|let you)\b"),
        ("get together", @"\b(get together|set up|sit down|catch up|hook up|follow up|touch base|get with)\b"),
        ("would you", @"\b(would|do|did|are|have|can|could|will) (you|we|i)\b"),
        ("wh start", @"^\W*(\w+\W+)?(what|when|where|why|how|who|which)\b"),
        ("yes start", @"^\W*(yes|yeah|ok|sure|no|sorry|thanks|great|good)\b"),
        ("I start", @"^\W*I\b"),
        ("we start", @"^\W*we\b"),
        ("you start", @"^\W*you\b"),
        ("it start", @"^\W*(it|this|that|there|these|here|the|a|an|our|my)\b"),
        ("appreciate", @"\bappreciate\b"),
        ("need", @"\bneeds?\b"),
        ("any", @"\bany (thoughts|ideas|comments|questions|feedback|chance|interest)\b"),
        ("our site", @"\b(site|website|account|app|email address|password|subscription|store|customer|browser|newsletter|page)\b"),
        ("not", @"\b(not|n't|never|no)\b|n't\b"),
        ("invite", @"\b(invite|invitation|join us|rsvp)\b"),
        ("email", @"\be-?mail\b"),
        ("question mark", @"\?"),
        ("who asked", @"\b(he|she|they|[A-Z]\w+) (said|asked|told|wants?|would|will|should|needs?)\b"),
    ];
}
