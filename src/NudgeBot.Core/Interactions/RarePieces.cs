using System.Buffers;
using System.Text;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// Pieces of text, whatever their case, one of which stands wherever some pattern matches: found in one pass, where patterns take
/// many. Those with accents stand apart, because one of them slows the search for all.
/// </summary>
internal sealed class RarePieces
{
    private readonly string[] _plain;
    private readonly string[] _accented;
    private readonly SearchValues<char> _accents;

    /// <summary>Pieces parted by bars or ends of line.</summary>
    public RarePieces(string plain, string accented = "")
        : this([.. Split(plain), .. Split(accented)])
    {
    }

    /// <summary>Pieces that are told apart here: those of plain ASCII, and all others.</summary>
    public RarePieces(IEnumerable<string> pieces)
        : this(pieces.Distinct(StringComparer.Ordinal).ToLookup(piece => Ascii.IsValid(piece)))
    {
    }

    private RarePieces(ILookup<bool, string> byPlain)
        : this([.. byPlain[true]], [.. byPlain[false]])
    {
    }

    private RarePieces(string[] plain, string[] accented)
    {
        (_plain, _accented) = (plain, accented);
        _accents = SearchValues.Create([.. accented.SelectMany(piece => piece).Where(character => !char.IsAscii(character)).SelectMany(character => (char[])[char.ToLowerInvariant(character), char.ToUpperInvariant(character)])]);
        (Plain, Accented) = (SearchValues.Create(plain, StringComparison.OrdinalIgnoreCase), SearchValues.Create(accented, StringComparison.OrdinalIgnoreCase));
    }

    public SearchValues<string> Plain { get; }

    public SearchValues<string> Accented { get; }

    /// <summary>All pieces of these.</summary>
    public static RarePieces Of(params ReadOnlySpan<RarePieces> parts)
    {
        List<string> plain = [], accented = [];
        foreach (var part in parts)
        {
            plain.AddRange(part._plain);
            accented.AddRange(part._accented);
        }

        return new RarePieces([.. plain.Distinct(StringComparer.Ordinal)], [.. accented.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>False where no accented piece can stand in the text.</summary>
    public bool MayHoldAccents(ReadOnlySpan<char> text) => text.ContainsAny(_accents);

    public bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(Plain) || (MayHoldAccents(text) && text.ContainsAny(Accented));

    private static string[] Split(string pieces) => pieces.Split(['|', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
