using System.Globalization;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.People;

/// <summary>
/// By what somebody is recognised in what is kept: their addresses, and their names where these stand in words. For forgetting
/// them: a mention too many costs a sentence, one too few breaks a promise.
/// </summary>
public sealed class Traces
{
    /// <summary>A shorter part of a name may be any word.</summary>
    private const int ShortestPart = 4;

    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    private readonly HashSet<EmailAddress> _addresses;
    private readonly HashSet<string> _names;
    private readonly string[] _words;

    /// <param name="names">As they stood beside the addresses; what is blank says nothing.</param>
    public Traces(IEnumerable<EmailAddress> addresses, IEnumerable<string?> names)
        : this([.. addresses], [.. names.OfType<string>().Select(name => name.Trim()).Where(name => name.Length >= ShortestPart)], [])
    {
    }

    private Traces(HashSet<EmailAddress> addresses, HashSet<string> names, IEnumerable<string> parts)
    {
        (_addresses, _names) = (addresses, names);
        _words = [.. addresses.Select(address => address.Value), .. names, .. names.Select(Turned).OfType<string>(), .. parts];
    }

    public IReadOnlyCollection<EmailAddress> Addresses => _addresses;

    public IReadOnlyCollection<string> Names => _names;

    /// <summary>The same with more names, and with those parts of them that nobody else around them bears.</summary>
    /// <param name="others">The names of everybody else in that mailbox.</param>
    public Traces Within(IEnumerable<string?> names, IEnumerable<string?> others)
    {
        HashSet<string> all = [.. _names, .. new Traces([], names)._names];
        var taken = others.OfType<string>().SelectMany(PartsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new Traces(_addresses, all, all.SelectMany(PartsOf).Where(part => !taken.Contains(part)));
    }

    /// <summary>It is them, by an address of theirs or, where others spoke of them, by their name.</summary>
    public bool Are(PersonId person) =>
        _addresses.Contains(person.Address) || (PersonSign.IsOfName(person) && _names.Any(name => PersonSign.OfName(name) == person));

    /// <summary>An address or a name of theirs stands in the text, as a word of its own.</summary>
    public bool StandIn(string? text) => text is { Length: >= ShortestPart } && Array.Exists(_words, word => Stands(word, text));

    private static bool Stands(string word, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            at = Letters.IndexOf(text.AsSpan(at), word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out var length) is var found and >= 0 ? at + found : -1;
            if (at < 0) return false;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length >= text.Length || !char.IsLetterOrDigit(text[at + length]))) return true;
        }

        return false;
    }

    private static IEnumerable<string> PartsOf(string name) =>
        name.Split([' ', ',', '.', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length >= ShortestPart);

    /// <summary>"Vandermolen, Xanthippe" for "Xanthippe Vandermolen"; null where there is nothing to turn.</summary>
    private static string? Turned(string name) => name.LastIndexOf(' ') is var end and > 0 ? $"{name[(end + 1)..]}, {name[..end]}" : null;
}
