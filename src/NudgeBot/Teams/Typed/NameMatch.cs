using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Typed.Reading;

namespace NudgeBot.Teams.Typed;

/// <summary>How well a typed name fits a person's.</summary>
internal enum NameFit
{
    None,

    /// <summary>As another, but for one letter in a word of five or more.</summary>
    Nearly,

    /// <summary>Each typed word is a word of the name.</summary>
    Words,

    /// <summary>The whole name, or the address.</summary>
    Whole,
}

/// <summary>Tells whom a typed name means: accents and letter case aside, by whole words, forgiving one slip where nobody fits better.</summary>
internal sealed class NameMatch
{
    private const int ShortestForgiven = 5;

    private readonly string _typed;
    private readonly string[] _words;

    public NameMatch(string typed)
    {
        _typed = Folded.Of(typed.Trim());
        _words = WordsOf(_typed);
    }

    /// <summary>Those whom the name fits best, by name; several where it fits them equally, none where it fits nobody.</summary>
    public static IReadOnlyList<T> Best<T>(string typed, IEnumerable<T> among, Func<T, (string Name, PersonId Person)> who)
    {
        var match = new NameMatch(typed);
        var (best, found) = (NameFit.Nearly, new List<T>());
        foreach (var one in among)
        {
            var (name, person) = who(one);
            var fit = match.Of(name, person);
            if (fit < best) continue;
            if (fit > best) found.Clear();
            best = fit;
            found.Add(one);
        }

        return [.. found.OrderBy(one => who(one).Name, StringComparer.Ordinal).ThenBy(one => who(one).Person.Address.Value, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<NudgeRecord> Best(string typed, IEnumerable<NudgeRecord> among) => Best(typed, among, record => (record.Nudge.Name, record.Nudge.Person));

    public NameFit Of(string name, PersonId person)
    {
        if (string.Equals(_typed, person.Address.Value, StringComparison.OrdinalIgnoreCase)) return NameFit.Whole;
        if (_words.Length == 0) return NameFit.None;
        var folded = Folded.Of(name);
        if (string.Equals(folded, _typed, StringComparison.Ordinal)) return NameFit.Whole;
        var parts = WordsOf(folded);
        if (Array.TrueForAll(_words, word => parts.Contains(word, StringComparer.Ordinal))) return NameFit.Words;
        // "Mueller" for "Müller": as good as with the umlaut.
        var spelled = WordsOf(Folded.SpellingsOf(name).Last());
        if (Array.TrueForAll(_words, word => spelled.Contains(word, StringComparer.Ordinal))) return NameFit.Words;
        return Array.TrueForAll(_words, word => Array.Exists(parts, part => IsNearly(word, part))) ? NameFit.Nearly : NameFit.None;
    }

    private static string[] WordsOf(string name) => name.Split([' ', '-', ',', '\'', '.', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNearly(string typed, string part) =>
        string.Equals(typed, part, StringComparison.Ordinal) || (Math.Min(typed.Length, part.Length) >= ShortestForgiven - 1 && Math.Max(typed.Length, part.Length) >= ShortestForgiven && IsOneSlip(typed, part));

    /// <summary>One letter wrong, missing, too many, or two changed about (Damerau 1964).</summary>
    private static bool IsOneSlip(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        if (other.Length - one.Length > 1) return false;
        var at = one.AsSpan().CommonPrefixLength(other);
        var restOfOne = one.AsSpan(at);
        var restOfOther = other.AsSpan(at);
        if (one.Length < other.Length) return restOfOne.SequenceEqual(restOfOther[1..]);
        if (restOfOne.Length < 2) return true;
        return restOfOne[1..].SequenceEqual(restOfOther[1..])
            || (restOfOne[0] == restOfOther[1] && restOfOne[1] == restOfOther[0] && restOfOne[2..].SequenceEqual(restOfOther[2..]));
    }
}
