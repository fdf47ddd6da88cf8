namespace NudgeBot.Teams.Typed.Reading;

/// <summary>
/// One way to say something, written as people type it: <c>snooze [it|this] {name} (until|till) {when}</c>. Brackets hold what may
/// be left out, parentheses what must be one of, and braces what is read: a <c>name</c>, a <c>day</c> that is one, a <c>when</c>
/// that should be one, a <c>time</c>, how <c>often</c>, a <c>circle</c>, or the <c>text</c> behind a colon. It fits a piece of a
/// line as a whole or not at all.
/// </summary>
internal sealed class Phrase
{
    private const int LongestNames = 10;
    private const int LongestWhen = 8;

    private readonly Part[] _parts;

    private Phrase(Part[] parts) => _parts = parts;

    /// <summary>A phrase that begins with a word is only tried where that word begins the piece; null where it begins with what is read.</summary>
    public IReadOnlySet<string>? Begins => _parts[0] is Part.Words { MayBeMissing: false } words ? words.Firsts : null;

    public static Phrase Of(string written)
    {
        var parts = new List<Part>();
        for (var at = 0; at < written.Length;)
        {
            if (written[at] == ' ')
            {
                at++;
                continue;
            }

            var close = written[at] switch { '[' => ']', '(' => ')', '{' => '}', _ => ' ' };
            var end = written.IndexOf(close, at);
            if (end < 0) end = written.Length;
            if (written.AsSpan(at + 1, end - at - 1).ContainsAny("([{")) throw new ArgumentException($"“{written}” has one group inside another.", nameof(written));
            parts.Add(PartOf(written[at] is '[' or '(' or '{' ? written[(at + 1)..end] : written[at..end], written[at]));
            at = close == ' ' ? end : end + 1;
        }

        return new Phrase([.. parts]);
    }

    /// <summary>What was read where it fits; null where it does not.</summary>
    public Caught? Read(Piece piece)
    {
        var reading = new Caught();
        return Fits(piece, 0, 0, reading) ? reading : null;
    }

    private static Part PartOf(string inside, char opening) => opening == '{'
        ? new Part.Slot(Enum.Parse<SlotKind>(inside, ignoreCase: true))
        : new Part.Words([.. inside.Split('|').SelectMany(Spellings).OrderByDescending(words => words.Length)], MayBeMissing: opening == '[');

    private static IEnumerable<string[]> Spellings(string alternative)
    {
        var words = TypedLine.Of(alternative).Words.Select(word => alternative[word.Start..word.End]).ToArray();
        yield return [.. words.Select(word => Folded.Of(word))];
        if (Array.Exists(words, word => Folded.SpellingsOf(word).Skip(1).Any())) yield return [.. words.Select(word => Folded.SpellingsOf(word).Last())];
    }

    private bool Fits(Piece piece, int part, int at, Caught reading)
    {
        if (part == _parts.Length) return at == piece.Count;
        return _parts[part] switch
        {
            Part.Words words => FitsWords(words, piece, part, at, reading),
            Part.Slot slot => FitsSlot(slot.Kind, piece, part, at, reading),
            var other => throw new InvalidOperationException($"No phrase has a {other}."),
        };
    }

    private bool FitsWords(Part.Words words, Piece piece, int part, int at, Caught reading)
    {
        foreach (var alternative in words.Alternatives)
        {
            if (!piece.Says(alternative, at)) continue;
            reading.Known += alternative.Length;
            if (Fits(piece, part + 1, at + alternative.Length, reading)) return true;
            reading.Known -= alternative.Length;
        }

        return words.MayBeMissing && Fits(piece, part + 1, at, reading);
    }

    private bool FitsSlot(SlotKind kind, Piece piece, int part, int at, Caught reading)
    {
        if (kind == SlotKind.Text) return at > 0 && at < piece.Count && piece.EndsWithColon(at - 1) && reading.Take(kind, piece.TextAfter(at - 1));
        var longest = Math.Min(kind == SlotKind.Name ? LongestNames : LongestWhen, piece.Count - at);
        for (var length = 1; length <= longest; length++)
        {
            if (piece.Value(kind, at, length) is not { } value) continue;
            var known = kind is SlotKind.Name or SlotKind.When ? 0 : length;
            reading.Known += known;
            if (Fits(piece, part + 1, at + length, reading)) return reading.Take(kind, value);
            reading.Known -= known;
        }

        return false;
    }

    private abstract record Part
    {
        public sealed record Words(IReadOnlyList<string[]> Alternatives, bool MayBeMissing) : Part
        {
            public IReadOnlySet<string> Firsts { get; } = Alternatives.Select(words => words[0]).ToHashSet(StringComparer.Ordinal);
        }

        public sealed record Slot(SlotKind Kind) : Part;
    }
}

/// <summary>What a phrase reads out of a line.</summary>
internal enum SlotKind
{
    Name,
    Day,
    When,
    Time,
    Often,
    Circle,
    Text,
}

/// <summary>What one phrase read.</summary>
internal sealed class Caught
{
    private readonly Dictionary<SlotKind, object> _values = [];

    /// <summary>How many words are the phrase's own, or of days and the like: of two phrases that fit, the one that knows more is meant.</summary>
    public int Known { get; set; }

    /// <summary>As typed, one or several; null stands for "her" or "it", and alone where none was typed.</summary>
    public IReadOnlyList<string?> Names => Of<IReadOnlyList<string?>>(SlotKind.Name) ?? [null];

    public SpokenDay? Day => Of<SpokenDay>(SlotKind.Day) ?? Of<SpokenDay>(SlotKind.When);

    public TimeOnly? Time => _values.TryGetValue(SlotKind.Time, out var time) ? (TimeOnly)time : null;

    public int Days => (int)_values[SlotKind.Often];

    public Core.Ties.Circle Circle => (Core.Ties.Circle)_values[SlotKind.Circle];

    public string Text => Of<string>(SlotKind.Text) ?? "";

    /// <summary>Keeps a value; always true, so that it ends a condition.</summary>
    public bool Take(SlotKind kind, object value)
    {
        _values[kind] = value;
        return true;
    }

    private T? Of<T>(SlotKind kind)
        where T : class => _values.TryGetValue(kind, out var value) ? (T)value : null;
}
