using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema.Teams;

/// <summary>A member as the roster tells of one: more than the account on an activity has.</summary>
public sealed class TeamsChannelAccount : ChannelAccount
{
    public string? GivenName { get; set; }
    public string? Surname { get; set; }
    public string? Email { get; set; }
    public string? UserPrincipalName { get; set; }
    public string? TenantId { get; set; }

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>; an open set.</summary>
    public string? UserRole { get; set; }

    /// <summary>Teams' rosters call the Entra id so, and activities call it aadObjectId; it is read from both and written as one.</summary>
    [JsonInclude]
    internal string? ObjectId
    {
        get => null;
        set => AadObjectId ??= value;
    }
}

/// <summary>Some of a conversation's members.</summary>
public sealed class TeamsPagedMembersResult
{
    /// <summary>Asks for the next page; null or empty where this is the last one.</summary>
    public string? ContinuationToken { get; set; }

    public required IList<TeamsChannelAccount> Members { get; set; }
}
