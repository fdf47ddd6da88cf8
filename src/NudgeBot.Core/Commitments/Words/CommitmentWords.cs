using System.Buffers;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Commitments.Words;

/// <summary>
/// The turns of phrase of one language that promise, ask, offer and accept, and those that take it back. Every pattern runs in
/// time linear in the sentence (<see cref="RegexOptions.NonBacktracking"/>): the words are a stranger's.
/// </summary>
internal sealed class CommitmentWords
{
    private readonly Phrases _harmless;
    private readonly Phrases _promise;
    private readonly Phrases? _promiseIfDated;
    private readonly Phrases _doubt;
    private readonly Phrases _delivered;
    private readonly Phrases _request;
    private readonly Phrases _noRequest;
    private readonly Phrases _offer;
    private readonly Phrases _acceptance;
    private readonly Phrases _dated;
    private readonly Phrases _late;

    public CommitmentWords(CommitmentPatterns patterns)
    {
        Language = patterns.Language;
        Hints = patterns.Hints.Split('|');
        Search = SearchValues.Create(Hints, StringComparison.OrdinalIgnoreCase);
        _harmless = Pattern(patterns.Harmless);
        _promise = Pattern(patterns.Promise);
        _promiseIfDated = patterns.PromiseIfDated is { } present ? Pattern(present) : null;
        _doubt = Pattern(patterns.Doubt);
        _delivered = Pattern(patterns.Delivered);
        _request = Pattern(patterns.Request);
        _noRequest = Pattern(patterns.NoRequest);
        _offer = Pattern(patterns.Offer);
        _acceptance = Pattern(patterns.Acceptance);
        _dated = Pattern(patterns.Dated);
        _late = Pattern(patterns.Late);
    }

    public string Language { get; }

    /// <summary>Pieces one of which every sentence of interest holds.</summary>
    public string[] Hints { get; }

    public SearchValues<string> Search { get; }

    /// <param name="sentence">On one line, with straight apostrophes and without quotations.</param>
    public SentenceKind KindOf(string sentence)
    {
        var plain = _harmless.Replace(sentence, " ");
        if (_acceptance.IsMatch(plain)) return SentenceKind.Acceptance;
        if (IsOffer(plain)) return SentenceKind.Offer;
        if (IsPromise(plain)) return SentenceKind.Promise;
        return _request.IsMatch(plain) && !_noRequest.IsMatch(plain) ? SentenceKind.Request : SentenceKind.Neither;
    }

    /// <summary>"Here is the deck", "attached", "as promised": the thing went out with these words.</summary>
    public bool SaysDelivered(string words) => _delivered.IsMatch(words);

    /// <summary>"Running late": a word about a debt that does not pay it.</summary>
    public bool SaysLate(string words) => _late.IsMatch(words);

    private bool IsOffer(string plain) => _offer.IsMatch(plain) && !_delivered.IsMatch(plain);

    private bool IsPromise(string plain)
    {
        if (plain.TrimEnd().EndsWith('?')) return false;
        var says = _promise.IsMatch(plain) || (_promiseIfDated is { } present && present.IsMatch(plain) && _dated.IsMatch(plain));
        return says && !_doubt.IsMatch(plain) && !_delivered.IsMatch(plain);
    }

    private static Phrases Pattern(string patterns) => new(patterns);
}

/// <summary>Patterns of which one is enough. An automaton for all at once would grow too large.</summary>
internal sealed class Phrases(string patterns)
{
    private readonly Regex[] _patterns = [.. patterns.Split('\n').Select(pattern => new Regex(
        pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking))];

    public bool IsMatch(string text)
    {
        foreach (var pattern in _patterns)
        {
            if (pattern.IsMatch(text)) return true;
        }

        return false;
    }

    public string Replace(string text, string by)
    {
        foreach (var pattern in _patterns) text = pattern.Replace(text, by);
        return text;
    }
}

/// <summary>The patterns of one language, as text; several of a kind are parted by line ends.</summary>
internal sealed record CommitmentPatterns
{
    public required string Language { get; init; }

    /// <summary>Parted by bars.</summary>
    public required string Hints { get; init; }

    /// <summary>What looks like a condition or a denial and is none: "if that works for you", "no later than".</summary>
    public required string Harmless { get; init; }

    public required string Promise { get; init; }

    /// <summary>The present tense, which promises only with a day: "I send it tomorrow". Null in a language that does not speak so.</summary>
    public string? PromiseIfDated { get; init; }

    /// <summary>Conditional, hedged, negated, ironic or reported, or about a third person.</summary>
    public required string Doubt { get; init; }

    public required string Delivered { get; init; }

    public required string Request { get; init; }

    public required string NoRequest { get; init; }

    public required string Offer { get; init; }

    public required string Acceptance { get; init; }

    public required string Dated { get; init; }

    public required string Late { get; init; }
}
