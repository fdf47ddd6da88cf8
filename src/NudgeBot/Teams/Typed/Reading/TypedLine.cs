using System.Globalization;

namespace NudgeBot.Teams.Typed.Reading;

/// <summary>A typed line, cut into words. The bot's mention in front is no part of it.</summary>
internal sealed class TypedLine
{
    /// <summary>Nobody types a longer command; what is longer was pasted, and is said to be too long.</summary>
    public const int Longest = 500;

    /// <summary>A note may be as long as a note may be, with its lead in front.</summary>
    public const int LongestWithNote = 1200;

    // "d'Ana", "jusqu'à", "l'après-midi": French writes two words as one.
    private static readonly HashSet<string> Elided = new(["d", "l", "j", "n", "m", "t", "s", "c", "qu", "jusqu"], StringComparer.Ordinal);

    private readonly string _text;

    private TypedLine(string text, IReadOnlyList<TypedWord> words) => (_text, Words) = (text, words);

    public IReadOnlyList<TypedWord> Words { get; }

    public static TypedLine Of(string? typed)
    {
        var text = WithoutMention(typed ?? "");
        var words = new List<TypedWord>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at])) Mark(words, text[at++] == '\n' ? '\n' : ' ');
            else at = AddChunk(words, text, at);
        }

        return new TypedLine(text, words);
    }

    /// <summary>The words from one to another as they were typed.</summary>
    public string Typed(int from, int end) => _text[Words[from].Start..Words[end - 1].End];

    /// <summary>All that follows a word, as it was typed.</summary>
    public string TypedAfter(int word) => _text[Words[word].End..].TrimStart(':', ' ', '\u00a0').TrimEnd();

    private static int AddChunk(List<TypedWord> words, string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var (start, last) = (at, end);
        while (start < last && !IsOfWord(text[start])) start++;
        while (last > start && !IsOfWord(text[last - 1])) last--;
        if (start == last) Mark(words, MarkOf(text.AsSpan(at, end - at)));
        else AddWords(words, text, start, last, MarkOf(text.AsSpan(last, end - last)));
        return end;
    }

    private static void AddWords(List<TypedWord> words, string text, int start, int end, char mark)
    {
        var folded = Folded.Of(text.AsSpan(start, end - start));
        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        // Folding kept every letter's place where the two are of one length; else the whole stays one word.
        if (apostrophe > 0 && apostrophe < folded.Length - 1 && folded.Length == end - start && Elided.Contains(folded[..apostrophe]))
        {
            words.Add(new TypedWord(folded[..(apostrophe + 1)], start, start + apostrophe + 1, ' '));
            (folded, start) = (folded[(apostrophe + 1)..], start + apostrophe + 1);
        }

        // "Dr. Weber", "5. Januar": after so little a point ends no sentence.
        if (mark == '.' && (folded.Length <= 2 || char.IsAsciiDigit(folded[^1]))) mark = ' ';
        words.Add(new TypedWord(folded, start, end, mark));
    }

    private static void Mark(List<TypedWord> words, char mark)
    {
        if (mark != ' ' && words.Count > 0 && words[^1].Mark == ' ') words[^1] = words[^1] with { Mark = mark };
    }

    private static char MarkOf(ReadOnlySpan<char> marks)
    {
        foreach (var mark in marks)
        {
            if (mark is '.' or '!' or '?' or ';' or ',' or ':') return mark;
        }

        return ' ';
    }

    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '&' or '+' || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;

    private static string WithoutMention(string text)
    {
        const string From = "<at>", To = "</at>";
        while (text.IndexOf(From, StringComparison.OrdinalIgnoreCase) is var start and >= 0 && text.IndexOf(To, start, StringComparison.OrdinalIgnoreCase) is var end and >= 0)
            text = string.Concat(text.AsSpan(0, start), " ", text.AsSpan(end + To.Length));
        return text;
    }
}
