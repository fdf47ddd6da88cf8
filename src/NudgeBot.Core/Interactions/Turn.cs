namespace NudgeBot.Core.Interactions;

/// <summary>Whose move it is in a thread.</summary>
public enum Whose
{
    Nobody,
    Owner,
    Other,
}

/// <summary>Why a turn is nobody's any more.</summary>
public enum TurnEnd
{
    /// <summary>The last mail asked nothing, or it is the owner's own and what it asked was not read.</summary>
    NothingAsked,

    /// <summary>"Thanks, all set."</summary>
    Acknowledged,

    /// <summary>Answered in another thread, or under another subject.</summary>
    WroteElsewhere,

    /// <summary>They met since.</summary>
    MetSince,

    /// <summary>The owner deleted it or filed it away.</summary>
    FiledAway,
}

/// <summary>Whose move it is, on which mail, or why it is nobody's. Every surface asks <see cref="Of"/> and nothing else (D4).</summary>
/// <param name="Mail">The mail that waits, or that waited.</param>
public sealed record Turn(Whose Whose, ThreadMail? Mail, TurnEnd? Ended)
{
    /// <summary>Decides from a thread's two open ends and from all other contact with that person.</summary>
    public static Turn Of(MailThread thread, MailboxHistory history, DateTimeOffset now)
    {
        var received = thread.LastReceived;
        var sent = thread.LastSent;
        if (received is not null && (sent is null || received.At > sent.At)) return AfterTheirs(received, history, now);
        return sent is null ? new Turn(Whose.Nobody, null, TurnEnd.NothingAsked) : AfterOwn(sent, history, now);
    }

    private static Turn AfterTheirs(ThreadMail received, MailboxHistory history, DateTimeOffset now)
    {
        if (received.IsFiled) return new Turn(Whose.Nobody, received, TurnEnd.FiledAway);
        if (received.Expects == Expectation.Acknowledgement) return new Turn(Whose.Nobody, received, TurnEnd.Acknowledged);
        if (received.Expects == Expectation.Nothing) return new Turn(Whose.Nobody, received, TurnEnd.NothingAsked);
        if (history.LastSentAt(received.With) > received.At) return new Turn(Whose.Nobody, received, TurnEnd.WroteElsewhere);
        return history.MetSince(received.With, received.At, now)
            ? new Turn(Whose.Nobody, received, TurnEnd.MetSince)
            : new Turn(Whose.Owner, received, null);
    }

    private static Turn AfterOwn(ThreadMail sent, MailboxHistory history, DateTimeOffset now)
    {
        if (sent.Expects is Expectation.Nothing or Expectation.Acknowledgement or Expectation.Unread) return new Turn(Whose.Nobody, sent, TurnEnd.NothingAsked);
        if (history.LastReceivedAt(sent.With) > sent.At) return new Turn(Whose.Nobody, sent, TurnEnd.WroteElsewhere);
        return history.MetSince(sent.With, sent.At, now)
            ? new Turn(Whose.Nobody, sent, TurnEnd.MetSince)
            : new Turn(Whose.Other, sent, null);
    }
}
