using System.Text.RegularExpressions;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Commitments.Words;

/// <summary>
/// The turns of phrase of one language that promise, ask, offer and accept, and those that take it back. Every pattern has its
/// time, because the words are a stranger's, and sees one sentence at a time.
/// </summary>
internal sealed class CommitmentWords(CommitmentPatterns patterns)
{
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public const int PatienceInMilliseconds = 1000;

    private readonly RarePieces _promiseHints = HintsOf(patterns.PromiseHints);
    private readonly RarePieces _offerHints = HintsOf(patterns.OfferHints);
    private readonly RarePieces _acceptanceHints = HintsOf(patterns.AcceptanceHints);
    private readonly RarePieces _requestHints = HintsOf(patterns.RequestHints);
    private readonly RarePieces _deliveredHints = HintsOf(patterns.DeliveredHints);
    private readonly RarePieces _lateHints = HintsOf(patterns.LateHints);

    public string Language => patterns.Language;

    /// <summary>Pieces one of which stands where something is handed over, or is late.</summary>
    public string[] Afterwards { get; } = [.. patterns.DeliveredHints.Split('|'), .. patterns.LateHints.Split('|')];

    /// <summary>Pieces one of which every sentence of interest holds.</summary>
    public string[] Hints => field ??= [.. new[] { patterns.PromiseHints, patterns.OfferHints, patterns.AcceptanceHints, patterns.RequestHints }.SelectMany(hints => hints.Split('|')).Distinct(StringComparer.Ordinal)];

    private RarePieces AllHints => field ??= new RarePieces(Hints);

    /// <summary>False where no sentence of interest can stand in the text.</summary>
    public bool MayBind(ReadOnlySpan<char> text) => AllHints.StandIn(text);

    /// <param name="sentence">On one line after a blank, with straight apostrophes and without quotations.</param>
    public SentenceKind KindOf(string sentence)
    {
        if (_acceptanceHints.StandIn(sentence) && patterns.Acceptance.IsMatch(sentence)) return SentenceKind.Acceptance;
        if (_offerHints.StandIn(sentence) && patterns.Offer.IsMatch(sentence) && !patterns.Delivered.IsMatch(sentence)) return SentenceKind.Offer;
        if (_promiseHints.StandIn(sentence) && IsPromise(sentence)) return SentenceKind.Promise;
        return _requestHints.StandIn(sentence) && patterns.Request.IsMatch(sentence) && !patterns.NoRequest.IsMatch(Plain(sentence)) ? SentenceKind.Request : SentenceKind.Neither;
    }

    /// <summary>"Here is the deck", "attached", "as promised": the thing went out with these words.</summary>
    public bool SaysDelivered(ReadOnlySpan<char> sentence) => patterns.Delivered.IsMatch(sentence);

    /// <summary>False where no word of it stands in the text.</summary>
    public bool MaySayDelivered(ReadOnlySpan<char> text) => _deliveredHints.StandIn(text);

    /// <summary>"Running late": a word about a debt that does not pay it.</summary>
    public bool SaysLate(ReadOnlySpan<char> sentence) => patterns.Late.IsMatch(sentence);

    /// <summary>False where no word of it stands in the text.</summary>
    public bool MaySayLate(ReadOnlySpan<char> text) => _lateHints.StandIn(text);

    /// <summary>Promising words come first: most sentences have none, and need no second look.</summary>
    private bool IsPromise(string sentence)
    {
        var says = patterns.Promise.IsMatch(sentence) || (patterns.PromiseIfDated is { } present && present.IsMatch(sentence) && patterns.Dated.IsMatch(sentence));
        if (!says) return false;
        var plain = Plain(sentence);
        return !plain.TrimEnd().EndsWith('?') && !patterns.Doubt.IsMatch(plain) && !patterns.Delivered.IsMatch(plain);
    }

    /// <summary>Without what looks like a condition or a denial and is none.</summary>
    private string Plain(string sentence) => patterns.Harmless.Replace(sentence, " ");

    private static RarePieces HintsOf(string hints) => new(hints.Split('|'));
}

/// <summary>A pattern, and pieces one of which stands wherever it matches; none where nothing shorter than the pattern tells.</summary>
internal sealed record Phrase(Regex Pattern, RarePieces? Pieces)
{
    /// <param name="pieces">Parted by bars.</param>
    public Phrase(Regex pattern, string pieces)
        : this(pattern, new RarePieces(pieces.Split('|')))
    {
    }

    public static implicit operator Phrase(Regex pattern) => new(pattern, (RarePieces?)null);

    public bool IsMatch(ReadOnlySpan<char> text) => Pieces?.StandIn(text) != false && Pattern.IsMatch(text);
}

/// <summary>Patterns of which one is enough: apart, each is found by how it begins; as one they would be tried at every letter.</summary>
internal sealed class Phrases(params Phrase[] phrases)
{
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.IsMatch(text)) return true;
        }

        return false;
    }

    public string Replace(string text, string by)
    {
        foreach (var phrase in phrases) text = phrase.Pattern.Replace(text, by);
        return text;
    }
}

/// <summary>The patterns of one language.</summary>
internal sealed record CommitmentPatterns
{
    public required string Language { get; init; }

    /// <summary>Pieces one of which every promise holds, parted by bars: found in one pass, where patterns take many.</summary>
    public required string PromiseHints { get; init; }

    /// <summary>As those of promises where not told apart: one word may begin a promise, an offer or a request alike.</summary>
    public string OfferHints { get => field ?? PromiseHints; init; }

    /// <inheritdoc cref="OfferHints" />
    public string AcceptanceHints { get => field ?? PromiseHints; init; }

    /// <inheritdoc cref="OfferHints" />
    public string RequestHints { get => field ?? PromiseHints; init; }

    /// <summary>What looks like a condition or a denial and is none: "if that works for you", "no later than".</summary>
    public required Phrases Harmless { get; init; }

    public required Phrases Promise { get; init; }

    /// <summary>The present tense, which promises only with a day: "I send it tomorrow". Null in a language that does not speak so.</summary>
    public Phrases? PromiseIfDated { get; init; }

    /// <summary>Conditional, hedged, negated, ironic or reported, or about a third person.</summary>
    public required Phrases Doubt { get; init; }

    public required string DeliveredHints { get; init; }

    public required Phrases Delivered { get; init; }

    public required Phrases Request { get; init; }

    public required Phrases NoRequest { get; init; }

    public required Phrases Offer { get; init; }

    public required Phrases Acceptance { get; init; }

    public required Phrases Dated { get; init; }

    public required string LateHints { get; init; }

    public required Phrases Late { get; init; }
}
