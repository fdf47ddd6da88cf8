using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// A piece of a text, written by hand: an opener, a core or a close. Slots stand in braces, <c>[formal|familiar]</c> holds both
/// registers, and <c>¶</c> begins a paragraph.
/// </summary>
/// <param name="Gives">What another segment may build on; a slot is given by its own name.</param>
/// <param name="Takes">What another segment must give, so that "it" has something to stand for.</param>
/// <param name="Not">What no other segment may give.</param>
/// <param name="Asks">What must hold though it is not said.</param>
internal sealed record Segment(
    string Text,
    Tones Tones,
    TextLengths Lengths,
    Register? Only,
    IReadOnlyList<string> Gives,
    IReadOnlyList<string> Takes,
    IReadOnlyList<string> Not,
    Slots Asks)
{
    /// <summary>Stays while its words stay, wherever it stands in the file.</summary>
    public string Id { get; } = (StableHash.Of(Text) & 0xFFFFF).ToString("x5", System.Globalization.CultureInfo.InvariantCulture);

    public bool Fits(Register register) => Only is not { } only || only == register;

    /// <summary>The words in one register.</summary>
    public string In(Register register)
    {
        var text = Text;
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', StringComparison.Ordinal))
        {
            var (bar, close) = (text.IndexOf('|', open), text.IndexOf(']', open));
            var words = register == Register.Familiar ? text[(bar + 1)..close] : text[(open + 1)..bar];
            text = string.Concat(text.AsSpan(0, open), words, text.AsSpan(close + 1));
        }

        return text;
    }
}
