using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>A <see cref="Meeting"/> as bytes; the id stands outside, as the entry's key.</summary>
internal static class MeetingCodec
{
    public static void Write(PayloadWriter to, Meeting meeting)
    {
        to.Text(meeting.Series?.Value);
        to.Text(meeting.Subject);
        to.Instant(meeting.Start);
        to.Instant(meeting.End);
        to.Flag(meeting.IsAllDay);
        to.Flag(meeting.IsCancelled);
        to.Flag(meeting.IsShownAsFree);
        to.Flag(meeting.IsPrivate);
        to.Flag(meeting.OwnerOrganizes);
        to.Count((int)meeting.OwnerAnswer);
        WriteName(to, meeting.Organizer);
        WriteAttendees(to, meeting.Attendees);
        to.Link(meeting.WebLink);
    }

    public static Meeting Read(ref PayloadReader from, MeetingId id) => new()
    {
        Id = id,
        Series = from.TextOrNull() is { } series ? new MeetingId(series) : null,
        Subject = from.Text(),
        Start = from.Instant(),
        End = from.Instant(),
        IsAllDay = from.Flag(),
        IsCancelled = from.Flag(),
        IsShownAsFree = from.Flag(),
        IsPrivate = from.Flag(),
        OwnerOrganizes = from.Flag(),
        OwnerAnswer = (MeetingAnswer)from.Count(),
        Organizer = ReadName(ref from),
        Attendees = ReadAttendees(ref from),
        WebLink = from.Link(),
    };

    private static void WriteName(PayloadWriter to, NamedAddress? who)
    {
        to.Text(who?.Address.Value);
        if (who is not null) to.Text(who.Name);
    }

    private static NamedAddress? ReadName(ref PayloadReader from) =>
        from.TextOrNull() is { } address ? new NamedAddress(from.TextOrNull(), new EmailAddress(address)) : null;

    private static void WriteAttendees(PayloadWriter to, IReadOnlyList<Attendee> attendees)
    {
        to.Count(attendees.Count);
        foreach (var attendee in attendees)
        {
            WriteName(to, attendee.Who);
            to.Count((int)attendee.Role);
            to.Count((int)attendee.Answer);
        }
    }

    private static Attendee[] ReadAttendees(ref PayloadReader from)
    {
        var attendees = new Attendee[from.Count()];
        for (var i = 0; i < attendees.Length; i++)
        {
            var who = ReadName(ref from) ?? throw new InvalidDataException("A stored attendee lacks an address.");
            attendees[i] = new Attendee(who, (AttendeeRole)from.Count(), (MeetingAnswer)from.Count());
        }

        return attendees;
    }
}
