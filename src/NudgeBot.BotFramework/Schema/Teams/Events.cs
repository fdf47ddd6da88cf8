using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema.Teams;

/// <summary>A person has read up to a message.</summary>
public sealed class ReadReceiptInfo
{
    /// <summary>This message, and every one before it, has been read.</summary>
    public string? LastReadMessageId { get; set; }
}

/// <summary>A meeting, as its events tell of it.</summary>
public abstract class MeetingEventDetails
{
    public string? Id { get; set; }
    public string? Title { get; set; }

    /// <summary><c>Scheduled</c>, <c>Recurring</c>, <c>Adhoc</c> and others.</summary>
    public string? MeetingType { get; set; }

    public string? JoinUrl { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A meeting began.</summary>
public sealed class MeetingStartEventDetails : MeetingEventDetails
{
    public DateTimeOffset? StartTime { get; set; }
}

/// <summary>A meeting ended.</summary>
public sealed class MeetingEndEventDetails : MeetingEventDetails
{
    public DateTimeOffset? EndTime { get; set; }
}

/// <summary>People came into a meeting or left it.</summary>
public sealed class MeetingParticipantsEventDetails
{
    public IList<TeamsMeetingMember>? Members { get; set; }
}

/// <summary>One of them.</summary>
public sealed class TeamsMeetingMember
{
    public TeamsChannelAccount? User { get; set; }
    public UserMeetingDetails? Meeting { get; set; }
}

/// <summary>Their part in the meeting.</summary>
public sealed class UserMeetingDetails
{
    /// <summary><c>Organizer</c>, <c>Presenter</c> or <c>Attendee</c>.</summary>
    public string? Role { get; set; }

    public bool? InMeeting { get; set; }
}
