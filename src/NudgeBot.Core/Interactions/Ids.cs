namespace NudgeBot.Core.Interactions;

/// <summary>A mail's immutable id in its mailbox: opaque, case-sensitive.</summary>
public readonly record struct MessageId
{
    private readonly KeptText _text;

    public MessageId(string value) => _text = new KeptText(value);

    public MessageId(KeptText kept) => _text = kept;

    public string Value => _text.Value!;

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
