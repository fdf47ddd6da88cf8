using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts.Rewriting;

/// <summary>
/// The words of all hand-written texts of a language in one register, and which of them lead to a value. Whoever stays within them can invent no name, no
/// number and no kitchen: a model may put these words together anew, and bring no other.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Two forms of a word differ in so many letters at their end.</summary>
    private const int Ending = 3;

    /// <summary>Shorter beginnings belong to too many words.</summary>
    private const int ShortestStem = 4;

    private static readonly ConditionalWeakTable<PhraseBook, IReadOnlyDictionary<Register, Vocabulary>> OfBooks = [];

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _stems;
    private readonly FrozenSet<string> _otherRegister;
    private readonly FrozenSet<char> _letters;
    private readonly FrozenSet<(Slots Slot, string Word)> _leads;

    private Vocabulary(PhraseBook book, Register register)
    {
        var texts = TextsOf(book, register);
        var words = WordsIn(texts);
        Words = [.. words.Order(StringComparer.Ordinal)];
        _words = words.ToFrozenSet(StringComparer.Ordinal);
        _stems = words.SelectMany(StemsOf).ToFrozenSet(StringComparer.Ordinal);
        _otherRegister = book.Registers.Where(other => other != register).SelectMany(other => WordsIn(TextsOf(book, other))).Except(words, StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
        _letters = words.SelectMany(word => word).SelectMany(letter => new[] { letter, char.ToUpperInvariant(letter) }).ToFrozenSet();
        Apostrophe = texts.Exists(text => text.Contains('’', StringComparison.Ordinal)) ? '’' : '\'';
        _leads = texts.SelectMany(LeadsIn).ToFrozenSet();
    }

    /// <summary>In small letters, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The one of the two that our texts of this language use.</summary>
    public char Apostrophe { get; }

    public static Vocabulary Of(PhraseBook book, Register register) =>
        OfBooks.GetValue(book, static one => one.Registers.ToDictionary(register => register, register => new Vocabulary(one, register)))[register];

    /// <summary>A letter of this language; of two that look alike only the one that is.</summary>
    public bool Spells(char letter) => _letters.Contains(letter);

    /// <summary>A word of the texts, or another form of one; but none that only the other register says, such as the German "schreib".</summary>
    public bool Knows(string word)
    {
        var small = word.ToLowerInvariant();
        return _words.Contains(small) || (!_otherRegister.Contains(small) && StemsOf(small).Any(_stems.Contains));
    }

    /// <summary>Some text says this word right before that slot, so that case and preposition are right.</summary>
    public bool Leads(string before, Slots slot) => _leads.Contains((slot, LastWordOf(before)));

    /// <summary>Runs of letters: an apostrophe or a hyphen parts two words.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetter(text[i]);
            if (isLetter && start < 0) start = i;
            if (isLetter || start < 0) continue;
            yield return text[start..i];
            start = -1;
        }
    }

    private static List<string> TextsOf(PhraseBook book, Register register) =>
        [.. book.Situations.Values.SelectMany(set => set.In(register)).SelectMany(frame => frame.Segments).Distinct().Select(segment => segment.In(register)).Distinct(StringComparer.Ordinal)];

    private static HashSet<string> WordsIn(IEnumerable<string> texts) =>
        texts.SelectMany(text => WordsOf(WithoutSlots(text))).Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    /// <summary>Empty at the start of a sentence.</summary>
    private static string LastWordOf(string text)
    {
        var end = text.AsSpan().TrimEnd(" \u00A0\u202F“„«:’'").Length;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..end].ToLowerInvariant();
    }

    private static IEnumerable<string> StemsOf(string word)
    {
        for (var length = Math.Max(ShortestStem, word.Length - Ending); length <= word.Length; length++) yield return word[..length];
    }

    private static IEnumerable<(Slots Slot, string Word)> LeadsIn(string text)
    {
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
            yield return (SlotNames.Read(text[(open + 1)..text.IndexOf('}', open)])!.Value, LastWordOf(text[..open]));
    }

    private static string WithoutSlots(string text)
    {
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', StringComparison.Ordinal))
            text = string.Concat(text.AsSpan(0, open), " ", text.AsSpan(text.IndexOf('}', open) + 1));
        return text;
    }
}
