using System.Text.RegularExpressions;

namespace NudgeBot.Core.Commitments.Words;

internal static partial class EnglishWords
{
    private const string Do =
        "(send|mail|e-?mail|get (back|you|it|this|that|these|those|them|the|my|a|an|our|your)|forward|share|pass|drop|ship|post|upload|circulate|deliver|provide|submit|hand|bring"
        + "|prepare|draft|write|put (together|you|the|a|something)|finish|complete|finali[sz]e|fix|sort|review|look|check|find out|investigate|confirm|let you|come back|revert|respond|reply|answer"
        + "|follow up|update|call|ring|phone|give you|introduce|connect|make (the|an|that|this) (intro|connection)|set up|arrange|schedule|book|organi[sz]e|take care|do (it|that|this|so)|dig|pull"
        + "|circle back|shoot you|ping you|make sure (you|it|that|the|your)|return|sign|pay|transfer|show|tell you|print|compile|collect|gather|run|have (it|them|this|that|something|((the|your|my|an?) .+)) (ready|done|to you|for you|with you|sent|finished|back to|in your)|be (sending|getting|calling|forwarding|sharing|back to you)|ask)";

    private const string Gladly = "(definitely |certainly |also |then |gladly |happily |just |now |personally |be sure to |make sure to |quickly |still |first |of course |absolutely |surely )?";

    private const string Days = "(mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|next|by|before|end of|this (week|afternoon|evening)|in (a|one|two|three|four|five|\\d+) ";

    public static CommitmentWords Words { get; } = new(new CommitmentPatterns
    {
        Language = "en",
        PromiseHints = "to follow |'ll |i will|we will|i shall|we shall|going to|promise|owe you|let me |you will|will send|will get|will forward|will call|will share|will follow|will have|will be|will let|will come|will do|will check|will |leave it with me|consider it done|expect|i'm |i am |we're |we are |i can |we can ",
        OfferHints = "can i |can we |could i |could we |shall i |shall we |should i |should we |may i |may we |happy to|glad to|pleased to|delighted to|i can |i could |i would |i might |we can |we could |we would |we might |i gladly|if you like|if you'd|if you want|if you wish|would it help|is there|how can i help|let me know",
        AcceptanceHints = "yes|please do|would be|'d be|would help|really help|would love|'d love|appreciate|take you up|accept|gladly",
        RequestHints = "please|pls|kindly|can you|could you|would you|will you|can u|could u|would u|will u|i need|we need|i really|we really|i still|i will need|we will need|'ll need|'d need|urgently|require|i want|we want|would like|'d like|let me |let us |get back to me|appreciate|any chance|waiting|are you able|send |give |get |forward |return |hand |bring ",
        Harmless = new(Harmless()),
        Promise = new(
            new(Promise1(), "i'll|we'll|i will|we will|i shall|we shall|going to|promise"),
            new(Promise2(), "you'll|you will"),
            new(Promise3(), "will "),
            new(Promise4(), "owe you|leave it|consider it|to follow"),
            new(Promise5(), " will be | will reach | will go "),
            new(Promise6(), "sending|getting|forwarding|preparing|sharing|delivering|calling"),
            new(Promise7(), "i can |we can "),
            new(Promise8(), "expect "),
            new(Promise9(), "let me ")),
        Doubt = new(DoubtOfABargain(), Doubt1(), Doubt2(), Doubt3(), Doubt4(), Doubt5()),
        DeliveredHints = "here's|here’s|here is|here are|here you|here it|here they|attach|enclosed|as promised|please find|find below| sent |sent it|sent you|shared|uploaded|forwarded|mailed|delivered|posted|all done|is done|'s done|below is|below are|the link|on its way|inbox",
        Delivered = new(Delivered()),
        Request = new(
            new(Request1(), "please|pls|kindly"),
            new(Request2(), "can you|could you|would you|will you|can u|could u|would u|will u"),
            new(Request3(), "need|want|require|like"),
            new(Request4(), "let me|let us|get back|appreciate|would you mind|any chance|waiting|are you able"),
            new(Request5(), " me| us")),
        NoRequest = new(NoRequest()),
        Offer = new(
            new(Offer1(), "can i |can we |could i |could we |shall i |shall we |should i |should we |may i |may we |happy to|glad to|pleased to|delighted to"),
            new(Offer2(), "happy to|glad to|i can|we can|i could|we could|i would|we would|i might|we might|if you|would it help|is there|can i help|let me know")),
        Acceptance = new(Acceptance()),
        Dated = new(Dated()),
        LateHints = "running late|bit late|little late|i'm late|i am late|we're late|we are late|be late|behind|delay|the wait|longer|done yet|ready yet|finished yet|there yet|still w|still on it|still not|bear with|more time|haven't|have not|slipped|hasn't happened|almost done|almost there|almost ready|on my list|forgotten",
        Late = new(Late()),
    });

    [GeneratedRegex(
        @"\b(if (that|this|it)('s| is| works| suits| helps)( (ok|okay|fine|all right|alright|good|best|convenient|useful|better))?( (for|with) you)?|if not (sooner|before|earlier)|(no|not) later than|don't worry|do not worry|no problem|no worries|not a problem|don't forget|why not|as soon as (possible|i can|we can)"
        + @"|(as|like) (i |we |you )?(have |'ve )?(just )?(said|promised|mentioned|discussed|agreed|told you|asked|requested|wrote)|would that (work|be ok|suit)( for you)?|would be great|, (ok|okay|alright|all right|deal|fine)( with you| by you)?\?|may \d+|\d+(st|nd|rd|th)? (of )?may|in may|by may|mid-may)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Harmless();

    [GeneratedRegex(
        $@"\b(i|we)('ll| will| shall| am going to|'m going to| are going to|'re going to| promise to| promise you to| promise i'll| promise i will) {Gladly}{Do}\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise1();

    [GeneratedRegex(
        $@"\b(you'll|you will) {Gladly}(have (it|them|the|this|that|your|my|our|an?)|get (it|them|the|this|that|my|our|an?)|receive|hear (back )?from me)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise2();

    [GeneratedRegex(
        $@"(^\W*|, )((ok|okay|sure|yes|thanks|thank you|great|perfect|fine|understood|noted|hi|hello)\W+(\w+\W+)?)?will {Gladly}{Do}\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise3();

    [GeneratedRegex(
        @"\b(i|we) (still )?owe you (the|an?|my|that|those|these|some|our)\b|\bleave it with me\b|\bconsider it done\b|\bto follow (by|on|tomorrow|tonight|next|this|early)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise4();

    [GeneratedRegex(
        @"\b(the|your|our|my) .+ will (be with you|be in your inbox|reach you|be on your desk|be ready|go out)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise5();

    [GeneratedRegex(
        $@"\b(i'm|i am|we're|we are) (sending|getting|forwarding|preparing|sharing|delivering|calling) .*\b({Days})",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise6();

    [GeneratedRegex(
        $@"\b(i|we) can (send|get|have|deliver|forward|share|call|finish|give) .*\b({Days})",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise7();

    [GeneratedRegex(
        @"\b(expect|you can expect) (it|the|this|them|my|an?) .*\b(from me|by|on|tomorrow|next)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise8();

    [GeneratedRegex(
        @"\blet me (send you|get back to you|come back to you|check and|find out|look into|get you|forward you)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Promise9();

    [GeneratedRegex(
        @"\b(if|unless|might|maybe|perhaps|possibly|probably|presumably|hopefully|hope|would|could|should be able|try|provided|assuming|depending|depends|in case|whether|whenever|once|when you|as soon as you|until|ever|one day|some ?day|eventually|at some point|likely|ideally|wish|(look|looking) forward|as soon as|each time|every time|when your|when (i|we) (hear|get|know|have|receive|find)|upon)\b|(?-i:\bmay\b)",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt1();

    [GeneratedRegex(
        @"\b(won't|will not|shall not|shan't|cannot|can't|can not|unable|never|no longer|don't|do not|doesn't|didn't|did not|isn't|not|nothing|nobody|no one|refuse)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt2();

    [GeneratedRegex(
        @"believe it when|drop everything|\byeah,? right|\boh,? (sure|great|yes|of course)|\bsure,? (i|we)('ll| will) just|(free|spare) time|copious|when (hell|pigs)|nothing better to do|eat my hat|hold my breath|magic|wave a wand|(grow|grows) on trees|as if|kidding|joking|haha|\blol\b|🙄|😂|😜|;-?\)|dream on|first ?born|lottery|next (life|century)|clone myself|who needs sleep|no sleep|never sleep|parallel universe|obviously",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt3();

    [GeneratedRegex(
        @"\b(said|says|saying|told|tells|telling|mentioned|claims?|claimed|promised|thought|thinks?|heard|apparently|according to|supposedly|wrote|writes|reportedly|assured|remember|remembered|asked me|asks me|insists?|insisted|announced|swore|replied|answered)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt4();

    [GeneratedRegex(
        @"\b(send|give|call|tell|ask|write|e-?mail|ring|show|get|forward|phone|introduce|update|let|pass|pay|answer|mail) (him|her)\b|\b(tell|ask|let|give|call|write) them\b|\bto (him|her|them)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Doubt5();

    [GeneratedRegex(
        @"\b(here('s| is| are|'re) (the|my|your|our|an?|what|it)|here you (go|are)|here it is|here they are|attached|attaching|enclosed|as promised|please find|see (the )?attach\w*|in the attachment|find (below|enclosed)|the link (below|is)|(just|have|already|'ve) (sent|shared|uploaded|forwarded|mailed|delivered|posted)( it| them| you)?|sent (it|them|you) |i sent (it|them|you|the|my)|it('s| is) (done|in your inbox|on its way)|all done|below (is|are) (the|my))\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Delivered();

    [GeneratedRegex(
        @"\b(please|pls|kindly) (\w+ly )?(send|let|review|confirm|call|advise|check|look|take|forward|respond|reply|get|provide|give|find out|make|sign|approve|comment|e-?mail|tell|update|schedule|set up|arrange|share|add|return|complete|fill|prepare|verify|see|help|submit|bring|book|pay|finish|do|answer|come|have|put|read|write|introduce)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request1();

    [GeneratedRegex(
        @"\b(can|could|would|will) (you|u) (please |also |kindly |perhaps |maybe |possibly )?(\w+ly )?(send|let|review|confirm|call|advise|check|look|take|forward|respond|reply|get|provide|give|find|make|sign|approve|comment|e-?mail|tell|update|schedule|set|arrange|share|add|return|complete|fill|prepare|verify|see|help|submit|bring|book|pay|finish|do|answer|come|have|put|read|write|introduce|mind|be|work|join|talk|show|explain|drop|pass|run|draft)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request2();

    [GeneratedRegex(
        @"\b(i|we) (will |'ll |'d |really |still |urgently )?(need|require|want|would like|'d like) (it|this|that|the|your|you to|those|these|them|an?) .*(from you|by|before|today|tomorrow|until)\b|\b(i|we) (need|want|would like|'d like) you to\b|\b(i|we) need your\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request3();

    [GeneratedRegex(
        @"\blet (me|us) (know|have)\b|\bget back to me\b|\b(i|we)('d| would) (really |greatly )?appreciate (it if|your|an?)\b|\bwould you mind\b|\bany chance (you|of)\b|\bwaiting (for|on) your\b|\bare you able to\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request4();

    [GeneratedRegex(
        @"^\W*((hi|hello|dear|hey) \w+\W+)?(also |and |then )?(send|give|get|forward|return|hand|bring) (me|us)\b|\bsend (it|this|them|that|the \w+|your \w+) (over |back )?to (me|us)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Request5();

    [GeneratedRegex(
        @"\b(let (me|us) know (if|whether) (you|there) (have|are|is|need|want|would) (any|anything|more|further)|let (me|us) know (if|whether) (you have|you need|i can|i could|we can)|(what|how|where|when) (else )?(i|we) can (do|help|be)|any (other |further )?questions|do not (reply|respond|hesitate)|feel free|don't|do not|hesitate|please (disregard|ignore|note|be advised|be aware|remember|join|click|visit|see attached|see the attached|find)|unsubscribe|no need|needn't|not necessary"
        + @"|if you (have (the |any )?(time|a moment|a chance|a minute|capacity)|find|get (a|the) (chance|time|moment)|feel like|happen|ever|fancy|are bored)|(whenever|when) you (have|get|find|feel)|would you (believe|like|care)|can you (believe|imagine)|could you be any|who knows|asked (me|you|him|her|us|them|if|whether)|he (asked|said|wants)|she (asked|said|wants)|they (asked|said|want)|said|told|wrote|says|used to|no rush|someday|haha|lol|kidding)\b|🙄|😂",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex NoRequest();

    [GeneratedRegex(
        @"\b(can|could|shall|should|may) (i|we) (send|introduce|help|connect|put you|share|forward|look|give you|make|review|pass)\b|\b(i|we)('d| would| am|'m|'re| are) (also )?(be )?(very |more than |really )?(happy|glad|pleased|delighted) to (send|introduce|help|connect|put|share|look|review|give|make|take|forward|pass|talk|read|do|ask|write|check)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Offer1();

    [GeneratedRegex(
        @"^\W*(very |more than )?(happy|glad) to (send|introduce|help|connect|put|share|look|review|give|make|take|forward|pass|talk|read|do|ask|write|check)\b|\b(i|we) (can|could|would|might) (also |gladly |happily |easily )?(send|introduce|help|connect|put you in touch|share|look|forward|give you|make (an|the) intro\w*|review|pass|ask)\b[^?]*(if (you|that|it)|\?|for you|would help|you like)|\bif you('d)? (like|want|wish)[^?.]*(i|we)( can| could|'ll| will|'d| would)\b|\bwould it help if i\b|\bis there (anything|something) (i|we) can\b|\bhow can i help\b|\blet me know (if|how) (i|we) can (help|send|introduce|do)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Offer2();

    [GeneratedRegex(
        @"^\W*((hi|hello|dear|hey) \w+\W+)?((oh |wow |thanks|thank you|great|wonderful)\W+(\w+\W+)?)?(yes,? please|yes,? (that|it|this) would|(that|it|this|an intro\w*|any help) (would|'d) (really |truly )?be (so |very |really |most |super |just )?(great|wonderful|lovely|helpful|fantastic|amazing|perfect|brilliant|super|kind|appreciated|useful|a (huge|big|great|real) help)|that would (help|really help)|i('d| would) (love (that|it|an intro)|(really )?appreciate that|(like|love) to take you up)|please do\W*$|yes,? i('d| would) love|yes,? go ahead|i('ll| will) (gladly )?take you up|i('d| would) (gladly )?take you up|i gladly accept|i accept|we('d| would) love (that|it))\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Acceptance();

    [GeneratedRegex(
        $@"\b({Days})",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Dated();

    [GeneratedRegex(
        @"\b(running (a (bit|little) )?late|(i'm|i am|we're|we are) (a (bit|little) )?(late|behind|delayed)|sorry for the (delay|wait)|apologies for the (delay|wait)|taking (me )?(a bit |a little |much )?longer|not (quite )?(ready|done|finished|there) yet|still (working|on it|waiting|not)|bear with me|need (a bit |a little )?more time|delayed|haven't (had|got|managed|finished|forgotten)|have not (had|got|managed|finished|forgotten)|(will|'ll) be late|slipped|hasn't happened|almost (done|there|ready)|on my list|not forgotten)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Late();

    // "Send me the list and I'll print it": bound to what the other does first.
    [GeneratedRegex(
        @"\b(send|give|get|bring|forward|tell|call|e-?mail|let|show) (me|us|it|them)\b.*\b(and|then) (i|we)('ll| will| can|'d)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex DoubtOfABargain();
}
