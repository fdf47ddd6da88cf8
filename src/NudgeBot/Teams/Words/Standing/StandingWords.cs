using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Standing;

/// <summary>What a person hears of where they stand: held by an administrator, out of reach, or not to be brought up to others.</summary>
internal abstract class StandingWords
{
    private static readonly StandingWords English = new EnglishStandingWords();
    private static readonly StandingWords German = new GermanStandingWords();
    private static readonly StandingWords French = new FrenchStandingWords();
    private static readonly StandingWords Spanish = new SpanishStandingWords();

    public static StandingWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <param name="by">Who turned it off.</param>
    public abstract string Held(string by);

    public abstract string HeldForGroup(string by);

    public abstract string HeldForAll(string by);

    public abstract string AccessLost { get; }

    public abstract string AccessBack { get; }

    /// <summary>They asked not to be the subject of others' nudges.</summary>
    public abstract string Declined { get; }

    public abstract string TakenBack { get; }

    public abstract string HadNotDeclined { get; }

    public abstract string DirectoryOutOfReach { get; }
}
