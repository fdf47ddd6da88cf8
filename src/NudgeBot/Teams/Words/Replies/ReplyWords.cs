using System.Globalization;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.Replies;

/// <summary>
/// All that is said in answer to what an owner types, in one language. Names and other words from outside come in as they are:
/// our messages are plain text. A sentence that a language lacks is a build error.
/// </summary>
internal abstract class ReplyWords
{
    private static readonly ReplyWords English = new EnglishReplyWords();
    private static readonly ReplyWords German = new GermanReplyWords();
    private static readonly ReplyWords French = new FrenchReplyWords();
    private static readonly ReplyWords Spanish = new SpanishReplyWords();

    public abstract string Off { get; }

    public abstract string OnAlready { get; }

    public abstract string Started { get; }

    public abstract string Stopped { get; }

    public abstract string KeepLessOrStop { get; }

    public abstract string GoesOn { get; }

    public abstract string GoesOnAnyway { get; }

    public abstract string NothingOpen { get; }

    public abstract string NoOpenNudge { get; }

    /// <summary>Null where the name is better not repeated.</summary>
    public abstract string NothingOpenAbout(string? name);

    public abstract string TooLate { get; }

    public abstract string Done(string name);

    public abstract string NotThis(string name);

    public abstract string Wrong(string name);

    public abstract string NotMet(string name);

    public abstract string Never(string name);

    public abstract string Again(string name);

    public abstract string WasNotMuted(string name);

    public abstract string LiesInDraft(string name);

    public abstract string NoTextYet(string name);

    public abstract string Sending(string name);

    public abstract string WriteTo(string name, string words);

    public abstract string WriteToInTab(string name);

    public abstract string UnknownDay(string? day);

    public abstract string UnknownPauseDay(string? day);

    public abstract string NotAhead(string day);

    public abstract string Snoozed(string name, string day);

    public abstract string NothingToUndo { get; }

    public abstract string OpenAgain(string name);

    /// <summary>Ends with the sentence that no longer holds, or that holds again.</summary>
    public abstract string TakenBack(string what);

    public abstract string Paused(string day);

    public abstract string Listening { get; }

    public abstract string WhichOne(IReadOnlyList<string> labels);

    public abstract string NotUnderstood { get; }

    public abstract string NotUnderstoodInPart { get; }

    public abstract string TooLong(int length, int most);

    public abstract string Sorry { get; }

    public abstract string Hello { get; }

    public abstract string Welcome { get; }

    public abstract string NoteTooLong(int most, int length);

    public abstract string NoteKept(string name);

    public abstract string TooMuchTold(int most);

    public abstract string NobodyCalled(string? name);

    public abstract string NotRead { get; }

    public abstract string WordsFor(string name, string words);

    public abstract string NoWordsFor(string name);

    public abstract string NoContactSeen(string name);

    public abstract string YouOwe(string sentence, string due);

    public abstract string TheyOwe(string sentence, string due);

    public abstract string YourNote(string text);

    public abstract string CannotSee { get; }

    public abstract string NothingYouOwe(string name);

    public abstract string NothingTheyOwe(string name);

    public abstract string NothingOwed { get; }

    public abstract string NothingOwedToYou { get; }

    public abstract string OwedLine(string name, string sentence, string due, bool isLate);

    public abstract string MorePromises(int count);

    public abstract string FewestAlready { get; }

    public abstract string Fewer(int perDay, int perWeek);

    /// <summary>Holds a sentence about what was told.</summary>
    public abstract string Noted(string told);

    public abstract string NoIntroduction { get; }

    public abstract string PausedUntil(string day);

    public abstract string NotPaused { get; }

    public abstract string MutedPeople(IReadOnlyList<string> names, int count);

    public abstract string SettingsTab { get; }

    public abstract string ExportTab { get; }

    public abstract string ForgetTab { get; }

    public abstract string HelpInOne { get; }

    public abstract string ToldNote(string name, string text);

    public abstract string ToldCircle(string name, string circle);

    public abstract string ToldCadence(string name, string often);

    public abstract string ToldCircleCadence(string circle, string often);

    public abstract string ToldAtMost(int perDay, int perWeek);

    public abstract string ToldNotMet { get; }

    public abstract string ToldNotOwed { get; }

    public abstract string ToldFlag(string name, PersonFlag flag);

    public abstract string ToldRest(string name);

    public abstract string ToldRhythm(Rhythm rhythm, TimeOnly? time);

    public abstract string ToldUnhushed { get; }

    public abstract string ToldOfIntroduction(string asked, string toMeet, bool agreed);

    /// <summary>A nudge of a kind that was closed by “not this”.</summary>
    public abstract string Taught(string name, string why, int times);

    public abstract string Circle(Circle circle);

    /// <summary>As the owner wished it.</summary>
    public abstract string Often(int days);

    public abstract string HelpTitle { get; }

    public abstract string HelpHint { get; }

    /// <summary>What can be typed, and what it does.</summary>
    public abstract IReadOnlyList<(string Typed, string Does)> Commands { get; }

    /// <summary>With its year where that is another.</summary>
    public abstract string Day(DateOnly day, DateOnly today);

    /// <param name="language">As a mailbox names it: "de-CH" is German, and what we do not speak is English.</param>
    public static ReplyWords Of(string language) => language.Split('-')[0].ToUpperInvariant() switch
    {
        "DE" => German,
        "FR" => French,
        "ES" => Spanish,
        _ => English,
    };

    protected static string Time(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    protected static string Format(DateOnly day, DateOnly today, string culture, string format)
    {
        var said = CultureInfo.GetCultureInfo(culture);
        return day.ToString(format, said) + (day.Year == today.Year ? "" : day.ToString(" yyyy", said));
    }

    /// <summary>A value we have no word for is a mistake of ours.</summary>
    protected static ArgumentOutOfRangeException NoSuch<T>(T value) => new(nameof(value), value, "Every value needs its own word.");
}
