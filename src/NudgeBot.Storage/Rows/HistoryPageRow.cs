namespace NudgeBot.Storage.Rows;

/// <summary>A sealed stretch of a mailbox's history: part of its last full snapshot, or what one page of mail changed since.</summary>
internal sealed class HistoryPageRow : IMailboxRow
{
    public int MailboxId { get; set; }

    /// <summary>Later pages have higher numbers, and win over earlier ones.</summary>
    public long Number { get; set; }

    public bool IsSnapshot { get; set; }

    public required byte[] Payload { get; set; }
}

/// <summary>How far a collection (inbox, sent items, calendar) has been read.</summary>
internal sealed class SyncPositionRow : IMailboxRow
{
    public int MailboxId { get; set; }

    public required string Collection { get; set; }

    /// <summary>The next or delta link, sealed: it carries the owner's id and a token.</summary>
    public required byte[] Link { get; set; }

    public DateTimeOffset? WindowStart { get; set; }

    public DateTimeOffset? WindowEnd { get; set; }

    public DateTimeOffset? RoundCompletedAt { get; set; }
}
