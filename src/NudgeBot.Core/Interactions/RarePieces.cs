using System.Buffers;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// Pieces of text, whatever their case, one of which stands wherever some pattern matches: found in one pass, where patterns take
/// many. Those with accents stand apart, because one of them slows the search for all.
/// </summary>
internal sealed class RarePieces
{
    private static readonly SearchValues<char> Accents = SearchValues.Create("äéèíóüñûÄÉÈÍÓÜÑÛ");

    private readonly string[] _plain;
    private readonly string[] _accented;

    /// <summary>Pieces parted by bars or ends of line.</summary>
    public RarePieces(string plain, string accented = "")
        : this(Split(plain), Split(accented))
    {
    }

    private RarePieces(string[] plain, string[] accented)
    {
        (_plain, _accented) = (plain, accented);
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
    public static bool MayHoldAccents(ReadOnlySpan<char> text) => text.ContainsAny(Accents);

    public bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(Plain) || text.ContainsAny(Accented);

    private static string[] Split(string pieces) => pieces.Split(['|', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
