using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Authentication;

/// <summary>Who a valid token speaks for: the channels its signing key may sign for, and the service address it names.</summary>
public sealed record ChannelIdentity
{
    /// <summary>The channels that the key is endorsed for. Empty: none.</summary>
    public required IReadOnlyList<string> Endorsements { get; init; }

    /// <summary>The claim <c>serviceurl</c>; null where the token has none.</summary>
    public required string? ServiceUrl { get; init; }

    /// <summary>Why this token may not carry this activity, or null when it may.</summary>
    internal string? ObjectionTo(Activity activity)
    {
        if (!Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal)) return "the signing key is not endorsed for the activity's channel";
        if (ServiceUrl is null) return "the token has no serviceurl claim";
        if (activity.ServiceUrl is null || !ServiceUrls.AreEqual(ServiceUrl, activity.ServiceUrl)) return "the activity names another service address than the token";
        return null;
    }
}

/// <summary>What became of a token: accepted or refused, and nothing else.</summary>
public abstract record TokenVerdict
{
    private TokenVerdict() { }

    /// <summary>The token is the channel's, and for this bot.</summary>
    public sealed record Accepted(ChannelIdentity Identity) : TokenVerdict;

    /// <summary>The token is not to be believed. The reason is for the log; the caller is never told it.</summary>
    public sealed record Refused(string Reason) : TokenVerdict;
}
