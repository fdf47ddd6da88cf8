using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>A <see cref="StoredPerson"/> as bytes; the id stands outside, as the entry's key.</summary>
internal static class PersonCodec
{
    public static void Write(PayloadWriter to, StoredPerson person)
    {
        to.Text(person.Name);
        to.Instant(person.NamedAt);
        to.Instant(person.FirstAt);
        to.Instant(person.LastReceivedAt);
        to.Instant(person.LastSentAt);
        to.Instant(person.AwayNotice?.At);
        if (person.AwayNotice is { } notice) to.Count(notice.ReturnsOn?.DayNumber ?? 0);
        WriteTopic(to, person.LastTopic);
        WriteDays(to, person.Days);
        WriteSigns(to, person.Signs);
        to.Instant(person.LastGaveAt);
        to.Instant(person.LastGotAt);
        to.Number(person.NamedBeside.Days);
        if (!person.NamedBeside.IsEmpty) to.Count(person.NamedBeside.Last);
        HandCodec.Write(to, person.Hand);
        HandCodec.Write(to, person.TheirHand);
    }

    public static StoredPerson Read(ref PayloadReader from, PersonId id) => new(
        id,
        from.TextOrNull(),
        from.Instant(),
        from.InstantOrNull(),
        from.InstantOrNull(),
        from.InstantOrNull(),
        ReadAwayNotice(ref from),
        ReadTopic(ref from),
        ReadDays(ref from),
        from.Version >= 2 ? ReadSigns(ref from) : [])
    {
        LastGaveAt = from.Version >= 2 ? from.InstantOrNull() : null,
        LastGotAt = from.Version >= 2 ? from.InstantOrNull() : null,
        NamedBeside = from.Version >= 3 ? ReadRecentDays(ref from) : default,
        Hand = from.Version >= 4 ? HandCodec.Read(ref from) : null,
        TheirHand = from.Version >= 4 ? HandCodec.ReadTheirs(ref from) : null,
    };

    private static RecentDays ReadRecentDays(ref PayloadReader from) => from.Number() is var days and > 0 ? new RecentDays(from.Count(), days) : default;

    private static AwayNotice? ReadAwayNotice(ref PayloadReader from) =>
        from.InstantOrNull() is { } at ? new AwayNotice(at, from.Count() is var day and > 0 ? DateOnly.FromDayNumber(day) : null) : null;

    private static void WriteTopic(PayloadWriter to, Topic? topic)
    {
        to.Text(topic?.Text);
        if (topic is null) return;
        to.Message(topic.Message.Value);
        to.Instant(topic.At);
        to.Link(topic.KeptLink);
    }

    private static Topic? ReadTopic(ref PayloadReader from) =>
        from.KeptTextOrNone() is { IsNone: false } text ? new Topic(text, from.KeptMessage(), from.Instant(), from.KeptLink()) : null;

    /// <summary>Bits of <see cref="ContactKinds"/>: three in the first layout, eight since.</summary>
    private const int KindBits = 8;
    private const int KindBitsOfLayout1 = 3;

    // Days lie close together, so the gap to the day before and the kinds share two bytes as a rule.
    private static void WriteDays(PayloadWriter to, IReadOnlyList<ContactDay> days)
    {
        to.Count(days.Count);
        var before = 0;
        for (var i = 0; i < days.Count; i++)
        {
            var day = days[i];
            to.Number(((ulong)(day.DayNumber - before) << KindBits) | (uint)day.Kinds);
            before = day.DayNumber;
        }
    }

    private static ContactDay[] ReadDays(ref PayloadReader from)
    {
        var days = new ContactDay[from.Count()];
        var day = 0;
        var bits = from.Version >= 2 ? KindBits : KindBitsOfLayout1;
        for (var i = 0; i < days.Length; i++)
        {
            var number = from.Number();
            day += (int)(number >> bits);
            days[i] = new ContactDay(day, (ContactKinds)(number & ((1UL << bits) - 1)));
        }

        return days;
    }

    private static void WriteSigns(PayloadWriter to, IReadOnlyList<PersonSign> signs)
    {
        to.Count(signs.Count);
        foreach (var sign in signs)
        {
            to.Count((int)sign.Kind);
            to.Instant(sign.At);
            to.Message(sign.Message.Value);
            to.Link(sign.WebLink);
            to.Count(sign.Until?.DayNumber ?? 0);
            to.Text(sign.Other?.Address.Value);
        }
    }

    private static PersonSign[] ReadSigns(ref PayloadReader from)
    {
        var signs = new PersonSign[from.Count()];
        for (var i = 0; i < signs.Length; i++)
        {
            signs[i] = new PersonSign(
                (SignKind)from.Count(),
                from.Instant(),
                from.KeptMessage(),
                from.Link(),
                from.Count() is var day and > 0 ? DateOnly.FromDayNumber(day) : null,
                from.TextOrNull() is { } other ? new PersonId(new EmailAddress(other)) : null);
        }

        return signs.Length == 0 ? [] : signs;
    }
}
