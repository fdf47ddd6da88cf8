using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>A <see cref="MemoryFact"/> as bytes.</summary>
internal static class MemoryCodec
{
    private const byte Layout = 1;

    private enum Kind
    {
        Note = 1,
        InCircle = 2,
        WishedCadence = 3,
        CircleCadence = 4,
        DidNotMeet = 5,
        NotOwed = 6,
        AtMost = 7,
        Flagged = 8,
        LetRest = 9,
        Wished = 10,
        Unhushed = 11,
        ToldOfIntroduction = 12,
    }

    public static byte[] Write(MemoryFact fact)
    {
        var to = new PayloadWriter(128);
        to.Byte(Layout);
        to.Id(fact.Id);
        to.Instant(fact.At);
        WriteContent(to, fact);
        return to.Written.ToArray();
    }

    public static MemoryFact Read(ReadOnlySpan<byte> bytes)
    {
        var from = new PayloadReader(bytes[1..], bytes[0]);
        var (id, at) = (from.Id(), from.Instant());
        var kind = (Kind)from.Byte();
        return kind switch
        {
            Kind.Note => new MemoryFact.Note(Person(ref from), from.Text()) { Id = id, At = at },
            Kind.InCircle => new MemoryFact.InCircle(Person(ref from), (Circle)from.Count()) { Id = id, At = at },
            Kind.WishedCadence => new MemoryFact.WishedCadence(Person(ref from), from.Count()) { Id = id, At = at },
            Kind.CircleCadence => new MemoryFact.CircleCadence((Circle)from.Count(), from.Count()) { Id = id, At = at },
            Kind.DidNotMeet => new MemoryFact.DidNotMeet(new MeetingId(from.Text())) { Id = id, At = at },
            Kind.AtMost => new MemoryFact.AtMost(from.Count(), from.Count()) { Id = id, At = at },
            Kind.NotOwed => new MemoryFact.NotOwed(new MessageId(from.Text()), from.Count()) { Id = id, At = at },
            Kind.Flagged => new MemoryFact.Flagged(Person(ref from), (PersonFlag)from.Count()) { Id = id, At = at },
            Kind.LetRest => new MemoryFact.LetRest(Person(ref from)) { Id = id, At = at },
            Kind.Wished => new MemoryFact.Wished((Rhythm)from.Count(), from.Flag() ? new TimeOnly(0, 0).AddMinutes(from.Count()) : null) { Id = id, At = at },
            Kind.Unhushed => new MemoryFact.Unhushed(new NudgeKey(from.Text())) { Id = id, At = at },
            Kind.ToldOfIntroduction => new MemoryFact.ToldOfIntroduction(Person(ref from), Person(ref from), from.Flag()) { Id = id, At = at },
            _ => throw new InvalidDataException($"A stored memory is of the unknown kind {(int)kind}."),
        };
    }

    private static void WriteContent(PayloadWriter to, MemoryFact fact)
    {
        switch (fact)
        {
            case MemoryFact.Note note:
                Begin(Kind.Note, note.Person);
                to.Text(note.Text);
                break;
            case MemoryFact.InCircle told:
                Begin(Kind.InCircle, told.Person);
                to.Count((int)told.Circle);
                break;
            case MemoryFact.WishedCadence told:
                Begin(Kind.WishedCadence, told.Person);
                to.Count(told.Days);
                break;
            case MemoryFact.CircleCadence told:
                to.Byte((byte)Kind.CircleCadence);
                to.Count((int)told.Circle);
                to.Count(told.Days);
                break;
            case MemoryFact.AtMost told:
                to.Byte((byte)Kind.AtMost);
                to.Count(told.PerDay);
                to.Count(told.PerWeek);
                break;
            case MemoryFact.DidNotMeet told:
                to.Byte((byte)Kind.DidNotMeet);
                to.Text(told.Meeting.Value);
                break;
            case MemoryFact.NotOwed told:
                to.Byte((byte)Kind.NotOwed);
                to.Text(told.Mail.Value);
                to.Count(told.Order);
                break;
            case MemoryFact.Flagged told:
                Begin(Kind.Flagged, told.Person);
                to.Count((int)told.Flag);
                break;
            case MemoryFact.LetRest told:
                Begin(Kind.LetRest, told.Person);
                break;
            case MemoryFact.Wished told:
                to.Byte((byte)Kind.Wished);
                to.Count((int)told.Rhythm);
                to.Flag(told.Time is not null);
                if (told.Time is { } time) to.Count((time.Hour * 60) + time.Minute);
                break;
            case MemoryFact.Unhushed told:
                to.Byte((byte)Kind.Unhushed);
                to.Text(told.Key.Value);
                break;
            case MemoryFact.ToldOfIntroduction told:
                Begin(Kind.ToldOfIntroduction, told.Asked);
                to.Text(told.ToMeet.Address.Value);
                to.Flag(told.Agreed);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fact), fact, "Every fact needs its own form.");
        }

        void Begin(Kind kind, PersonId person)
        {
            to.Byte((byte)kind);
            to.Text(person.Address.Value);
        }
    }

    private static PersonId Person(ref PayloadReader from) => new(new EmailAddress(from.Text()));
}
