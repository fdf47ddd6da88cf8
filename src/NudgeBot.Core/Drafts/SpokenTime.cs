using NudgeBot.Core.People;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Drafts;

/// <summary>In which words a text tells of an instant.</summary>
public enum TimeForm
{
    /// <summary>"on Tuesday", "about a year ago".</summary>
    Point,

    /// <summary>"about a year".</summary>
    Span,

    /// <summary>"4 May".</summary>
    Date,

    /// <summary>"May".</summary>
    Month,

    /// <summary>"2023".</summary>
    Year,
}

/// <summary>
/// An instant and the words that told of it when a text was written. "Yesterday" is wrong tomorrow, so a text knows its times and
/// can be told anew when the owner acts.
/// </summary>
/// <param name="Words">As they stand in the text.</param>
public sealed record SpokenTime(string Words, DateTimeOffset At, TimeForm Form)
{
    public static SpokenTime Of(DateTimeOffset at, TimeForm form, DateTimeOffset now, MailboxSettings settings, string language)
    {
        var (times, day) = (TimeWords.Of(language), settings.LocalDay(at));
        return new SpokenTime(
            form switch
            {
                TimeForm.Point => times.Point(at, now, settings),
                TimeForm.Span => times.Span(at, now, settings),
                TimeForm.Date => times.Date(day),
                TimeForm.Month => times.MonthName(day),
                TimeForm.Year => day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Every form needs its words."),
            },
            at,
            form);
    }

    /// <summary>The text with its times as they are to be said at <paramref name="now"/>, each where it stood. Words the owner changed are left alone.</summary>
    /// <param name="times">In the order in which they stand.</param>
    /// <returns>The text, and its times anew.</returns>
    public static (string Text, IReadOnlyList<SpokenTime> Times) ToldAt(string text, IReadOnlyList<SpokenTime> times, DateTimeOffset now, MailboxSettings settings, string language)
    {
        var told = new List<SpokenTime>(times.Count);
        var from = 0;
        foreach (var time in times)
        {
            var at = text.IndexOf(time.Words, from, StringComparison.Ordinal);
            if (at < 0)
            {
                told.Add(time);
                continue;
            }

            var anew = Of(time.At, time.Form, now, settings, language);
            if (char.IsUpper(time.Words[0]) && !char.IsUpper(anew.Words[0])) anew = anew with { Words = PhraseFrame.Capitalised(anew.Words) };
            text = string.Concat(text.AsSpan(0, at), anew.Words, text.AsSpan(at + time.Words.Length));
            from = at + anew.Words.Length;
            told.Add(anew);
        }

        return (text, told);
    }
}
