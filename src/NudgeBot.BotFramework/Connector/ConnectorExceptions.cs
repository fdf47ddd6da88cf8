namespace NudgeBot.BotFramework.Connector;

/// <summary>The connector did not do what the bot asked. The kinds say what the caller can do about it.</summary>
public abstract class ConnectorException : Exception
{
    private protected ConnectorException(string whatToDo, ConnectorFault fault, Exception? inner = null)
        : base($"{whatToDo} ({fault})", inner) => Fault = fault;

    /// <summary>The HTTP status; null where no answer came.</summary>
    public int? StatusCode => Fault.Status;

    /// <summary>The connector's code, such as <c>ConversationBlockedByUser</c>; null where it gave none.</summary>
    public string? Code => Fault.Code;

    /// <summary>The header MS-CV, which Microsoft's support asks for.</summary>
    public string? TraceId => Fault.TraceId;

    /// <summary>The connector's own words. Not part of the message, because the message is logged.</summary>
    public string? Detail => Fault.Detail;

    internal ConnectorFault Fault { get; }
}

/// <summary>Who closed the conversation to the bot.</summary>
public enum Blocker
{
    /// <summary>The connector does not say: the person blocked the bot or removed it.</summary>
    Unknown = 0,

    /// <summary>The person. Send nothing until they write.</summary>
    Person,

    /// <summary>An administrator. Send nothing until the person is active again.</summary>
    Administrator,
}

/// <summary>The conversation is closed to the bot: send nothing until something arrives from it.</summary>
public sealed class ConversationBlockedException : ConnectorException
{
    internal ConversationBlockedException(Blocker blocker, ConnectorFault fault)
        : base("The conversation is blocked for the bot; send nothing until an activity arrives from it.", fault) => Blocker = blocker;

    public Blocker Blocker { get; }
}

/// <summary>The app is not, or no longer, installed there: wait for an installationUpdate.</summary>
public sealed class BotNotInstalledException : ConnectorException
{
    internal BotNotInstalledException(ConnectorFault fault)
        : base("The bot is not installed in the conversation; wait until it is.", fault)
    {
    }
}

/// <summary>The conversation is not known: create it again, compare its id, and only then give it up.</summary>
public sealed class ConversationGoneException : ConnectorException
{
    internal ConversationGoneException(ConnectorFault fault)
        : base("The conversation was not found; create it again.", fault)
    {
    }
}

/// <summary>The message to be updated or deleted is not there any more: forget its id.</summary>
public sealed class ActivityGoneException : ConnectorException
{
    internal ActivityGoneException(ConnectorFault fault)
        : base("The message is not in the conversation any more; forget its id.", fault)
    {
    }
}

/// <summary>Too many requests: try again after <see cref="RetryAfter"/>. Nothing was delivered.</summary>
public sealed class ConnectorThrottledException : ConnectorException
{
    internal ConnectorThrottledException(TimeSpan? retryAfter, ConnectorFault fault)
        : base("The connector is throttling the bot; try again later.", fault) => RetryAfter = retryAfter;

    /// <summary>How long to wait; null where the connector did not say.</summary>
    public TimeSpan? RetryAfter { get; }
}

/// <summary>The connector could not be reached or failed. There is no idempotency key: look at <see cref="MayHaveBeenDelivered"/> before sending again.</summary>
public sealed class ConnectorUnavailableException : ConnectorException
{
    internal ConnectorUnavailableException(bool mayHaveBeenDelivered, ConnectorFault fault, Exception? inner = null)
        : base(
            mayHaveBeenDelivered
                ? "The connector failed and may have delivered it all the same; try again at most once."
                : "The connector did not take it; try again later.",
            fault,
            inner) => MayHaveBeenDelivered = mayHaveBeenDelivered;

    /// <summary>True where the request had left and no clear answer came: sending it again may show it twice.</summary>
    public bool MayHaveBeenDelivered { get; }
}

/// <summary>The request itself was refused: doing it again will not help. Our mistake, or the bot's registration.</summary>
public sealed class ConnectorRefusedException : ConnectorException
{
    internal ConnectorRefusedException(ConnectorFault fault)
        : base("The connector refused the request; do not repeat it.", fault)
    {
    }
}
