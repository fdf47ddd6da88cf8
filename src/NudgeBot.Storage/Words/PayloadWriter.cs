using System.Text;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Storage.Words;

/// <summary>
/// Writes facts as compact bytes: whole numbers in 7-bit groups (the varint of Protocol Buffers), text as its length and UTF-8.
/// <see cref="PayloadReader"/> reads the same calls in the same order.
/// </summary>
internal sealed class PayloadWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    /// <summary>What ids and links are written in difference to; the reader has to know the same.</summary>
    public Typical Typical { get; set; } = Typical.None;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Byte(byte value) => Space(1)[0] = value;

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Number(ulong value)
    {
        var space = Room(10);
        var i = 0;
        for (; value >= 0x80; value >>= 7) space[i++] = (byte)(value | 0x80);
        space[i++] = (byte)value;
        Length += i;
    }

    /// <summary>A count, an ordinal or an enum's value: small and not negative as a rule, so shorter than a signed number.</summary>
    public void Count(int value) => Number((uint)value);

    public void Real(double value) => BitConverter.TryWriteBytes(Space(sizeof(double)), value);

    public void Id(Guid value) => value.TryWriteBytes(Space(16));

    public void Text(string? value)
    {
        if (value is null)
        {
            Byte(0);
            return;
        }

        Characters(value, 1);
    }

    public void Message(string? id) => Like(Typical.Message, id);

    public void Thread(string? id) => Like(Typical.Thread, id);

    public void Link(Uri? value) => Like(Typical.Link, value?.OriginalString);

    public void Link(KeptLink value) => Like(Typical.Link, value.Text);

    /// <summary>An instant without loss; whole seconds, which mail has, take five bytes.</summary>
    public void Instant(DateTimeOffset? value)
    {
        if (value is not { } instant)
        {
            Byte(0);
            return;
        }

        var ticks = instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        var (seconds, fraction) = (Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest), rest);
        if (fraction < 0) (seconds, fraction) = (seconds - 1, fraction + TimeSpan.TicksPerSecond);
        Number(((ZigZag(seconds) << 1) | (fraction == 0 ? 0UL : 1UL)) + 1);
        if (fraction != 0) Number((ulong)fraction);
    }

    /// <summary>Keeps four bytes for a size not known yet; hand the position to <see cref="EndSized"/> when all is written.</summary>
    public int BeginSized()
    {
        Space(sizeof(int));
        return Length;
    }

    public void EndSized(int begin) => BitConverter.TryWriteBytes(_bytes.AsSpan(begin - sizeof(int)), Length - begin);

    private void Like(string typical, string? value)
    {
        if (value is null)
        {
            Byte(0);
            return;
        }

        var same = typical.AsSpan().CommonPrefixLength(value);
        // Half of a surrogate pair is no text: it could not be written as UTF-8.
        if (same > 0 && char.IsHighSurrogate(value[same - 1])) same--;
        Number((ulong)same + 1);
        Characters(value.AsSpan(same), 0);
    }

    private void Characters(ReadOnlySpan<char> value, ulong offset)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        Number((ulong)size + offset);
        Encoding.UTF8.GetBytes(value, Space(size));
    }

    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    private Span<byte> Space(int count)
    {
        var space = Room(count)[..count];
        Length += count;
        return space;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
