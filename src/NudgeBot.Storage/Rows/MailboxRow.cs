namespace NudgeBot.Storage.Rows;

/// <summary>One owner's mailbox: its secret, its consent and its life here. <see cref="Words"/> holds names and addresses, sealed.</summary>
internal sealed class MailboxRow
{
    public int Id { get; set; }

    public required string OwnerId { get; set; }

    public required string TenantId { get; set; }

    public required byte[] ProtectedSecret { get; set; }

    public required byte[] Words { get; set; }

    public int Consent { get; set; }

    public DateTimeOffset? ConsentAt { get; set; }

    public string? ConsentBy { get; set; }

    public DateTimeOffset InstalledAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }

    public DateTimeOffset? WelcomedAt { get; set; }

    public DateTimeOffset? PausedUntil { get; set; }

    public DateTimeOffset? FirstSyncedAt { get; set; }
}
