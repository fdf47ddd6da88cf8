using NudgeBot.Core.People;

namespace NudgeBot.Core.Speech;

/// <summary>Time in the words people use, in the owner's language and zone.</summary>
public abstract class TimeWords
{
    private static readonly TimeWords German = new GermanTimeWords();
    private static readonly TimeWords French = new FrenchTimeWords();
    private static readonly TimeWords Spanish = new SpanishTimeWords();

    public static TimeWords English { get; } = new EnglishTimeWords();

    public static TimeWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <summary>A day as a card names it: "Friday 6 March", with the year when it is another.</summary>
    public string Day(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings)
    {
        var day = settings.LocalDay(at);
        return day.Year == settings.LocalDay(now).Year ? DayOfYear(day) : DayAndYear(day);
    }

    /// <summary>The same within a sentence: "on Friday 6 March".</summary>
    public string OnDay(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings) => On(Day(at, now, settings));

    /// <summary>"Friday 6 March".</summary>
    protected abstract string DayOfYear(DateOnly day);

    /// <summary>"Friday 6 March 2026".</summary>
    protected abstract string DayAndYear(DateOnly day);

    /// <summary>"on" a day that begins with its weekday.</summary>
    protected abstract string On(string day);
}
