using System.Collections.Frozen;
using System.Numerics;

namespace NudgeBot.Core.Hands;

/// <summary>Tells the language of a text by its small words; apostrophes are straight here.</summary>
internal sealed class LanguageReader
{
    /// <summary>Fewer words than these tell nothing.</summary>
    private const int Fewest = 4;

    /// <summary>More words than these tell nothing new.</summary>
    private const int Most = 60;

    /// <summary>In every language at least every eighth word is a small one.</summary>
    private const int Rarest = 8;

    private readonly string[] _languages;
    private readonly int _ours;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _languagesByWord;

    public LanguageReader(IReadOnlyList<LanguageSigns> languages)
    {
        var neighbours = NeighbourLanguages.All.Where(neighbour => languages.All(signs => !string.Equals(signs.Language, neighbour.Language, StringComparison.Ordinal)));
        (string Language, IReadOnlyList<string> Words)[] all = [.. languages.Select(signs => (signs.Language, signs.Common)), .. neighbours];
        _ours = languages.Count;
        _languages = [.. all.Select(language => language.Language)];
        var bits = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var word in all[i].Words) bits[word] = bits.GetValueOrDefault(word) | (1u << i);
        }

        foreach (var shared in NeighbourLanguages.Shared) bits.Remove(shared);
        _languagesByWord = bits.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The one of our languages that has at least twice as many of its small words here as any other language; null in doubt.</summary>
    public string? LanguageOf(ReadOnlySpan<char> text)
    {
        Span<int> found = stackalloc int[_languages.Length];
        var words = 0;
        foreach (var word in new WordsOf(text))
        {
            if (words++ == Most) break;
            for (var bits = LanguagesWith(word); bits != 0; bits &= bits - 1) found[BitOperations.TrailingZeroCount(bits)]++;
        }

        return words < Fewest ? null : ClearWinner(found, Math.Max(2, Math.Min(words, Most) / Rarest));
    }

    private string? ClearWinner(ReadOnlySpan<int> found, int least)
    {
        int best = 0, second = 0;
        for (var i = 1; i < found.Length; i++)
        {
            if (found[i] > found[best]) (best, second) = (i, found[best]);
            else second = Math.Max(second, found[i]);
        }

        return best < _ours && found[best] >= least && found[best] >= 2 * second ? _languages[best] : null;
    }

    private uint LanguagesWith(ReadOnlySpan<char> word)
    {
        if (_languagesByWord.TryGetValue(word, out var bits)) return bits;
        // "l'offre", "qu'il": what stands behind the apostrophe is a word of its own.
        var apostrophe = word.IndexOf('\'');
        return apostrophe > 0 && _languagesByWord.TryGetValue(word[(apostrophe + 1)..], out bits) ? bits : 0;
    }
}
