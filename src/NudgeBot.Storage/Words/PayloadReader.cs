using System.Text;

namespace NudgeBot.Storage.Words;

/// <summary>Reads what a <see cref="PayloadWriter"/> wrote, call for call.</summary>
/// <param name="version">The layout the bytes were written in, so that a codec knows which fields they hold.</param>
internal ref struct PayloadReader(ReadOnlySpan<byte> bytes, byte version, Typical? typical = null)
{
    private readonly Typical _typical = typical ?? Typical.None;
    private ReadOnlySpan<byte> _rest = bytes;

    public byte Version { get; } = version;

    public readonly bool AtEnd => _rest.IsEmpty;

    public byte Byte() => Take(1)[0];

    public bool Flag() => Byte() != 0;

    public ulong Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    public int Count() => (int)Number();

    public double Real() => BitConverter.ToDouble(Take(sizeof(double)));

    public Guid Id() => new(Take(16));

    public string? TextOrNull() => Number() is var size and > 0 ? Encoding.UTF8.GetString(Take((int)size - 1)) : null;

    /// <summary>A text that was never null when written.</summary>
    public string Text() => TextOrNull() ?? throw new InvalidDataException("A stored payload lacks a text that it must have.");

    public string? MessageOrNull() => Like(_typical.Message);

    /// <summary>An id that was never null when written.</summary>
    public string Message() => MessageOrNull() ?? throw new InvalidDataException("A stored payload lacks an id that it must have.");

    /// <summary>An id that was never null when written.</summary>
    public string Thread() => Like(_typical.Thread) ?? throw new InvalidDataException("A stored payload lacks an id that it must have.");

    public Uri? Link() => Like(_typical.Link) is { } link ? new Uri(link, UriKind.RelativeOrAbsolute) : null;

    /// <summary>All that follows, its ids and links read in difference to this.</summary>
    public readonly PayloadReader With(Typical pattern) => new(_rest, Version, pattern);

    public DateTimeOffset? InstantOrNull()
    {
        var number = Number();
        if (number == 0) return null;
        var seconds = UnZigZag((number - 1) >> 1);
        var fraction = ((number - 1) & 1) == 0 ? 0 : (long)Number();
        return new DateTimeOffset(DateTimeOffset.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond) + fraction, TimeSpan.Zero);
    }

    /// <summary>An instant that was never null when written.</summary>
    public DateTimeOffset Instant() => InstantOrNull() ?? throw new InvalidDataException("A stored payload lacks an instant that it must have.");

    /// <summary>A stretch written between <see cref="PayloadWriter.BeginSized"/> and <see cref="PayloadWriter.EndSized"/>.</summary>
    public PayloadReader Sized() => new(Take(BitConverter.ToInt32(Take(sizeof(int)))), Version, _typical);

    private string? Like(string pattern)
    {
        var same = (int)Number();
        if (same-- == 0) return null;
        var rest = Take(Count());
        return same == 0 ? Encoding.UTF8.GetString(rest) : Joined(pattern.AsSpan(0, same), rest);
    }

    private static string Joined(ReadOnlySpan<char> start, ReadOnlySpan<byte> rest) => string.Create(
        start.Length + Encoding.UTF8.GetCharCount(rest),
        new Parts(start, rest),
        static (whole, parts) =>
        {
            parts.Start.CopyTo(whole);
            Encoding.UTF8.GetChars(parts.Rest, whole[parts.Start.Length..]);
        });

    private static long UnZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private readonly ref struct Parts(ReadOnlySpan<char> start, ReadOnlySpan<byte> rest)
    {
        public ReadOnlySpan<char> Start { get; } = start;

        public ReadOnlySpan<byte> Rest { get; } = rest;
    }
}
