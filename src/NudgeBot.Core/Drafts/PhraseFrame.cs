using System.Numerics;
using System.Text;
using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>A whole text with slots: one opener, one core and one close that go together, in one register. Greeting and closing are not in it.</summary>
internal sealed class PhraseFrame
{
    private const Slots Names = Slots.First | Slots.Last | Slots.Who | Slots.Other | Slots.OtherFirst;

    /// <summary>The owner's own promise, and what the owner remembers.</summary>
    private const Slots Telling = Slots.Promise | Slots.PromiseQuote | Slots.NoteTopic;

    private readonly (string Words, Slots Slot, bool Capital)[] _parts;

    private PhraseFrame(Situation situation, Register register, IReadOnlyList<Segment> segments, Tones tones, TextLengths lengths)
    {
        (Situation, Register, Segments, Tones, Lengths) = (situation, register, segments, tones, lengths);
        Words = Joined(segments.Select(segment => segment.In(register)));
        _parts = [.. Parts(Words)];
        Named = _parts.Aggregate(Slots.None, (slots, part) => slots | part.Slot);
        Asks = segments.Aggregate(Slots.None, (slots, segment) => slots | segment.Asks);
        Id = $"{situation}.{string.Join('.', segments.Select(segment => segment.Id))}";
    }

    public Situation Situation { get; }

    public Register Register { get; }

    public IReadOnlyList<Segment> Segments { get; }

    public Tones Tones { get; }

    public TextLengths Lengths { get; }

    /// <summary>With slots in braces.</summary>
    public string Words { get; }

    /// <summary>The situation and its segments; the same in both registers.</summary>
    public string Id { get; }

    /// <summary>The slots the words name.</summary>
    public Slots Named { get; }

    /// <summary>What must hold, beyond its slots, for this text to be true.</summary>
    public Slots Asks { get; }

    /// <summary>How much this text knows, names apart, and what tells most counting twice: the fuller of two that can be filled wins.</summary>
    public int Richness => BitOperations.PopCount((ulong)(Named & ~Names)) + BitOperations.PopCount((ulong)(Named & Telling));

    /// <summary>What its own words were when it was last checked; null before. Any of several writers at once may set it.</summary>
    public OwnWording? OwnWording { get; set; }

    public bool CanBeFilled(Slots available) => ((Named | Asks) & ~available) == Slots.None;

    /// <summary>The slots in the order in which they stand, each with whether it begins with a capital.</summary>
    public IEnumerable<(Slots Slot, bool Capital)> InOrder => _parts.Where(part => part.Slot != Slots.None).Select(part => (part.Slot, part.Capital));

    public string Fill(Func<Slots, string> valueOf)
    {
        var text = new StringBuilder(Words.Length + 64);
        foreach (var (words, slot, capital) in _parts)
        {
            text.Append(words);
            if (slot == Slots.None) continue;
            var value = valueOf(slot);
            text.Append(capital ? Capitalised(value) : value);
        }

        return text.ToString();
    }

    /// <summary>The same in pieces: the text's own words and the values, in turn.</summary>
    public IEnumerable<(string Words, bool IsValue)> Pieces(Func<Slots, string> valueOf)
    {
        foreach (var (words, slot, capital) in _parts)
        {
            yield return (words, false);
            if (slot != Slots.None) yield return (capital ? Capitalised(valueOf(slot)) : valueOf(slot), true);
        }
    }

    /// <summary>All whole texts the segments allow: each opener with each core and close that it goes with.</summary>
    public static IEnumerable<PhraseFrame> Of(Situation situation, Register register, IReadOnlyList<IReadOnlyList<Segment>> sections) =>
        from segments in Products(sections.Where(section => section.Count > 0).Select(section => section.Where(segment => segment.Fits(register)).ToList()))
        let tones = segments.Aggregate(Tones.All, (all, segment) => all & segment.Tones)
        let lengths = segments.Aggregate(TextLengths.Letters | TextLengths.Chat, (all, segment) => all & segment.Lengths)
        where tones != Tones.None && lengths != TextLengths.None && GoTogether(segments)
        let frame = new PhraseFrame(situation, register, segments, tones, lengths)
        where !situation.NamesALapse() || (frame.Named & situation.SizesOfItsLapse()) != Slots.None
        select frame;

    /// <summary>"am Dienstag" at the start of a sentence.</summary>
    internal static string Capitalised(string value) => value.Length == 0 ? value : string.Concat(value[..1].ToUpperInvariant(), value.AsSpan(1));

    private static IEnumerable<IReadOnlyList<Segment>> Products(IEnumerable<List<Segment>> sections) =>
        sections.Aggregate<List<Segment>, IEnumerable<IReadOnlyList<Segment>>>([[]], (begun, section) => [.. begun.SelectMany(_ => section, (start, next) => (IReadOnlyList<Segment>)[.. start, next])]);

    private static bool GoTogether(IReadOnlyList<Segment> segments) => segments.All(segment =>
        segment.Takes.All(taken => segments.Any(other => other.Gives.Contains(taken, StringComparer.Ordinal)))
        && !segment.Not.Any(unwanted => segments.Any(other => !ReferenceEquals(other, segment) && other.Gives.Contains(unwanted, StringComparer.Ordinal))));

    /// <summary>A space between segments, or a paragraph where one asks for it.</summary>
    private static string Joined(IEnumerable<string> segments)
    {
        var text = new StringBuilder();
        foreach (var segment in segments.Where(segment => segment.Length > 0))
        {
            if (text.Length > 0 && !segment.StartsWith('¶')) text.Append(' ');
            text.Append(segment);
        }

        return string.Join("\n\n", text.ToString().Split('¶', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static IEnumerable<(string Words, Slots Slot, bool Capital)> Parts(string words)
    {
        var at = 0;
        for (var open = words.IndexOf('{', StringComparison.Ordinal); open >= 0; open = words.IndexOf('{', at))
        {
            var close = words.IndexOf('}', open);
            var name = words[(open + 1)..close];
            yield return (words[at..open], SlotNames.Read(name) ?? throw new PhraseBookException($"There is no slot {{{name}}}."), char.IsUpper(name[0]));
            at = close + 1;
        }

        yield return (words[at..], Slots.None, false);
    }
}
