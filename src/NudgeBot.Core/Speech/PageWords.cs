namespace NudgeBot.Core.Speech;

/// <summary>What a page about a person says: the last contact, the rhythm, what the two share, their days of contact. A day is one of <see cref="TimeWords.OnDay"/>.</summary>
public abstract class PageWords
{
    private static readonly PageWords English = new EnglishPageWords();
    private static readonly PageWords German = new GermanPageWords();
    private static readonly PageWords French = new FrenchPageWords();
    private static readonly PageWords Spanish = new SpanishPageWords();

    public static PageWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string NoContactYet { get; }

    /// <summary>Instead of a stage.</summary>
    public abstract string NoContactStage { get; }

    public abstract string YouMet(string onDay);

    public abstract string YouWroteLast(string onDay);

    public abstract string TheyWrote(string onDay);

    public abstract string TheyWroteLast(string onDay);

    public abstract string WishedRhythm(string often);

    public abstract string UsualRhythm(string often);

    public abstract string Introduced(string name, string onDay);

    public abstract string WillMeet(string what, string onDay);

    public abstract string DidMeet(string what, string onDay);

    /// <summary>A meeting by its title.</summary>
    public abstract string Titled(string title);

    public abstract string Untitled { get; }

    public abstract string LastTopic(string topic);

    public abstract string NoContactInTwoYears { get; }

    /// <summary>By days of contact.</summary>
    public abstract string InTwoYears(int sent, int received, int met);

    /// <summary>What a link to a meeting is called.</summary>
    public abstract string TheMeeting { get; }

    /// <summary>What a link to a mail is called.</summary>
    public abstract string TheMail { get; }

    public abstract string CannotSee { get; }
}
