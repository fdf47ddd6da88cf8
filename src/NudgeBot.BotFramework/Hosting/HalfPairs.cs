using System.Buffers.Text;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// Half a surrogate pair, escaped in JSON, is no text, and a client that cuts an input at its longest may cut an emoji in two. Each
/// half becomes U+FFFD, as a decoder of UTF-8 would have it (RFC 8259, 8.2 leaves it open).
/// </summary>
internal static class HalfPairs
{
    private const int EscapeLength = 6;

    /// <summary>Mends them in place; JSON or not, nothing else is touched.</summary>
    public static void Mend(Span<byte> json)
    {
        while (json.IndexOf((byte)'\\') is >= 0 and var at)
        {
            json = json[at..];
            json = json[Math.Min(json.Length, LengthOf(json))..];
        }
    }

    /// <summary>How far to go on from a backslash, having mended what it begins.</summary>
    private static int LengthOf(Span<byte> escape)
    {
        if (CodeOf(escape) is not { } code) return 2;
        if (char.IsHighSurrogate(code) && CodeOf(escape[EscapeLength..]) is { } low && char.IsLowSurrogate(low)) return 2 * EscapeLength;
        if (char.IsSurrogate(code)) "\\uFFFD"u8.CopyTo(escape);
        return EscapeLength;
    }

    private static char? CodeOf(ReadOnlySpan<byte> escape) =>
        escape.Length >= EscapeLength && escape[..2].SequenceEqual("\\u"u8)
        && Utf8Parser.TryParse(escape[2..EscapeLength], out ushort code, out var read, 'x') && read == EscapeLength - 2
            ? (char)code
            : null;
}
