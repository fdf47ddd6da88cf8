using System.Text;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Storage.Words;

/// <summary>Reads what a <see cref="PayloadWriter"/> wrote, call for call.</summary>
internal ref struct PayloadReader
{
    private readonly Typical _typical;
    private readonly KeptPage? _page;
    private readonly int _behind;
    private ReadOnlySpan<byte> _rest;

    /// <param name="version">The layout the bytes were written in, so that a codec knows which fields they hold.</param>
    public PayloadReader(ReadOnlySpan<byte> bytes, byte version, Typical? typical = null)
        : this(bytes, version, typical ?? Typical.None, null, 0)
    {
    }

    private PayloadReader(ReadOnlySpan<byte> bytes, byte version, Typical typical, KeptPage? page, int behind)
    {
        _rest = bytes;
        (Version, _typical, _page, _behind) = (version, typical, page, behind);
    }

    public byte Version { get; }

    public readonly bool AtEnd => _rest.IsEmpty;

    public byte Byte()
    {
        var next = _rest[0];
        _rest = _rest[1..];
        return next;
    }

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
    public string Text() => TextOrNull() ?? throw Lacking("a text");

    /// <summary>A text that was never null when written, left where it lies.</summary>
    public KeptText KeptText() => KeptTextOrNone() is { IsNone: false } text ? text : throw Lacking("a text");

    /// <summary>As <see cref="TextOrNull"/>, left where it lies.</summary>
    public KeptText KeptTextOrNone()
    {
        var place = Place;
        if (_page is null) return new KeptText(TextOrNull());
        if (Number() is not (var size and > 0)) return default;
        Take((int)size - 1);
        return _page.Text(place);
    }

    /// <summary>A text that was never null when written and stands in many entries: it is made a string once for all of them.</summary>
    public string SharedText() => _page is null ? Text() : _page.Shared.Of(Take((int)Number() - 1));

    public PersonId Person() => new(new EmailAddress(SharedText()));

    public string? MessageOrNull() => Like(_typical.Message);

    /// <summary>An id that was never null when written, left where it lies.</summary>
    public MessageId KeptMessage() => KeptMessageOrNull() ?? throw Lacking("an id");

    /// <summary>As <see cref="MessageOrNull"/>, left where it lies.</summary>
    public MessageId? KeptMessageOrNull()
    {
        var place = Place;
        if (_page is null) return MessageOrNull() is { } id ? new MessageId(id) : null;
        return !SkipLike().IsEmpty ? new MessageId(_page.Message(place)) : null;
    }

    /// <summary>A link, left where it lies; none where none was written.</summary>
    public KeptLink KeptLink()
    {
        var place = Place;
        if (_page is null) return new KeptLink(new KeptText(LinkText()));
        return !SkipLike().IsEmpty ? new KeptLink(_page.Link(place)) : default;
    }

    /// <summary>An id that was never null when written.</summary>
    public string Message() => MessageOrNull() ?? throw Lacking("an id");

    /// <summary>An id that was never null when written.</summary>
    public string Thread() => Like(_typical.Thread) ?? throw Lacking("an id");

    public string? LinkText() => Like(_typical.Link);

    public Uri? Link() => LinkText() is { } link ? new Uri(link, UriKind.RelativeOrAbsolute) : null;

    /// <summary>All that follows, which ends where that page ends: its ids and links are read in difference to the page's, and may stay where they lie.</summary>
    public readonly PayloadReader In(KeptPage page) => new(_rest, Version, page.Typical, page, 0);

    public DateTimeOffset? InstantOrNull()
    {
        var number = Number();
        if (number == 0) return null;
        var seconds = UnZigZag((number - 1) >> 1);
        var fraction = ((number - 1) & 1) == 0 ? 0 : (long)Number();
        return new DateTimeOffset(DateTimeOffset.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond) + fraction, TimeSpan.Zero);
    }

    /// <summary>An instant that was never null when written.</summary>
    public DateTimeOffset Instant() => InstantOrNull() ?? throw Lacking("an instant");

    /// <summary>A stretch written between <see cref="PayloadWriter.BeginSized"/> and <see cref="PayloadWriter.EndSized"/>.</summary>
    public PayloadReader Sized()
    {
        var content = Take(BitConverter.ToInt32(Take(sizeof(int))));
        return new(content, Version, _typical, _page, _behind + _rest.Length);
    }

    /// <summary>How far from the page's end the next byte stands.</summary>
    private readonly int Place => _behind + _rest.Length;

    /// <summary>Passes over an id or a link: its bytes as they were written; none where none was.</summary>
    public ReadOnlySpan<byte> SkipLike()
    {
        var begin = _rest;
        if (Number() == 0) return [];
        Take(Count());
        return begin[..^_rest.Length];
    }

    private static InvalidDataException Lacking(string what) => new($"A stored payload lacks {what} that it must have.");

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
