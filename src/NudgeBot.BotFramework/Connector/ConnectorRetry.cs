namespace NudgeBot.BotFramework.Connector;

/// <summary>
/// When a failed request is worth repeating, and after how long. Source: the retry column of "Status codes from bot
/// conversational APIs" and its advice: what is not listed there is not repeated.
/// </summary>
internal static class ConnectorRetry
{
    /// <summary>How often one request is repeated at most.</summary>
    public const int MostRepeats = 2;

    /// <summary>A longer wait than this is the caller's to plan, not ours to sit out.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    /// <summary>How long to wait before repeating, or null to give up.</summary>
    /// <param name="failure">What came of the last try.</param>
    /// <param name="repeats">How often the request has been repeated so far.</param>
    /// <param name="repeatable">True where doing it twice is the same as doing it once: an update, a deletion, a creation; never a send.</param>
    public static TimeSpan? WaitAfter(ConnectorException failure, int repeats, bool repeatable) => failure switch
    {
        _ when repeats >= MostRepeats => null,
        ConnectorRefusedException { StatusCode: 401 } when repeats == 0 => TimeSpan.Zero,
        ConnectorThrottledException { RetryAfter: { } asked } => asked <= LongestWait ? asked + Jitter(asked > FirstWait ? asked : FirstWait) : null,
        ConnectorThrottledException => Backoff(repeats),
        // Seen at random for conversations that are there.
        ConversationGoneException => Backoff(repeats),
        ConnectorUnavailableException { StatusCode: 412 } => Backoff(repeats),
        ConnectorUnavailableException { StatusCode: 502 or 503 or 504 or null } down
            when repeats == 0 && (repeatable || !down.MayHaveBeenDelivered) => Backoff(repeats),
        _ => null,
    };

    private static TimeSpan Backoff(int repeats)
    {
        var wait = FirstWait * Math.Pow(2, repeats);
        return wait + Jitter(wait);
    }

    /// <summary>Up to half as much again at random, so that many callers do not come back together.</summary>
    private static TimeSpan Jitter(TimeSpan wait) => wait * (Random.Shared.NextDouble() / 2);
}
