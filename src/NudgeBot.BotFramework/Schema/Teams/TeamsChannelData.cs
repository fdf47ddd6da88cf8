using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema.Teams;

/// <summary>
/// What Teams adds to an activity beside the common fields: where it happened, and which event it is.
/// Read it with <see cref="IActivity.GetChannelData{T}"/>. Source: "Teams channel data" of the Teams bot pages.
/// </summary>
public sealed class TeamsChannelData
{
    /// <summary>Which event of a conversation this is, such as <c>teamRenamed</c>. The pages write its letters in more than one case.</summary>
    public string? EventType { get; set; }

    public TeamInfo? Team { get; set; }
    public ChannelInfo? Channel { get; set; }
    public TenantInfo? Tenant { get; set; }
    public TeamsMeetingInfo? Meeting { get; set; }
    public NotificationInfo? Notification { get; set; }
    public TeamsChannelDataSettings? Settings { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A team. In a conversation with one, its id is the conversation to ask for members.</summary>
public sealed class TeamInfo
{
    public string? Id { get; set; }
    public string? Name { get; set; }

    /// <summary>The id of the team's group in Entra; not always sent.</summary>
    public string? AadGroupId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A channel of a team. The general channel has no name, because clients translate it.</summary>
public sealed class ChannelInfo
{
    public string? Id { get; set; }
    public string? Name { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The tenant where it happened.</summary>
public sealed class TenantInfo
{
    public string? Id { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The meeting whose chat it is.</summary>
public sealed class TeamsMeetingInfo
{
    public string? Id { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Whether an outgoing message also appears in the person's activity feed.</summary>
public sealed class NotificationInfo
{
    public bool? Alert { get; set; }
    public bool? AlertInMeeting { get; set; }
    public string? ExternalResourceUrl { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>What was chosen when the app was installed.</summary>
public sealed class TeamsChannelDataSettings
{
    /// <summary>The channel, or in a personal chat the chat, that the app was installed from.</summary>
    public ChannelInfo? SelectedChannel { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
