using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// What the owner sent before with our words, so that nobody gets the same twice (R13): a segment rests for a person until six
/// other texts or a year went by, and a text differs from the last three to them, and from what colleagues of theirs got, who compare.
/// </summary>
public sealed class PastWords
{
    /// <summary>Share of common runs of four words with one of the last three texts to the same person.</summary>
    public const double MostAlikeToPerson = 0.35;

    /// <summary>The same with a text to somebody in the same organisation within thirty days.</summary>
    public const double MostAlikeToColleague = 0.6;

    private const int TextsCompared = 3;
    private const int TextsRested = 6;
    private static readonly TimeSpan Rest = TimeSpan.FromDays(365);
    private static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    private readonly ILookup<PersonId, Said> _byPerson;
    private readonly ILookup<string, Said> _byDomain;

    public PastWords(IEnumerable<Said> said)
    {
        var all = said.OrderByDescending(one => one.At).ThenBy(one => one.Frame, StringComparer.Ordinal).ToList();
        _byPerson = all.ToLookup(one => one.Person);
        _byDomain = all.ToLookup(one => one.Person.Address.Domain.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    public static PastWords None { get; } = new([]);

    /// <summary>How many of a text's segments this person had in their last six texts within a year.</summary>
    internal int RepeatedTo(PersonId person, IReadOnlyList<Segment> segments, DateTimeOffset now)
    {
        var count = 0;
        foreach (var said in Recent(person, now))
        {
            foreach (var segment in segments)
            {
                if (said.Frame is { } frame && frame.Contains(segment.Id, StringComparison.Ordinal)) count++;
            }
        }

        return count;
    }

    /// <summary>Too much like what they, or somebody beside them, got before.</summary>
    /// <param name="runs">Of the text that is to be said, by <see cref="RunsOf"/>.</param>
    internal bool AreRepeatedBy(IReadOnlySet<uint> runs, PersonId person, DateTimeOffset now) =>
        Recent(person, now).Take(TextsCompared).Any(said => Alike(runs, said.Runs) > MostAlikeToPerson)
        || _byDomain[person.Address.Domain.ToString()].TakeWhile(said => said.At > now - Memory).Any(said => said.At <= now && Alike(runs, said.Runs) > MostAlikeToColleague);

    /// <summary>All runs of four words, as hashes; the words themselves are not kept.</summary>
    public static IReadOnlySet<uint> RunsOf(ReadOnlySpan<char> text)
    {
        var runs = new HashSet<uint>();
        Span<uint> last = stackalloc uint[4];
        var count = 0;
        foreach (var word in new WordsIn(text))
        {
            last[count++ % 4] = HashOf(word);
            if (count >= 4) runs.Add((last[(count - 4) % 4] * 31 * 31 * 31) + (last[(count - 3) % 4] * 31 * 31) + (last[(count - 2) % 4] * 31) + last[(count - 1) % 4]);
        }

        return runs;
    }

    private IEnumerable<Said> Recent(PersonId person, DateTimeOffset now) => _byPerson[person].Where(said => said.At <= now && said.At > now - Rest).Take(TextsRested);

    /// <summary>Jaccard's index of the two sets.</summary>
    private static double Alike(IReadOnlySet<uint> one, IReadOnlySet<uint> other)
    {
        if (one.Count == 0 || other.Count == 0) return 0;
        var common = one.Count(other.Contains);
        return common / (double)(one.Count + other.Count - common);
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
        return hash;
    }
}

/// <summary>A text that went to somebody.</summary>
/// <param name="Frame">As in <see cref="Draft.Frame"/>; null where the owner wrote it alone.</param>
public sealed record Said(PersonId Person, DateTimeOffset At, string? Frame, IReadOnlySet<uint> Runs)
{
    /// <summary>A whole mail: its first and last paragraph are greeting and closing, which may be the same every time.</summary>
    public static Said Of(PersonId person, DateTimeOffset at, string? frame, string text)
    {
        var paragraphs = text.Split("\n\n");
        return new Said(person, at, frame, PastWords.RunsOf(paragraphs.Length > 2 ? string.Join("\n\n", paragraphs[1..^1]) : text));
    }
}

/// <summary>The words of a text, one after another: letters with the apostrophes and hyphens inside them.</summary>
internal ref struct WordsIn(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordsIn GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = 0;
        while (start < _rest.Length && !IsLetter(_rest[start])) start++;
        var end = start;
        while (end < _rest.Length && (IsLetter(_rest[end]) || (IsJoint(_rest[end]) && end + 1 < _rest.Length && IsLetter(_rest[end + 1])))) end++;
        Current = _rest[start..end];
        _rest = _rest[end..];
        return !Current.IsEmpty;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsJoint(char c) => c is '\'' or '’' or '-';
}
