using System.Buffers;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Commitments.Words;

/// <summary>
/// The turns of phrase of one language that promise, ask, offer and accept, and those that take it back. Every pattern runs in
/// time linear in the sentence (<see cref="RegexOptions.NonBacktracking"/>): the words are a stranger's.
/// </summary>
internal sealed class CommitmentWords
{
    private readonly SearchValues<string> _promiseHints;
    private readonly SearchValues<string> _offerHints;
    private readonly SearchValues<string> _acceptanceHints;
    private readonly SearchValues<string> _requestHints;
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
        Hints = [.. new[] { patterns.PromiseHints, patterns.OfferHints, patterns.AcceptanceHints, patterns.RequestHints }.SelectMany(hints => hints.Split('|')).Distinct(StringComparer.Ordinal)];
        Search = SearchValues.Create(Hints, StringComparison.OrdinalIgnoreCase);
        _promiseHints = HintsOf(patterns.PromiseHints);
        _offerHints = HintsOf(patterns.OfferHints);
        _acceptanceHints = HintsOf(patterns.AcceptanceHints);
        _requestHints = HintsOf(patterns.RequestHints);
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

    /// <param name="sentence">On one line after a blank, with straight apostrophes and without quotations.</param>
    public SentenceKind KindOf(string sentence)
    {
        if (Has(sentence, _acceptanceHints) && _acceptance.IsMatch(sentence)) return SentenceKind.Acceptance;
        if (Has(sentence, _offerHints) && _offer.IsMatch(sentence) && !_delivered.IsMatch(sentence)) return SentenceKind.Offer;
        if (Has(sentence, _promiseHints) && IsPromise(sentence)) return SentenceKind.Promise;
        return Has(sentence, _requestHints) && _request.IsMatch(sentence) && !_noRequest.IsMatch(Plain(sentence)) ? SentenceKind.Request : SentenceKind.Neither;
    }

    /// <summary>"Here is the deck", "attached", "as promised": the thing went out with these words.</summary>
    public bool SaysDelivered(string words) => _delivered.IsMatch(words);

    /// <summary>"Running late": a word about a debt that does not pay it.</summary>
    public bool SaysLate(string words) => _late.IsMatch(words);

    /// <summary>Promising words come first: most sentences have none, and need no second look.</summary>
    private bool IsPromise(string sentence)
    {
        var says = _promise.IsMatch(sentence) || (_promiseIfDated is { } present && present.IsMatch(sentence) && _dated.IsMatch(sentence));
        if (!says) return false;
        var plain = Plain(sentence);
        return !plain.TrimEnd().EndsWith('?') && !_doubt.IsMatch(plain) && !_delivered.IsMatch(plain);
    }

    /// <summary>Without what looks like a condition or a denial and is none.</summary>
    private string Plain(string sentence) => _harmless.Replace(sentence, " ");

    private static bool Has(string sentence, SearchValues<string> hints) => sentence.AsSpan().ContainsAny(hints);

    private static SearchValues<string> HintsOf(string hints) => SearchValues.Create(hints.Split('|'), StringComparison.OrdinalIgnoreCase);

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

    /// <summary>Pieces one of which every promise holds, parted by bars: found in one pass, where patterns take many.</summary>
    public required string PromiseHints { get; init; }

    public required string OfferHints { get; init; }

    public required string AcceptanceHints { get; init; }

    public required string RequestHints { get; init; }

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
