namespace NudgeBot.Teams.Typed.Reading;

/// <summary>All phrases of a language, found by the word they begin with.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<Meaning>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<Meaning> _others = [];
    private readonly List<Meaning> _notes = [];

    public Phrases(IEnumerable<(string[] Written, Func<Caught, string?, TypedReply> Means)> table)
    {
        foreach (var (written, means) in table)
        {
            foreach (var phrase in written) Add(new Meaning(Phrase.Of(phrase), means), isNote: phrase.Contains("{text}", StringComparison.Ordinal));
        }
    }

    /// <summary>Of all phrases that fit the one that knows most of the words; of two alike the first.</summary>
    public (IReadOnlyList<TypedReply> Replies, int Known)? Read(Piece piece, bool isNote)
    {
        (Meaning Meaning, Caught Reading)? best = null;
        foreach (var meaning in isNote ? _notes : Candidates(piece.First))
        {
            if (meaning.Phrase.Read(piece) is { } reading && (best is null || reading.Known > best.Value.Reading.Known)) best = (meaning, reading);
        }

        return best is var (meant, read) ? ([.. read.Names.Select(name => meant.Means(read, name))], read.Known) : null;
    }

    private IEnumerable<Meaning> Candidates(string first) => _byFirst.TryGetValue(first, out var begun) ? begun.Concat(_others) : _others;

    private void Add(Meaning meaning, bool isNote)
    {
        if (isNote) _notes.Add(meaning);
        else if (meaning.Phrase.Begins is not { } firsts) _others.Add(meaning);
        else
        {
            foreach (var first in firsts)
            {
                if (!_byFirst.TryGetValue(first, out var begun)) _byFirst[first] = begun = [];
                begun.Add(meaning);
            }
        }
    }

    private sealed record Meaning(Phrase Phrase, Func<Caught, string?, TypedReply> Means);
}
