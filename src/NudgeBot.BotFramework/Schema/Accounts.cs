using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema;

/// <summary>A person or a bot as the channel knows it.</summary>
public class ChannelAccount
{
    /// <summary><c>29:...</c> for a person, <c>28:appId</c> for a bot. Of this bot only: another bot sees another id.</summary>
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>The person's Entra object id; absent for a bot.</summary>
    public string? AadObjectId { get; set; }

    public string? Role { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A conversation as the channel knows it.</summary>
public sealed class ConversationAccount
{
    public string? Id { get; set; }
    public string? Name { get; set; }

    /// <summary>One of <see cref="ConversationTypes"/>.</summary>
    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }
    public bool? IsGroup { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A reference without its tenant is refused with 403 later, so the tenant is written into it while it is known.</summary>
    internal ConversationAccount InTenant(string? tenantId) => new()
    {
        Id = Id,
        Name = Name,
        ConversationType = ConversationType,
        TenantId = TenantId ?? tenantId,
        IsGroup = IsGroup,
        Properties = Properties,
    };
}
