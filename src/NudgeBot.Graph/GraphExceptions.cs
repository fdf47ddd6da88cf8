using System.Net;

namespace NudgeBot.Graph;

/// <summary>What a call to a mailbox may end in. Each kind is named by what the caller can do; no message carries mail content.</summary>
public abstract class GraphException : Exception
{
    private protected GraphException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}

/// <summary>The mailbox or its owner is not there (any more): stop reading it.</summary>
public sealed class MailboxGoneException : GraphException
{
    internal MailboxGoneException(string code)
        : base($"The mailbox is not there or has no licence ({code}); stop reading it until the owner is back.") =>
        Code = code;

    /// <summary>Graph's own word for it.</summary>
    public string Code { get; }
}

/// <summary>Graph may not be read for this owner: consent was withdrawn or never covered this mailbox. Stop and say so.</summary>
public sealed class ConsentWithdrawnException : GraphException
{
    internal ConsentWithdrawnException(HttpStatusCode status, string code)
        : base($"Graph refused access with {(int)status} ({code}); an administrator must grant the application's permissions for this mailbox again.")
    {
        Status = status;
        Code = code;
    }

    public HttpStatusCode Status { get; }

    /// <summary>Graph's own word for it.</summary>
    public string Code { get; }
}

/// <summary>The link no longer leads anywhere: drop it and read the folder or calendar anew, without a link.</summary>
public sealed class SyncStateLostException : GraphException
{
    internal SyncStateLostException(string why)
        : base($"The link to read on from is lost ({why}); read anew without one.")
    {
    }
}

/// <summary>The mail, draft or meeting is not in the mailbox any more: the owner deleted it, or its organizer did.</summary>
public sealed class MailGoneException : GraphException
{
    internal MailGoneException()
        : base("The mail is no longer in the mailbox; there is nothing to act on.")
    {
    }
}

/// <summary>Graph holds this mailbox back for longer than we wait: try again after <see cref="RetryAfter"/>.</summary>
public sealed class GraphThrottledException : GraphException
{
    internal GraphThrottledException(TimeSpan? retryAfter)
        : base(retryAfter is { } wait
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Graph holds this mailbox back; try again in {wait.TotalSeconds:0.#} s.")
            : "Graph holds this mailbox back; try again later.") =>
        RetryAfter = retryAfter;

    /// <summary>Null where Graph named no time.</summary>
    public TimeSpan? RetryAfter { get; }
}

/// <summary>No usable answer: a server error, a cut connection, a timeout, no token, or something that is not JSON. Try again later.</summary>
public sealed class GraphUnavailableException : GraphException
{
    internal GraphUnavailableException(string what, Exception? cause = null)
        : base($"{what}; try again later.", cause)
    {
    }

    /// <summary>False only where the request certainly never reached Graph.</summary>
    internal bool MayHaveHappened { get; init; } = true;
}

/// <summary>Graph understood the request and will not do it: our mistake, not to be repeated.</summary>
public sealed class GraphRefusedException : GraphException
{
    internal GraphRefusedException(HttpStatusCode status, string code)
        : base($"Graph refused the request with {(int)status} ({code}); repeating it will not help.")
    {
        Status = status;
        Code = code;
    }

    public HttpStatusCode Status { get; }

    /// <summary>Graph's own word for it, for example <c>ErrorInvalidRecipients</c>.</summary>
    public string Code { get; }
}

/// <summary>The organisation has not granted what this act needs in an owner's name: an administrator must, and nothing was done.</summary>
public sealed class DelegationNotGrantedException : GraphException
{
    internal DelegationNotGrantedException(string why)
        : base($"Nothing may be done in the owner's name ({why}); an administrator must grant the delegated permissions of docs/permissions.md.")
    {
    }
}

/// <summary>The owner's sign-in is missing, over, or not enough any more: they press again, which signs them in anew. Nothing was done.</summary>
public sealed class SignInNeededException : GraphException
{
    internal SignInNeededException(string why)
        : base($"The owner must sign in again before this is done in their name ({why}).")
    {
    }
}

/// <summary>The mail may or may not have left: ask <c>MailSender.WasSentAsync</c> before anything else, and never send again blindly.</summary>
public sealed class SendUnknownException : GraphException
{
    internal SendUnknownException(Exception cause)
        : base("Graph did not say whether the mail left; look whether it is still a draft before doing anything else.", cause)
    {
    }
}
