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

    /// <summary>By what the sentences of each language lead to the day; a language's texts are read when a mail first says so.</summary>
    private static readonly Known[] Languages =
    [
        new("en", [" by ", "By "]), new("de", [" bis ", "Bis "]), new("fr", ["au plus tard"]), new("es", ["a más tardar"]),
    ];

    private static readonly SearchValues<string> Signs = SearchValues.Create([.. Languages.SelectMany(known => known.Signs)], StringComparison.Ordinal);

    /// <summary>False where none of these sentences can be.</summary>
    public static bool MayBe(ReadOnlySpan<char> sentence) => sentence.ContainsAny(Signs);

    /// <summary>Where in the sentence ours begins, and the two letters of its language; null where it is none of ours. What was quoted may stand before it.</summary>
    /// <param name="sentence">On one line, with straight apostrophes.</param>
    public static (int Start, string Language)? Find(string sentence)
    {
        if (!MayBe(sentence)) return null;
        foreach (var known in Languages)
        {
            if (known.Signs.All(sign => !sentence.Contains(sign, StringComparison.Ordinal))) continue;
            foreach (var (before, after) in known.Sentences)
            {
                if (!sentence.EndsWith(after, StringComparison.Ordinal)) continue;
                var start = sentence.StartsWith(before, StringComparison.Ordinal) ? 0 : AfterAQuote(sentence, before);
                if (start >= 0 && sentence.Length - start - before.Length - after.Length is > 0 and <= LongestDay) return (start, known.Language);
            }
        }

        return null;
    }

    private static int AfterAQuote(string sentence, string before)
    {
        var at = before.Length == 0 ? -1 : sentence.LastIndexOf(before, StringComparison.Ordinal);
        return at > 1 && sentence[at - 1] == ' ' && sentence[at - 2] is ('”' or '"' or '“' or '»') ? at : -1;
    }

    /// <summary>Null where the sentence also names what we cannot know.</summary>
    private static string? SentenceWithTheDay(string piece)
    {
        var text = piece.Replace("¶", "", StringComparison.Ordinal).Replace('’', '\'');
        var sentence = Sentences.In(text).Select(range => text[range].Trim()).First(one => one.Contains(Gap, StringComparison.Ordinal));
        return sentence.Count(letter => letter == '{') == 1 ? sentence : null;
    }

    /// <summary>One language's sentences around the day.</summary>
    private sealed class Known(string language, string[] signs)
    {
        private readonly Lazy<IReadOnlyList<(string Before, string After)>> _sentences = new(() => [.. SentencesOf(PhraseBook.Of(language))]);

        public string Language => language;

        public IReadOnlyList<string> Signs => signs;

        public IReadOnlyList<(string Before, string After)> Sentences => _sentences.Value;

        /// <summary>From the pieces, for the whole texts they make are thousands.</summary>
        private static IEnumerable<(string Before, string After)> SentencesOf(PhraseBook book)
        {
            var pieces =
                from set in book.Situations.Values
                from section in set.Sections
                from segment in section
                where segment.Text.Contains(Gap, StringComparison.Ordinal)
                from register in book.Registers
                where segment.Fits(register)
                select segment.In(register);
            return pieces.Select(SentenceWithTheDay).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(sentence => (sentence[..sentence.IndexOf(Gap, StringComparison.Ordinal)], sentence[(sentence.IndexOf(Gap, StringComparison.Ordinal) + Gap.Length)..]));
        }
    }
}
