namespace NudgeBot.Core.Hands;

/// <summary>The words of a text one after the other, without copying: letters, with the apostrophes between them ("j'ai", "don't").</summary>
internal ref struct WordsOf(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    public readonly ReadOnlySpan<char> Current => _text[Start.._next];

    public readonly WordsOf GetEnumerator() => this;

    public bool MoveNext()
    {
        Start = _next;
        while (Start < _text.Length && !char.IsLetter(_text[Start])) Start++;
        _next = Start;
        while (_next < _text.Length && (char.IsLetter(_text[_next]) || IsInnerApostrophe(_next))) _next++;
        return Start < _text.Length;
    }

    public static int CountIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in new WordsOf(text)) count++;
        return count;
    }

    private readonly bool IsInnerApostrophe(int at) => _text[at] is '\'' or '’' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]);
}
