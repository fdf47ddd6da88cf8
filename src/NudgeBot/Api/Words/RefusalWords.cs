using NudgeBot.Core.Speech;

namespace NudgeBot.Api.Words;

/// <summary>Why something was not done that the owner asked for on a page.</summary>
internal abstract class RefusalWords
{
    private static readonly RefusalWords English = new EnglishRefusalWords();
    private static readonly RefusalWords German = new GermanRefusalWords();
    private static readonly RefusalWords French = new FrenchRefusalWords();
    private static readonly RefusalWords Spanish = new SpanishRefusalWords();

    public static RefusalWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string NoSuchChoice { get; }

    public abstract string AboutNoMeeting { get; }

    public abstract string ChooseADay { get; }

    public abstract string NoAddress { get; }

    public abstract string TooMuchTold(int most);

    public abstract string CanKeepNoMore { get; }

    public abstract string RhythmDays(int most);

    public abstract string NoteLength(int most);

    public abstract string NoSuchNote { get; }

    public abstract string NoSuchPromise { get; }

    public abstract string PerDay(int most);

    public abstract string PerWeek(int most);
}
