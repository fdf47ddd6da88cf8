namespace NudgeBot.Core.Speech;

/// <summary>Why a tie is called as close as it is (R2), in days of the last year.</summary>
public abstract class TieWords
{
    private static readonly TieWords English = new EnglishTieWords();
    private static readonly TieWords German = new GermanTieWords();
    private static readonly TieWords French = new FrenchTieWords();
    private static readonly TieWords Spanish = new SpanishTieWords();

    public static TieWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string DaysMet(int days);

    public abstract string BothWrote(int sent, int received);

    /// <summary>As before, sometimes both on the same day.</summary>
    public abstract string BothWroteAtOnce(int sent, int received);

    public abstract string OnlyYouWrote(int days);

    public abstract string OnlyTheyWrote(int days);

    public abstract string MostlyYou { get; }

    public abstract string MostlyThey { get; }

    public abstract string NoContact { get; }
}
