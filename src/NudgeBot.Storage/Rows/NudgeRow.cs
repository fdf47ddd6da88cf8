using NudgeBot.Core.Nudges;

namespace NudgeBot.Storage.Rows;

/// <summary>A nudge. The columns are what is searched by; the sealed payload holds the whole record.</summary>
internal sealed class NudgeRow : IMailboxRow
{
    /// <summary><see cref="NudgeState.Snoozed"/> as the index's filter names it.</summary>
    public const int Snoozed = (int)NudgeState.Snoozed;

    public Guid Id { get; set; }

    public int MailboxId { get; set; }

    /// <summary>The nudge's key under the mailbox's secret: keys carry addresses.</summary>
    public required byte[] KeyName { get; set; }

    public NudgeState State { get; set; }

    public DateTimeOffset DecidedAt { get; set; }

    public DateTimeOffset? SnoozedUntil { get; set; }

    public Guid? Digest { get; set; }

    /// <summary>Which words the payload still holds, so that those whose time has come are found without opening all.</summary>
    public WordsKept Words { get; set; }

    public required byte[] Payload { get; set; }
}

/// <summary>A person about whom the owner never wants to hear again.</summary>
internal sealed class MutedPersonRow : IMailboxRow
{
    public int MailboxId { get; set; }

    /// <summary>The person's address under the mailbox's secret.</summary>
    public required byte[] PersonName { get; set; }

    /// <summary>The person's address, sealed.</summary>
    public required byte[] Address { get; set; }

    public DateTimeOffset MutedAt { get; set; }
}
