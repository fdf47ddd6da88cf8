namespace NudgeBot.Storage.Rows;

/// <summary>What is kept once for the whole organisation; there is one such row, or none.</summary>
internal sealed class OrganisationRow
{
    public const int TheOne = 1;

    public int Id { get; set; } = TheOne;

    /// <summary>Names those who declined and seals who set a hold; protected like a mailbox's own.</summary>
    public required byte[] ProtectedSecret { get; set; }

    /// <summary>When the directory was last gone through from end to end.</summary>
    public DateTimeOffset? ReconciledAt { get; set; }

    /// <summary>The day, in UTC, whose grouped figures are the published ones.</summary>
    public DateOnly? FiguresOn { get; set; }
}

/// <summary>A person of the organisation by their object id: what the directory says of them, and what went wrong last on the way to them.</summary>
internal sealed class MemberRow
{
    public required string OwnerId { get; set; }

    public int Presence { get; set; }

    public DateTimeOffset PresenceAt { get; set; }

    public int Trouble { get; set; }

    public DateTimeOffset? TroubleAt { get; set; }

    public DateTimeOffset? TriedAt { get; set; }

    public DateTimeOffset? ToldAt { get; set; }
}

/// <summary>An administrator's "off". It belongs to no mailbox, because it holds when there is none.</summary>
internal sealed class HoldRow
{
    public Guid Id { get; set; }

    public int Kind { get; set; }

    /// <summary>The object id of the person or the group; empty for the organisation.</summary>
    public required string Subject { get; set; }

    /// <summary>The name of whoever set it, sealed.</summary>
    public required byte[] By { get; set; }

    public DateTimeOffset SetAt { get; set; }
}

/// <summary>Who was in a held group when it was last read.</summary>
internal sealed class HoldMemberRow
{
    public Guid HoldId { get; set; }

    public required string OwnerId { get; set; }
}

/// <summary>One address of somebody who asked not to be the subject of others' nudges; a keyed hash, from which no address can be read.</summary>
internal sealed class DeclinedPersonRow
{
    public required byte[] Name { get; set; }

    /// <summary>A keyed hash of who asked, so that they can take it back.</summary>
    public required byte[] Decliner { get; set; }

    public DateTimeOffset DeclinedAt { get; set; }
}

/// <summary>The count behind a published figure when that last moved.</summary>
internal sealed class PublishedFigureRow
{
    public required string Name { get; set; }

    public int Count { get; set; }
}
