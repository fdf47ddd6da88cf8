namespace NudgeBot.Core.Hands;

/// <summary>The owner's own name as they put it under a mail: whole, a part of it, or its first letters.</summary>
internal static class SignedName
{
    /// <summary>"Ada", "Ada Byron", "A. Byron", "AB" and "A." under the mail of Ada Byron.</summary>
    public static bool IsOf(ReadOnlySpan<char> owner, ReadOnlySpan<char> line) => !line.IsEmpty && Before(owner, line) == 0;

    /// <summary>At least two words, one of them more than a letter.</summary>
    public static bool IsFull(ReadOnlySpan<char> name)
    {
        int words = 0, whole = 0;
        foreach (var word in new WordsOf(name))
        {
            words++;
            if (word.Length > 1) whole++;
        }

        return words > 1 && whole > 1;
    }

    /// <summary>Where the name at the end of this line begins; the line's length where it ends with none.</summary>
    public static int Before(ReadOnlySpan<char> owner, ReadOnlySpan<char> line)
    {
        var begin = line.Length;
        var words = new WordsOf(line);
        while (words.MoveNext())
        {
            if (!IsPart(owner, words.Current)) begin = line.Length;
            else if (begin == line.Length) begin = words.Start;
        }

        return begin;
    }

    private static bool IsPart(ReadOnlySpan<char> owner, ReadOnlySpan<char> word)
    {
        var initials = 0;
        foreach (var part in new WordsOf(owner))
        {
            if (word.Equals(part, StringComparison.OrdinalIgnoreCase)) return true;
            if (initials < word.Length && char.ToUpperInvariant(word[initials]) == char.ToUpperInvariant(part[0])) initials++;
        }

        return initials == word.Length;
    }
}
