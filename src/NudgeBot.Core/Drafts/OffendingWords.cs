using System.Text.RegularExpressions;
using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>Which words of a text break a rule, for rules that words break.</summary>
internal static partial class OffendingWords
{
    /// <summary>Places in <see cref="Reading.Core"/>, which <see cref="Reading.OwnWords"/> matches letter for letter where nothing is known of a text.</summary>
    public static IEnumerable<(int At, int Length)> Of(string rule, Reading reading) => (rule switch
    {
        "R1" => Unproven(reading),
        "R2" => [.. In(reading.Lexicon.Never, reading), .. TextCheck.Invented(reading.Own), .. In(TextCheck.Figures(), reading.OwnWords)],
        "R3" => In(Questions(), reading.OwnWords),
        "R4" => In(reading.Lexicon.Ask, reading),
        "R6" => In(reading.Lexicon.I, reading),
        "R7" => In(reading.Lexicon.Excuse, reading),
        "R9" => [.. In(reading.Lexicon.Gender, reading), .. OfOtherRegister(reading)],
        "R10" => In(reading.Lexicon.Pressure, reading),
        "R12" => Untidy(reading),
        "R14" => Long(reading),
        _ => [],
    }).Distinct().OrderBy(place => place.At);

    private static IEnumerable<(int At, int Length)> Unproven(Reading reading)
    {
        var small = In(TextCheck.SmallQuote(), reading.OwnWords).ToHashSet();
        return
        [
            .. In(reading.Lexicon.Dates, reading),
            .. In(reading.Lexicon.Spoken, reading),
            .. In(Quotes(), reading.OwnWords).Where(quote => !small.Contains(quote)),
            .. reading.Book.Language is "de" ? [] : In(TextCheck.ProperNoun(), reading.OwnWords).Select(capital => (capital.At, WordAt(reading.OwnWords, capital.At))),
        ];
    }

    private static IEnumerable<(int At, int Length)> OfOtherRegister(Reading reading) => reading.Register switch
    {
        Register.Formal => In(reading.Lexicon.Familiar, reading),
        Register.Familiar => In(reading.Lexicon.Formal, reading),
        _ => [],
    };

    private static IEnumerable<(int At, int Length)> Untidy(Reading reading)
    {
        var shouts = In(Shouts(), reading.Core).ToList();
        return [.. In(TextCheck.UntidySign(), reading.Core), .. In(TextCheck.LowerStart(), reading.Core), .. shouts.Count > 1 ? shouts : []];
    }

    /// <summary>The sentences that are longer than a text's mean may be.</summary>
    private static IEnumerable<(int At, int Length)> Long(Reading reading)
    {
        var from = 0;
        foreach (var sentence in reading.Own.Sentences)
        {
            var at = reading.OwnWords.IndexOf(sentence, from, StringComparison.Ordinal);
            from = at + sentence.Length;
            if (Reading.CountOf(sentence) > ReadingEase.MostWordsASentence) yield return (at, sentence.Length);
        }
    }

    private static IEnumerable<(int At, int Length)> In(PhraseList phrases, Reading reading)
    {
        var text = reading.OwnWords;
        for (var at = phrases.Next(text, 0, out var length); at >= 0; at = phrases.Next(text, at + length, out length)) yield return (at, length);
    }

    private static IEnumerable<(int At, int Length)> In(Regex pattern, string text) => pattern.Matches(text).Select(match => (match.Index, match.Length));

    private static int WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '\'')) end++;
        return end - at;
    }

    [GeneratedRegex(@"[“„«][^”“»\n]*[”“»]?|[”»]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes();

    [GeneratedRegex(@"[^.?!\n]*\?", RegexOptions.CultureInvariant)]
    private static partial Regex Questions();

    [GeneratedRegex("!", RegexOptions.CultureInvariant)]
    private static partial Regex Shouts();
}
