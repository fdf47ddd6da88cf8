using NudgeBot.Core.Hands;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>A <see cref="Hand"/> and a <see cref="TheirHand"/> as bytes; one byte where there is none.</summary>
internal static class HandCodec
{
    private const int LengthsShift = 6;

    /// <summary>Which parts follow; the two highest bits say how many lengths.</summary>
    [Flags]
    private enum Parts
    {
        None = 0,
        Spoken = 1,
        Greeted = 2,
        SignedOff = 4,
        Addressed = 8,
        WithFullName = 16,
        Formal = 32,
    }

    public static void Write(PayloadWriter to, Hand? hand)
    {
        MailLength[] lengths = hand is null ? [] : [.. Lengths(hand.Lengths)];
        to.Byte((byte)((int)PartsOf(hand) | (lengths.Length << LengthsShift)));
        var before = default(DateTimeOffset);
        WriteText(to, hand?.Spoken, static language => language, ref before);
        WriteText(to, hand?.Greeted, static opening => opening, ref before);
        WriteText(to, hand?.SignedOff, static signed => signed.Closing, ref before);
        WriteText(to, hand?.Addressed, static form => form.Language, ref before);
        foreach (var length in lengths)
        {
            WriteAt(to, length.At, ref before);
            to.Count(length.Words);
        }
    }

    public static Hand? Read(ref PayloadReader from)
    {
        if (from.Byte() is not (var flags and > 0)) return null;
        var (parts, before) = ((Parts)(flags & ((1 << LengthsShift) - 1)), default(DateTimeOffset));
        return new Hand
        {
            Spoken = ReadText(ref from, parts.HasFlag(Parts.Spoken), static (language, _) => language, parts, ref before),
            Greeted = ReadText(ref from, parts.HasFlag(Parts.Greeted), static (opening, _) => opening, parts, ref before),
            SignedOff = ReadText(ref from, parts.HasFlag(Parts.SignedOff), static (closing, parts) => new SignOff(closing, parts.HasFlag(Parts.WithFullName)), parts, ref before),
            Addressed = ReadText(ref from, parts.HasFlag(Parts.Addressed), FormOf, parts, ref before),
            Lengths = ReadLengths(ref from, flags >> LengthsShift, ref before),
        };
    }

    public static void Write(PayloadWriter to, TheirHand? hand)
    {
        to.Byte((byte)PartsOf(hand is null ? null : new Hand { Spoken = hand.Spoken, Addressed = hand.Addressed }));
        var before = default(DateTimeOffset);
        WriteText(to, hand?.Spoken, static language => language, ref before);
        WriteText(to, hand?.Addressed, static form => form.Language, ref before);
    }

    public static TheirHand? ReadTheirs(ref PayloadReader from) => Read(ref from) is { } hand ? new TheirHand(hand.Spoken, hand.Addressed) : null;

    private static Parts PartsOf(Hand? hand) =>
        (hand?.Spoken is null ? Parts.None : Parts.Spoken)
        | (hand?.Greeted is null ? Parts.None : Parts.Greeted)
        | (hand?.SignedOff is null ? Parts.None : Parts.SignedOff)
        | (hand?.Addressed is null ? Parts.None : Parts.Addressed)
        | (hand is { SignsWithFullName: true } ? Parts.WithFullName : Parts.None)
        | (hand is { Register: Register.Formal } ? Parts.Formal : Parts.None);

    private static FormOfAddress FormOf(string language, Parts parts) => new(language, parts.HasFlag(Parts.Formal) ? Register.Formal : Register.Familiar);

    private static IEnumerable<MailLength> Lengths(RecentLengths lengths) => new[] { lengths.First, lengths.Second, lengths.Third }.Where(length => length.Words > 0);

    private static RecentLengths ReadLengths(ref PayloadReader from, int count, ref DateTimeOffset before)
    {
        var lengths = default(RecentLengths);
        for (var i = 0; i < count; i++)
        {
            var at = ReadAt(ref from, ref before);
            lengths = lengths.With(new RecentLengths(new MailLength(at, from.Count())));
        }

        return lengths;
    }

    private static void WriteText<T>(PayloadWriter to, Seen<T>? seen, Func<T, string> text, ref DateTimeOffset before)
        where T : notnull
    {
        if (seen is null) return;
        WriteAt(to, seen.At, ref before);
        to.Text(text(seen.Value));
    }

    private static Seen<T>? ReadText<T>(ref PayloadReader from, bool isThere, Func<string, Parts, T> value, Parts parts, ref DateTimeOffset before)
        where T : notnull
    {
        if (!isThere) return null;
        var at = ReadAt(ref from, ref before);
        return new Seen<T>(value(from.SharedText(), parts), at);
    }

    // Most parts were seen in one mail, so its instant is written once.
    private static void WriteAt(PayloadWriter to, DateTimeOffset at, ref DateTimeOffset before)
    {
        to.Instant(at == before ? null : at);
        before = at;
    }

    private static DateTimeOffset ReadAt(ref PayloadReader from, ref DateTimeOffset before) => before = from.InstantOrNull() ?? before;
}
