using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Writing;

/// <summary>What is said where the owner and we write a message together: their part of it, other ways to say it, and words that time has made untrue.</summary>
internal abstract class WritingWords
{
    private static readonly WritingWords English = new EnglishWritingWords();
    private static readonly WritingWords German = new GermanWritingWords();
    private static readonly WritingWords French = new FrenchWritingWords();
    private static readonly WritingWords Spanish = new SpanishWritingWords();

    public static WritingWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string AnswerLabel { get; }

    public abstract string AnswerHere { get; }

    public abstract string OrTheDay { get; }

    public abstract string NewDay { get; }

    public abstract string WriteIt { get; }

    public abstract string WriteAllMyself { get; }

    public abstract string LineOrDay { get; }

    public abstract string DayFirst { get; }

    public abstract string OneOfTheTwo { get; }

    public abstract string DayIsOver { get; }

    /// <summary>A button, as all that follow up to <see cref="CorrectIt"/>.</summary>
    public abstract string AnotherWay { get; }

    public abstract string Shorter { get; }

    public abstract string Warmer { get; }

    public abstract string MoreFormal { get; }

    public abstract string LetRest { get; }

    public abstract string BackToTheFirst { get; }

    public abstract string StartOver { get; }

    public abstract string SendAsItIs { get; }

    public abstract string CorrectIt { get; }

    public abstract string EditsAreKept { get; }

    /// <summary>Words of ours about time, and the day <paramref name="day"/> on which they were true last, its preposition included.</summary>
    public abstract string Stale(string words, string day);

    public abstract string OnItsCard { get; }

    public abstract string Became(string was, string now);

    public abstract string NoOtherWay(string name);

    public abstract string NothingToFill(string name);
}
