using NudgeBot.Core.Commitments.Words;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Commitments;

/// <summary>The day until which something was promised or asked for, on the owner's calendar.</summary>
/// <param name="On">The last day in time; null where the words have more than one reading ("3/12").</param>
/// <param name="IsSpan">The words name a week or a month, not a day: <paramref name="On"/> is its last working day, or its last day.</param>
/// <param name="Start">Where in the sentence the words of the date begin, with the preposition before them.</param>
public sealed record DueDate(DateOnly? On, bool IsSpan, int Start, int Length)
{
    /// <summary>
    /// Reads the day a sentence names, as seen from the day it was sent. Null where it names none. Weekdays are the next of that
    /// name after the sending day; "next Friday" in English and German is read as Friday of next week, because some readers mean
    /// that and a word too late is better than one too early; "vendredi prochain" and "el próximo viernes" are the first to come,
    /// as their grammars have it. Weeks begin on Monday. Two different days, or a weekday that does not fit its date, are no
    /// certain reading.
    /// </summary>
    public static DueDate? Read(string sentence, string language, DateTimeOffset sentAt, MailboxSettings settings)
    {
        var found = DayWords.Of(language).Find(sentence.Replace('’', '\''), new SendingDay(settings.LocalDay(sentAt), settings.WorkingHours));
        if (found.Count == 0) return null;
        var joined = NamedDay.Join(found, sentence);
        var telling = joined.Exists(day => day.IsDeadline) ? joined.FindAll(day => day.IsDeadline) : joined;
        var first = telling[0];
        var sure = telling.TrueForAll(day => day.On is not null && day.On == first.On);
        return new DueDate(sure ? first.On : null, first.Kind is NamedDayKind.Week or NamedDayKind.Span, first.Start, first.Length);
    }
}
