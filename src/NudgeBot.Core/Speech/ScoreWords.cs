namespace NudgeBot.Core.Speech;

/// <summary>What spoke for or against a score, in short phrases fit behind "because" ("denn", "car", "porque"). "It" is the mail that waits.</summary>
public abstract class ScoreWords
{
    private static readonly ScoreWords English = new EnglishScoreWords();
    private static readonly ScoreWords German = new GermanScoreWords();
    private static readonly ScoreWords French = new FrenchScoreWords();
    private static readonly ScoreWords Spanish = new SpanishScoreWords();

    public static ScoreWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string Others(int count);

    public abstract string NotAddressed { get; }

    public abstract string Question { get; }

    public abstract string Request { get; }

    public abstract string OnlyThanks { get; }

    public abstract string NothingAsked { get; }

    public abstract string ForInformation { get; }

    public abstract string GreetsYou { get; }

    public abstract string GreetsAnother { get; }

    public abstract string IsShort { get; }

    public abstract string LikeMailToMany { get; }

    public abstract string NoOnePerson { get; }

    public abstract string AnswersEarlier { get; }

    public abstract string PassedOn { get; }

    public abstract string YouWroteInThread { get; }

    public abstract string Colleague { get; }

    public abstract string FromOutside { get; }

    public abstract string YouAnswerMost { get; }

    public abstract string YouAnswerSeldom { get; }

    public abstract string WellKnown { get; }

    public abstract string TheyWriteOften { get; }

    public abstract string YouNeverWrote { get; }

    public abstract string YouWroteThisWeek { get; }

    public abstract string MostlyYouAlone { get; }

    public abstract string YouJustWrote { get; }

    public abstract string SubjectAsks { get; }

    public abstract string Link { get; }

    public abstract string CameLongAgo { get; }

    public abstract string CameJustNow { get; }

    public abstract string YouWroteSince { get; }

    public abstract string TheyWroteSince { get; }

    public abstract string OthersWroteSince { get; }

    public abstract string YouWroteInThreadSince { get; }

    public abstract string MetSince { get; }

    public abstract string IsLong { get; }

    public abstract string YouWroteLately { get; }

    public abstract string YouWriteALot { get; }

    public abstract string YouLongWrote { get; }

    public abstract string TheyWroteLately { get; }

    public abstract string TheyLongWrote { get; }

    public abstract string YouWriteAlone { get; }

    public abstract string TheyWriteAlone { get; }

    public abstract string YouAnswer { get; }

    public abstract string TheyAnswer { get; }

    public abstract string YouSilentForLong { get; }

    public abstract string TheySilentForLong { get; }

    public abstract string KnownForOverAYear { get; }

    public abstract string YouWriteMostWeeks { get; }

    public abstract string YouWriteLess { get; }

    public abstract string SilentForLongerThanUsual { get; }

    public abstract string TheyWroteAfterYou { get; }

    public abstract string TheyWroteYouAfterYou { get; }

    public abstract string YouBothWrite { get; }

    public abstract string OthersWriteToBoth { get; }

    public abstract string YouMeet { get; }

    public abstract string MeetingAhead { get; }
}
