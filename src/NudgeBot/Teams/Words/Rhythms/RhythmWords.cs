using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Rhythms;

/// <summary>What the bot says of its own rhythm: the digest, whether to go on, what it kept quiet. One class for each language.</summary>
internal abstract class RhythmWords
{
    private static readonly RhythmWords English = new EnglishRhythmWords();
    private static readonly RhythmWords German = new GermanRhythmWords();
    private static readonly RhythmWords French = new FrenchRhythmWords();
    private static readonly RhythmWords Spanish = new SpanishRhythmWords();

    public static RhythmWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <param name="count">Two or more.</param>
    public abstract string DigestTitle(int count);

    /// <summary>For the notification, where the card itself is not shown.</summary>
    public abstract string DigestSummary(string names);

    public abstract string Write { get; }

    public abstract string More { get; }

    public abstract string GoOnTitle { get; }

    public abstract string GoOnText { get; }

    public abstract string GoOnKeep { get; }

    public abstract string GoOnLess { get; }

    public abstract string GoOnStop { get; }

    public abstract string GoesOn { get; }

    public abstract string GoesOnWithLess(int perDay, int perWeek);

    public abstract string Stopped { get; }

    public abstract string QuietTitle(int count);

    /// <param name="why">A sentence.</param>
    public abstract string QuietRule(int count, string why);

    public abstract string QuietSamples { get; }

    public abstract string QuietBring { get; }

    public abstract string QuietBrought { get; }

    public abstract string QuietAll { get; }

    public abstract string SettingsTitle { get; }

    public abstract string OneDigest { get; }

    public abstract string SingleCards { get; }

    public abstract string Fewer { get; }

    public abstract string PauseAWeek { get; }

    public abstract string Resume { get; }
}
