using System.Text;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Storage.Words;

/// <summary>An opened page, held for the texts that were left in it. A place is counted from the page's end, since readers only know what is left.</summary>
/// <param name="shared">Shared by all pages of one history.</param>
internal sealed class KeptPage(ReadOnlyMemory<byte> bytes, byte version, Typical typical, SharedTexts shared) : KeptWords
{
    private const int KindBits = 2;

    private enum Kind
    {
        Text = 0,
        Message = 1,
        Link = 2,
    }

    public Typical Typical => typical;

    public SharedTexts Shared => shared;

    public KeptText Text(int place) => Kept(place, Kind.Text);

    public KeptText Message(int place) => Kept(place, Kind.Message);

    public KeptText Link(int place) => Kept(place, Kind.Link);

    /// <inheritdoc />
    public override string At(int place)
    {
        var from = new PayloadReader(bytes.Span[^(place >> KindBits)..], version, typical);
        return (Kind)(place & ((1 << KindBits) - 1)) switch
        {
            Kind.Message => from.Message(),
            Kind.Link => from.LinkText()!,
            _ => from.Text(),
        };
    }

    /// <inheritdoc />
    public override bool AreSame(int one, int other)
    {
        // In one page, each id is written in difference to the same pattern: equal ids are equal bytes.
        if ((one & other & (int)Kind.Message) == 0) return base.AreSame(one, other);
        return new PayloadReader(bytes.Span[^(one >> KindBits)..], version, typical).SkipLike().SequenceEqual(new PayloadReader(bytes.Span[^(other >> KindBits)..], version, typical).SkipLike());
    }

    private KeptText Kept(int place, Kind kind) => new(this, (place << KindBits) | (int)kind);
}

/// <summary>Texts that stand in a history again and again, each made a string once: the same few people write in thousands of threads.</summary>
internal sealed class SharedTexts
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _byCharacters;

    public SharedTexts() => _byCharacters = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<byte> written)
    {
        Span<char> room = stackalloc char[256];
        if (written.Length > room.Length) return Encoding.UTF8.GetString(written);
        var text = room[..Encoding.UTF8.GetChars(written, room)];
        if (_byCharacters.TryGetValue(text, out var known)) return known;
        var made = text.ToString();
        _known.Add(made);
        return made;
    }
}
