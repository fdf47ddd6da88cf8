using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>A rendered text taken apart for checking: what the frame says, and what the slots say.</summary>
internal sealed class Reading
{
    /// <summary>Stands in <see cref="OwnWords"/> where a value stood: a word that states nothing.</summary>
    private const string Nothing = "then";

    private IReadOnlyList<string>? _words;
    private List<string>? _sentences;

    public required PhraseBook Book { get; init; }

    public required Situation Situation { get; init; }

    public required Register Register { get; init; }

    /// <summary>Between greeting and closing.</summary>
    public required string Core { get; init; }

    /// <summary><see cref="Core"/> with each proven value replaced by a word that says nothing: what must not state a fact by itself.</summary>
    public required string OwnWords { get; init; }

    /// <summary>The values that stand in the text.</summary>
    public required IReadOnlyList<SlotValue> Said { get; init; }

    /// <summary>It stands on one line with its greeting.</summary>
    public bool IsChat { get; init; }

    public Lexicon Lexicon => Book.Lexicon;

    public int WordCount => CountOf(Core);

    /// <summary>The frame's own words; values are left out, because a topic's long words are not ours.</summary>
    public IReadOnlyList<string> Words => _words ??= [.. WordsOf(OwnWords).Where(word => !string.Equals(word, Nothing, StringComparison.OrdinalIgnoreCase))];

    public IReadOnlyList<string> Sentences => _sentences ??= [.. Split(OwnWords)];

    /// <param name="core">Between greeting and closing.</param>
    /// <param name="values">All that may have been said.</param>
    public static Reading Of(string core, Situation situation, Register register, PhraseBook book, IEnumerable<SlotValue> values, bool isChat = false)
    {
        var said = new List<SlotValue>();
        var own = core;
        foreach (var value in values.OrderByDescending(value => value.Text.Length))
        {
            if (value.Text.Length == 0) continue;
            var without = WithoutValue(own, value.Text);
            if (ReferenceEquals(without, own)) continue;
            said.Add(value);
            own = without;
        }

        return new Reading { Book = book, Situation = situation, Register = register, Core = core, OwnWords = own.Replace('’', '\''), Said = said, IsChat = isChat };
    }

    private static string WithoutValue(string text, string value)
    {
        // A line of the owner's may be a sentence, and the next one begins behind it.
        var end = value[^1] is '.' or '?' or '!' ? value[^1..] : "";
        var without = Replaced(text, value, Nothing + end);
        var capital = PhraseFrame.Capitalised(value);
        return ReferenceEquals(capital, value) || string.Equals(capital, value, StringComparison.Ordinal) ? without : Replaced(without, capital, "Then" + end);
    }

    /// <summary>Whole words only, with the quotation marks that stand around them.</summary>
    private static string Replaced(string text, string value, string by)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at, StringComparison.Ordinal))
        {
            var (start, end) = (at, at + value.Length);
            if ((start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(value[0])) || (end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(value[^1])))
            {
                at = end;
                if (at >= text.Length) break;
                continue;
            }

            while (start > 0 && (text[start - 1] is '“' or '„' or '«' || (text[start - 1] == ' ' && start > 1 && text[start - 2] == '«'))) start--;
            while (end < text.Length && (text[end] is '”' or '“' or '»' || (text[end] == '.' && end + 1 < text.Length && text[end + 1] is '“' or '”') || (text[end] == ' ' && end + 1 < text.Length && text[end + 1] == '»'))) end++;
            var stop = end > at + value.Length && text[at + value.Length] == '.' ? "." : "";
            text = string.Concat(text.AsSpan(0, start), by, stop, text.AsSpan(end));
            at = start + by.Length;
            if (at >= text.Length) break;
        }

        return text;
    }

    private static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        foreach (var word in new WordsIn(text)) words.Add(word.ToString());
        return words;
    }

    private static int CountOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in new WordsIn(text)) count++;
        return count;
    }

    /// <summary>At full stops, question marks and the like before a space, and at line ends.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] == '\n' || (text[i] is '.' or '?' or '!' or '…' or ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (!ends && i + 1 < text.Length) continue;
            var sentence = text[start..(i + 1)].Trim();
            start = i + 1;
            if (sentence.Any(char.IsLetter)) yield return sentence;
        }
    }
}
