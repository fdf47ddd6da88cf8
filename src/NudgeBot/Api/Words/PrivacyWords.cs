using NudgeBot.Core.Speech;

namespace NudgeBot.Api.Words;

/// <summary>What is read, what is kept, for how long and why, and what an administrator sees.</summary>
internal abstract class PrivacyWords
{
    private static readonly PrivacyWords English = new EnglishPrivacyWords();
    private static readonly PrivacyWords German = new GermanPrivacyWords();
    private static readonly PrivacyWords French = new FrenchPrivacyWords();
    private static readonly PrivacyWords Spanish = new SpanishPrivacyWords();

    public static PrivacyWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string ReadsMail { get; }

    public abstract string ReadsCalendar { get; }

    public abstract string ReadsSettings { get; }

    public abstract string People { get; }

    public abstract string WhyPeople { get; }

    /// <summary>Of people: until the owner erases it, or so long after the last contact.</summary>
    public abstract string UntilQuiet(int years);

    public abstract string Signs { get; }

    public abstract string WhySigns { get; }

    public abstract string Threads { get; }

    public abstract string WhyThreads { get; }

    public abstract string UntilNinetyDays { get; }

    public abstract string Meetings { get; }

    public abstract string WhyMeetings { get; }

    public abstract string UntilFortyFiveDays { get; }

    public abstract string Nudges { get; }

    public abstract string WhyNudges { get; }

    /// <summary>Days after it closed: its words, those the owner sent, and the rest.</summary>
    public abstract string UntilWordsGo(int closed, int sent, int nudge);

    public abstract string Told { get; }

    public abstract string WhyTold { get; }

    public abstract string UntilTakenBack { get; }

    public abstract string NeverText { get; }

    public abstract string NeverSent { get; }

    public abstract string NeverPrivate { get; }

    public abstract string NeverShared { get; }

    public abstract string AdministratorSeesFigures { get; }

    public abstract string AdministratorNeverSees { get; }
}
