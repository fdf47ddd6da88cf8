namespace NudgeBot.Storage.Rows;

/// <summary>How often a language model was asked for one mailbox on one day.</summary>
internal sealed class ModelDayRow : IMailboxRow
{
    public int MailboxId { get; set; }

    /// <summary>In UTC.</summary>
    public DateOnly Day { get; set; }

    public int Requests { get; set; }
}
