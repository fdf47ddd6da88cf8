using System.Collections.Frozen;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Hands;

/// <summary>Finds the closing on the last lines of a mail, above the name of its writer.</summary>
internal sealed class ClosingReader
{
    /// <summary>Lines looked at from below: a closing, the name, and what a signature leaves.</summary>
    private const int LinesFromBelow = 5;

    private const int Longest = 60;
    private const string Marks = " \t,.!;:-–—*_";

    private readonly FrozenDictionary<string, KnownClosing[]>.AlternateLookup<ReadOnlySpan<char>> _byWords;

    public ClosingReader(IReadOnlyList<LanguageSigns> languages)
    {
        var known = languages.SelectMany(signs => signs.Closings.Select(closing => new KnownClosing(closing, signs.Language)));
        _byWords = known.GroupBy(closing => closing.Text, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="text">The words behind the greeting.</param>
    public ReadClosing Read(ReadOnlySpan<char> text, Owner owner)
    {
        var rest = text.TrimEnd();
        var below = ReadOnlySpan<char>.Empty;
        var nameAt = rest.Length;
        for (var i = 0; i < LinesFromBelow && !rest.IsEmpty; i++)
        {
            var start = rest.LastIndexOf('\n') + 1;
            var line = rest[start..].Trim(Marks);
            if (line.Length is > 0 and <= Longest)
            {
                if (Closing(line, below, i, owner) is { } known && (start > 0 || !below.IsEmpty || known.NamedOnLine)) return new ReadClosing(known.Found, known.WithFullName, start);
                if (SignedName.IsOf(owner.DisplayName, line)) nameAt = start;
            }

            below = line;
            rest = rest[..start].TrimEnd();
        }

        return new ReadClosing([], false, nameAt);
    }

    /// <summary>"Best", with nothing, a name, or the owner's name under it; or "Best, Ada" on one line.</summary>
    private (KnownClosing[] Found, bool WithFullName, bool NamedOnLine)? Closing(ReadOnlySpan<char> line, ReadOnlySpan<char> below, int linesBelow, Owner owner)
    {
        if (_byWords.TryGetValue(line, out var found))
        {
            var isName = SignedName.IsOf(owner.DisplayName, below);
            return linesBelow <= 1 || isName ? (found, isName && SignedName.IsFull(below), false) : null;
        }

        var words = SignedName.Before(owner.DisplayName, line);
        return words < line.Length && _byWords.TryGetValue(line[..words].TrimEnd(Marks), out found) ? (found, SignedName.IsFull(line[words..]), true) : null;
    }
}

/// <summary>An entry of the closings of one language.</summary>
internal sealed record KnownClosing(string Text, string Language);

/// <summary>How a mail ends: the entries that its closing may be, none where there is no closing, and where in the text the end begins.</summary>
internal sealed record ReadClosing(IReadOnlyList<KnownClosing> Known, bool WithFullName, int Start)
{
    /// <summary>The entry of this language, if it has one.</summary>
    public SignOff? In(string? language) =>
        Known.Count == 0 ? null : new SignOff((Known.FirstOrDefault(closing => string.Equals(closing.Language, language, StringComparison.Ordinal)) ?? Known[0]).Text, WithFullName);

    /// <summary>True where this language closes so.</summary>
    public bool IsIn(string language) => Known.Any(closing => string.Equals(closing.Language, language, StringComparison.Ordinal));
}
