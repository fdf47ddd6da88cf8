namespace NudgeBot.Sandbox.Scenes;

/// <summary>A calendar entry as its organiser made it, before any calendar has its copy.</summary>
internal sealed record Meeting(string Subject, DateTimeOffset StartsAt, TimeSpan Lasts, Character Organizer)
{
    /// <summary>Everyone invited but the organiser.</summary>
    public IReadOnlyList<Character> Required { get; init; } = [];

    public IReadOnlyList<Character> Optional { get; init; } = [];

    /// <summary>A booked room: a place, and an attendee of type resource.</summary>
    public Character? Room { get; init; }

    public string? Place { get; init; }

    /// <summary>When the invitation went out: the entry is in no calendar before.</summary>
    public required DateTimeOffset InvitedAt { get; init; }

    /// <summary>What the owner whose scene it is answered: accepted, tentativelyAccepted, declined or notResponded.</summary>
    public string Answer { get; init; } = "accepted";

    public bool IsCancelled { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsOnline { get; init; }

    public string ShowAs { get; init; } = "busy";

    public string Sensitivity { get; init; } = "normal";

    public string Words { get; init; } = "";

    /// <summary>Names the recurring series this is an occurrence of; null for a single meeting.</summary>
    public string? Series { get; init; }

    public string Key { get; } = $"{Organizer.Address}|{StartsAt.UtcTicks}|{Subject}";

    public DateTimeOffset EndsAt => StartsAt + Lasts;

    public IEnumerable<Character> Everyone => [Organizer, .. Required, .. Optional];
}
