using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Typed.Reading;

/// <inheritdoc />
internal sealed class EnglishGrammar : Grammar
{
    public override string Language => "en";

    protected override IReadOnlyDictionary<Circle, string> CircleNames { get; } = new Dictionary<Circle, string>
    {
        [Circle.New] = "new",
        [Circle.Client] = "client clients customer customers",
        [Circle.Colleague] = "colleague colleagues coworker coworkers teammate teammates",
        [Circle.Manager] = "manager managers boss bosses",
        [Circle.Report] = "report reports",
        [Circle.Friend] = "friend friends",
        [Circle.Family] = "family relative relatives",
        [Circle.Candidate] = "candidate candidates applicant applicants",
        [Circle.Supplier] = "supplier suppliers vendor vendors",
    };

    protected override string[] Help => ["help [me]", "commands", "what can (you do|i type|i say)", "how does this work"];

    protected override string[] Hello => ["(hi|hello|hey|hiya) [there]", "good (morning|afternoon|evening|day)", "how are you"];

    protected override string[] Thanks => ["(thanks|thank you|thx|cheers|ty) [a lot|very much|so much]", "(great|perfect|nice|cool|good|fine|all right|alright|got it)"];

    protected override string[] Annoyed => ["(shut up|leave me alone|go away|get lost|fuck off|fuck you|piss off|you suck|stop nagging me|stop nagging|stop bothering me)", "(shut up|fuck off|fuck you) (bot|idiot)", "you [are|re] (annoying|useless|stupid|an idiot)", "you're (annoying|useless|stupid|an idiot)", "(stupid|useless|dumb) bot"];

    protected override string[] WhatIsOpen => ["who do i (owe|still owe)", "(list|open|nudges|my nudges|show me everything|what's open|what is open|whats open|what's up|anything open|who is waiting)", "who (should|do|must) i (write to|answer|reply to|write|still answer)"];

    protected override string[] Why => ["why", "why {name}", "why (do i see|am i seeing|are you showing me) this", "why do i see {name}", "how come"];

    protected override string[] Done =>
    [
        "done", "done (with|for) {name}", "done {name}", "{name} [is] done", "mark {name} [as] done", "(already did|did it|i did|already done|did that|have done it|all done|it's done|that's done|finished) [it|that|already]", "already did [it] {name}", "did it (with|for) {name}",
        "[i|i've|i have|we|we've] [already] (called|phoned|rang|emailed|texted|answered|messaged|wrote|wrote to|replied to|spoke to|spoke with|talked to|talked with|spoken to|spoken with) {name} [already|today|yesterday]", "[i|i've|i have|we] already (called|phoned|answered|wrote|replied|spoke|emailed|texted)", "i (called|phoned|answered|replied|wrote)",
    ];

    protected override string[] NotThis => ["not this [one]", "(dismiss|skip|ignore) [this|this one|it]", "(dismiss|skip|not this|not this one|close) {name}", "not interested"];

    protected override string[] Wrong => ["[that's|that is|this is|it's] (wrong|not true|incorrect|not right|a mistake)", "(wrong|not true) (about|with) {name}", "you (are|got it) wrong [about it]", "you are wrong about {name}", "wrong {name}"];

    protected override string[] DidNotMeet => ["[we|i] (didn't|didnt|did not) (meet|met)", "[we|i] (never|didn't|didnt|did not) (met|meet) [with] {name}", "[we|i] never met", "[the|that] meeting (didn't|did not) (happen|take place)", "(didn't|did not) meet [with] {name}"];

    protected override string[] Never => ["never [this person|again]", "(never|mute) [about] {name}", "never nudge me about {name}", "(no more|stop) [nudges] about {name}", "mute", "don't (nudge|remind) me about {name}"];

    protected override string[] Again => ["{name} again", "unmute {name}", "[you may] nudge me about {name} again"];

    protected override string[] Send => ["send [it|that|this] [now]", "send [it|this|that] to {name}", "send {name}", "yes send [it]"];

    protected override string[] SendLater =>
    [
        "send [it|this|that] later", "send [it] later to {name}", "send [it|this|that] to {name} later", "send [it|this|that] {day}", "send [it|this|that] {day} {time}", "send [it|this|that] {time}",
        "send [it|this|that] to {name} {day}", "send [it|this|that] to {name} {day} {time}", "send [it|this|that] to {name} {time}", "send {name} {day} {time}", "send {name} {day}",
    ];

    protected override string[] Snooze =>
    [
        "(snooze|later|not now|postpone|maybe later)", "snooze [it|this]", "snooze {name}", "(snooze|later|postpone) {day}", "(snooze|postpone|move) {name} {day}", "(snooze|postpone) [it|this] (until|till|to) {when}", "(snooze|postpone|move) {name} (until|till|to) {when}",
        "later {name}", "remind me [again] {day}", "remind me (about|of) {name} {day}", "remind me later", "bring {name} back {day}", "put {name} off (until|till|to) {when}", "ask me [again] {day}",
    ];

    protected override string[] WriteTo => ["write [to] {name}", "(draft|compose|message|mail|email) [a mail|something] [to|for] {name}", "answer {name}", "reply to {name}", "show me {name}", "open {name}"];

    protected override string[] AnswerWith => ["(answer|reply to|tell|write to) {name} {text}"];

    protected override string[] ByDay => ["(tell|promise|answer) {name} by {when}", "promise {name} {day}", "tell {name} [it will be|they will have it] {day}"];

    protected override string[] Shorter => ["[make it|say it] shorter [please]", "[make it|say it] shorter (for|to) {name}", "(briefer|more briefly)"];

    protected override string[] Warmer => ["[make it|a bit|say it] (warmer|friendlier|more friendly)", "[make it] (warmer|friendlier) (for|to) {name}"];

    protected override string[] MoreFormal => ["[make it|a bit|say it] more formal", "[make it] more formal (for|to) {name}"];

    protected override string[] OtherWay => ["[say it|put it] (another way|differently)", "(rephrase|reword) [it|this|that]", "another way (for|to) {name}"];

    protected override string[] Thank => ["thank {name} [for] {text}"];

    protected override string[] Congratulate => ["congratulate {name} [on] {text}"];

    protected override string[] OfferHelp => ["offer {name} help [with] {text}", "offer help to {name} [with] {text}"];

    protected override string[] Note => ["(note|remember) [about|on|for|to] {name} {text}"];

    protected override string[] WhoIs => ["(who is|who's|whos|about|who was|tell me about|what do you know about|what about) {name}", "who is that"];

    protected override string[] MyPromises => ["what (did|have) i (promise|promised)", "what (did|have) i (promise|promised) [to] {name}", "what do i owe", "what do i owe {name}", "[my] promises", "[my] promises to {name}", "do i owe {name} (anything|something)"];

    protected override string[] OwedToMe => ["(who owes me|what do they owe me|owed to me|what am i owed) [anything|something]", "what does {name} owe me", "what did {name} promise [me]", "does {name} owe me (anything|something)"];

    protected override string[] Fewer => ["(fewer|less) [nudges|often|of this|please]", "(too many|too much) [nudges|cards|messages]", "not so (many|often)"];

    protected override string[] SingleCards => ["single cards", "(one|each) [card] (by one|at a time|on its own)", "[i want] single cards", "no digest"];

    protected override string[] Digest => ["[one|a|daily] digest [a day|please]", "[one|a|the|daily] digest {time}", "digest (every day|daily) {time}", "all (at once|together)"];

    protected override string[] Left => ["{name} (left|has left|is gone|moved on|has moved on|no longer works there|quit|retired) [the company]", "{name} doesn't work there any more", "{name} is no longer there"];

    protected override string[] Died => ["{name} (died|has died|passed away|has passed away|is dead|is deceased)"];

    protected override string[] NoContact => ["no contact with {name}", "(never contact|don't contact|do not contact) {name} [again]", "{name} (wants|asked for) no contact"];

    protected override string[] LetRest => ["let (it|this) rest", "let {name} rest", "[it's] not a fit", "leave {name} in peace", "{name} is not a fit", "let it go"];

    protected override string[] InTouch => ["[keep|stay|be] in touch with {name} {often}", "(write|write to|contact|see|nudge me about) {name} {often}", "remind me (of|about) {name} {often}", "{name} {often}"];

    protected override string[] CircleInTouch => ["[keep|stay|be] [in touch with] [my|all] {circle} {often}"];

    protected override string[] InCircle => ["{name} is [a|an|my|our|in my] {circle}", "{name} is one of (my|our) {circle}"];

    protected override string[] SaidYes => ["{name} (said yes|says yes|agreed|agrees|would like to|would love to|is happy to) [to it|to meet]"];

    protected override string[] SaidNo => ["{name} (said no|says no|declined|declines|does not want to|doesn't want to|would rather not) [to it|to meet]"];

    protected override string[] GoOn => ["keep [going|it|them|it like this|on]", "(go on|carry on|continue|as before|keep going)"];

    protected override string[] Pause => ["pause", "pause (until|till|to) {when}", "pause [for] {day}", "(quiet|be quiet|silence|i'm away|i am away) [until|till] {day}", "take a break [until|till] {day}"];

    protected override string[] Resume => ["(resume|unpause|start again|i'm back|i am back|wake up)"];

    protected override string[] Settings => ["[my|show|show my] settings", "what have you learned [about me]", "preferences"];

    protected override string[] Export => ["export [my data|everything|all my data]", "(download|give me) my data", "privacy", "what do you know about me"];

    protected override string[] Forget => ["forget me", "(delete|erase) (my data|me|everything|all my data)", "forget everything"];

    protected override string[] Undo => ["undo [that|it|this|the last one]", "take (it|that) back", "(oops|revert|go back)"];

    protected override string[] Start => ["start", "turn (on|it on|yourself on)", "switch on"];

    protected override string[] Stop => ["stop [it|this|all|everything|now|writing to me|messaging me]", "turn (off|it off|yourself off)", "(switch off|unsubscribe|quit)"];

    protected override string[] LeaveMeOut => ["(don't|do not|never) (mention me|bring me up) [to others|to anyone|to anybody|to my colleagues|to colleagues|to other people|in nudges]", "(don't|do not|never) (nudge others|nudge anyone|nudge anybody|nudge people|nudge my colleagues|nudge colleagues) about me", "leave me out [of nudges|of it|of this]", "(no|stop) nudges about me [to others]", "tell (others|my colleagues|nobody) (nothing|anything) about me"];

    protected override string[] MentionMe => ["[you may|you can] (mention me|bring me up) [again] [to others|to anyone|to my colleagues]", "(mention me|bring me up) again", "(you may|you can) nudge (others|people|my colleagues) about me [again]"];

    protected override string[] Yes => ["(yes|yep|yeah|sure|yes please|of course)"];

    protected override string[] No => ["(no|nope|no thanks|no thank you)"];
}
