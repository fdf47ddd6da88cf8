namespace NudgeBot.Core.Interactions;

/// <summary>A mail's immutable id in its mailbox: opaque, case-sensitive.</summary>
public readonly record struct MessageId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A conversation's id in one mailbox; the same conversation has another id in every other mailbox.</summary>
public readonly record struct ThreadId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A calendar event's immutable id in its mailbox; each occurrence of a series has its own.</summary>
public readonly record struct MeetingId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}
