namespace NudgeBot.Core.Speech;

internal sealed class EnglishScoreWords : ScoreWords
{
    public override string Others(int count) => $"{count} others were addressed";

    public override string NotAddressed => "you are not among those it was sent to";

    public override string Question => "they asked a question";

    public override string Request => "they asked for something";

    public override string OnlyThanks => "they only said thanks";

    public override string NothingAsked => "nothing was asked";

    public override string ForInformation => "it says it is for information";

    public override string GreetsYou => "it greets you by name";

    public override string GreetsAnother => "it greets somebody else";

    public override string IsShort => "it is short";

    public override string LikeMailToMany => "it reads like mail to many";

    public override string NoOnePerson => "no one person stands behind its address";

    public override string AnswersEarlier => "it answers an earlier mail";

    public override string PassedOn => "it was passed on";

    public override string YouWroteInThread => "you wrote in this thread before";

    public override string Colleague => "they are a colleague";

    public override string FromOutside => "they are from outside";

    public override string YouAnswerMost => "you answer their mail most times";

    public override string YouAnswerSeldom => "you seldom answer their mail";

    public override string WellKnown => "you know each other well by mail";

    public override string TheyWriteOften => "they write often";

    public override string YouNeverWrote => "you never wrote to them";

    public override string YouWroteThisWeek => "you wrote to them this week";

    public override string MostlyYouAlone => "they mostly write to you alone";

    public override string YouJustWrote => "you had just written to them";

    public override string SubjectAsks => "its subject asks";

    public override string Link => "it holds a link";

    public override string CameLongAgo => "it came a while ago";

    public override string CameJustNow => "it came just now";

    public override string YouWroteSince => "you wrote to them since";

    public override string TheyWroteSince => "they wrote again since";

    public override string OthersWroteSince => "others wrote in the thread since";

    public override string YouWroteInThreadSince => "you wrote in the thread since";

    public override string MetSince => "you met since";

    public override string IsLong => "it is long";

    public override string YouWroteLately => "you wrote to them lately";

    public override string YouWriteALot => "you write to them a lot";

    public override string YouLongWrote => "you have long written to them";

    public override string TheyWroteLately => "they wrote lately";

    public override string TheyLongWrote => "they have long written to you";

    public override string YouWriteAlone => "you write to them alone";

    public override string TheyWriteAlone => "they write to you alone";

    public override string YouAnswer => "you answer their mail";

    public override string TheyAnswer => "they answer your mail";

    public override string YouSilentForLong => "you have not written for long";

    public override string TheySilentForLong => "they have not written for long";

    public override string KnownForOverAYear => "you have known each other for over a year";

    public override string YouWriteMostWeeks => "you write to them most weeks";

    public override string YouWriteLess => "you write to them less than you did";

    public override string SilentForLongerThanUsual => "it has been silent for longer than usual";

    public override string TheyWroteAfterYou => "they wrote since you last did";

    public override string TheyWroteYouAfterYou => "they wrote to you since you last wrote";

    public override string YouBothWrite => "you both write";

    public override string OthersWriteToBoth => "others write to you both";

    public override string YouMeet => "you meet";

    public override string MeetingAhead => "a meeting is in your calendar";
}
