using System.Buffers;
using System.Collections.Frozen;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// Words and phrases of one language, found whole and in one pass. A star at the end lets more letters follow ("help*"). A phrase
/// that begins with a small letter is found with a capital too; one that begins with a capital only so, because German "Sie" is not "sie".
/// </summary>
internal sealed class PhraseList
{
    private readonly SearchValues<string> _words;
    private readonly FrozenDictionary<char, Phrase[]> _byFirst;

    public PhraseList(IReadOnlyList<string> phrases)
    {
        var all = phrases.Select(Phrase.Of).ToList();
        _words = SearchValues.Create([.. all.Select(phrase => phrase.Words)], StringComparison.OrdinalIgnoreCase);
        _byFirst = all.GroupBy(phrase => char.ToLowerInvariant(phrase.Words[0])).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());
        Written = [.. phrases];
    }

    /// <summary>The phrases as their author wrote them, with their stars.</summary>
    public IReadOnlyList<string> Written { get; }

    public bool StandIn(ReadOnlySpan<char> text) => Next(text, 0, out _) >= 0;

    /// <summary>How often one of them stands there; the longest at a place counts, once.</summary>
    public int CountIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = Next(text, 0, out var length); at >= 0; at = Next(text, at + length, out length)) count++;
        return count;
    }

    /// <summary>True where one of them stands at the very start, behind quotation marks and the like.</summary>
    public bool Begin(ReadOnlySpan<char> sentence)
    {
        var start = 0;
        while (start < sentence.Length && !char.IsLetterOrDigit(sentence[start])) start++;
        return start < sentence.Length && LengthAt(sentence, start) > 0;
    }

    /// <summary>The next place of one of them from <paramref name="from"/> on; below zero where none follows.</summary>
    /// <param name="length">How long the phrase there is, in characters.</param>
    public int Next(ReadOnlySpan<char> text, int from, out int length)
    {
        for (var at = from; at < text.Length; at++)
        {
            var found = text[at..].IndexOfAny(_words);
            if (found < 0) break;
            at += found;
            length = LengthAt(text, at);
            if (length > 0) return at;
        }

        length = 0;
        return -1;
    }

    private int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (!_byFirst.TryGetValue(char.ToLowerInvariant(text[at]), out var phrases)) return 0;
        foreach (var phrase in phrases)
        {
            if (phrase.StandsAt(text, at)) return phrase.Words.Length;
        }

        return 0;
    }

    private readonly record struct Phrase(string Words, bool IsStem)
    {
        public static Phrase Of(string written)
        {
            var words = written.TrimEnd('*').Replace('’', '\'');
            return words.Length > 0 ? new Phrase(words, written.EndsWith('*')) : throw new ArgumentException("A phrase needs a letter.", nameof(written));
        }

        public bool StandsAt(ReadOnlySpan<char> text, int at)
        {
            if (!text[at..].StartsWith(Words, StringComparison.OrdinalIgnoreCase) || (char.IsUpper(Words[0]) && text[at] != Words[0])) return false;
            if (at > 0 && char.IsLetterOrDigit(Words[0]) && char.IsLetterOrDigit(text[at - 1])) return false;
            var end = at + Words.Length;
            return IsStem || end == text.Length || !char.IsLetterOrDigit(Words[^1]) || !char.IsLetterOrDigit(text[end]);
        }
    }
}
