using NudgeBot.Core.Interactions;

namespace NudgeBot.Graph.Wire;

/// <summary>From Graph's event to the fact.</summary>
internal static class MeetingFacts
{
    /// <summary>Null where the event has no id or no times.</summary>
    public static Meeting? Read(GraphEvent wire, KnownAddresses addresses)
    {
        if (wire.Id is null || ZoneNames.Instant(wire.Start) is not { } start || ZoneNames.Instant(wire.End) is not { } end) return null;
        var answer = Answer(wire.ResponseStatus);
        return new Meeting
        {
            Id = new MeetingId(wire.Id),
            Series = wire.SeriesMasterId is { Length: > 0 } series ? new MeetingId(series) : null,
            Subject = MailFacts.IsPrivate(wire.Sensitivity) ? "" : wire.Subject ?? "",
            Start = start,
            End = end,
            IsAllDay = wire.IsAllDay ?? false,
            IsCancelled = wire.IsCancelled ?? false,
            IsShownAsFree = MailFacts.Is(wire.ShowAs, "free"),
            IsPrivate = MailFacts.IsPrivate(wire.Sensitivity),
            OwnerOrganizes = wire.IsOrganizer ?? answer == MeetingAnswer.Organizer,
            OwnerAnswer = answer,
            Organizer = addresses.Read(wire.Organizer?.EmailAddress),
            Attendees = Attendees(wire.Attendees, addresses),
            WebLink = MailFacts.Link(wire.WebLink),
        };
    }

    /// <summary>Outlook may give an occurrence its times alone and leave the rest to its series.</summary>
    public static bool IsSlim(GraphEvent wire) =>
        wire is { Removed: null, SeriesMasterId: not null } && (wire.Attendees is null || wire.Organizer is null);

    /// <summary>Fills in from the series what the occurrence does not say itself.</summary>
    public static void Complete(GraphEvent occurrence, GraphEvent master)
    {
        occurrence.Subject ??= master.Subject;
        occurrence.IsAllDay ??= master.IsAllDay;
        occurrence.IsCancelled ??= master.IsCancelled;
        occurrence.IsOrganizer ??= master.IsOrganizer;
        occurrence.ShowAs ??= master.ShowAs;
        occurrence.Sensitivity ??= master.Sensitivity;
        occurrence.Organizer ??= master.Organizer;
        occurrence.Attendees ??= master.Attendees;
        occurrence.ResponseStatus ??= master.ResponseStatus;
        occurrence.CreatedDateTime ??= master.CreatedDateTime;
        occurrence.WebLink ??= master.WebLink;
    }

    public static MeetingAnswer Answer(GraphResponse? wire) => wire?.Response?.ToUpperInvariant() switch
    {
        "ORGANIZER" => MeetingAnswer.Organizer,
        "ACCEPTED" => MeetingAnswer.Accepted,
        "TENTATIVELYACCEPTED" => MeetingAnswer.Tentative,
        "DECLINED" => MeetingAnswer.Declined,
        "NOTRESPONDED" => MeetingAnswer.NotAnswered,
        _ => MeetingAnswer.None,
    };

    private static Attendee[] Attendees(List<GraphAttendee>? wire, KnownAddresses addresses)
    {
        if (wire is null) return [];
        var read = new List<Attendee>(wire.Count);
        foreach (var attendee in wire)
        {
            if (addresses.Read(attendee?.EmailAddress) is { } who) read.Add(new Attendee(who, Role(attendee!.Type), Answer(attendee.Status)));
        }

        return [.. read];
    }

    private static AttendeeRole Role(string? type) =>
        MailFacts.Is(type, "optional") ? AttendeeRole.Optional : MailFacts.Is(type, "resource") ? AttendeeRole.Resource : AttendeeRole.Required;
}
