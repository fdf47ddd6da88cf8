using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Cards;

/// <summary>The first card: what the bot does, what it reads, who turned it on, and how to turn it off.</summary>
internal abstract class WelcomeWords
{
    private static readonly WelcomeWords English = new EnglishWelcomeWords();
    private static readonly WelcomeWords German = new GermanWelcomeWords();
    private static readonly WelcomeWords French = new FrenchWelcomeWords();
    private static readonly WelcomeWords Spanish = new SpanishWelcomeWords();

    public static WelcomeWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string Summary { get; }

    public abstract string Hello { get; }

    public abstract string WhatIDo { get; }

    public abstract string WhatIRead { get; }

    public abstract string WhatIKeep { get; }

    public abstract string NothingBeforeYes { get; }

    public abstract string Yes { get; }

    public abstract string No { get; }

    /// <summary>What stands before and after the name of whoever turned it on for everybody, which has a run of its own.</summary>
    public abstract (string Before, string After) TurnedOnBy { get; }

    public abstract string TurnOffForMe { get; }

    public abstract string IsOn { get; }

    public abstract string OnFromNow { get; }

    public abstract string TurnOff { get; }

    public abstract string IsOff { get; }

    public abstract string OffFromNow { get; }

    public abstract string TurnOn { get; }
}
