using System.Buffers;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Commitments;

/// <summary>
/// The sentences of our own texts that name a day the owner picked. They are known word for word, so a promise made with them is
/// read back from the sent mail without guessing, whatever else the patterns of its language know.
/// </summary>
internal static class OwnPromises
{
    private const string Gap = "{user_date}";

    /// <summary>A day takes no more room, "zum 30. September 2026".</summary>
    private const int LongestDay = 30;

    private static readonly SearchValues<string> Signs = SearchValues.Create([" by ", "By ", " bis ", "Bis ", "au plus tard", "a más tardar"], StringComparison.Ordinal);

    private static readonly Lazy<IReadOnlyList<(string Before, string After, string Language)>> Known = new(() => [.. PhraseBook.Languages.SelectMany(SentencesOf)]);

    /// <summary>False where none of these sentences can be.</summary>
    public static bool MayBe(ReadOnlySpan<char> sentence) => sentence.ContainsAny(Signs);

    /// <summary>Where in the sentence ours begins, and the two letters of its language; null where it is none of ours. What was quoted may stand before it.</summary>
    /// <param name="sentence">On one line, with straight apostrophes.</param>
    public static (int Start, string Language)? Find(string sentence)
    {
        if (!MayBe(sentence)) return null;
        foreach (var (before, after, language) in Known.Value)
        {
            if (!sentence.EndsWith(after, StringComparison.Ordinal)) continue;
            var start = sentence.StartsWith(before, StringComparison.Ordinal) ? 0 : AfterAQuote(sentence, before);
            if (start >= 0 && sentence.Length - start - before.Length - after.Length is > 0 and <= LongestDay) return (start, language);
        }

        return null;
    }

    private static int AfterAQuote(string sentence, string before)
    {
        var at = before.Length == 0 ? -1 : sentence.LastIndexOf(before, StringComparison.Ordinal);
        return at > 1 && sentence[at - 1] == ' ' && sentence[at - 2] is ('”' or '"' or '“' or '»') ? at : -1;
    }

    private static IEnumerable<(string Before, string After, string Language)> SentencesOf(string language)
    {
        var book = PhraseBook.Of(language);
        var pieces =
            from set in book.Situations.Values
            from register in book.Registers
            from frame in set.In(register)
            from segment in frame.Segments
            select segment.In(register);
        return pieces.Distinct(StringComparer.Ordinal).Where(piece => piece.Contains(Gap, StringComparison.Ordinal)).Select(SentenceWithTheDay).OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(sentence => (sentence[..sentence.IndexOf(Gap, StringComparison.Ordinal)], sentence[(sentence.IndexOf(Gap, StringComparison.Ordinal) + Gap.Length)..], language));
    }

    /// <summary>Null where the sentence also names what we cannot know.</summary>
    private static string? SentenceWithTheDay(string piece)
    {
        var text = piece.Replace("¶", "", StringComparison.Ordinal).Replace('’', '\'');
        var sentence = Sentences.In(text).Select(range => text[range].Trim()).First(one => one.Contains(Gap, StringComparison.Ordinal));
        return sentence.Count(letter => letter == '{') == 1 ? sentence : null;
    }
}
