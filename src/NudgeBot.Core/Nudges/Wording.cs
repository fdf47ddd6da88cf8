using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// What becomes of words when the owner acts: a closed set. A suggestion that nobody changed is told anew, so that "yesterday"
/// is true when it goes out; words of the owner's are never changed, and they are asked about those that have become untrue.
/// </summary>
public abstract record Wording
{
    private Wording()
    {
    }

    /// <summary>They go out as they stand.</summary>
    public sealed record AsItStands : Wording;

    /// <summary>Told anew for that instant.</summary>
    /// <param name="Changed">Old and new words, in their order; empty where all of them still hold.</param>
    public sealed record ToldAnew(Suggestion Suggestion, IReadOnlyList<(string Was, string Is)> Changed) : Wording;

    /// <summary>The owner's words hold some of ours about time that are not true at that instant.</summary>
    /// <param name="Words">The first of them.</param>
    /// <param name="HeldOn">The last day on which they were true.</param>
    /// <param name="Corrected">The owner's words with what is true instead.</param>
    public sealed record Stale(string Words, DateOnly HeldOn, Suggestion Corrected) : Wording;

    /// <summary>The day the owner picked is not ahead any more.</summary>
    public sealed record DayIsOver : Wording;

    /// <summary>Words older than this many days are no relative ones.</summary>
    private const int MostDaysBack = 800;

    /// <summary>No card stays open longer.</summary>
    private const int MostDaysShown = 60;

    /// <param name="text">What is to go out.</param>
    /// <param name="at">When it does.</param>
    public static Wording Of(NudgeRecord record, string text, DateTimeOffset at, MailboxSettings settings)
    {
        var language = record.Nudge.Draft.Language;
        if (Suggested(record, text, at, settings) is { } suggestion)
        {
            if (suggestion.Day <= settings.LocalDay(at)) return new DayIsOver();
            var told = suggestion.ToldAt(at, settings, language);
            return new ToldAnew(told, Changes(suggestion, told));
        }

        return (record.Suggestion ?? Suggestion.Of(record.Nudge.Draft)) is { } edited ? OfEdited(record, edited, text, at, settings) : new AsItStands();
    }

    /// <summary>The suggestion that these words are, unchanged, as of today or of a day since it was made: a card may be shown as it was drawn then. Null where they are the owner's own.</summary>
    public static Suggestion? Suggested(NudgeRecord record, string text, DateTimeOffset at, MailboxSettings settings)
    {
        foreach (var suggestion in new[] { record.Suggestion, Suggestion.Of(record.Nudge.Draft) }.OfType<Suggestion>())
        {
            if (string.Equals(suggestion.Text, text, StringComparison.Ordinal)) return suggestion;
            if (suggestion.Times.Count == 0) continue;
            var told = DaysSince(record, at).Select(then => suggestion.ToldAt(then, settings, record.Nudge.Draft.Language)).FirstOrDefault(then => string.Equals(then.Text, text, StringComparison.Ordinal));
            if (told is not null) return told;
        }

        return null;
    }

    /// <summary>The same hour of every day back to when the nudge was decided.</summary>
    private static IEnumerable<DateTimeOffset> DaysSince(NudgeRecord record, DateTimeOffset at) =>
        Enumerable.Range(0, (int)Math.Clamp((at - record.DecidedAt).TotalDays + 2, 1, MostDaysShown)).Select(back => at.AddDays(-back));

    private static List<(string Was, string Is)> Changes(Suggestion before, Suggestion told)
    {
        var changes = before.Times.Zip(told.Times, (was, now) => (was.Words, now.Words)).ToList();
        if (before.Day is not null) changes.Add((before.Between, told.Between));
        return changes.FindAll(change => !string.Equals(change.Item1, change.Item2, StringComparison.Ordinal));
    }

    private static Wording OfEdited(NudgeRecord record, Suggestion suggestion, string text, DateTimeOffset at, MailboxSettings settings)
    {
        var language = record.Nudge.Draft.Language;
        var standing = suggestion.Times.Select(time => Standing(time, record, text, at, settings)).OfType<SpokenTime>().ToList();
        var (corrected, times) = SpokenTime.ToldAt(text, standing, at, settings, language);
        var stale = standing.Zip(times).FirstOrDefault(pair => !string.Equals(pair.First.Words, pair.Second.Words, StringComparison.Ordinal)).First;
        return stale is null ? new AsItStands() : new Stale(stale.Words, LastTrueOn(stale, at, settings, language), Suggestion.Edited(suggestion, corrected, times));
    }

    /// <summary>The time in the words that stand in the text, be they of today or of a day before; null where none do.</summary>
    private static SpokenTime? Standing(SpokenTime time, NudgeRecord record, string text, DateTimeOffset at, MailboxSettings settings) =>
        DaysSince(record, at).Select(then => SpokenTime.Of(time.At, time.Form, then, settings, record.Nudge.Draft.Language)).Prepend(time).FirstOrDefault(told => Stands(told.Words, text));

    private static DateOnly LastTrueOn(SpokenTime time, DateTimeOffset at, MailboxSettings settings, string language)
    {
        for (var back = 1; back < MostDaysBack; back++)
        {
            var then = at.AddDays(-back);
            if (string.Equals(SpokenTime.Of(time.At, time.Form, then, settings, language).Words, time.Words, StringComparison.OrdinalIgnoreCase)) return settings.LocalDay(then);
        }

        return settings.LocalDay(time.At);
    }

    /// <summary>"in May" does not stand in "in Maybach".</summary>
    private static bool Stands(string words, string text)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }
}
