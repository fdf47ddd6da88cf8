using System.Buffers;
using System.Collections.Frozen;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Hands;

/// <summary>Finds the greeting on the first line of a mail.</summary>
internal sealed class OpeningReader
{
    /// <summary>No greeting is longer.</summary>
    private const int Longest = 60;

    private static readonly SearchValues<char> Ends = SearchValues.Create(",!:;.-–—");

    private readonly FrozenDictionary<string, KnownOpening[]> _byWords;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstWords;

    public OpeningReader(IReadOnlyList<LanguageSigns> languages)
    {
        var known = languages.SelectMany(signs => signs.Openings.Concat(signs.Gendered).Select(template => new KnownOpening(template, signs.Language))).ToList();
        _byWords = known.GroupBy(opening => Bare(opening.Template), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        _firstWords = known.Select(opening => FirstWord(opening.Template).ToString()).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The greeting, and how far into the line it goes; null where there is none that we know.</summary>
    public ReadOpening? Read(ReadOnlySpan<char> line, NamedAddress to)
    {
        line = line[..Math.Min(line.Length, Longest)].TrimEnd();
        // A name of its own may be a greeting; apart from that, few first lines begin like one.
        if (!_firstWords.Contains(FirstWord(line)) && WordsOf.CountIn(line[..EndOfPart(line, 0)]) > 2) return null;
        var name = GreetedName.Of(to);
        ReadOpening? longest = null;
        for (var end = EndOfPart(line, 0); ; end = EndOfPart(line, end + 1))
        {
            if (_byWords.TryGetValue(name.WithSlots(line[..end].TrimEnd().ToString()), out var found)) longest = new ReadOpening(found, end < line.Length ? line[end] : ',', end);
            if (end >= line.Length) return longest;
        }
    }

    private static int EndOfPart(ReadOnlySpan<char> line, int from)
    {
        if (from >= line.Length) return line.Length;
        var end = line[from..].IndexOfAny(Ends);
        return end < 0 ? line.Length : from + end;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var words = new WordsOf(text);
        return words.MoveNext() ? words.Current : [];
    }

    private static string Bare(string template) => template.TrimEnd(' ', ',', '!', ':', ';', '.', '-', '–', '—');
}

/// <summary>An entry of the openings of one language.</summary>
internal sealed record KnownOpening(string Template, string Language);

/// <summary>A greeting found in a mail: the entries it may be, the sign behind it, and where it ends in its line.</summary>
internal sealed record ReadOpening(IReadOnlyList<KnownOpening> Known, char Sign, int End)
{
    /// <summary>The entry of this language, if it has one, with the same sign behind it, if it has one.</summary>
    public string TemplateIn(string? language)
    {
        var own = Known.Where(opening => string.Equals(opening.Language, language, StringComparison.Ordinal)).ToList();
        var among = own.Count > 0 ? own : Known;
        return (among.FirstOrDefault(opening => opening.Template[^1] == Sign) ?? among[0]).Template;
    }

    /// <summary>True where this language greets so.</summary>
    public bool IsIn(string language) => Known.Any(opening => string.Equals(opening.Language, language, StringComparison.Ordinal));
}
