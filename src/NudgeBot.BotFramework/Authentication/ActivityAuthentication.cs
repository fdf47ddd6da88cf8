using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Authentication;

/// <summary>
/// Decides whether a request and its activity are the channel's. The caller learns only yes or no; the log learns why not.
/// The token is judged before the body is read, so that strangers cannot make the bot read.
/// </summary>
internal sealed partial class ActivityAuthentication(
    ChannelTokens tokens, ServiceUrls serviceUrls, IOptions<BotFrameworkOptions> options, ILogger<ActivityAuthentication> log)
{
    /// <summary>Who sent the request, or null where it is not to be believed.</summary>
    /// <exception cref="ChannelKeysUnavailableException">Nothing can be said of the token now.</exception>
    public async Task<ChannelIdentity?> AuthenticateAsync(string? authorization, CancellationToken cancellationToken)
    {
        switch (await tokens.ReadAsync(authorization, cancellationToken))
        {
            case TokenVerdict.Accepted accepted:
                return accepted.Identity;
            case TokenVerdict.Refused refused:
                LogRefused(refused.Reason);
                return null;
            case var other:
                throw new NotSupportedException($"{other.GetType().Name} is not a verdict.");
        }
    }

    /// <summary>True where this sender may bring this activity.</summary>
    public bool Admits(ChannelIdentity identity, Activity activity)
    {
        if (ObjectionTo(identity, activity) is not { } objection) return true;
        LogRefused(objection);
        return false;
    }

    private string? ObjectionTo(ChannelIdentity identity, Activity activity) =>
        (IsOfOurChannels(activity) ? null : "the activity is of a channel that is not configured")
        ?? identity.ObjectionTo(activity)
        ?? (serviceUrls.Trusts(activity.ServiceUrl) ? null : "the service address is not one of the channel's")
        ?? (IsOfOurTenants(activity) ? null : "the activity is of another tenant");

    private bool IsOfOurChannels(Activity activity) =>
        activity.ChannelId is Channels.Msteams || (activity.ChannelId is { } other && options.Value.OtherChannels.Contains(other));

    /// <summary>
    /// The token does not say whose tenant it is; the activity does, and the token vouches for the activity. Somebody of another tenant
    /// may stand in a conversation of ours: every tenant that is named must be one of ours.
    /// </summary>
    private bool IsOfOurTenants(Activity activity) =>
        IsOurs(activity.TenantId) && (activity.ChannelTenantId is not { } beside || IsOurs(beside));

    private bool IsOurs(string? tenant) => options.Value switch
    {
        { AllowedTenants: { Count: > 0 } allowed } => allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase),
        { TenantId: { Length: > 0 } ours } => ours.Equals(tenant, StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request to the bot: {Reason}")]
    private partial void LogRefused(string reason);
}
