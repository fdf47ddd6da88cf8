namespace NudgeBot.Storage.Rows;

/// <summary>Something the owner told us. Who and what stand in the sealed payload only.</summary>
internal sealed class MemoryFactRow : IMailboxRow
{
    public Guid Id { get; set; }

    public int MailboxId { get; set; }

    public required byte[] Payload { get; set; }
}
