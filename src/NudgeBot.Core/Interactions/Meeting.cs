using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>A calendar event others were asked to; whether it took place, and who was there, <c>MeetingRules</c> says.</summary>
public sealed record Meeting
{
    public required MeetingId Id { get; init; }

    /// <summary>The series this is an occurrence of; null for a single meeting.</summary>
    public MeetingId? Series { get; init; }

    public string Subject { get; init; } = "";

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Shown as free time: the owner holds the entry for information only.</summary>
    public bool IsShownAsFree { get; init; }

    /// <summary>Private, personal or confidential: never named.</summary>
    public bool IsPrivate { get; init; }

    public bool OwnerOrganizes { get; init; }

    public MeetingAnswer OwnerAnswer { get; init; }

    public NamedAddress? Organizer { get; init; }

    public IReadOnlyList<Attendee> Attendees { get; init; } = [];

    public Uri? WebLink { get; init; }
}

/// <summary>Someone asked to a meeting, and what they answered as far as this mailbox knows.</summary>
public sealed record Attendee(NamedAddress Who, AttendeeRole Role, MeetingAnswer Answer);

/// <summary>How someone was asked to a meeting; rooms and equipment are resources.</summary>
public enum AttendeeRole
{
    Required,
    Optional,
    Resource,
}

/// <summary>An answer to an invitation.</summary>
public enum MeetingAnswer
{
    None,
    Organizer,
    Accepted,
    Tentative,
    Declined,
    NotAnswered,
}
