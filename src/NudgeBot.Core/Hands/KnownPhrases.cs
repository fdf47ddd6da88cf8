using System.Collections.Frozen;

namespace NudgeBot.Core.Hands;

/// <summary>
/// Words and phrases looked for in a text, one look-up a word. A star at the end lets letters follow; a small first letter matches
/// both cases; a capital only a capital, and only within a sentence, where it means something ("Sie" and "sie"). Apostrophes are
/// straight here; whoever reads a text with others makes them so first.
/// </summary>
internal sealed class KnownPhrases
{
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _byStart;
    private readonly int[] _startLengths;

    public KnownPhrases(IReadOnlyList<string> phrases)
    {
        var read = phrases.Select(Phrase.Of).ToList();
        _byFirstWord = Lookup(read.Where(phrase => !phrase.IsStart));
        _byStart = Lookup(read.Where(phrase => phrase.IsStart));
        _startLengths = [.. read.Where(phrase => phrase.IsStart).Select(phrase => phrase.FirstWord.Length).Distinct()];
        IsEmpty = read.Count == 0;
    }

    public bool IsEmpty { get; }

    public bool StandsIn(ReadOnlySpan<char> text)
    {
        var words = new WordsOf(text);
        while (words.MoveNext())
        {
            if (StandsAt(text, words.Start, words.Current)) return true;
        }

        return false;
    }

    private bool StandsAt(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word)
    {
        if (_byFirstWord.TryGetValue(word, out var phrases) && AnyStands(phrases, text, start)) return true;
        foreach (var length in _startLengths)
        {
            if (length <= word.Length && _byStart.TryGetValue(word[..length], out phrases) && AnyStands(phrases, text, start)) return true;
        }

        return false;
    }

    private static bool AnyStands(Phrase[] phrases, ReadOnlySpan<char> text, int start)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.StandsAt(text, start)) return true;
        }

        return false;
    }

    private static FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<Phrase> phrases) =>
        phrases.GroupBy(phrase => phrase.FirstWord, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private sealed record Phrase(string Text, string FirstWord, bool IsOpen, bool IsCapital)
    {
        /// <summary>One word whose end is open.</summary>
        public bool IsStart => IsOpen && FirstWord.Length == Text.Length;

        public static Phrase Of(string entry)
        {
            var text = entry.TrimEnd('*').Replace('’', '\'');
            // "t'" never stands alone.
            if (text.EndsWith('\'')) return new Phrase(text, text, IsOpen: true, IsCapital: false);
            var words = new WordsOf(text);
            var first = words.MoveNext() ? words.Current.ToString() : throw new ArgumentException($"\"{entry}\" holds no word to look for.", nameof(entry));
            return new Phrase(text, first, text.Length < entry.Length, char.IsUpper(text[0]));
        }

        public bool StandsAt(ReadOnlySpan<char> text, int start)
        {
            var end = start + Text.Length;
            if (!text[start..].StartsWith(Text, StringComparison.OrdinalIgnoreCase)) return false;
            if (!IsOpen && end < text.Length && char.IsLetter(text[end])) return false;
            return !IsCapital || (char.IsUpper(text[start]) && !BeginsSentence(text[..start]));
        }

        private static bool BeginsSentence(ReadOnlySpan<char> before)
        {
            before = before.TrimEnd(" \t\"'„“”«»(¿¡");
            return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '\r' or '\n' or '-' or '–' or '•';
        }
    }
}
