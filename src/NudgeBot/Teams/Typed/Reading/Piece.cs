namespace NudgeBot.Teams.Typed.Reading;

/// <summary>The words of a line that one phrase has to fit, as one language reads them.</summary>
internal sealed class Piece(TypedLine line, int from, int end, Grammar grammar, DateOnly today)
{
    private const int LongestName = 4;

    public int Count => end - from;

    public string First => line.Words[from].Folded;

    public bool Says(string[] words, int at)
    {
        if (at + words.Length > Count) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(line.Words[from + at + i].Folded, words[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }

    public bool EndsWithColon(int at) => line.Words[from + at].Mark == ':';

    public string TextAfter(int at) => line.TypedAfter(from + at);

    /// <summary>What so many words say where a value of a kind is looked for; null where they are none.</summary>
    public object? Value(SlotKind kind, int at, int length) => kind switch
    {
        SlotKind.Name => NamesIn(from + at, from + at + length),
        SlotKind.Day => SpokenDay.Parse(WordsIn(at, length), line.Typed(from + at, from + at + length), grammar.Language, today),
        SlotKind.When => SpokenDay.Parse(WordsIn(at, length), line.Typed(from + at, from + at + length), grammar.Language, today)
            ?? (from + at + length == end ? new SpokenDay(line.Typed(from + at, end), null) : null),
        SlotKind.Time => SpokenTime.Parse(WordsIn(at, length)),
        SlotKind.Often => SpokenCadence.Parse(WordsIn(at, length)),
        SlotKind.Circle => length == 1 && grammar.Circles.TryGetValue(line.Words[from + at].Folded, out var circle) ? circle : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only the text is not read word by word."),
    };

    /// <summary>"Ana", "Ana, Ben and Carl", "Petrova, Ana"; null where no name can stand there.</summary>
    private List<string?>? NamesIn(int first, int last)
    {
        var names = new List<string?>();
        var (start, commas, joined) = (first, 0, false);
        for (var i = first; i < last; i++)
        {
            var word = line.Words[i];
            if (Grammar.IsAnd(word.Folded))
            {
                if (i > start && !Add(names, start, i)) return null;
                (start, joined) = (i + 1, true);
            }
            else if (!word.HasLetter || (i < last - 1 && word.Mark is not (' ' or ','))) return null;
            else if (word.Mark == ',' && i < last - 1)
            {
                if (!Add(names, start, i + 1)) return null;
                (start, commas) = (i + 1, commas + 1);
            }
        }

        if (start >= last || !Add(names, start, last)) return null;
        if (commas == 0 || joined) return names;
        // Without an "and", a comma stands between a family name and a given name.
        return last - first == 2 ? [line.Typed(first, last)] : null;
    }

    private bool Add(List<string?> names, int first, int last)
    {
        if (last - first > LongestName) return false;
        names.Add(last - first == 1 && Grammar.IsPronoun(line.Words[first].Folded) ? null : line.Typed(first, last));
        return true;
    }

    private string[] WordsIn(int at, int length)
    {
        var words = new string[length];
        for (var i = 0; i < length; i++) words[i] = line.Words[from + at + i].Folded;
        return words;
    }
}
