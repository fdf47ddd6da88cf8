namespace NudgeBot.Core.Nudges;

/// <summary>Why a person deserves a word.</summary>
public enum NudgeReason
{
    /// <summary>They met and the owner has not written since.</summary>
    MetNotWritten,

    /// <summary>Their mail waits for the owner's answer.</summary>
    AwaitingYourReply,

    /// <summary>The owner's question was not answered.</summary>
    AwaitingTheirReply,

    /// <summary>A tie both kept up has been silent far longer than is usual for the two.</summary>
    FadingTie,

    /// <summary>What the owner promised is due today or on the next working day.</summary>
    PromiseDue,

    /// <summary>What the owner promised has not gone out, and its day has passed.</summary>
    PromiseOverdue,

    /// <summary>What somebody asked of the owner with a day is due, and not answered.</summary>
    RequestDue,
}
