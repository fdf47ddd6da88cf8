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

    /// <param name="text">What is to go out.</param>
    /// <param name="at">When it does.</param>
    public static Wording Of(NudgeRecord record, string text, DateTimeOffset at, MailboxSettings settings)
    {
        var language = record.Nudge.Draft.Language;
        if (Suggested(record, text) is { } suggestion)
        {
            if (suggestion.Day <= settings.LocalDay(at)) return new DayIsOver();
            var told = suggestion.ToldAt(at, settings, language);
            return new ToldAnew(told, Changes(suggestion, told));
        }

        return (record.Suggestion ?? Suggestion.Of(record.Nudge.Draft)) is { } edited ? OfEdited(edited, text, at, settings, language) : new AsItStands();
    }

    /// <summary>The suggestion that these words are, unchanged; null where they are the owner's own.</summary>
    public static Suggestion? Suggested(NudgeRecord record, string text)
    {
        if (record.Suggestion is { } laid && string.Equals(laid.Text, text, StringComparison.Ordinal)) return laid;
        return Suggestion.Of(record.Nudge.Draft) is { } first && string.Equals(first.Text, text, StringComparison.Ordinal) ? first : null;
    }

    private static List<(string Was, string Is)> Changes(Suggestion before, Suggestion told)
    {
        var changes = before.Times.Zip(told.Times, (was, now) => (was.Words, now.Words)).ToList();
        if (before.Day is not null) changes.Add((before.Between, told.Between));
        return changes.FindAll(change => !string.Equals(change.Item1, change.Item2, StringComparison.Ordinal));
    }

    private static Wording OfEdited(Suggestion suggestion, string text, DateTimeOffset at, MailboxSettings settings, string language)
    {
        var standing = suggestion.Times.Where(time => Stands(time.Words, text)).ToList();
        var (corrected, times) = SpokenTime.ToldAt(text, standing, at, settings, language);
        var stale = standing.Zip(times).FirstOrDefault(pair => !string.Equals(pair.First.Words, pair.Second.Words, StringComparison.Ordinal)).First;
        return stale is null ? new AsItStands() : new Stale(stale.Words, LastTrueOn(stale, at, settings, language), Suggestion.Edited(suggestion, corrected, times));
    }

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
