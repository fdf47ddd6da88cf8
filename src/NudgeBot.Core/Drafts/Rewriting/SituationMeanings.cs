namespace NudgeBot.Core.Drafts.Rewriting;

/// <summary>What a model is told of a <see cref="Situation"/>, in one line that is the same for everybody.</summary>
internal static class SituationMeanings
{
    public static string Of(Situation situation) => situation switch
    {
        Situation.FirstMet => "the two met for the first time; thanks, and an offer or a question about the other, never a favour.",
        Situation.FirstMetGroup => "the two met for the first time, among several people; an offer or a question, never a favour.",
        Situation.MetAgain => "the two met, and knew each other before.",
        Situation.Met => "the two met; whether they knew each other before is not known.",
        Situation.Await2D => "the other's mail waits for the writer's answer.",
        Situation.Await2W => "the other's mail has waited for two weeks; the delay is owned once.",
        Situation.Await2M => "the other's mail has waited for two months; sorry, and does an answer still help?",
        Situation.PromiseDue => "what the writer promised falls due.",
        Situation.PromiseOverdue => "what the writer promised is late; sorry, once.",
        Situation.TheyPromised => "what the other promised has not come; a soft word.",
        Situation.Silent1 => "the writer's mail was not answered; a soft word and an easy way out.",
        Situation.Silent2 => "nor was the second one; this lets the other off and asks for nothing.",
        Situation.Fading => "the two used to write and have not for some months.",
        Situation.Dormant1Y => "the two have not written for a year or more; how long is said once, and nothing asked.",
        Situation.Dormant3Y => "the two have not written for three years or more; how long is said once, and nothing asked.",
        Situation.DormantEvent => "the two have not written for long and will soon be at the same place.",
        Situation.IntroAsk => "would the other like to meet somebody the writer knows? A no is fine.",
        Situation.IntroAskUnnamed => "would the other like to meet somebody, who is not named yet? A no is fine.",
        Situation.IntroAskWished => "somebody would like to meet the other. A no is fine.",
        Situation.IntroAskSecond => "somebody agreed to meet the other, who is asked now. A no is fine.",
        Situation.IntroMake => "a note that brings two people together, who both agreed.",
        Situation.Thanks => "thanks for something the other did.",
        Situation.ThanksIntro => "the other brought the writer together with somebody, and the two have met; thanks.",
        Situation.Congrats => "something good happened to the other.",
        Situation.DeclinedByThem => "the other cannot come to a meeting; no reason is needed.",
        Situation.DeclinedByMe => "the writer cannot come to a meeting.",
        Situation.OooTheirs => "the other was away; the writer's mail can wait.",
        Situation.OooMine => "the writer was away while the other's mail lay there.",
        Situation.MgrToReport => "a manager asks how somebody of their team is doing.",
        Situation.ReportToMgr => "somebody tells their manager how things stand.",
        Situation.Client => "a word to a client with whom it has been quiet.",
        Situation.Candidate => "a word to somebody who applied.",
        Situation.GroupAll => "a word to all who were at a meeting.",
        Situation.OfferHelp => "the other said what they need, and the writer offers to help with just that.",
        Situation.KindNo => "a kind no to a request.",
        Situation.InvitationNo => "a kind no to an invitation.",
        Situation.Restart => "the writer let things lie, and starts again.",
        Situation.CheckIn => "a friendly word to somebody the writer is in touch with.",
        Situation.HowDidItGo => "something of the other's was to happen; how did it go?",
        _ => throw new ArgumentOutOfRangeException(nameof(situation), situation, "Every situation needs a line that says what it is."),
    };
}
