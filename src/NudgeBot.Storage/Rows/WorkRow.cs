namespace NudgeBot.Storage.Rows;

/// <summary>A piece of work that waits, is leased to someone, or waits for its next attempt.</summary>
internal sealed class WorkRow : IMailboxRow
{
    public long Id { get; set; }

    public int MailboxId { get; set; }

    public required string Kind { get; set; }

    public Guid? NudgeId { get; set; }

    /// <summary>What the work needs besides the nudge, sealed.</summary>
    public byte[]? Data { get; set; }

    public DateTimeOffset DueAt { get; set; }

    /// <summary>Until then it is somebody's; null while it waits.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>Who holds it: a new number for every claim.</summary>
    public Guid? Lease { get; set; }

    public int Attempts { get; set; }
}

/// <summary>An activity that was taken in, so that its repetition is recognised. The name is a hash: nothing is kept of who wrote.</summary>
internal sealed class AcceptedActivityRow
{
    public required byte[] Name { get; set; }

    public DateTimeOffset AcceptedAt { get; set; }
}

/// <summary>An activity between its acknowledgement and the end of its turn.</summary>
internal sealed class WaitingActivityRow
{
    /// <summary>Never given twice, so that later activities have higher numbers.</summary>
    public long Number { get; set; }

    /// <summary>As of the accepted activity.</summary>
    public required byte[] Name { get; set; }

    /// <summary>A hash: which activities must come one after the other.</summary>
    public required byte[] Conversation { get; set; }

    /// <summary>The activity as it came, sealed.</summary>
    public required byte[] Words { get; set; }

    public int Attempts { get; set; }
}
