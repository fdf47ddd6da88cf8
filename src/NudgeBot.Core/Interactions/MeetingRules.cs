using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>Which calendar entries count as having met, and whom (D3). A calendar entry is a plan; what it cannot show is not assumed.</summary>
public static class MeetingRules
{
    /// <summary>With more people than this, the owner included, it is an audience.</summary>
    public const int LargestMeeting = 8;

    /// <summary>A series with more people than this, the owner included, is a stand-up or a broadcast; one-to-ones are kept.</summary>
    public const int LargestSeries = 2;

    /// <summary>
    /// It ended, nobody called it off, and the owner meant to be there: organised or accepted it, or holds it as busy time
    /// without an answer asked (an entry made by hand). Tentative, declined, unanswered, free and all-day entries do not count.
    /// </summary>
    public static bool TookPlace(Meeting meeting, DateTimeOffset now) =>
        meeting.End <= now
        && meeting.End > meeting.Start
        && !meeting.IsCancelled
        && !meeting.IsAllDay
        && !meeting.IsShownAsFree
        && (meeting.OwnerOrganizes || meeting.OwnerAnswer is MeetingAnswer.Organizer or MeetingAnswer.Accepted);

    public static bool IsLarge(Meeting meeting, Owner owner) => Humans(meeting, owner) + 1 > LargestMeeting;

    public static bool IsBroadcastSeries(Meeting meeting, Owner owner) => meeting.Series is not null && Humans(meeting, owner) + 1 > LargestSeries;

    /// <summary>The people the owner met there: required or organising humans who did not decline; no rooms, lists or robots.</summary>
    public static IEnumerable<NamedAddress> Others(Meeting meeting, Owner owner)
    {
        if (meeting.Organizer is { } organizer && IsPerson(organizer, owner) && !Declined(meeting, organizer.Address)) yield return organizer;
        foreach (var attendee in meeting.Attendees)
        {
            if (attendee.Role != AttendeeRole.Required || attendee.Answer == MeetingAnswer.Declined) continue;
            if (!IsPerson(attendee.Who, owner) || attendee.Who.Address == meeting.Organizer?.Address) continue;
            yield return attendee.Who;
        }
    }

    /// <summary>True where the owner's own seat was optional.</summary>
    public static bool OwnerIsOptional(Meeting meeting, Owner owner) =>
        !meeting.OwnerOrganizes && meeting.Attendees.Any(a => owner.Is(a.Who.Address) && a.Role == AttendeeRole.Optional);

    private static int Humans(Meeting meeting, Owner owner)
    {
        var count = meeting.Organizer is { } organizer && !owner.Is(organizer.Address) ? 1 : 0;
        foreach (var attendee in meeting.Attendees)
        {
            if (attendee.Role == AttendeeRole.Resource || owner.Is(attendee.Who.Address)) continue;
            if (attendee.Who.Address == meeting.Organizer?.Address) continue;
            // A list is an unknown number of people: more than any limit.
            count += AddressKinds.Of(attendee.Who.Address) == AddressKind.List ? LargestMeeting : 1;
        }

        return count;
    }

    private static bool Declined(Meeting meeting, EmailAddress who) =>
        meeting.Attendees.Any(a => a.Who.Address == who && a.Answer == MeetingAnswer.Declined);

    private static bool IsPerson(NamedAddress who, Owner owner) =>
        !owner.Is(who.Address) && AddressKinds.Of(who.Address) == AddressKind.Human;
}
