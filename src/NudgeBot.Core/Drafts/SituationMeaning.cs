namespace NudgeBot.Core.Drafts;

/// <summary>What lies between the two, in a sentence or two: for those who write and review texts, and for a language model.</summary>
internal static class SituationMeaning
{
    public static string Of(Situation situation) => situation switch
    {
        Situation.FirstMet => "The two met for the first time. A thank-you, an offer or a question about them, and nothing asked.",
        Situation.FirstMetGroup => "They were at the same larger meeting for the first time, and may hardly have spoken.",
        Situation.MetAgain => "They met, and had met before, so a text may say “again”.",
        Situation.Met => "They met, and nobody knows whether it was their first time: words that are true of both.",
        Situation.Await2D => "Their mail has waited for days. The writer gives the answer or picks a day.",
        Situation.Await2W => "Their mail has waited for two weeks, and the text owns that once and plainly.",
        Situation.Await2M => "Their mail has waited for two months. An apology that asks whether an answer still helps.",
        Situation.PromiseDue => "A promise of the writer falls due: it is kept now, or gets a new day.",
        Situation.PromiseOverdue => "A promise of the writer is late: kept now, given a new day, or asked whether it is still needed.",
        Situation.TheyPromised => "What was promised to the writer has not come. A soft word with a way out.",
        Situation.Silent1 => "The writer wrote or asked, and no answer came.",
        Situation.Silent2 => "No answer came to a second mail either. This text lets them off, and asks nothing.",
        Situation.Fading => "They used to write, and have not for months.",
        Situation.Dormant1Y => "They have not written for a year or more. The text says so, and asks for nothing.",
        Situation.Dormant3Y => "They have not written for three years or more. The text names the year, and asks for nothing.",
        Situation.DormantEvent => "They have not written for long, and will both be at something soon.",
        Situation.IntroAsk => "The writer would like to bring them together with somebody, whom the text names.",
        Situation.IntroAskUnnamed => "Somebody else works on what they wrote about. They are asked first, and no name is said before a yes.",
        Situation.IntroAskWished => "Somebody asked the writer for an introduction to them.",
        Situation.IntroAskSecond => "The first of the two said yes, and now the second is asked.",
        Situation.IntroMake => "Both said yes: one note to both, with what they share and how long since the writer wrote with each.",
        Situation.Thanks => "Thanks for something they did.",
        Situation.ThanksIntro => "Thanks for an introduction, after the meeting it led to.",
        Situation.Congrats => "Good news of theirs.",
        Situation.DeclinedByThem => "They declined the writer's invitation.",
        Situation.DeclinedByMe => "The writer declined theirs.",
        Situation.OooTheirs => "They were away when the writer's mail came, and are back.",
        Situation.OooMine => "The writer was away when theirs came, and is back.",
        Situation.MgrToReport => "A manager writes to somebody of their own team after a talk.",
        Situation.ReportToMgr => "Somebody tells their manager where a task stands.",
        Situation.Client => "A client, after a silence.",
        Situation.Candidate => "A candidate waits for news after a talk. Sober, with a day.",
        Situation.GroupAll => "A note to all who were at a meeting, with what the writer will do.",
        Situation.OfferHelp => "They said what they need, and the writer offers to help with just that.",
        Situation.KindNo => "A kind and clear no to somebody who asks again and again: no reason, no false hope.",
        Situation.InvitationNo => "A kind no to an invitation: thanks, no reason.",
        Situation.Restart => "The writer let things lie, and starts again without a word of excuse.",
        Situation.CheckIn => "They are in touch, and the writer would like to say a word.",
        Situation.HowDidItGo => "Something of theirs was to happen, and the writer asks how it went.",
        _ => throw new ArgumentOutOfRangeException(nameof(situation), situation, "Every situation needs its meaning."),
    };
}
