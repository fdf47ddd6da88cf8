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

    /// <summary>A tie both once kept up, silent for a year or more.</summary>
    DormantTie,

    /// <summary>An invitation with somebody new waits for an answer.</summary>
    Invitation,

    /// <summary>One person would like to meet another, and the owner knows both.</summary>
    Introduction,

    /// <summary>Somebody brought the owner together with another, and the two have met since.</summary>
    Thanks,

    /// <summary>The owner is back from leave or a lapse; one of the few with whom to begin again.</summary>
    Restart,

    /// <summary>They ask again and again, and the owner's own questions stay open.</summary>
    OneWay,

    /// <summary>A meeting begins soon, and there is something to read before it (N11). Never found in a mailbox by itself: <see cref="MeetingBriefs"/> gives it.</summary>
    BeforeMeeting,

    /// <summary>Some days after a follow-up that was answered: how did it go (N14)? Given by <see cref="FollowUps"/> alone.</summary>
    HowDidItGo,
}

/// <summary>What sets some reasons apart.</summary>
public static class NudgeReasons
{
    /// <summary>The owner owes an answer or what they promised: that is said, whatever was done about something softer.</summary>
    public static bool IsDebt(this NudgeReason reason) =>
        reason is NudgeReason.AwaitingYourReply or NudgeReason.PromiseDue or NudgeReason.PromiseOverdue or NudgeReason.RequestDue;

    /// <summary>There is nothing to write, so neither its card nor its answer says anything about writing to that person.</summary>
    public static bool AsksForNoWord(this NudgeReason reason) => reason is NudgeReason.BeforeMeeting or NudgeReason.HowDidItGo;

    /// <summary>Nothing is owed and no day is missed: its age is its very point, and it never crowds out what is due.</summary>
    public static bool IsWithoutADate(this NudgeReason reason) => reason is NudgeReason.FadingTie or NudgeReason.DormantTie or NudgeReason.OneWay;
}
